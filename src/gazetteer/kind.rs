//! The kinds of administrative unit and the words for them.

use std::fmt;

/// A kind of unit, in the order in which units of one level are listed in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Tỉnh.
    Province,
    /// Thành phố: of a province, or a province itself.
    City,
    /// Thị xã.
    Town,
    /// Quận.
    UrbanDistrict,
    /// Huyện.
    RuralDistrict,
    /// Phường.
    Ward,
    /// Xã.
    Commune,
    /// Thị trấn.
    Township,
    /// Đặc khu.
    SpecialZone,
}

/// A level of administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Province,
    District,
    Commune,
}

/// The words for a kind after the first one, and the kind.
type Form = (&'static [&'static str], Kind);

/// How people write the words for kinds, folded, by their first word: in full and abbreviated. A dot has become a space.
fn written_forms(first: &str) -> &'static [Form] {
    match first {
        "tỉnh" => &[(&[], Kind::Province)],
        "thành" => &[(&["phố"], Kind::City)],
        "tp" => &[(&[], Kind::City)],
        "thị" => &[(&["xã"], Kind::Town), (&["trấn"], Kind::Township)],
        "tx" => &[(&[], Kind::Town)],
        "quận" | "q" => &[(&[], Kind::UrbanDistrict)],
        "huyện" | "h" => &[(&[], Kind::RuralDistrict)],
        // F is French, in the south.
        "phường" | "p" | "f" => &[(&[], Kind::Ward)],
        "xã" | "x" => &[(&[], Kind::Commune)],
        "tt" => &[(&[], Kind::Township)],
        "đặc" => &[(&["khu"], Kind::SpecialZone)],
        "đk" => &[(&[], Kind::SpecialZone)],
        "t" => &[
            (&["p"], Kind::City),
            (&["x"], Kind::Town),
            (&["t"], Kind::Township),
            (&["phố"], Kind::City),
            (&["xã"], Kind::Town),
            (&["trấn"], Kind::Township),
            (&[], Kind::Province),
        ],
        _ => &[],
    }
}

/// The words as they are typed without a Vietnamese keyboard. They count only in a text that has no mark anywhere:
/// Quan Chu beside a marked word is a name.
fn forms_without_marks(first: &str) -> &'static [Form] {
    match first {
        "tinh" => &[(&[], Kind::Province)],
        "thanh" => &[(&["pho"], Kind::City)],
        "thi" => &[(&["xa"], Kind::Town), (&["tran"], Kind::Township)],
        "quan" => &[(&[], Kind::UrbanDistrict)],
        "huyen" => &[(&[], Kind::RuralDistrict)],
        "phuong" => &[(&[], Kind::Ward)],
        "xa" => &[(&[], Kind::Commune)],
        "dac" => &[(&["khu"], Kind::SpecialZone)],
        _ => &[],
    }
}

