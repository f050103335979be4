//! Finding the commune a person meant.
//!
//! Steps, each only where the one before found nothing: the name in any spelling ([`crate::vietnamese::fold`]), in the district that
//! the column or the text names; then one slip of the hand ([`super::slip`]), or all marks left out, inside that
//! district. Whatever could be two communes is told, never chosen.

use std::sync::PoisonError;

use super::bare_name::typed_without_marks;
use super::district::{Column, Districts, Sureness, as_written};
use super::index::Names;
use super::kind::{Kind, Level};
use super::mend::is_typed_without_marks;
use super::phrase::Phrase;
use super::resolution::{Doubt, Reason, Resolution};
use super::resolve::Written;
use super::unit::{Commune, District, Province};
use super::written::{LONGEST, Reading, Split, full_name_of, likeliest_reading, name_key, readings, splits};

/// Where to look: some districts, or everywhere.
pub(super) type Scope<'s> = Option<&'s Districts>;

pub(super) fn is_within(scope: Scope<'_>, commune: &Commune) -> bool {
    scope.is_none_or(|districts| districts.contain(commune))
}

/// A name to look for, folded: everything that is done once for it.
#[derive(Clone, Copy)]
pub(super) struct Folded<'w> {
    pub(super) name: Phrase<'w>,
    /// What was folded, and the column of districts.
    pub(super) written: Written<'w>,
}

/// What a look at the names has shown, before any of them is put right.
pub(super) struct Looked<'w> {
    /// The districts that are written in the name, where they were looked at.
    pub(super) suffix: Option<Districts>,
    pub(super) found: Found<'w>,
}

pub(super) enum Found<'w> {
    Settled(Resolution),
    /// No name is written like this in the districts, or anywhere.
    Unnamed {
        name: Phrase<'w>,
        scope: Option<Districts>,
    },
    /// A district is written that cannot be told.
    DistrictUnknown {
        name: Phrase<'w>,
        written: String,
    },
}

