//! Provinces, districts and communes.

use crate::vietnamese::case::lowercase_first;
use std::borrow::Cow;

use super::kind::{Kind, phrase};
use super::list::{ListId, UnitList};

/// The name of a unit as letters write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UnitName {
    kind: Kind,
    full: Cow<'static, str>,
    bare_from: usize,
}

impl UnitName {
    /// Reads a printed name. A list that came through old encodings has lost capitals (`Xã Đại áng`): every word
    /// of a name begins with one in letters. `None` if the name does not begin with the word for a kind.
    pub(super) fn from_list(printed: &'static str) -> Option<Self> {
        let is_kind =
            |kind: &Kind| printed.strip_prefix(kind.word()).is_some_and(|rest| rest.starts_with(' '));
        let kind = Kind::ALL.into_iter().find(is_kind)?;
        let bare_from = kind.word().len() + 1;
        let (word, bare) = printed.split_at(bare_from);
        let full = match with_initial_capitals(bare) {
            Cow::Borrowed(_) => Cow::Borrowed(printed),
            Cow::Owned(bare) => Cow::Owned(format!("{word}{bare}")),
        };
        Some(Self { kind, full, bare_from })
    }

    pub(super) fn bare(&self) -> &str {
        &self.full[self.bare_from..]
    }
}

/// Capitals at the start of words and nowhere else: `M'nông` is right as it stands.
fn with_initial_capitals(name: &str) -> Cow<'_, str> {
    let letters =
        name.char_indices().map(|(at, letter)| (at == 0 || name.as_bytes()[at - 1] == b' ', letter));
    if !letters.clone().any(|(starts_word, letter)| starts_word && letter.is_lowercase()) {
        return Cow::Borrowed(name);
    }
    let mut capitalised = String::with_capacity(name.len());
    for (starts_word, letter) in letters {
        if starts_word {
            capitalised.extend(letter.to_uppercase());
        } else {
            capitalised.push(letter);
        }
    }
    Cow::Owned(capitalised)
}

macro_rules! named_unit {
    ($unit:ident) => {
        impl $unit {
            /// The code of the statistics office, leading zeros included. It means nothing without its list.
            pub const fn code(&self) -> &'static str {
                self.code
            }

            /// The kind of unit.
            pub const fn kind(&self) -> Kind {
                self.name.kind
            }

            /// The full name as letters write it, such as `Thị trấn Chợ Chu`.
            pub fn name(&self) -> &str {
                &self.name.full
            }

            /// The name without the word for its kind, such as `Chợ Chu`.
            pub fn bare(&self) -> &str {
                self.name.bare()
            }
        }

        /// Units are the same if their list and code are.
        impl PartialEq for $unit {
            fn eq(&self, other: &Self) -> bool {
                (self.list, self.code) == (other.list, other.code)
            }
        }

        impl Eq for $unit {}
    };
}

/// The one province whose kind is a part of its name.
const NAMED_AFTER_A_PERSON: &str = "Hồ Chí Minh";

/// A province, or a city that is one.
#[derive(Clone, Debug)]
pub struct Province {
    pub(super) list: ListId,
    pub(super) code: &'static str,
    pub(super) name: UnitName,
    /// The bare name, folded.
    pub(super) key: String,
    pub(super) districts: std::ops::Range<usize>,
    pub(super) communes: std::ops::Range<usize>,
}

/// A district: huyện, quận, thị xã, or thành phố of a province. There are none since July 2025.
#[derive(Clone, Debug)]
pub struct District {
    pub(super) list: ListId,
    pub(super) code: &'static str,
    pub(super) name: UnitName,
    pub(super) province: usize,
}

/// A commune, ward, township or special zone.
#[derive(Clone, Debug)]
pub struct Commune {
    pub(super) list: ListId,
    pub(super) code: &'static str,
    pub(super) name: UnitName,
    pub(super) province: usize,
    pub(super) district: Option<usize>,
}

