//! A mark of urgency that the decree does not have.
//!
//! # What is wrong
//! The mark says something else than one of the three levels.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 2 điểm b: hỏa tốc, thượng khẩn, khẩn. HỎA TỐC HẸN GIỜ was of the rules before 2020.
//!
//! # What to do
//! Choose one of the three.
//!
//! # Bad
//! ```text
//! RẤT KHẨN
//! ```
//!
//! # Good
//! ```text
//! THƯỢNG KHẨN
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "urgency-level-unknown",
    clause: "ND30-PL1-III-2b-urgent-levels",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// The mark as it is written.
struct Unknown {
    written: String,
}

impl From<Unknown> for Diagnostic {
    fn from(Unknown { written }: Unknown) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(mark) = &letter.components.urgency else { return };
    let written = forms::tidy(&mark.seen(letter.document));
    let known = [wording::URGENT, wording::VERY_URGENT, wording::EXPRESS];
    if !known.iter().any(|(level, _)| fold_without_marks(level) == fold_without_marks(&written)) {
        findings.push(mark, Unknown { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_level_is_told() {
        let letter =
            |mark: &str| good().with_after("| V/v", &format!("center 13 bold before 6 | {mark}")).finds();
        for mark in ["RẤT KHẨN", "HỎA TỐC HẸN GIỜ", "KHẨN CẤP"] {
            assert_eq!(letter(mark), ["urgency-level-unknown"], "{mark}");
        }
        for mark in ["KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC", "HỎA TỐC"] {
            assert_eq!(letter(mark), NOTHING, "{mark}");
        }
    }
}
