//! There is no place and date.
//!
//! # What is wrong
//! No line of the letterhead has a place and a date.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4: place and date stand below the motto. A draft leaves day and month blank, and has the line.
//!
//! # What to do
//! Type the line below the motto, in italics.
//!
//! # Bad
//! ```text
//! (none)
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "place-and-date-missing",
    clause: "ND30-PL1-II-4b-date-full",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// A letter without it.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.place_and_date.is_none() {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(good().without("14 italic | Thái Nguyên").finds(), ["place-and-date-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
