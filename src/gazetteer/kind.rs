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

/// How people write the word for a kind, folded: in full and abbreviated. A dot has become a space.
const WRITTEN: &[(&[&str], Kind)] = &[
    (&["tỉnh"], Kind::Province),
    (&["thành", "phố"], Kind::City),
    (&["tp"], Kind::City),
    (&["t", "p"], Kind::City),
    (&["thị", "xã"], Kind::Town),
    (&["tx"], Kind::Town),
    (&["t", "x"], Kind::Town),
    (&["quận"], Kind::UrbanDistrict),
    (&["q"], Kind::UrbanDistrict),
    (&["huyện"], Kind::RuralDistrict),
    (&["h"], Kind::RuralDistrict),
    (&["phường"], Kind::Ward),
    (&["p"], Kind::Ward),
    (&["xã"], Kind::Commune),
    (&["x"], Kind::Commune),
    (&["thị", "trấn"], Kind::Township),
    (&["tt"], Kind::Township),
    (&["t", "t"], Kind::Township),
    (&["đặc", "khu"], Kind::SpecialZone),
    (&["đk"], Kind::SpecialZone),
    (&["t", "phố"], Kind::City),
    (&["t", "xã"], Kind::Town),
    (&["t", "trấn"], Kind::Township),
    (&["t"], Kind::Province),
    // From the French, in the south.
    (&["f"], Kind::Ward),
];

/// The words as they are typed without a Vietnamese keyboard. They count only in a text that has no mark anywhere:
/// Quan Chu beside a marked word is a name.
const WITHOUT_MARKS: &[(&[&str], Kind)] = &[
    (&["tinh"], Kind::Province),
    (&["thanh", "pho"], Kind::City),
    (&["thi", "xa"], Kind::Town),
    (&["quan"], Kind::UrbanDistrict),
    (&["huyen"], Kind::RuralDistrict),
    (&["phuong"], Kind::Ward),
    (&["xa"], Kind::Commune),
    (&["thi", "tran"], Kind::Township),
    (&["dac", "khu"], Kind::SpecialZone),
];

/// Whether a word begins one of these forms. Most words do not, and every word is asked.
fn begins_a_kind(word: &str) -> bool {
    if !word.starts_with(['t', 'q', 'h', 'p', 'x', 'đ', 'd', 'f']) {
        return false;
    }
    matches!(
        word,
        "t" | "tp"
            | "tx"
            | "tt"
            | "q"
            | "h"
            | "p"
            | "x"
            | "f"
            | "đk"
            | "tỉnh"
            | "thành"
            | "thị"
            | "quận"
            | "huyện"
    ) || matches!(
        word,
        "phường" | "xã" | "đặc" | "tinh" | "thanh" | "thi" | "quan" | "huyen" | "phuong" | "xa" | "dac"
    )
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
        let first = words.first()?;
        if !begins_a_kind(first) {
            return None;
        }
        let begins =
            |(written, kind): &&(&[&str], Kind)| kind.belongs_to(level) && words.starts_with(written);
        let unmarked =
            || WITHOUT_MARKS.iter().find(begins).filter(|_| words.iter().all(|word| word.is_ascii()));
        let (written, kind) = WRITTEN.iter().find(begins).or_else(unmarked)?;
        Some((*kind, written.len()))
    }

    /// Whether a word begins a kind that is typed without marks.
    pub(super) fn is_word_without_marks(word: &str) -> bool {
        WITHOUT_MARKS.iter().any(|(written, _)| written[0] == word)
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
            assert!(WRITTEN.iter().any(|(written, of)| *of == kind && written.join(" ") == word), "{word}");
        }
        for (written, kind) in WRITTEN.iter().chain(WITHOUT_MARKS) {
            let level = [Level::Province, Level::District, Level::Commune];
            let known = level.into_iter().find_map(|level| Kind::at_start_of(written, level));
            assert!(known.is_some(), "{kind}: {written:?}");
        }
    }
}
