//! There is no national title.
//!
//! # What is wrong
//! Nothing in the letterhead is the national title, not even with slips.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm a: the national title stands at the top right of the first page.
//!
//! # What to do
//! Type it at the top right, above the motto.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "national-title-missing",
    clause: "ND30-PL1-II-1a-qh-text",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::NATIONAL_TITLE)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.national_title.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("CỘNG HÒA").finds(), ["national-title-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
