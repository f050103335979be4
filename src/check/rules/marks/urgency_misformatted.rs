//! The mark of urgency departs from the decree in size or style.
//!
//! # What is wrong
//! The words of the mark are of another size, not bold, or in italics. Its colour is free: it is stamped or printed in red.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 2 điểm b: capitals, 13 to 14 pt, upright, bold.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! KHẨN (12 pt)
//! ```
//!
//! # Good
//! ```text
//! KHẨN (13 pt)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "urgency-misformatted",
    clause: "ND30-PL1-III-2b-urgent-size",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::URGENCY,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: None,
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.urgency else { return };
    if let Some((part, departure)) = Departure::first(letter, found.parts(), &LOOK) {
        findings.push(part, Misformatted(departure));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        let letter =
            |look: &str| good().with_after("| V/v", &format!("center {look} before 6 | KHẨN")).finds();
        assert_eq!(letter("12 bold"), ["urgency-misformatted"]);
        assert_eq!(letter("13"), ["urgency-misformatted"]);
        assert_eq!(letter("13 bold color FF0000"), NOTHING);
    }
}
