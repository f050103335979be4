//! There is no Nơi nhận.
//!
//! # What is wrong
//! No line begins with Nơi nhận.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm b: the recipients stand at the end, beside the signature.
//!
//! # What to do
//! Type “Nơi nhận:” and the list at the left, beside the signature.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! Nơi nhận:
//! - Như trên;
//! - Lưu: VT, VP.
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipients-missing",
    clause: "ND30-PL1-II-9b-two-parts",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::RECIPIENTS)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.recipients.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(
            good()
                .without("Nơi nhận:")
                .without("Như trên")
                .without("UBND tỉnh (để")
                .without("Lưu: VT")
                .finds(),
            ["recipients-missing"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
