//! A paragraph of the body that is not justified.
//!
//! # What is wrong
//! A paragraph of the body is aligned at the left or at the right alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: text is justified at both sides.
//!
//! # What to do
//! Select the text and press Ctrl+J.
//!
//! # Bad
//! ```text
//! (left)
//! ```
//!
//! # Good
//! ```text
//! (justified)
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::style::alignment_name;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Alignment, Paragraph};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-not-justified",
    clause: "ND30-PL1-II-6e-justify",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The alignment of the first paragraph, and how many there are.
struct NotJustified {
    alignment: Alignment,
    count: usize,
}

impl From<NotJustified> for Diagnostic {
    fn from(NotJustified { alignment, count }: NotJustified) -> Self {
        METADATA.finding().with("alignment", alignment_name(alignment)).with("count", count.to_string())
    }
}

/// What stands in the middle may be a title: people decide.
fn is_to_one_side(paragraph: &Paragraph) -> bool {
    matches!(paragraph.format.alignment, Alignment::Left | Alignment::Right)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut paragraphs = shared::paragraphs(letter);
    paragraphs.retain(|paragraph| is_to_one_side(paragraph));
    if let Some(first) = paragraphs.first() {
        let (alignment, count) = (first.format.alignment, paragraphs.len());
        findings.push(*first, NotJustified { alignment, count });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "left 14 first 12.7 before 6 | Nội dung")
                .finds(),
            ["body-not-justified"]
        );
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "right 14 first 12.7 before 6 | Nội dung")
                .finds(),
            ["body-not-justified"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
