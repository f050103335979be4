//! The communes of the whole country by their written names.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::bare_name::typed_without_marks;
use super::district::{Column, Districts, Sureness};
use super::index::Names;
use super::kind::{Kind, Level};
use super::list::UnitList;
use super::names::{Folded, Found, Looked, unknown};
use super::phrase::Phrase;
use super::resolution::{Doubt, Reason, Resolution};
use super::resolve::{Resolver, Written};
use super::unit::Commune;
use super::written::{LONGEST, SHORT_NAMES, full_name_of, name_key};
use crate::vietnamese::fold::{fold, without_marks};

/// Finds the communes of all provinces of a list. Making one folds every name of the country; keep it.
#[derive(Debug)]
pub struct Country {
    list: &'static UnitList,
    names: Names,
    /// The provinces by their folded bare names.
    by_name: HashMap<String, usize>,
    /// And as they are typed without marks: no two are the same then.
    by_name_without_marks: HashMap<String, usize>,
    /// The last words of their names, and of what people write instead, with their marks and without.
    last_words: HashSet<String>,
    /// One for each province, made when it is first asked for.
    resolvers: Vec<OnceLock<Resolver>>,
}

impl Country {
    /// A resolver for all communes of a list.
    pub fn new(list: &'static UnitList) -> Self {
        let provinces = list.provinces();
        let by_name: HashMap<String, usize> =
            (0..).zip(provinces).map(|(place, province)| (fold(province.bare()), place)).collect();
        let by_name_without_marks: HashMap<String, usize> =
            by_name.iter().map(|(name, place)| (typed_without_marks(name), *place)).collect();
        let names = by_name.keys().map(String::as_str).chain(SHORT_NAMES.map(|(short, _)| short));
        let last_words = names.filter_map(|name| name.split(' ').next_back());
        Self {
            last_words: last_words.flat_map(|word| [word.to_owned(), without_marks(word)]).collect(),
            by_name,
            by_name_without_marks,
            list,
            names: Names::of_country(list),
            resolvers: provinces.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The list.
    pub const fn list(&self) -> &'static UnitList {
        self.list
    }

    /// The names of the country.
    pub const fn names(&self) -> &Names {
        &self.names
    }

    /// The commune that is meant by a written name. `province` is what stands in a column of provinces, if anything
    /// does. Where neither it nor the name nor the district tells the province, a name that several provinces have is
    /// ambiguous, and none is put right.
    pub fn resolve(&self, written: Written<'_>, province: Option<&str>) -> Resolution {
        if written.commune.len() > LONGEST {
            return unknown(Reason::Name, Vec::new());
        }
        let key = name_key(written.commune);
        let words: Vec<&str> = key.split(' ').collect();
        let name = Phrase::new(&key, &words);
        let folded = Folded { name, written };
        let province = province.map(str::trim).filter(|text| !text.is_empty());
        if let Some(text) = province {
            return match self.list.province(text) {
                Ok(province) => {
                    let place = self.list.provinces().iter().position(|other| other == province);
                    self.in_province(place.unwrap_or_default(), folded)
                }
                Err(_) => in_doubt(self.resolve_anywhere(folded)),
            };
        }
        let bare_province = self.bare_province_after(written.commune, name);
        // Without marks the word tỉnh is also the end of a name: Thanh pho Ha Tinh, Ha Tinh.
        if let Some(province) =
            self.province_in(name).filter(|_| bare_province.is_none() || !name.text().is_ascii())
        {
            return self.in_province(province, folded);
        }
        let anywhere = self.resolve_anywhere(folded);
        let Some((text, province)) = bare_province else { return anywhere };
        let key = name_key(text);
        let words: Vec<&str> = key.split(' ').collect();
        let written = Written { commune: text, ..written };
        let there = self.in_province(province, Folded { name: Phrase::new(&key, &words), written });
        match (anywhere.commune(), there.commune()) {
            (None, Some(other)) => match &anywhere {
                // The province may be a district of the same name, which does not tell the commune.
                Resolution::Ambiguous(doubt) if !there.is_named() && !doubt.candidates.contains(&other) => {
                    let candidates = [&[other], &doubt.candidates[..]].concat();
                    Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates })
                }
                _ => there,
            },
            // Nothing was found with the province as a part of the name.
            (None, None) if anywhere.candidates().is_empty() => there,
            (Some(one), Some(other)) if one != other => match (anywhere.is_named(), there.is_named()) {
                (true, false) => anywhere,
                (false, true) => there,
                _ => Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates: vec![one, other] }),
            },
            _ => anywhere,
        }
    }

    fn resolve_anywhere(&self, folded: Folded<'_>) -> Resolution {
        let column = self.names.column(folded.written);
        let Looked { suffix, found } = self.names.look(folded, &column);
        if let Found::Settled(found) = &found
            && found.is_named()
        {
            return found.clone();
        }
        // A district that only one province has says which province is meant. What is put right there would be put
        // right in vain before.
        let districts = match column {
            Column::Found(districts) => Some(districts),
            Column::Unknown => None,
            Column::Empty if matches!(found, Found::Settled(_)) => {
                suffix.or_else(|| self.names.split_districts(folded.name))
            }
            Column::Empty => suffix,
        };
        let Some(Districts { these, sureness: Sureness::Named | Sureness::Unmarked }) = districts else {
            return self.names.settle(found);
        };
        let province = these[0].province;
        if these.iter().any(|district| district.province != province) {
            return self.names.settle(found);
        }
        match found {
            // The names of the province alone would show the same.
            Found::Unnamed { name, scope: Some(scope) } => {
                self.names.correct(name, Some(&scope), |commune| commune.province == province)
            }
            _ => self.in_province(province, folded),
        }
    }

    /// Looks for a name in the province at a place of the list.
    fn in_province(&self, place: usize, folded: Folded<'_>) -> Resolution {
        match (self.resolvers.get(place), self.list.provinces().get(place)) {
            (Some(resolver), Some(province)) => {
                resolver.get_or_init(|| Resolver::new(province)).names().resolve_folded(folded)
            }
            _ => unknown(Reason::Name, Vec::new()),
        }
    }

    /// The place of the province that stands at the end or the start of a name with the word for its kind.
    fn province_in(&self, name: Phrase<'_>) -> Option<usize> {
        let words = name.words();
        let named = |kind: Kind, bare: &str| {
            let place = self.province_named(bare)?;
            self.list.provinces().get(place).is_some_and(|province| province.kind() == kind).then_some(place)
        };
        let at_end = |at: usize| {
            let (kind, taken) = Kind::at_start_of(&words[at..], Level::Province)?;
            named(kind, name.split_at(at + taken).1.text())
        };
        let at_start = || {
            let (kind, taken) = Kind::at_start_of(words, Level::Province)?;
            let (_, after) = name.split_at(taken);
            (1..after.words().len()).find_map(|at| named(kind, after.split_at(at).0.text()))
        };
        (1..words.len()).find_map(at_end).or_else(at_start)
    }

    /// The province that stands alone after a separator, and the text before it: `Xã X, huyện Y, Thái Nguyên`. `name`
    /// is the folded text.
    fn bare_province_after<'t>(&self, text: &'t str, name: Phrase<'_>) -> Option<(&'t str, usize)> {
        // Most often a district stands there, and folding takes time.
        if !name.words().last().is_some_and(|word| self.last_words.contains(*word)) {
            return None;
        }
        let separators = text.rmatch_indices([',', ';', '-', '–', '(', '\t']);
        separators.take(3).find_map(|(at, separator)| {
            Some((&text[..at], self.province_named(&fold(&text[at + separator.len()..]))?))
        })
    }

    fn province_named(&self, bare: &str) -> Option<usize> {
        let bare = full_name_of(bare);
        let unmarked = || self.by_name_without_marks.get(typed_without_marks(bare).as_str());
        self.by_name.get(bare).or_else(|| bare.is_ascii().then(unmarked)?).copied()
    }
}

