//! What stands in the middle of a column: rules, frames, and titles whose lines are balanced. All are paragraphs
//! with equal indents on both sides, so that a clerk can still edit the text as a whole.

use docx_rs::Paragraph;

use super::elements::text_run;
use super::markup::styled;
use super::style_sheet as style;
use crate::layout;
use crate::measure::{FontSize, Length};
use crate::standard::typeface::Face;

/// The style of a title, and the face and size that style gives it.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) style: &'static str,
    pub(super) face: Face,
    pub(super) size: FontSize,
}

/// A title in the middle of a column, its lines about equally long.
pub(super) fn balanced(text: &str, look: Look, column: Length) -> Paragraph {
    let width = layout::balanced_width(text, look.face, look.size, column);
    let paragraph = styled(look.style).add_run(text_run(text));
    if width < column { inset(paragraph, width, column) } else { paragraph }
}

/// A rule of a length in the middle of a column: the top border of a paragraph that is no wider.
pub(super) fn rule(length: Length, column: Length) -> Paragraph {
    inset(styled(style::RULE), length, column)
}

/// A paragraph no wider than `width`, in the middle of a column.
pub(super) fn inset(paragraph: Paragraph, width: Length, column: Length) -> Paragraph {
    let side = Some(((column - width) / 2).to_twips().max(0));
    paragraph.indent(side, None, side, None)
}
