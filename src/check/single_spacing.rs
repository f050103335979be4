//! Lines of the letterhead that stand below each other at single line spacing, as the decree wants them.

use super::components::Part;
use super::{Examined, numbers};
use crate::diagnostic::Diagnostic;
use crate::docx::read::{LineSpacing, Paragraph};
use crate::measure::Length;
use crate::standard::{spacing, typeface};

/// How lines stand apart that should be single-spaced.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) enum Apart {
    /// By this many lines.
    Lines(f64),
    /// By a gap between the paragraphs.
    Gap(Length),
    /// By a blank paragraph.
    Blank,
}

/// How far a number of lines may be off.
const LINES: f64 = 0.05;
/// The same for heights in points, which are chosen by eye.
const HEIGHTS: f64 = 0.2;
/// The widest gap that nobody sees.
const GAP: Length = Length::pt(1.0);

impl Apart {
    /// The first of the parts, one line each, that does not stand single-spaced below the one before it.
    pub(in crate::check) fn first<'p>(letter: &Examined<'_>, parts: &[&'p Part]) -> Option<(&'p Part, Self)> {
        parts.windows(2).find_map(|pair| {
            let [above, below] = pair else { return None };
            Some((*below, Self::of(letter, letter.paragraph(above), letter.paragraph(below))?))
        })
    }

    fn of(letter: &Examined<'_>, above: &Paragraph, below: &Paragraph) -> Option<Self> {
        if let Some(lines) = [above, below].into_iter().find_map(other_lines) {
            return Some(Self::Lines(lines));
        }
        let next = letter.document.next(above)?;
        if next.id == below.id {
            let gap = letter.document.gap(above)?.sum();
            return (gap > GAP).then_some(Self::Gap(gap));
        }
        let is_between =
            next.is_blank() && letter.document.next(next).is_some_and(|next| next.id == below.id);
        (is_between && next.shapes.is_empty()).then_some(Self::Blank)
    }

    /// Adds what there is to tell.
    pub(in crate::check) fn tell(self, finding: Diagnostic) -> Diagnostic {
        match self {
            Self::Lines(lines) => finding.with("apart", "lines").with("lines", numbers::decimal(lines, 2)),
            Self::Gap(gap) => finding.with("apart", "gap").with("gap", numbers::pt(gap)),
            Self::Blank => finding.with("apart", "blank"),
        }
    }
}

/// The line spacing of a paragraph, if it is another than single.
fn other_lines(paragraph: &Paragraph) -> Option<f64> {
    let single = typeface::line_height(paragraph.first_size()).to_pt();
    let (lines, least, most) = match paragraph.format.line_spacing {
        LineSpacing::Multiple(lines) => (lines.to_number(), LINES, LINES),
        LineSpacing::AtLeast(height) => (height.to_pt() / single, f64::INFINITY, HEIGHTS),
        LineSpacing::Exactly(height) => (height.to_pt() / single, HEIGHTS, HEIGHTS),
    };
    let wanted = spacing::LETTERHEAD_LINES;
    (lines < wanted - least || lines > wanted + most).then_some(lines)
}
