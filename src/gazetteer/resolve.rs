//! Finding the commune a person meant.
//!
//! Steps, each only where the one before found nothing: the name in any spelling ([`fold`]), in the district that
//! the column or the text names; then one slip of the hand ([`super::slip`]) inside that district. Whatever could
//! be two communes is told, never chosen.

use std::collections::HashMap;

use super::district::{Column, as_written};
use super::kind::{Kind, Level};
use super::resolution::{Doubt, Reason, Resolution};
use super::slip::{is_one_slip_apart, is_stroke_apart};
use super::unit::{Commune, District, Province};
use super::written::{Reading, name_key, readings, splits};
use crate::nearest;
use crate::vietnamese::fold::fold;

/// A commune as a file writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'t> {
    /// The name, perhaps with its district before or after it.
    pub commune: &'t str,
    /// The district, where it has a column of its own. On a list without districts it is not looked at.
    pub district: Option<&'t str>,
}

/// Finds the communes of one province. Making one folds every name of the province; keep it.
#[derive(Debug)]
pub struct Resolver {
    pub(super) province: &'static Province,
    province_key: String,
    pub(super) districts: Vec<(&'static District, BareName)>,
    entries: Vec<Entry>,
    by_bare_name: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Entry {
    commune: &'static Commune,
    bare: BareName,
}

/// A bare name in the two forms from which a slip is measured. One letter changed in `Kỷ` is one letter away from
/// `kỷ`, but not from its key `kỉ`.
#[derive(Debug)]
pub(super) struct BareName {
    pub(super) key: String,
    /// The name as listed, in lower case, where it is not the key.
    listed: Option<String>,
}

impl BareName {
    fn new(bare: &str) -> Self {
        let (key, listed) = (fold(bare), bare.to_lowercase());
        let listed = (listed != key).then_some(listed);
        Self { key, listed }
    }

    pub(super) fn is_apart(&self, apart: fn(&str, &str) -> bool, written: &str) -> bool {
        apart(&self.key, written) || self.listed.as_deref().is_some_and(|listed| apart(listed, written))
    }
}

/// The districts a text may mean, never none.
#[derive(Clone, Debug)]
pub(super) struct Districts {
    pub(super) these: Vec<&'static District>,
    pub(super) corrected: bool,
}

impl Districts {
    fn contain(&self, commune: &Commune) -> bool {
        commune.district().is_some_and(|district| self.these.contains(&district))
    }

    fn in_common(&self, other: &Self) -> Option<Self> {
        let these: Vec<_> = self.these.iter().copied().filter(|one| other.these.contains(one)).collect();
        (!these.is_empty()).then_some(Self { these, corrected: self.corrected || other.corrected })
    }
}

/// Where to look: some districts, or the whole province.
type Scope<'s> = Option<&'s Districts>;

fn is_within(scope: Scope<'_>, commune: &Commune) -> bool {
    scope.is_none_or(|districts| districts.contain(commune))
}

impl Resolver {
    /// A resolver for the communes of a province.
    pub fn new(province: &'static Province) -> Self {
        let entries: Vec<Entry> = province
            .communes()
            .iter()
            .map(|commune| Entry { commune, bare: BareName::new(commune.bare()) })
            .collect();
        let mut by_bare_name: HashMap<String, Vec<usize>> = HashMap::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            by_bare_name.entry(entry.bare.key.clone()).or_default().push(index);
        }
        let districts =
            province.districts().iter().map(|district| (district, BareName::new(district.bare()))).collect();
        Self { province, province_key: fold(province.name()), districts, entries, by_bare_name }
    }

    /// The province.
    pub const fn province(&self) -> &'static Province {
        self.province
    }

