//! Box 9a: `Kính gửi:` and who must act.

use docx_rs::{AlignmentType, Paragraph, SpecialIndentType};

use super::elements::text_run;
use super::markup::{Markup, styled};
use super::style_sheet as style;
use crate::letter::Letter;
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{page, sizes, spacing, wording};

/// Adds the addressees: one on the line of the words, several below each other, their dashes under the colon
/// (ND30-PL1-II-9d-kg-align).
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let lines = letter.addressee_lines();
    let Some((first, items)) = lines.split_first() else { return };
    if items.is_empty() {
        markup.add(&single(first));
        return;
    }
    let colon = spacing::ADDRESSEES_INDENT + width(wording::ADDRESSEES.trim_end_matches(':'));
    let dash = width("- ").to_twips();
    markup.add(
        &styled(style::ADDRESSEES)
            .align(AlignmentType::Left)
            .indent(Some(spacing::ADDRESSEES_INDENT.to_twips()), None, None, None)
            .add_run(text_run(first)),
    );
    for item in items {
        let hanging = Some(SpecialIndentType::Hanging(dash));
        markup.add(
            &styled(style::ADDRESSEE_ITEM)
                .indent(Some(colon.to_twips() + dash), hanging, None, None)
                .add_run(text_run(item)),
        );
    }
}

/// In the middle where it fits on a line, else wrapped behind the colon.
fn single(line: &str) -> Paragraph {
    let paragraph = styled(style::ADDRESSEES).add_run(text_run(line));
    if width(line) <= page::text_width() {
        return paragraph;
    }
    let behind_colon = width(&format!("{} ", wording::ADDRESSEES)).to_twips();
    let hanging = Some(SpecialIndentType::Hanging(behind_colon));
    paragraph.align(AlignmentType::Left).indent(Some(behind_colon), hanging, None, None)
}

fn width(text: &str) -> Length {
    typeface::width(text, Face::Regular, sizes::BODY.chosen)
}
