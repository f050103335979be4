//! The words Kính gửi in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The words Kính gửi look other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: small letters, 13 to 14 pt, upright, not bold.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! KÍNH GỬI: (bold)
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: (14 pt)
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressees-misformatted",
    clause: "ND30-PL1-II-9d-kg-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// Words that look otherwise.
struct Misformatted(Departure);

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted(departure): Misformatted) -> Self {
        departure.tell(METADATA.finding())
    }
}

const LOOK: Look = Look {
    size: sizes::BODY,
    weight: Weight::Regular,
    slant: Slant::Upright,
    case: Some(Case::Sentence),
    alignment: None,
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.addressees.as_ref().map(|addressees| addressees.label.parts())
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
            good()
                .with("center 14 before 12 after 6 | Kính", "center 14 bold before 12 after 6 | Kính")
                .finds(),
            ["addressees-misformatted"]
        );
        assert_eq!(good().with("Kính gửi:", "KÍNH GỬI:").finds(), ["addressees-misformatted"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
