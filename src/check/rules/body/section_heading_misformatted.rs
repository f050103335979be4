//! A section departs from the decree in size, style or place.
//!
//! # What is wrong
//! The line with the word and the number, or the title below it, looks other than the decree says.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: word and number on a line of their own, centred, small letters, 13 to 14 pt, upright, bold; the title below, centred, capitals, 13 to 14 pt, upright, bold.
//!
//! # What to do
//! Select the line and set what the finding names.
//!
//! # Bad
//! ```text
//! TIỂU MỤC 1
//! Quy định chung
//! ```
//!
//! # Good
//! ```text
//! Tiểu mục 1
//! QUY ĐỊNH CHUNG
//! ```

use super::shared;
use crate::check::components::HeadingKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::Departure;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "section-heading-misformatted",
    clause: "ND30-PL1-II-6dd-muc",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const KINDS: [HeadingKind; 2] = [HeadingKind::Section, HeadingKind::Subsection];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for heading in shared::headings(letter, &KINDS) {
        if let Some((part, departure)) = shared::departure_of_division(letter, heading) {
            findings.push(&part, Misformatted(departure));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        let letter = |number: &str, title: &str| {
            good().with_after("| Thực hiện", &format!("center 14 {number}\ncenter 14 {title}"))
        };
        assert_eq!(
            letter("bold before 6 | TIỂU MỤC 1", "bold | QUY ĐỊNH CHUNG").finds(),
            ["section-heading-misformatted"]
        );
        assert_eq!(
            letter("before 6 | Tiểu mục 1", "bold | QUY ĐỊNH CHUNG").finds(),
            ["section-heading-misformatted"]
        );
        assert_eq!(
            letter("bold before 6 | Tiểu mục 1", "bold | Quy định chung").finds(),
            ["section-heading-misformatted"]
        );
        assert_eq!(
            letter("bold before 6 | MỤC 1", "bold | QUY ĐỊNH CHUNG").finds(),
            ["section-heading-misformatted"]
        );
        assert_eq!(letter("bold before 6 | Tiểu mục 1", "bold | QUY ĐỊNH CHUNG").finds(), NOTHING);
        assert_eq!(letter("bold before 6 | Mục 1", "bold | QUY ĐỊNH CHUNG").finds(), NOTHING);
    }
}
