//! The name of the issuing agency in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The name of the issuing agency looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2 điểm b: capitals, 12 to 13 pt, upright, bold, centred below the parent agency.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! Sở Nội vụ (13 pt)
//! ```
//!
//! # Good
//! ```text
//! SỞ NỘI VỤ (13 pt, bold)
//! ```

use crate::check::components::{Found, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-misformatted",
    clause: "ND30-PL1-II-2b-issuer-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::ISSUING_AGENCY,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: Some(Alignment::Center),
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.issuing_agency.as_ref().map(Found::parts)
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
            good().with("center 13 bold | SỞ", "center 13 bold italic | SỞ").finds(),
            ["issuing-agency-misformatted"]
        );
        assert_eq!(
            good().with("center 13 bold | SỞ NỘI VỤ", "left 13 bold | Sở Nội vụ").finds(),
            ["issuing-agency-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
