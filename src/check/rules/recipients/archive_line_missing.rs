//! No line Lưu among the recipients.
//!
//! # What is wrong
//! The list below Nơi nhận has no line that begins with Lưu.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the last line says who keeps the letter: the office (VT), then the drafting unit.
//!
//! # What to do
//! Type the line at the end of the list.
//!
//! # Bad
//! ```text
//! - Như trên;
//! - UBND tỉnh.
//! ```
//!
//! # Good
//! ```text
//! - Như trên;
//! - Lưu: VT, VP.
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "archive-line-missing",
    clause: "ND30-PL1-II-9d-nn-luu",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// A list without the line.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::ARCHIVE)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(recipients) = &letter.components.recipients else { return };
    if recipients.archive.is_none() {
        findings.push(&recipients.label, Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_list_without_the_line_is_told() {
        let letter = good().without("Lưu: VT").with("(để b/c);", "(để b/c).");
        assert_eq!(letter.finds(), ["archive-line-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