impl Names {
    /// The province; `None` if these are the names of the whole country.
    pub const fn province(&self) -> Option<&'static Province> {
        self.province
    }

    /// The commune with a code of the statistics office. A spreadsheet that took the code for a number has lost
    /// its leading zeros; they are put back.
    pub fn commune_with_code(&self, code: &str) -> Option<&'static Commune> {
        let code = format!("{:0>5}", code.trim());
        self.places_by_code().get(code.as_str()).map(|place| self.entries[*place].commune)
    }

    /// The commune that is meant by a written name. In the whole country no name is put right without its district.
    pub fn resolve(&self, written: Written<'_>) -> Resolution {
        let key = name_key(written.commune);
        if key.len() > LONGEST {
            return unknown(Reason::Name, Vec::new());
        }
        let words: Vec<&str> = key.split(' ').collect();
        self.resolve_folded(Folded { name: Phrase::new(&key, &words), written })
    }

    /// As [`Self::resolve`], where the name is folded already.
    pub(super) fn resolve_folded(&self, folded: Folded<'_>) -> Resolution {
        let column = self.column(folded.written);
        let found = self.settle(self.look(folded, &column).found);
        if found.commune().is_some() {
            return found;
        }
        let Some(name) = self.without_bare_province(folded.name) else { return found };
        let Looked { suffix, found: there } = self.look(Folded { name, ..folded }, &column);
        let there = self.settle(there);
        // If it may be a district of the same name, a slip is mended only where another district is written.
        let has_district = suffix.is_some() || matches!(column, Column::Found(_));
        let is_district = || self.districts_named(&self.province_name).next().is_some();
        let is_better = match there {
            Resolution::Exact(_) | Resolution::Folded(_) => true,
            Resolution::Corrected(_) => has_district || !is_district(),
            _ => found.candidates().is_empty(),
        };
        if is_better { there } else { found }
    }

    /// The districts of the column.
    pub(super) fn column(&self, written: Written<'_>) -> Column {
        match written.district {
            Some(text) if !self.districts.is_empty() => self.remembered_district(text),
            _ => Column::Empty,
        }
    }

    /// What a text in the column of districts means. Few texts stand there, each beside many communes.
    fn remembered_district(&self, text: &str) -> Column {
        /// More than there are districts. A file that has more has no districts there, and would only fill the memory.
        const MOST: usize = 2_000;
        let known = self.known_districts.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(column) = known.get(text) {
            return column.clone();
        }
        drop(known);
        let column = self.find_written_district(text);
        let mut known = self.known_districts.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() < MOST && text.len() <= LONGEST {
            known.insert(text.to_owned(), column.clone());
        }
        column
    }

    /// Looks for the name in every spelling, in the districts that are written.
    pub(super) fn look<'w>(&self, folded: Folded<'w>, column: &Column) -> Looked<'w> {
        let name = self.without_province(folded.name);
        let scope = match column {
            Column::Empty => None,
            Column::Found(found) => Some(found),
            Column::Unknown => {
                let written = folded.written.district.unwrap_or_default().trim().to_owned();
                return Looked { suffix: None, found: Found::DistrictUnknown { name, written } };
            }
        };
        let settled = |found| Looked {
            suffix: None,
            found: Found::Settled(match found {
                Resolution::Folded(commune) if is_as_listed(commune, folded.written) => {
                    Resolution::Exact(commune)
                }
                other => other,
            }),
        };
        if let Some(found) = self.find(name, scope) {
            return settled(found);
        }
        if let Some(Looked { suffix, found }) = self.look_split(folded.written.commune, name, scope) {
            return match found {
                Found::Settled(found) => Looked { suffix, ..settled(found) },
                found => {
                    let otherwise = self.without_marks_otherwise(name, scope, &found);
                    otherwise.unwrap_or(Looked { suffix, found })
                }
            };
        }
        if let Some(found) = self.resolve_bare_district(name, scope) {
            return settled(found);
        }
        match self.bare_district_without_marks(name, scope) {
            Some(looked) => looked,
            None => Looked { suffix: None, found: Found::Unnamed { name, scope: scope.cloned() } },
        }
    }

    /// Puts right what can be, and tells what cannot.
    pub(super) fn settle(&self, found: Found<'_>) -> Resolution {
        match found {
            Found::Settled(found) => found,
            Found::Unnamed { name, scope } => self.correct(name, scope.as_ref(), |_| true),
            Found::DistrictUnknown { name, written } => self.unknown_district(name, &written),
        }
    }

    /// Drops the province, which adds nothing: `…, tỉnh Thái Nguyên`.
    pub(super) fn without_province<'w>(&self, name: Phrase<'w>) -> Phrase<'w> {
        let Some(province) = self.province else { return name };
        let names = |part: Phrase<'_>| {
            Kind::at_start_of(part.words(), Level::Province).is_some_and(|(kind, taken)| {
                let bare = part.split_at(taken).1.text();
                let is_otherwise = || {
                    full_name_of(bare) == self.province_name
                        || (bare.is_ascii()
                            && typed_without_marks(bare) == typed_without_marks(&self.province_name))
                };
                kind == province.kind() && (bare == self.province_name || is_otherwise())
            })
        };
        let parts = || (1..name.words().len()).map(|at| (at, name.split_at(at)));
        let most = self.province_name.split(' ').count() + 2;
        let mut ends = parts().rev().take(most).filter(|(_, (_, end))| names(*end));
        if let Some((_, (before, _))) = ends.next() {
            return before;
        }
        let mut starts = parts().take(most).filter(|(_, (start, _))| names(*start));
        starts.next().map_or(name, |(_, (_, after))| after)
    }

    /// The name before the province that stands at its end without a word for its kind: `Xã X, huyện Y, Thái Nguyên`.
    fn without_bare_province<'w>(&self, name: Phrase<'w>) -> Option<Phrase<'w>> {
        self.province?;
        let count = self.province_name.split(' ').count();
        let (before, last) = name.split_at(name.words().len().checked_sub(count)?);
        let is_province = last.text() == self.province_name
            || (last.text().is_ascii()
                && typed_without_marks(last.text()) == typed_without_marks(&self.province_name));
        (is_province && !before.words().is_empty()).then_some(before)
    }

    /// The communes of the scope with the name, in any spelling. `None` if there is none.
    fn find(&self, name: Phrase<'_>, scope: Scope<'_>) -> Option<Resolution> {
        let mut found: Vec<&'static Commune> = Vec::new();
        for reading in readings(name, Level::Commune) {
            let named = self.named(reading.bare).map(|entry| entry.commune);
            found.extend(
                named.filter(|commune| has_kind(reading, commune.kind()) && is_within(scope, commune)),
            );
        }
        if !found.is_empty() && is_typed_without_marks(name.words(), scope) {
            // Nga Thanh without its mark may be Nga Thành, which lies beside it.
            for reading in readings(name, Level::Commune) {
                let further = self.unmarked(reading, scope).into_iter();
                found.extend(further.filter(|commune| !found.contains(commune)).collect::<Vec<_>>());
            }
        }
        match *found {
            [] => None,
            [commune] if scope.is_some_and(|districts| districts.sureness != Sureness::Named) => {
                Some(Resolution::Corrected(commune))
            }
            [commune] => Some(Resolution::Folded(commune)),
            _ => Some(Resolution::Ambiguous(Doubt { reason: Reason::Name, candidates: found })),
        }
    }

    /// A text that names its district with a word for its kind.
    fn look_split<'w>(&self, text: &str, name: Phrase<'w>, column: Scope<'_>) -> Option<Looked<'w>> {
        let splits = splits(name);
        for (name, district) in splits.iter().copied() {
            let Some(suffix) = self.find_districts(district) else { continue };
            let agreed = match column {
                None => Some(suffix.clone()),
                Some(column) => column.in_common(&suffix),
            };
            let Some(agreed) = agreed else {
                let either = column.into_iter().chain([&suffix]);
                let candidates = either.flat_map(|scope| self.candidates(name, Some(scope))).collect();
                let found = Resolution::Ambiguous(Doubt { reason: Reason::Disagreement, candidates });
                return Some(Looked { suffix: Some(suffix), found: Found::Settled(found) });
            };
            let found = match self.find(name, Some(&agreed)) {
                Some(found) => Found::Settled(found),
                None => Found::Unnamed { name, scope: Some(agreed) },
            };
            return Some(Looked { suffix: Some(suffix), found });
        }
        // In a text without marks, quan may begin a name: Quan Chu.
        let is_sure = |(_, district): &Split<'_>| !Kind::is_word_without_marks(district.words()[0]);
        let (name, unknown) = splits.into_iter().find(is_sure)?;
        let written = as_written(text, unknown.text());
        Some(Looked { suffix: None, found: Found::DistrictUnknown { name, written } })
    }

    /// The districts that a text names with a word for their kind, as [`Self::resolve`] finds them.
    pub(super) fn split_districts(&self, name: Phrase<'_>) -> Option<Districts> {
        splits(name).into_iter().find_map(|(_, district)| self.find_districts(district))
    }

    /// `Phường Bắc Sơn - Phổ Yên`: a district without its word is believed only if it has a commune of the name.
    fn resolve_bare_district(&self, name: Phrase<'_>, column: Scope<'_>) -> Option<Resolution> {
        let mut elsewhere = Vec::new();
        for (commune, district) in bare_splits(name) {
            let these: Vec<_> = self.districts_named(district.text()).map(|(_, district)| district).collect();
            if these.is_empty() {
                continue;
            }
            let suffix = Districts { these, sureness: Sureness::Named };
            let agreed = match column {
                None => Some(suffix.clone()),
                Some(column) => suffix.in_common(column),
            };
            match agreed {
                Some(agreed) => {
                    if let Some(found) = self.find(commune, Some(&agreed)) {
                        return Some(found);
                    }
                }
                None => elsewhere.extend(self.candidates(commune, Some(&suffix))),
            }
        }
        let doubt = Doubt { reason: Reason::Disagreement, candidates: elsewhere };
        (!doubt.candidates.is_empty()).then_some(Resolution::Ambiguous(doubt))
    }

    /// As [`Self::resolve_bare_district`] what was typed without marks, `Phuong Bac Son - Pho Yen`, and is the name of
    /// no commune as it stands.
    fn bare_district_without_marks<'w>(&self, name: Phrase<'w>, column: Scope<'_>) -> Option<Looked<'w>> {
        let is_name = |name: Phrase<'_>, scope: Scope<'_>| {
            !self.unmarked(likeliest_reading(name, Level::Commune), scope).is_empty()
        };
        if !name.text().is_ascii() || is_name(name, None) {
            return None;
        }
        bare_splits(name).find_map(|(commune, district)| {
            let places = self.unmarked_districts(district.text());
            let these: Vec<_> = places.into_iter().map(|place| self.districts[place].0).collect();
            let suffix = (!these.is_empty()).then_some(Districts { these, sureness: Sureness::Unmarked })?;
            let agreed = match column {
                None => suffix,
                Some(column) => suffix.in_common(column)?,
            };
            let found = match self.find(commune, Some(&agreed)) {
                Some(found) => Found::Settled(found),
                None => is_name(commune, Some(&agreed))
                    .then(|| Found::Unnamed { name: commune, scope: Some(agreed.clone()) })?,
            };
            Some(Looked { suffix: Some(agreed), found })
        })
    }

    /// `Phuong Tho Quan, Dong Da` was parted before `quan`, but no commune of that district is called `Tho`.
    fn without_marks_otherwise<'w>(
        &self,
        name: Phrase<'w>,
        column: Scope<'_>,
        found: &Found<'w>,
    ) -> Option<Looked<'w>> {
        let is_commune = || match found {
            Found::Unnamed { name, scope } => {
                !self.unmarked(likeliest_reading(*name, Level::Commune), scope.as_ref()).is_empty()
            }
            _ => false,
        };
        if !name.text().is_ascii() || is_commune() {
            return None;
        }
        self.bare_district_without_marks(name, column)
    }

    /// The communes a name may mean, whatever the district.
    pub(super) fn candidates(&self, name: Phrase<'_>, scope: Scope<'_>) -> Vec<&'static Commune> {
        match self.find(name, scope) {
            Some(Resolution::Ambiguous(doubt)) => doubt.candidates,
            Some(resolution) => resolution.commune().into_iter().collect(),
            None => Vec::new(),
        }
    }
}

/// A commune and a district that has no word for its kind, which follows, the longest first, or leads:
/// `Phổ Yên, phường Bắc Sơn`.
fn bare_splits(name: Phrase<'_>) -> impl Iterator<Item = Split<'_>> {
    /// No district has a longer name.
    const MOST_WORDS: usize = 6;
    let count = name.words().len();
    let following = (count.saturating_sub(MOST_WORDS).max(1)..count).map(move |at| name.split_at(at));
    let leading = (1..count.min(MOST_WORDS + 1)).map(move |at| name.split_at(at));
    let begins = |(_, commune): &Split<'_>| Kind::at_start_of(commune.words(), Level::Commune).is_some();
    following.chain(leading.filter(begins).map(|(district, commune)| (commune, district)))
}

pub(super) const fn unknown(reason: Reason, candidates: Vec<&'static Commune>) -> Resolution {
    Resolution::Unknown(Doubt { reason, candidates })
}

pub(super) fn has_kind(reading: Reading<'_>, kind: Kind) -> bool {
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
#[path = "names_tests.rs"]
mod tests;
