//! The words Nơi nhận in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The words Nơi nhận look other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: small letters, 12 pt, italic, bold.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! Nơi nhận: (14 pt, upright)
//! ```
//!
//! # Good
//! ```text
//! Nơi nhận: (12 pt, bold, italic)
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipients-label-misformatted",
    clause: "ND30-PL1-II-9d-nn-label",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::RECIPIENTS_LABEL,
    weight: Weight::Bold,
    slant: Slant::Italic,
    case: Some(Case::Sentence),
    alignment: None,
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.recipients.as_ref().map(|recipients| recipients.label.parts())
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
            good().with("left 12 bold italic | Nơi", "left 14 bold italic | Nơi").finds(),
            ["recipients-label-misformatted"]
        );
        assert_eq!(
            good().with("left 12 bold italic | Nơi", "left 12 bold | Nơi").finds(),
            ["recipients-label-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
