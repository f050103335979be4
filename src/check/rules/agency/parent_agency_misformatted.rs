//! The name of the parent agency in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The name of the parent agency looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2 điểm b: capitals, 12 to 13 pt, upright, not bold, centred.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! UBND tỉnh Thái Nguyên (14 pt)
//! ```
//!
//! # Good
//! ```text
//! UBND TỈNH THÁI NGUYÊN (13 pt)
//! ```

use crate::check::components::{Found, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "parent-agency-misformatted",
    clause: "ND30-PL1-II-2b-parent-style",
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
    size: sizes::PARENT_AGENCY,
    weight: Weight::Regular,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: Some(Alignment::Center),
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.parent_agency.as_ref().map(Found::parts)
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
            good().with("center 13 | UBND", "center 14 | UBND").finds(),
            ["parent-agency-misformatted"]
        );
        assert_eq!(
            good().with("UBND TỈNH THÁI NGUYÊN", "UBND tỉnh Thái Nguyên").finds(),
            ["parent-agency-misformatted"]
        );
        for mark in ["DỰ THẢO", "DỰ THẢO LẦN 2", "(Dự thảo)"] {
            let draft = good()
                .with("center 13 | UBND TỈNH", &format!("left 13 bold | {mark}\ncenter 13 | UBND TỈNH"));
            assert_eq!(draft.finds(), NOTHING, "{mark}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
