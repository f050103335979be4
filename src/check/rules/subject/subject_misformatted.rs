//! The subject in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The subject looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm b: small letters, 12 to 13 pt, upright, not bold, centred below the number.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! V/v báo cáo (14 pt, bold)
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo (12 pt)
//! ```

use crate::check::components::{Found, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-misformatted",
    clause: "ND30-PL1-II-5b-vv-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::SUBJECT,
    weight: Weight::Regular,
    slant: Slant::Upright,
    case: Some(Case::Sentence),
    alignment: Some(Alignment::Center),
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.subject.as_ref().map(Found::parts)
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
        assert_eq!(
            good().with("center 12 before 6 | V/v", "center 14 before 6 | V/v").finds(),
            ["subject-misformatted"]
        );
        assert_eq!(
            good().with("center 12 before 6 | V/v", "center 12 bold before 6 | V/v").finds(),
            ["subject-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
