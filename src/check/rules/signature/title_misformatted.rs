//! The title of the signer in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The title of the signer looks other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm đ: capitals, 13 to 14 pt, upright, bold, centred.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! PHÓ GIÁM ĐỐC (italic)
//! ```
//!
//! # Good
//! ```text
//! PHÓ GIÁM ĐỐC (14 pt, bold)
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "title-misformatted",
    clause: "ND30-PL1-II-7dd-title-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::SIGNER,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Capitals),
    alignment: Some(Alignment::Center),
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.signature.as_ref().map(|signature| signature.titles.as_slice())
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
            good().with("center 14 bold | PHÓ", "center 14 italic bold | PHÓ").finds(),
            ["title-misformatted"]
        );
        assert_eq!(good().with("PHÓ GIÁM ĐỐC", "Phó Giám đốc").finds(), ["title-misformatted"]);
        assert_eq!(good().with("center 14 bold | PHÓ", "left 14 bold | PHÓ").finds(), ["title-misformatted"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
