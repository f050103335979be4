//! There is no number and symbol.
//!
//! # What is wrong
//! No line of the letterhead has number and symbol.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3: number and symbol stand below the issuing agency. A draft leaves the number blank, and has the line.
//!
//! # What to do
//! Type the line below the issuing agency.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "number-missing",
    clause: "ND30-PL1-II-3a-num-arabic",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.number.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("center 13 | Số: 05").finds(), ["number-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
