//! Place and date in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! Place and date looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm c: small letters, 13 to 14 pt, italic, centred below the motto.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026 (upright)
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026 (italic)
//! ```

use crate::check::components::{Found, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "place-and-date-misformatted",
    clause: "ND30-PL1-II-4c-place-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::PLACE_AND_DATE,
    weight: Weight::Regular,
    slant: Slant::Italic,
    case: None,
    alignment: Some(Alignment::Center),
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.place_and_date.as_ref().map(Found::parts)
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
            good().with("center 14 italic | Thái", "center 14 | Thái").finds(),
            ["place-and-date-misformatted"]
        );
        assert_eq!(
            good().with("center 14 italic | Thái", "right 12 italic | Thái").finds(),
            ["place-and-date-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