/// What was found although something else that is written cannot be understood.
fn in_doubt(found: Resolution) -> Resolution {
    match found.commune() {
        Some(commune) => unknown(Reason::Name, vec![commune]),
        None => found,
    }
}

/// A commune by its name and its code, both as written, either of which may be empty.
///
/// `named` is what the name means, `coded` the commune with the code. What contradicts itself is told, and a code
/// chooses among the communes of one name.
pub fn agreed(named: Option<Resolution>, coded: Option<&'static Commune>) -> Resolution {
    match (named, coded) {
        (None, Some(coded)) => Resolution::Exact(coded),
        (None, None) => unknown(Reason::Name, Vec::new()),
        (Some(found), None) => in_doubt(found),
        (Some(Resolution::Ambiguous(doubt)), Some(coded)) if doubt.candidates.contains(&coded) => {
            Resolution::Folded(coded)
        }
        (Some(found), Some(coded)) => match found.commune() {
            Some(commune) if commune == coded => found,
            Some(commune) => Resolution::Ambiguous(Doubt {
                reason: Reason::Disagreement,
                candidates: vec![commune, coded],
            }),
            None => unknown(Reason::Name, vec![coded]),
        },
    }
}

#[cfg(test)]
#[path = "country_tests.rs"]
mod tests;
