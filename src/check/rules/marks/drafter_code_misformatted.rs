//! The initials of the drafter depart from the decree in size or style.
//!
//! # What is wrong
//! The initials and the number of copies below the line Lưu are not in capitals, or of another size, bold or in italics. They may be missing.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 3 and the table of Mục V: capitals, 11 pt, upright.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! pl.(300)
//! ```
//!
//! # Good
//! ```text
//! PL.(300)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "drafter-code-misformatted",
    clause: "ND30-PL1-III-3-drafter",
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
    size: sizes::DRAFTER,
    weight: Weight::Regular,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: None,
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let drafter = letter.components.recipients.as_ref().and_then(|recipients| recipients.drafter.as_ref());
    let Some(part) = drafter else { return };
    if let Some((part, departure)) = Departure::first(letter, std::slice::from_ref(part), &LOOK) {
        findings.push(part, Misformatted(departure));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        let letter = |line: &str| good().with_after("Lưu: VT", &format!("left {line}")).finds();
        assert_eq!(letter("11 | pl.(300)"), ["drafter-code-misformatted"]);
        assert_eq!(letter("12 | PL.(300)"), ["drafter-code-misformatted"]);
        assert_eq!(letter("11 | PL.(300)"), NOTHING);
        assert_eq!(letter("11 | NVA"), NOTHING);
    }
}