impl Kind {
    /// The word that begins the name of such a unit.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Province => "Tỉnh",
            Self::City => "Thành phố",
            Self::Town => "Thị xã",
            Self::UrbanDistrict => "Quận",
            Self::RuralDistrict => "Huyện",
            Self::Ward => "Phường",
            Self::Commune => "Xã",
            Self::Township => "Thị trấn",
            Self::SpecialZone => "Đặc khu",
        }
    }

    /// Every kind, in order.
    pub(super) const ALL: [Self; 9] = [
        Self::Province,
        Self::City,
        Self::Town,
        Self::UrbanDistrict,
        Self::RuralDistrict,
        Self::Ward,
        Self::Commune,
        Self::Township,
        Self::SpecialZone,
    ];

    pub(super) const fn belongs_to(self, level: Level) -> bool {
        match level {
            Level::Province => matches!(self, Self::Province | Self::City),
            Level::District => {
                matches!(self, Self::City | Self::Town | Self::UrbanDistrict | Self::RuralDistrict)
            }
            Level::Commune => {
                matches!(self, Self::Ward | Self::Commune | Self::Township | Self::SpecialZone)
            }
        }
    }

    /// The kind whose word begins a folded name, and how many of the words it takes.
    pub(super) fn at_start_of(words: &[&str], level: Level) -> Option<(Self, usize)> {
        let (first, further) = words.split_first()?;
        let begins = |(rest, kind): &&Form| kind.belongs_to(level) && further.starts_with(rest);
        let unmarked = || {
            let form = forms_without_marks(first).iter().find(begins);
            form.filter(|_| words.iter().all(|word| word.is_ascii()))
        };
        let (rest, kind) = written_forms(first).iter().find(begins).or_else(unmarked)?;
        Some((*kind, 1 + rest.len()))
    }

    /// Whether a word begins a kind that is typed without marks.
    pub(super) fn is_word_without_marks(word: &str) -> bool {
        !forms_without_marks(word).is_empty()
    }

    /// The place in a phrase that names all kinds of a level: "các huyện, thành phố, thị xã", "các xã, phường".
    const fn place_in_phrase(self) -> u8 {
        match self {
            Self::UrbanDistrict | Self::Commune => 0,
            Self::RuralDistrict | Self::Ward => 1,
            Self::City | Self::Township => 2,
            Self::Town | Self::SpecialZone => 3,
            Self::Province => 4,
        }
    }
}

/// The word for the kind, as it begins a name.
impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

/// The words for the kinds that occur, for use inside a sentence: "xã, phường, thị trấn".
pub fn phrase(kinds: impl Iterator<Item = Kind>) -> String {
    let mut kinds: Vec<Kind> = kinds.collect();
    kinds.sort_by_key(|kind| kind.place_in_phrase());
    kinds.dedup();
    kinds.iter().map(|kind| kind.word().to_lowercase()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vietnamese::fold::without_marks;

    #[test]
    fn a_kind_is_known_by_its_word_and_its_abbreviations() {
        for (written, level, expected) in [
            ("thị xã phổ yên", Level::District, Some((Kind::Town, 2))),
            ("t p thái nguyên", Level::District, Some((Kind::City, 2))),
            ("tt đu", Level::Commune, Some((Kind::Township, 1))),
            ("thị xã phổ yên", Level::Commune, None),
            ("t xã phổ yên", Level::District, Some((Kind::Town, 2))),
            ("thi tran quan chu", Level::Commune, Some((Kind::Township, 2))),
            ("quan chu", Level::District, Some((Kind::UrbanDistrict, 1))),
            ("quan chu đại từ", Level::District, None),
            ("thịnh đán", Level::Commune, None),
        ] {
            let words: Vec<&str> = written.split(' ').collect();
            assert_eq!(Kind::at_start_of(&words, level), expected, "{written}");
        }
    }

    #[test]
    fn a_phrase_names_each_kind_once_in_the_order_of_letters() {
        let districts = [Kind::City, Kind::City, Kind::Town, Kind::RuralDistrict];
        assert_eq!(phrase(districts.into_iter()), "huyện, thành phố, thị xã");
        let communes = [Kind::Township, Kind::Ward, Kind::Commune];
        assert_eq!(phrase(communes.into_iter()), "xã, phường, thị trấn");
        assert_eq!(phrase([Kind::SpecialZone, Kind::Ward, Kind::Commune].into_iter()), "xã, phường, đặc khu");
    }

    #[test]
    fn every_kind_has_a_written_form() {
        for kind in Kind::ALL {
            let word = kind.word().to_lowercase();
            for word in [word.clone(), without_marks(&word)] {
                let words: Vec<&str> = word.split(' ').collect();
                let level = [Level::Province, Level::District, Level::Commune];
                let mut levels = level.into_iter().filter(|level| kind.belongs_to(*level));
                assert!(
                    levels.all(|level| Kind::at_start_of(&words, level) == Some((kind, words.len()))),
                    "{word}"
                );
            }
        }
    }
}
