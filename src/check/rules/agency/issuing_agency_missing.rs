//! There is no name of the issuing agency.
//!
//! # What is wrong
//! No name of an agency stands at the top left.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2: the agency that issues the letter stands at the top left, in capitals.
//!
//! # What to do
//! Type the name of the agency at the top left.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! SỞ NỘI VỤ
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-missing",
    clause: "ND30-PL1-II-2b-issuer-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.issuing_agency.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(
            good().without("| UBND TỈNH THÁI NGUYÊN").without("13 bold | SỞ NỘI VỤ").finds(),
            ["issuing-agency-missing"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
