//! The line of number and symbol in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The line of number and symbol looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm c: 13 pt, upright, not bold.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! Số: 05/SNV-VP (14 pt, bold)
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP (13 pt)
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "number-misformatted",
    clause: "ND30-PL1-II-3c-num-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look =
    Look { size: sizes::NUMBER, weight: Weight::Regular, slant: Slant::Upright, case: None, alignment: None };

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.number.as_ref().map(|number| number.found.parts())
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(parts) = parts(letter) else { return };
    if let Some((part, departure)) = Departure::first(letter, parts, &LOOK) {
        findings.push(part, Misformatted(departure));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        assert_eq!(good().with("center 13 | Số", "center 14 | Số").finds(), ["number-misformatted"]);
        assert_eq!(good().with("center 13 | Số", "center 13 bold | Số").finds(), ["number-misformatted"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
