//! There is no motto.
//!
//! # What is wrong
//! Nothing in the letterhead is the motto, not even with slips.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm b: the motto stands below the national title.
//!
//! # What to do
//! Type it below the national title.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! Độc lập - Tự do - Hạnh phúc
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-missing",
    clause: "ND30-PL1-II-1b-tn-text",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::MOTTO)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.motto.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("Độc lập").finds(), ["motto-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
