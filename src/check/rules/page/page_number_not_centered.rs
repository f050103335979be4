//! A page number that is not in the middle.
//!
//! # What is wrong
//! The paragraph of the page number is not centred, or it has an indent.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7: centred in the top margin.
//!
//! # What to do
//! Centre the paragraph of the number and take its indents away.
//!
//! # Bad
//! ```text
//!                                  2 (right)
//! ```
//!
//! # Good
//! ```text
//!                 2 (centred)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Alignment, StoryKind, TAB};
use crate::measure::Length;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-number-not-centered",
    clause: "ND30-PL1-I-7-pagenum-pos",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// A page number that is not in the middle.
struct NotCentered;

impl From<NotCentered> for Diagnostic {
    fn from(_: NotCentered) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let off_center = letter.components.page_numbers.iter().find(|number| {
        let paragraph = letter.document.paragraph(number.paragraph);
        let format = &paragraph.format;
        // With a tab before it, a tab stop may have put it in the middle; a frame stands where it likes.
        let is_free = paragraph.contains(TAB)
            || format.frame.is_some()
            || letter.document.text_box(&paragraph.place).is_some();
        let is_centered = format.alignment == Alignment::Center && format.first_line == Length::ZERO;
        number.region == StoryKind::Header && !is_free && !is_centered
    });
    if let Some(number) = off_center {
        findings.push(letter.document.paragraph(number.paragraph), NotCentered);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_number_at_the_side_is_told() {
        for look in ["right 13", "left 13", "center 13 first 12.7"] {
            assert_eq!(
                good().with("center 13 | {PAGE}", &format!("{look} | {{PAGE}}")).finds(),
                ["page-number-not-centered"]
            );
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
