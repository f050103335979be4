//! The words Nơi nhận underlined.
//!
//! # What is wrong
//! The words Nơi nhận have an underline.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: italic and bold, no more. Underlining comes from the habits of before 2011.
//!
//! # What to do
//! Select the words and press Ctrl+U.
//!
//! # Bad
//! ```text
//! Nơi nhận: (underlined)
//! ```
//!
//! # Good
//! ```text
//! Nơi nhận:
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipients-label-underlined",
    clause: "ND30-PL1-II-9d-nn-label",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// An underline.
struct Underlined;

impl From<Underlined> for Diagnostic {
    fn from(_: Underlined) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(recipients) = &letter.components.recipients else { return };
    let label = recipients.label.first();
    if letter.runs(label).iter().any(|(run, _)| run.format.underline.is_some()) {
        findings.push(label, Underlined);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_underline_is_told() {
        assert_eq!(
            good().with("12 bold italic | Nơi", "12 bold italic underline | Nơi").finds(),
            ["recipients-label-underlined"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