/// A name inside a sentence: the word for the kind in small letters, `huyện Đại Từ` (Phụ lục II, Mục III, khoản 1
/// điểm a); with a number it keeps its capital, `Quận 1` (điểm b).
fn in_sentence(name: &UnitName) -> String {
    if name.bare().starts_with(|first: char| first.is_ascii_digit()) {
        name.full.clone().into_owned()
    } else {
        lowercase_first(&name.full)
    }
}

named_unit!(Province);
named_unit!(District);
named_unit!(Commune);

impl Province {
    /// The list the province is in.
    pub fn list(&self) -> &'static UnitList {
        self.list.list()
    }

    /// The name inside a sentence: the word for the kind in small letters, `tỉnh Thái Nguyên` (Phụ lục II, Mục
    /// III, khoản 1 điểm a), but `Thành phố Hồ Chí Minh` (điểm c).
    pub fn name_in_sentence(&self) -> String {
        if self.bare() == NAMED_AFTER_A_PERSON {
            self.name().to_owned()
        } else {
            lowercase_first(self.name())
        }
    }

    /// The districts, in the order of their codes; none on the two-level list.
    pub fn districts(&self) -> &'static [District] {
        &self.list().districts()[self.districts.clone()]
    }

    /// The communes, in the order of the list.
    pub fn communes(&self) -> &'static [Commune] {
        &self.list().communes()[self.communes.clone()]
    }

    /// The words for the kinds of commune the province has, such as `xã, phường, thị trấn`.
    pub fn commune_kinds(&self) -> String {
        phrase(self.communes().iter().map(Commune::kind))
    }

    /// The words for the kinds of district the province has, such as `huyện, thành phố, thị xã`; empty if it
    /// has none.
    pub fn district_kinds(&self) -> String {
        phrase(self.districts().iter().map(District::kind))
    }
}

impl District {
    /// The province.
    pub fn province(&self) -> &'static Province {
        &self.list.list().provinces()[self.province]
    }

    /// The name inside a sentence, such as `huyện Đại Từ` or `Quận 1`.
    pub fn name_in_sentence(&self) -> String {
        in_sentence(&self.name)
    }
}

impl Commune {
    /// The name inside a sentence, such as `xã Tân Thái` or `Phường 1`.
    pub fn name_in_sentence(&self) -> String {
        in_sentence(&self.name)
    }

    /// The province.
    pub fn province(&self) -> &'static Province {
        &self.list.list().provinces()[self.province]
    }

    /// The district, on a list that has districts.
    pub fn district(&self) -> Option<&'static District> {
        self.district.map(|index| &self.list.list().districts()[index])
    }

    /// The full name, with the district where there is one: `Xã Điềm Mặc - Huyện Định Hóa`.
    pub fn name_with_district(&self) -> String {
        match self.district() {
            Some(district) => format!("{} - {}", self.name(), district.name()),
            None => self.name().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_name_gives_kind_and_bare_name() {
        for (printed, kind, full, bare) in [
            ("Thị trấn Chợ Chu", Kind::Township, "Thị trấn Chợ Chu", "Chợ Chu"),
            ("Thị xã Phổ Yên", Kind::Town, "Thị xã Phổ Yên", "Phổ Yên"),
            ("Xã Đại áng", Kind::Commune, "Xã Đại Áng", "Đại Áng"),
            ("Xã é Tòng", Kind::Commune, "Xã É Tòng", "É Tòng"),
            ("Xã Cư K'nia", Kind::Commune, "Xã Cư K'nia", "Cư K'nia"),
            ("Phường Phường Đúc", Kind::Ward, "Phường Phường Đúc", "Phường Đúc"),
        ] {
            let name = UnitName::from_list(printed).unwrap();
            assert_eq!((name.kind, &*name.full, name.bare()), (kind, full, bare));
        }
        assert_eq!(UnitName::from_list("Làng Vũ Đại"), None);
    }
}