    /// The commune with a code of the statistics office. A spreadsheet that took the code for a number has lost
    /// its leading zeros; they are put back.
    pub fn commune_with_code(&self, code: &str) -> Option<&'static Commune> {
        let code = format!("{:0>5}", code.trim());
        self.province.communes().iter().find(|commune| commune.code() == code)
    }

    /// The commune that is meant by a written name.
    pub fn resolve(&self, written: Written<'_>) -> Resolution {
        let key = name_key(written.commune);
        let words: Vec<&str> = key.split(' ').collect();
        let words = self.without_province(&words);
        let column = match written.district.filter(|_| !self.districts.is_empty()) {
            None => None,
            Some(text) => match self.find_written_district(text) {
                Column::Empty => None,
                Column::Unknown => return self.unknown_district(words, text.trim()),
                Column::Found(found) => Some(found),
            },
        };
        let found = self
            .find(words, column.as_ref())
            .or_else(|| self.resolve_split(written.commune, words, column.as_ref()))
            .or_else(|| self.resolve_bare_district(words, column.as_ref()))
            .unwrap_or_else(|| self.correct(words, column.as_ref()));
        match found {
            Resolution::Folded(commune) if is_as_listed(commune, written) => Resolution::Exact(commune),
            other => other,
        }
    }

    /// Drops the province, which adds nothing: `…, tỉnh Thái Nguyên`.
    pub(super) fn without_province<'w>(&self, words: &'w [&'w str]) -> &'w [&'w str] {
        let province: Vec<&str> = self.province_key.split(' ').collect();
        let length = province.len();
        if words.len() <= length {
            words
        } else if words.ends_with(&province) {
            &words[..words.len() - length]
        } else if words.starts_with(&province) {
            &words[length..]
        } else {
            words
        }
    }

    /// The communes of the scope with the name, in any spelling. `None` if there is none.
    fn find(&self, words: &[&str], scope: Scope<'_>) -> Option<Resolution> {
        let mut found: Vec<&'static Commune> = Vec::new();
        for reading in readings(words, Level::Commune) {
            let named = self.named(&reading.bare).map(|entry| entry.commune);
            found.extend(named.filter(|commune| {
                reading.kind.is_none_or(|kind| kind == commune.kind()) && is_within(scope, commune)
            }));
        }
        match *found {
            [] => None,
            [commune] if scope.is_some_and(|districts| districts.corrected) => {
                Some(Resolution::Corrected(commune))
            }
            [commune] => Some(Resolution::Folded(commune)),
            _ => Some(Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates: found })),
        }
    }

    fn named(&self, bare: &str) -> impl Iterator<Item = &Entry> {
        self.by_bare_name.get(bare).into_iter().flatten().map(|index| &self.entries[*index])
    }

    /// A text that names its district with a word for its kind.
    fn resolve_split(&self, text: &str, words: &[&str], column: Scope<'_>) -> Option<Resolution> {
        let splits = splits(words);
        let (first, unknown) = splits.first()?;
        for (name, district) in &splits {
            let Some(suffix) = self.find_districts(district) else { continue };
            let agreed = match column {
                None => Some(suffix.clone()),
                Some(column) => column.in_common(&suffix),
            };
            let Some(agreed) = agreed else {
                let either = column.into_iter().chain([&suffix]);
                let candidates = either.flat_map(|scope| self.candidates(name, Some(scope))).collect();
                return Some(Resolution::Ambiguous(Doubt { reason: Reason::Disagreement, candidates }));
            };
            return Some(self.find(name, Some(&agreed)).unwrap_or_else(|| self.correct(name, Some(&agreed))));
        }
        Some(self.unknown_district(first, &as_written(text, &unknown.join(" "))))
    }

    /// `Phường Bắc Sơn - Phổ Yên`: a district without its word is believed only if it has a commune of the name.
    fn resolve_bare_district(&self, words: &[&str], column: Scope<'_>) -> Option<Resolution> {
        (1..words.len()).find_map(|at| {
            let bare = words[at..].join(" ");
            let these: Vec<_> = self
                .districts
                .iter()
                .filter(|(_, name)| name.key == bare)
                .map(|(district, _)| *district)
                .collect();
            let suffix = Districts { these, corrected: false };
            let agreed = match column {
                None => suffix,
                Some(column) => suffix.in_common(column)?,
            };
            self.find(&words[..at], Some(&agreed))
        })
    }

    /// The name with one slip mended, if nothing else can be meant; otherwise what may be meant.
    fn correct(&self, words: &[&str], scope: Scope<'_>) -> Resolution {
        let readings = readings(words, Level::Commune);
        let Some(reading) = readings.last() else { return unknown(Reason::Name, Vec::new()) };
        let (same_name, elsewhere): (Vec<_>, Vec<_>) = self
            .named(&reading.bare)
            .map(|entry| entry.commune)
            .partition(|commune| is_within(scope, commune));
        if !same_name.is_empty() {
            return unknown(Reason::Kind, same_name);
        }
        let elsewhere: Vec<_> =
            elsewhere.into_iter().filter(|commune| has_kind(reading, commune.kind())).collect();
        let mut near = self.near(&reading.bare, scope);
        let one_place = scope.is_none_or(|districts| districts.these.len() == 1 && !districts.corrected);
        if let [commune] = *near
            && one_place
            && elsewhere.is_empty()
            && has_kind(reading, commune.kind())
        {
            return Resolution::Corrected(commune);
        }
        near.extend(elsewhere);
        match near.len() {
            0 => unknown(Reason::Name, self.most_similar(&reading.bare, scope)),
            1 => unknown(Reason::Name, near),
            _ => Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates: near }),
        }
    }

    /// The communes one slip away. D for Đ is the commonest slip and is never another name, so it comes first.
    fn near(&self, bare: &str, scope: Scope<'_>) -> Vec<&'static Commune> {
        let near = |apart: fn(&str, &str) -> bool| {
            let entries = self.entries.iter().filter(|entry| is_within(scope, entry.commune));
            let near = entries.filter(|entry| entry.bare.is_apart(apart, bare));
            near.map(|entry| entry.commune).collect::<Vec<_>>()
        };
        let stroke = near(is_stroke_apart);
        if stroke.is_empty() { near(is_one_slip_apart) } else { stroke }
    }

    fn most_similar(&self, bare: &str, scope: Scope<'_>) -> Vec<&'static Commune> {
        const SHOWN: usize = 3;
        // Measuring the distance to every name of a province takes long, and names without a word in common are
        // hardly meant.
        let shares_word = |entry: &&Entry| {
            entry.bare.key.split(' ').any(|word| bare.split(' ').any(|written| written == word))
        };
        let entries = self.entries.iter().filter(shares_word).filter(|entry| is_within(scope, entry.commune));
        let mut similar: Vec<_> =
            entries.map(|entry| (nearest::distance(&entry.bare.key, bare), entry.commune)).collect();
        similar.retain(|(distance, _)| *distance <= bare.chars().count() / 2);
        similar.sort_by_key(|(distance, _)| *distance);
        similar.into_iter().take(SHOWN).map(|(_, commune)| commune).collect()
    }

    /// The communes a name may mean, whatever the district.
    pub(super) fn candidates(&self, words: &[&str], scope: Scope<'_>) -> Vec<&'static Commune> {
        match self.find(words, scope) {
            Some(Resolution::Ambiguous(doubt)) => doubt.candidates,
            Some(resolution) => resolution.commune().into_iter().collect(),
            None => Vec::new(),
        }
    }
}

pub(super) const fn unknown(reason: Reason, candidates: Vec<&'static Commune>) -> Resolution {
    Resolution::Unknown(Doubt { reason, candidates })
}

pub(super) fn has_kind(reading: &Reading, kind: Kind) -> bool {
    reading.kind.is_none_or(|written| written == kind)
}

/// Whether a text is the name of the list to the letter, alone or with its district in the usual ways.
fn is_as_listed(commune: &Commune, written: Written<'_>) -> bool {
    let text = written.commune.trim();
    let Some(district) = commune.district().map(District::name) else { return text == commune.name() };
    let suffix = text.strip_prefix(commune.name()).map(|rest| rest.strip_suffix(district).unwrap_or(rest));
    let column = written.district.map(str::trim).filter(|column| !column.is_empty());
    column.is_none_or(|column| column == district) && matches!(suffix, Some("" | " - " | ", "))
}

#[cfg(test)]
#[path = "resolve_tests.rs"]
mod tests;
