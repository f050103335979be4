//! Finding the district a person meant.

use super::bare_name::typed_without_marks;
use super::index::Names;
use super::kind::{Kind, Level};
use super::names::{has_kind, unknown};
use super::phrase::Phrase;
use super::prints::Prints;
use super::resolution::{Cause, Reason, Resolution, UnknownDistrict};
use super::unit::{Commune, District};
use super::written::{LONGEST, likeliest_reading, name_key, readings};
use crate::nearest::Measured;
use crate::vietnamese::fold::fold;

/// What stands in a cell for a district.
#[derive(Clone, Debug)]
pub(super) enum Column {
    Empty,
    Unknown,
    Found(Districts),
}

/// The districts a text may mean, never none.
#[derive(Clone, Debug)]
pub(super) struct Districts {
    pub(super) these: Vec<&'static District>,
    pub(super) sureness: Sureness,
}

/// How a text came to mean its districts, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sureness {
    /// By the name, in any spelling.
    Named,
    /// By the name without any mark.
    Unmarked,
    /// By a name one slip away.
    Corrected,
}

impl Districts {
    pub(super) fn contain(&self, commune: &Commune) -> bool {
        commune.district().is_some_and(|district| self.these.contains(&district))
    }

    pub(super) fn in_common(&self, other: &Self) -> Option<Self> {
        let these: Vec<_> = self.these.iter().copied().filter(|one| other.these.contains(one)).collect();
        (!these.is_empty()).then_some(Self { these, sureness: self.sureness.max(other.sureness) })
    }
}

/// How a written name stands to the one district it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DistrictFound {
    /// Its name, in any spelling.
    Named(&'static District),
    /// One slip away from its name and from no other.
    Corrected(&'static District),
}

impl DistrictFound {
    /// The district.
    pub const fn district(self) -> &'static District {
        match self {
            Self::Named(district) | Self::Corrected(district) => district,
        }
    }
}

impl Names {
    /// The one district that a text means.
    pub fn district(&self, text: &str) -> Option<DistrictFound> {
        match self.find_written_district(text) {
            Column::Found(Districts { these, sureness }) => match these[..] {
                [district] if sureness == Sureness::Named => Some(DistrictFound::Named(district)),
                [district] => Some(DistrictFound::Corrected(district)),
                _ => None,
            },
            Column::Empty | Column::Unknown => None,
        }
    }

    /// The one district whose very name a text is, in any spelling.
    pub fn named_district(&self, text: &str) -> Option<&'static District> {
        let key = name_key(text);
        if key.len() > LONGEST {
            return None;
        }
        let words: Vec<&str> = key.split(' ').collect();
        let name = self.without_province(Phrase::new(&key, &words));
        match self.districts_by_their_name(name)[..] {
            [district] => Some(district),
            _ => None,
        }
    }

    /// What a text means that names a district and nothing else.
    pub(super) fn find_written_district(&self, text: &str) -> Column {
        let key = name_key(text);
        if key.is_empty() {
            return Column::Empty;
        }
        if key.len() > LONGEST {
            return Column::Unknown;
        }
        let words: Vec<&str> = key.split(' ').collect();
        let name = self.without_province(Phrase::new(&key, &words));
        self.find_districts(name).map_or(Column::Unknown, Column::Found)
    }

    /// The districts with a folded bare name and their places, in the order of the list.
    pub(super) fn districts_named(&self, bare: &str) -> impl Iterator<Item = (usize, &'static District)> {
        let places = self.districts_by_name.places(bare);
        let districts = places.map(|place| (place, &self.districts[place]));
        districts
            .filter(move |(_, (_, name))| name.key() == bare)
            .map(|(place, (district, _))| (place, *district))
    }

    /// The districts whose very name is written, in any spelling.
    fn districts_by_their_name(&self, name: Phrase<'_>) -> Vec<&'static District> {
        let mut found: Vec<(usize, &'static District)> = Vec::new();
        for reading in readings(name, Level::District) {
            let named = self.districts_named(reading.bare);
            found.extend(named.filter(|(_, district)| has_kind(reading, district.kind())));
        }
        found.sort_unstable_by_key(|(place, _)| *place);
        found.dedup_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, district)| district).collect()
    }

    /// The districts that are meant by a text; `None` if that cannot be told.
    pub(super) fn find_districts(&self, name: Phrase<'_>) -> Option<Districts> {
        let these = self.districts_by_their_name(name);
        if !these.is_empty() {
            return Some(Districts { these, sureness: Sureness::Named });
        }
        let reading = likeliest_reading(name, Level::District);
        if self.districts_named(reading.bare).next().is_some() {
            // Another kind than written (Huyện Phổ Yên, later Thành phố): which of the two is wrong is open.
            return None;
        }
        let mut unmarked = self.unmarked_districts(reading.bare);
        let mut near = self.districts_nearby.of(reading.bare, |place| &self.districts[place].1);
        near.retain(|place| !unmarked.contains(place));
        if !unmarked.is_empty() && Kind::is_word_without_marks(name.words()[0]) {
            // Whoever typed no mark at all left out all of these, rather than one letter of another name.
            near.clear();
        }
        if near.is_empty() {
            unmarked.retain(|place| has_kind(reading, self.districts[*place].0.kind()));
        }
        let sureness = if unmarked.is_empty() { Sureness::Corrected } else { Sureness::Unmarked };
        let these: Vec<_> = near.iter().chain(&unmarked).map(|place| self.districts[*place].0).collect();
        match these[..] {
            [] => None,
            [district] => has_kind(reading, district.kind()).then_some(Districts { these, sureness }),
            // Which of them is meant, the name of the commune may tell.
            _ => near.is_empty().then_some(Districts { these, sureness }),
        }
    }

    /// The places of the districts of a name that was typed without marks.
    pub(super) fn unmarked_districts(&self, bare: &str) -> Vec<usize> {
        if !bare.is_ascii() {
            return Vec::new();
        }
        let written = typed_without_marks(bare);
        let by_name = self
            .districts_without_marks
            .get_or_init(|| Prints::new(self.districts.iter().map(|(_, name)| name.without_marks())));
        let is_meant = |place: &usize| self.districts[*place].1.without_marks() == written;
        by_name.places(&written).filter(is_meant).collect()
    }

    /// The commune of a district that cannot be told.
    pub(super) fn unknown_district(&self, name: Phrase<'_>, written: &str) -> Resolution {
        let key = name_key(written);
        let district: Vec<&str> = key.split(' ').collect();
        let bare = likeliest_reading(Phrase::new(&key, &district), Level::District).bare;
        let same_name: Vec<_> = self.districts_named(bare).map(|(_, district)| district).collect();
        let (cause, nearest) = if self.districts.is_empty() {
            (Cause::Ended, same_name)
        } else if same_name.is_empty() {
            (Cause::Name, self.nearest_districts(bare))
        } else {
            (Cause::Kind, same_name)
        };
        let district = UnknownDistrict { written: written.to_owned(), cause, nearest };
        unknown(Reason::District(district), self.candidates(name, None))
    }

    /// The districts with the nearest names; of the whole country only those one slip away.
    fn nearest_districts(&self, bare: &str) -> Vec<&'static District> {
        const SHOWN: usize = 3;
        let mut nearest: Vec<usize> = if self.province.is_some() {
            (0..self.districts.len()).collect()
        } else {
            self.districts_nearby.of(bare, |place| &self.districts[place].1)
        };
        let written = Measured::new(bare);
        nearest.sort_by_cached_key(|place| written.distance(self.districts[*place].1.key()));
        nearest.into_iter().take(SHOWN).map(|place| self.districts[place].0).collect()
    }
}

