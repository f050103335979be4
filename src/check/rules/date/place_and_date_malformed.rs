//! Place and date without place, comma or capital.
//!
//! # What is wrong
//! Before the date no place is named, no comma stands after it, or it begins with a small letter. A draft may have dots in place of the place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm c: the first letters of the place are capitals, a comma stands after it.
//!
//! # What to do
//! Write place, comma and date, as in the example.
//!
//! # Bad
//! ```text
//! Thái Nguyên ngày 05 tháng 01 năm 2026
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026
//! ```

use crate::check::Mode;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "place-and-date-malformed",
    clause: "ND30-PL1-II-4c-place-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// What is wrong before the date.
struct Malformed {
    written: String,
    slip: Slip,
}

#[derive(Clone, Copy)]
enum Slip {
    Place,
    Comma,
    Capital,
}

impl From<Malformed> for Diagnostic {
    fn from(Malformed { written, slip }: Malformed) -> Self {
        let slip = match slip {
            Slip::Place => "place",
            Slip::Comma => "comma",
            Slip::Capital => "capital",
        };
        METADATA.finding().with("written", written).with("slip", slip)
    }
}

fn slip(before: &str, mode: Mode) -> Option<Slip> {
    let place = before.trim().trim_end_matches(',').trim();
    if !place.chars().any(char::is_alphabetic) {
        let is_blank = mode == Mode::Draft && place.contains(['.', '…', '_']);
        return (!is_blank).then_some(Slip::Place);
    }
    if !before.trim().ends_with(',') {
        return Some(Slip::Comma);
    }
    place.starts_with(char::is_lowercase).then_some(Slip::Capital)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.place_and_date else { return };
    let written = forms::tidy(&found.seen(letter.document));
    let Some(at) = written.to_lowercase().find("ngày").filter(|at| written.is_char_boundary(*at)) else {
        return;
    };
    if let Some(slip) = slip(&written[..at], letter.mode) {
        findings.push(found, Malformed { written, slip });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    use crate::check::Mode;

    #[test]
    fn slips_before_the_date_are_told() {
        let letter = |place: &str| good().with("| Thái Nguyên, ngày", &format!("| {place}ngày"));
        for place in ["", "Thái Nguyên ", "thái Nguyên, ", ".........., "] {
            assert_eq!(letter(place).finds(), ["place-and-date-malformed"], "{place}");
        }
        assert_eq!(letter(".........., ").finds_in(Mode::Draft), NOTHING);
        assert_eq!(letter("Tân Thái , ").finds(), NOTHING);
    }
}
