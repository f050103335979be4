//! A line below the subject.
//!
//! # What is wrong
//! Below the subject is a line: drawn, a border, or typed.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5: the line belongs below the title of documents that show their type; a công văn has none.
//!
//! # What to do
//! Delete the line.
//!
//! # Bad
//! ```text
//! V/v báo cáo
//! _______
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo
//! ```

use crate::check::components::{DrawnLine, LineKind};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Anchor, Distance, Paragraph, Shape};
use crate::measure::Length;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "line-below-subject",
    clause: "ND30-PL1-II-5b-vv-noline",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// A line.
struct LineBelow;

impl From<LineBelow> for Diagnostic {
    fn from(_: LineBelow) -> Self {
        METADATA.finding()
    }
}

/// Whether a drawing is a line that is not known as that of the motto or the agency, and that stands below its anchor.
fn is_other_line(letter: &Examined<'_>, shape: &Shape) -> bool {
    let known = [&letter.components.motto_line, &letter.components.issuer_line];
    let is_known =
        known.into_iter().flatten().any(|DrawnLine { kind, .. }| *kind == LineKind::Shape(shape.id));
    let is_above = matches!(shape.anchor, Anchor::Floating { vertical, .. } if matches!(vertical.distance, Distance::Length(down) if down < Length::ZERO));
    shape.is_horizontal_line() && !is_known && !is_above
}

fn has_line(letter: &Examined<'_>, paragraph: &Paragraph) -> bool {
    let mut shapes = paragraph.shapes.iter().map(|id| letter.document.shape(*id));
    paragraph.format.borders.bottom.is_some() || shapes.any(|shape| is_other_line(letter, shape))
}

/// A paragraph of signs in place of a line, or a blank one with a line.
fn is_line(letter: &Examined<'_>, paragraph: &Paragraph) -> bool {
    let seen = paragraph.seen();
    let signs = seen.trim();
    let is_typed =
        signs.chars().count() > 3 && signs.chars().all(|sign| matches!(sign, '_' | '-' | '–' | '—' | '─'));
    is_typed || signs.is_empty() && (has_line(letter, paragraph) || paragraph.format.borders.top.is_some())
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    // Where all lines of the letterhead are not known apart, one of them may be anchored here.
    let components = &letter.components;
    let (Some(subject), Some(_), Some(_)) =
        (&components.subject, &components.motto_line, &components.issuer_line)
    else {
        return;
    };
    let paragraph = letter.paragraph(subject.last());
    let below = letter.document.next(paragraph).is_some_and(|next| is_line(letter, next));
    if has_line(letter, paragraph) || below {
        findings.push(subject, LineBelow);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_below_the_subject_is_told() {
        for line in ["center 2 | {line 20}", "center 12 | ________", "center 2 border |"] {
            assert_eq!(good().with_after("| V/v", line).finds(), ["line-below-subject"], "{line}");
        }
        assert_eq!(
            good().with("center 12 before 6 |", "center 12 before 6 border |").finds(),
            ["line-below-subject"]
        );
        assert_eq!(good().with_after("| V/v", "center 2 |").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