/// The part of a text, from word to word, that folds to a key, as the text has it; the key itself if there is none.
pub(super) fn as_written(text: &str, key: &str) -> String {
    if text.len() > LONGEST {
        return key.to_owned();
    }
    // Most often it is the last words, or the first.
    if let Some(part) = outer_words(text, key.split(' ').count()).find(|part| fold(part) == key) {
        return part.to_owned();
    }
    let (key_first, key_last) = (key.chars().next(), key.chars().next_back());
    let at = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    // Most parts begin or end with another letter than the key, and folding takes time. The last letter of
    // “nông trường” is folded away with its word.
    let (mut firsts, mut lasts) = (Vec::new(), Vec::new());
    for word in words {
        let folded = fold(word);
        if folded.chars().next() == key_first {
            firsts.push(at(word));
        }
        if folded.chars().next_back() == key_last || folded == "trường" {
            lasts.push(at(word) + word.len());
        }
    }
    let parts = firsts.iter().flat_map(|start| lasts.iter().map(move |end| (*start, *end)));
    let mut parts = parts.filter(|(start, end)| start < end).map(|(start, end)| &text[start..end]);
    parts.find(|part| fold(part) == key).unwrap_or(key).to_owned()
}

/// The last words of a text and the first ones, so many of them, with whatever stands between them.
fn outer_words(text: &str, count: usize) -> impl Iterator<Item = &str> {
    let is_letter = char::is_alphanumeric;
    let (mut before, mut after) = (text, text);
    for _ in 0..count {
        before = before.trim_end_matches(|letter| !is_letter(letter)).trim_end_matches(is_letter);
        after = after.trim_start_matches(|letter| !is_letter(letter)).trim_start_matches(is_letter);
    }
    let outer = [&text[before.len()..], &text[..text.len() - after.len()]];
    outer.into_iter().map(move |part| part.trim_matches(|letter| !is_letter(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::{ListId, Resolver};

    fn found(text: &str) -> Option<(&'static str, String)> {
        let resolver = Resolver::new(ListId::October2021.list().province("Thái Nguyên").unwrap());
        resolver.district(text).map(|found| match found {
            DistrictFound::Named(district) => ("named", district.name().to_owned()),
            DistrictFound::Corrected(district) => ("corrected", district.name().to_owned()),
        })
    }

    #[test]
    fn a_district_is_found_in_every_spelling_or_not_at_all() {
        for (text, how, name) in [
            ("Huyện Phú Lương", "named", "Huyện Phú Lương"),
            ("Phú Lương", "named", "Huyện Phú Lương"),
            ("1. UBND huyện Phú Lương", "named", "Huyện Phú Lương"),
            ("H. Phú Lương, tỉnh Thái Nguyên", "named", "Huyện Phú Lương"),
            ("Phú Lươn", "corrected", "Huyện Phú Lương"),
            ("TP Thái Nguyên", "named", "Thành phố Thái Nguyên"),
            ("Huyen Phu Luong", "corrected", "Huyện Phú Lương"),
            ("dai tu", "corrected", "Huyện Đại Từ"),
            ("T.xã Phổ Yên", "named", "Thị xã Phổ Yên"),
        ] {
            assert_eq!(found(text), Some((how, name.to_owned())), "{text}");
        }
        for text in ["", "Thành phố Phổ Yên", "Huyện Tân Bình", "Tỉnh Thái Nguyên"] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_text_is_quoted_as_it_stands() {
        assert_eq!(as_written("Xã Nga My - H.Tân  Bình", "h tân bình"), "H.Tân  Bình");
        assert_eq!(as_written("Huyện Hoà An, xã Dân Chủ", "huyện hòa an"), "Huyện Hoà An");
        assert_eq!(as_written("a", "b"), "b");
    }
}
