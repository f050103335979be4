//! Lines of the body closer than single or wider than one and a half.
//!
//! # What is wrong
//! The line spacing of a paragraph is below single or above 1.5 lines. Exact spacings are told in lines of their size.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: single spacing at least, 1.5 lines at most.
//!
//! # What to do
//! Paragraph → Line spacing: Single to 1.5 lines.
//!
//! # Bad
//! ```text
//! (2 lines)
//! ```
//!
//! # Good
//! ```text
//! (1.2 lines)
//! ```

use super::shared;
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{LineSpacing, Paragraph};
use crate::standard::{spacing, typeface};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-line-spacing-out-of-range",
    clause: "ND30-PL1-II-6e-line",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The spacing of the first paragraph, and how many there are.
struct OutOfRange {
    lines: f64,
    count: usize,
}

impl From<OutOfRange> for Diagnostic {
    fn from(OutOfRange { lines, count }: OutOfRange) -> Self {
        METADATA.finding().with("lines", numbers::decimal(lines, 2)).with("count", count.to_string())
    }
}

/// What rounding in programs and the metrics of fonts make of a spacing that is meant well.
const TOLERANCE: f64 = 0.02;

/// How many single lines a line of a paragraph is high.
fn lines(paragraph: &Paragraph) -> f64 {
    let single = typeface::line_height(paragraph.first_size()).to_pt();
    match paragraph.format.line_spacing {
        LineSpacing::Multiple(lines) => lines.to_number(),
        LineSpacing::AtLeast(height) => (height.to_pt() / single).max(1.0),
        LineSpacing::Exactly(height) => height.to_pt() / single,
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let allowed = spacing::LINES.least - TOLERANCE..=spacing::LINES.most + TOLERANCE;
    let mut paragraphs = shared::paragraphs(letter);
    paragraphs.retain(|paragraph| !allowed.contains(&lines(paragraph)));
    if let Some(first) = paragraphs.first() {
        findings.push(*first, OutOfRange { lines: lines(first), count: paragraphs.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 6 lines 2 | Nội dung"
                )
                .finds(),
            ["body-line-spacing-out-of-range"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 6 lines 0.9 | Nội dung"
                )
                .finds(),
            ["body-line-spacing-out-of-range"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 6 exactly 28 | Nội dung"
                )
                .finds(),
            ["body-line-spacing-out-of-range"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 6 lines 1.5 | Nội dung"
                )
                .finds(),
            NOTHING
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 6 exactly 18 | Nội dung"
                )
                .finds(),
            NOTHING
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
