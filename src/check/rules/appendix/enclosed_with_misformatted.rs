//! The line Kèm theo of an appendix departs from the decree in size, style or place.
//!
//! # What is wrong
//! The words look other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm c: centred below the title, small letters, 13 to 14 pt, italic.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! (Kèm theo Văn bản số ...) (upright)
//! ```
//!
//! # Good
//! ```text
//! (Kèm theo Văn bản số ...) (italic)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "enclosed-with-misformatted",
    clause: "ND30-PL1-III-1c-kem-theo",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::ENCLOSED_WITH,
    weight: Weight::Regular,
    slant: Slant::Italic,
    case: Some(Case::Sentence),
    alignment: Some(Alignment::Center),
};

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for found in letter.components.appendices.iter().filter_map(|appendix| appendix.enclosed_with.as_ref()) {
        if let Some((part, departure)) = Departure::first(letter, found.parts(), &LOOK) {
            findings.push(part, Misformatted(departure));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_look_is_told() {
        assert_eq!(good().with("14 italic | (Kèm", "14 | (Kèm").finds(), ["enclosed-with-misformatted"]);
        assert_eq!(
            good().with("14 italic | (Kèm", "12 italic | (Kèm").finds(),
            ["enclosed-with-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
