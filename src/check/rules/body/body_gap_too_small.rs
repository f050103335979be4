//! Paragraphs of the body closer to each other than 6 pt.
//!
//! # What is wrong
//! Between two paragraphs of the body is less than 6 pt.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: paragraphs stand 6 pt apart at least.
//!
//! # What to do
//! Paragraph → Spacing → Before: 6 pt.
//!
//! # Bad
//! ```text
//! (0 pt)
//! ```
//!
//! # Good
//! ```text
//! (6 pt)
//! ```

use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::measure::Length;
use crate::standard::spacing;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-gap-too-small",
    clause: "ND30-PL1-II-6e-para-gap",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The first gap, and how many there are.
struct TooSmall {
    gap: Length,
    count: usize,
}

impl From<TooSmall> for Diagnostic {
    fn from(TooSmall { gap, count }: TooSmall) -> Self {
        METADATA
            .finding()
            .with("gap", numbers::pt(gap))
            .with("wanted", numbers::pt(spacing::BETWEEN_PARAGRAPHS))
            .with("count", count.to_string())
    }
}

/// How far a gap may be off.
const TOLERANCE: Length = Length::pt(0.5);

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let body = &letter.components.body;
    let close = body.windows(2).filter_map(|pair| {
        let [above, below] = pair else { return None };
        let above = letter.document.paragraph(*above);
        let below = letter.document.next(above).filter(|next| next.id == *below)?;
        // The title of a chapter belongs to the line with its number.
        if below.format.alignment == Alignment::Center {
            return None;
        }
        let gap = letter.document.gap(above)?.sum();
        (gap < spacing::BETWEEN_PARAGRAPHS - TOLERANCE).then_some((below, gap))
    });
    let close: Vec<_> = close.collect();
    if let Some((below, gap)) = close.first() {
        findings.push(*below, TooSmall { gap: *gap, count: close.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "justify 14 first 12.7 | Nội dung")
                .finds(),
            ["body-gap-too-small"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 3 | Nội dung"
                )
                .finds(),
            ["body-gap-too-small"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 12 | Nội dung"
                )
                .finds(),
            NOTHING
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
