//! An appendix without the line Kèm theo.
//!
//! # What is wrong
//! Below the title of an appendix no line says to which letter it belongs.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm c: number and symbol, date and agency of the letter stand below the title.
//!
//! # What to do
//! Type the line below the title.
//!
//! # Bad
//! ```text
//! Phụ lục
//! NỘI DUNG BÁO CÁO
//! ```
//!
//! # Good
//! ```text
//! Phụ lục
//! NỘI DUNG BÁO CÁO
//! (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "enclosed-with-missing",
    clause: "ND30-PL1-III-1c-kem-theo",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// An appendix that does not name its letter.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding().with("wanted", wording::ENCLOSED_WITH)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let appendices = letter.components.appendices.iter();
    for appendix in appendices.filter(|appendix| appendix.enclosed_with.is_none()) {
        if let Some(label) = &appendix.label {
            findings.push(label, Missing);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_that_is_missing_is_told() {
        assert_eq!(good().without("(Kèm theo Văn bản").finds(), ["enclosed-with-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
