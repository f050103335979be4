//! What the rules about the body share.

use crate::check::Examined;
use crate::docx::read::{Paragraph, Run, VerticalPosition};

/// The paragraphs of the body without headings.
pub(super) fn paragraphs<'a>(letter: &Examined<'a>) -> Vec<&'a Paragraph> {
    let components = &letter.components;
    let is_heading = |id| components.headings.iter().any(|heading| heading.found.first().paragraph == id);
    let text = components.body.iter().filter(|id| !is_heading(**id));
    text.map(|id| letter.document.paragraph(*id)).collect()
}

/// The runs of a paragraph whose size is its own: neither raised nor lowered ones.
pub(super) fn runs(paragraph: &Paragraph) -> impl Iterator<Item = &Run> {
    paragraph.visible_runs().filter(|run| run.format.vertical == VerticalPosition::Baseline)
}
