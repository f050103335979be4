//! No end mark after the text.
//!
//! # What is wrong
//! The last paragraph of the body does not end with `./.`.
//!
//! # Why
//! The forms of Phụ lục III end their text with `./.`.
//!
//! # What to do
//! Type ./. in place of the full stop at the end.
//!
//! # Bad
//! ```text
//! ... trước ngày 31 tháng 01 năm 2026.
//! ```
//!
//! # Good
//! ```text
//! ... trước ngày 31 tháng 01 năm 2026./.
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "end-mark-missing",
    clause: "FORM-endmark",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Body,
};

/// A text without its end mark.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::END_MARK)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(last) = letter.components.body.last() else { return };
    if letter.components.end_mark.is_none() {
        findings.push(letter.document.paragraph(*last), Missing);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_mark_that_is_missing_is_told() {
        assert_eq!(good().with("2026./.", "2026.").finds(), ["end-mark-missing"]);
        let alone = "2026.\njustify 14 first 12.7 before 6 | ./.";
        assert_eq!(good().with("2026./.", alone).finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
