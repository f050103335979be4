//! There is no subject.
//!
//! # What is wrong
//! No line below the number begins with V/v.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm b: the subject of a công văn stands after “V/v” below the number.
//!
//! # What to do
//! Type the subject below the number.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo công tác văn thư năm 2025
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-missing",
    clause: "ND30-PL1-II-5b-vv-prefix",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.subject.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("V/v báo cáo").finds(), ["subject-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
