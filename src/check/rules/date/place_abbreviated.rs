//! An abbreviated name of a place before the date.
//!
//! # What is wrong
//! The place is abbreviated (TP., Tp, TX., HCM), or is Hồ Chí Minh without its Thành phố. Other units that are named after persons or events need a list of names: a person must see to them.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm a: the official name of the unit; one that is named after a person, a number or an event is written with its common noun, in full.
//!
//! # What to do
//! Write the name in full.
//!
//! # Bad
//! ```text
//! TP. Hồ Chí Minh, ngày 05 tháng 01 năm 2026
//! ```
//!
//! # Good
//! ```text
//! Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "place-abbreviated",
    clause: "ND30-PL1-II-4a-place-fullname",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// The place as it is written.
struct Abbreviated {
    place: String,
}

impl From<Abbreviated> for Diagnostic {
    fn from(Abbreviated { place }: Abbreviated) -> Self {
        METADATA.finding().with("place", place)
    }
}

/// Abbreviated kinds of units, folded.
const UNITS: [&str; 5] = ["tp", "tx", "tt", "q", "p"];
/// A city whose name is a person's, folded.
const PERSON: &str = "ho chi minh";

fn is_abbreviated(place: &str) -> bool {
    let key = fold_without_marks(place);
    let mut words = key.split(' ');
    let first = words.next().unwrap_or_default();
    let is_unit = UNITS.contains(&first) && place.chars().any(char::is_alphabetic) && words.next().is_some();
    is_unit || key.split(' ').any(|word| word == "hcm" || word == "tphcm") || key == PERSON
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.place_and_date else { return };
    let seen = forms::tidy(&found.seen(letter.document));
    let Some(at) = seen.to_lowercase().find("ngày").filter(|at| seen.is_char_boundary(*at)) else { return };
    let place = seen[..at].trim().trim_end_matches(',').trim();
    if is_abbreviated(place) {
        findings.push(found, Abbreviated { place: place.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_abbreviated_place_is_told() {
        let letter = |place: &str| good().with("| Thái Nguyên, ngày", &format!("| {place}, ngày"));
        for place in ["TP. Hồ Chí Minh", "TP.HCM", "Tp Thái Nguyên", "Hồ Chí Minh", "Q. 1"] {
            assert_eq!(letter(place).finds(), ["place-abbreviated"], "{place}");
        }
        for place in ["Thành phố Hồ Chí Minh", "Tân Thái", "Phường Điện Biên Phủ", "Đắk Lắk", "Hoà Bình"]
        {
            assert_eq!(letter(place).finds(), NOTHING, "{place}");
        }
    }
}
