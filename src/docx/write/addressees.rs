//! Box 9a: `Kính gửi:` and who must act.

use docx_rs::{AlignmentType, Paragraph, SpecialIndentType};

use super::elements::text_run;
use super::markup::{Markup, styled};
use super::stencil::{self, Kept, Stencil};
use super::style_sheet as style;
use crate::letter::Letter;
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{page, sizes, spacing, wording};

/// How a line of the addressees is set.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Form {
    /// The words and the only addressee, in the middle.
    Single,
    /// The same, longer than a line: wrapped behind the colon.
    SingleWrapped,
    /// The words alone, above several addressees.
    Words,
    /// One of several addressees, its dash under the colon.
    Item,
}

thread_local! {
    static LINES: Kept<Form> = Kept::new();
}

/// Adds the addressees: one on the line of the words, several below each other, their dashes under the colon
/// (ND30-PL1-II-9d-kg-align).
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let lines = letter.addressee_lines();
    let Some((first, items)) = lines.split_first() else { return };
    let form = match items {
        [] if width(first) <= page::text_width() => Form::Single,
        [] => Form::SingleWrapped,
        _ => Form::Words,
    };
    add_line(markup, form, first);
    for item in items {
        add_line(markup, Form::Item, item);
    }
}

fn add_line(markup: &mut Markup, form: Form, text: &str) {
    LINES.with(|lines| markup.fill(&lines.get(form, || Stencil::of(&paragraph(form))), text));
}

fn paragraph(form: Form) -> Paragraph {
    let addressees = styled(style::ADDRESSEES).add_run(text_run(stencil::TEXT));
    match form {
        Form::Single => addressees,
        Form::SingleWrapped => {
            let behind_colon = width(&format!("{} ", wording::ADDRESSEES)).to_twips();
            let hanging = Some(SpecialIndentType::Hanging(behind_colon));
            addressees.align(AlignmentType::Left).indent(Some(behind_colon), hanging, None, None)
        }
        Form::Words => {
            let indent = spacing::ADDRESSEES_INDENT.to_twips();
            addressees.align(AlignmentType::Left).indent(Some(indent), None, None, None)
        }
        Form::Item => {
            let colon = spacing::ADDRESSEES_INDENT + width(wording::ADDRESSEES.trim_end_matches(':'));
            let dash = width("- ").to_twips();
            let hanging = Some(SpecialIndentType::Hanging(dash));
            let item = styled(style::ADDRESSEE_ITEM).add_run(text_run(stencil::TEXT));
            item.indent(Some(colon.to_twips() + dash), hanging, None, None)
        }
    }
}

fn width(text: &str) -> Length {
    typeface::width(text, Face::Regular, sizes::BODY.chosen)
}
