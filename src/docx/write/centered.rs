//! What stands in the middle of a column: rules, frames, and titles whose lines are balanced. All are paragraphs
//! with equal indents on both sides, so that a clerk can still edit the text as a whole.

use docx_rs::{LineSpacing, Paragraph};

use super::elements::text_run;
use super::markup::{Markup, styled};
use super::stencil::{self, Kept, Stencil};
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

/// All that the markup of a paragraph in the middle of a column depends on but its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Form {
    Text { style: &'static str, indent: Option<i32> },
    Rule { indent: i32, after: Length },
}

thread_local! {
    static PARAGRAPHS: Kept<Form> = Kept::new();
}

/// Adds a title in the middle of a column, its lines about equally long; gives the width it is set into.
pub(super) fn add_balanced(markup: &mut Markup, text: &str, look: Look, column: Length) -> Length {
    let width = layout::balanced_width(text, look.face, look.size, column);
    let indent = (width < column).then(|| side(width, column));
    add(markup, Form::Text { style: look.style, indent }, text);
    width
}

/// Adds a text in a frame of a width in the middle of a column; the style draws the frame.
pub(super) fn add_framed(
    markup: &mut Markup,
    (style, text): (&'static str, &str),
    width: Length,
    column: Length,
) {
    add(markup, Form::Text { style, indent: Some(side(width, column)) }, text);
}

/// Adds a rule of a length in the middle of a column, with room below it: the top border of a paragraph that is no
/// wider.
pub(super) fn add_rule(markup: &mut Markup, length: Length, column: Length, after: Length) {
    add(markup, Form::Rule { indent: side(length, column), after }, "");
}

fn add(markup: &mut Markup, form: Form, text: &str) {
    PARAGRAPHS.with(|paragraphs| markup.fill(&paragraphs.get(form, || Stencil::of(&paragraph(form))), text));
}

fn paragraph(form: Form) -> Paragraph {
    let inset = |paragraph: Paragraph, side| paragraph.indent(Some(side), None, Some(side), None);
    match form {
        Form::Text { style, indent } => {
            let paragraph = styled(style).add_run(text_run(stencil::TEXT));
            match indent {
                Some(side) => inset(paragraph, side),
                None => paragraph,
            }
        }
        Form::Rule { indent, after } => {
            let paragraph = inset(styled(style::RULE), indent);
            if after == Length::ZERO {
                return paragraph;
            }
            paragraph.line_spacing(LineSpacing::new().after(after.to_twips().unsigned_abs()))
        }
    }
}

/// What a paragraph of a width in the middle of a column leaves on each side, in twips.
fn side(width: Length, column: Length) -> i32 {
    ((column - width) / 2).to_twips().max(0)
}
