//! Finding the district a person meant.

use super::kind::Level;
use super::resolution::{Cause, Reason, Resolution, UnknownDistrict};
use super::resolve::{Districts, Resolver, has_kind, unknown};
use super::slip::{is_one_slip_apart, is_stroke_apart};
use super::unit::District;
use super::written::{name_key, readings};
use crate::nearest;
use crate::vietnamese::fold::fold;

/// What stands in a cell for a district.
pub(super) enum Column {
    Empty,
    Unknown,
    Found(Districts),
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

impl Resolver {
    /// The one district of the province that a text means.
    pub fn district(&self, text: &str) -> Option<DistrictFound> {
        match self.find_written_district(text) {
            Column::Found(Districts { these, corrected }) => match these[..] {
                [district] if corrected => Some(DistrictFound::Corrected(district)),
                [district] => Some(DistrictFound::Named(district)),
                _ => None,
            },
            Column::Empty | Column::Unknown => None,
        }
    }

    /// What a text means that names a district and nothing else.
    pub(super) fn find_written_district(&self, text: &str) -> Column {
        let key = name_key(text);
        if key.is_empty() {
            return Column::Empty;
        }
        let words: Vec<&str> = key.split(' ').collect();
        self.find_districts(self.without_province(&words)).map_or(Column::Unknown, Column::Found)
    }

    /// The districts that are meant by a text; `None` if that cannot be told.
    pub(super) fn find_districts(&self, words: &[&str]) -> Option<Districts> {
        let readings = readings(words, Level::District);
        let is_meant = |district: &District, key: &str| {
            readings
                .iter()
                .any(|reading| reading.bare == key && reading.kind.is_none_or(|kind| kind == district.kind()))
        };
        let these: Vec<_> = self
            .districts
            .iter()
            .filter(|(district, name)| is_meant(district, &name.key))
            .map(|(district, _)| *district)
            .collect();
        if !these.is_empty() {
            return Some(Districts { these, corrected: false });
        }
        let reading = readings.last()?;
        if self.districts.iter().any(|(_, name)| name.key == reading.bare) {
            // Another kind than written (Huyện Phổ Yên, later Thành phố): which of the two is wrong is open.
            return None;
        }
        let near = |apart: fn(&str, &str) -> bool| {
            self.districts.iter().filter(|(_, name)| name.is_apart(apart, &reading.bare)).collect::<Vec<_>>()
        };
        let slips = Some(near(is_stroke_apart)).filter(|found| !found.is_empty());
        match slips.unwrap_or_else(|| near(is_one_slip_apart))[..] {
            [(district, _)] if has_kind(reading, district.kind()) => {
                Some(Districts { these: vec![district], corrected: true })
            }
            _ => None,
        }
    }

    /// The commune of a district that cannot be told.
    pub(super) fn unknown_district(&self, words: &[&str], written: &str) -> Resolution {
        let key = name_key(written);
        let district: Vec<&str> = key.split(' ').collect();
        let readings = readings(&district, Level::District);
        let bare = readings.last().map_or(key.as_str(), |reading| &reading.bare);
        let same_name: Vec<_> = self
            .districts
            .iter()
            .filter(|(_, name)| name.key == bare)
            .map(|(district, _)| *district)
            .collect();
        let (cause, nearest) = if self.districts.is_empty() {
            (Cause::Ended, same_name)
        } else if same_name.is_empty() {
            (Cause::Name, self.nearest_districts(bare))
        } else {
            (Cause::Kind, same_name)
        };
        let district = UnknownDistrict { written: written.to_owned(), cause, nearest };
        unknown(Reason::District(district), self.candidates(words, None))
    }

    fn nearest_districts(&self, bare: &str) -> Vec<&'static District> {
        const SHOWN: usize = 3;
        let mut nearest: Vec<_> = self.districts.iter().collect();
        nearest.sort_by_cached_key(|(_, name)| nearest::distance(&name.key, bare));
        nearest.into_iter().take(SHOWN).map(|(district, _)| *district).collect()
    }
}

/// The part of a text, from word to word, that folds to a key, as the text has it; the key itself if there is none.
pub(super) fn as_written(text: &str, key: &str) -> String {
    /// No name of a unit is longer, and longer texts would take long to search.
    const LONGEST: usize = 300;
    if text.len() > LONGEST {
        return key.to_owned();
    }
    let words = || text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let at = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let parts = words().flat_map(|first| words().map(move |last| (at(first), at(last) + last.len())));
    let mut parts = parts.filter(|(start, end)| start < end).map(|(start, end)| &text[start..end]);
    parts.find(|part| fold(part) == key).unwrap_or(key).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::ListId;

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
