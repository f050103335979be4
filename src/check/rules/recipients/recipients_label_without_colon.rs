//! The words Nơi nhận without a colon.
//!
//! # What is wrong
//! No colon follows the words Nơi nhận, on their line or at the beginning of what stands beside them. What stands in brackets right behind them is passed over.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: a colon stands behind the words Nơi nhận.
//!
//! # What to do
//! Type a colon right behind the words.
//!
//! # Bad
//! ```text
//! Nơi nhận
//! ```
//!
//! # Good
//! ```text
//! Nơi nhận:
//! ```

use crate::check::list_items::LabelEnd;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipients-label-without-colon",
    clause: "ND30-PL1-II-9d-nn-label",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// The words without it.
struct WithoutColon;

impl From<WithoutColon> for Diagnostic {
    fn from(_: WithoutColon) -> Self {
        METADATA.finding().with("wanted", wording::RECIPIENTS)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(recipients) = &letter.components.recipients else { return };
    if LabelEnd::of(letter, recipients.label.first(), &recipients.items) == LabelEnd::Other {
        findings.push(&recipients.label, WithoutColon);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_colon_that_is_missing_is_told() {
        for written in ["Nơi nhận", "Nơi nhận.", "Nơi nhận "] {
            let letter = good().with("Nơi nhận:", written);
            assert_eq!(letter.finds(), ["recipients-label-without-colon"], "{written:?}");
        }
        for written in ["Nơi nhận :", "Nơi nhận\u{a0}:", "Nơi nhâ\u{323}n:", "Nơi {12|nhận}{12|:}"]
        {
            let found = good().with("Nơi nhận:", written).finds();
            assert!(!found.contains(&"recipients-label-without-colon"), "{written}: {found:?}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
