//! There is no Kính gửi.
//!
//! # What is wrong
//! No line begins with Kính gửi.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm b: a công văn says above its text who is to act on it.
//!
//! # What to do
//! Type “Kính gửi:” and the addressee below the letterhead.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: Ủy ban nhân dân xã Tân Thái
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressees-missing",
    clause: "ND30-PL1-II-9b-two-parts",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::ADDRESSEES)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.addressees.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("Kính gửi").finds(), ["addressees-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
