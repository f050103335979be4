//! The recipients in another size, weight or place than the decree wants.
//!
//! # What is wrong
//! The recipients look other than the decree says: size, bold, italics, capitals or place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: 11 pt, upright, not bold.
//!
//! # What to do
//! Select the words and set what the finding names.
//!
//! # Bad
//! ```text
//! - Như trên; (12 pt)
//! ```
//!
//! # Good
//! ```text
//! - Như trên; (11 pt)
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::{Departure, Look, Slant, Weight};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipients-misformatted",
    clause: "ND30-PL1-II-9d-nn-items",
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
    size: sizes::RECIPIENTS,
    weight: Weight::Regular,
    slant: Slant::Upright,
    case: None,
    alignment: None,
};

fn parts<'a>(letter: &'a Examined<'_>) -> Option<&'a [Part]> {
    letter.components.recipients.as_ref().map(|recipients| recipients.items.as_slice())
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
        assert_eq!(good().with("left 11 | - Như", "left 12 | - Như").finds(), ["recipients-misformatted"]);
        assert_eq!(
            good().with("left 11 | - UBND", "left 11 italic | - UBND").finds(),
            ["recipients-misformatted"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
