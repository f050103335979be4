//! What the rules about the body share.

use crate::check::Examined;
use crate::check::components::{Heading, HeadingKind, Part};
use crate::docx::read::{Alignment, Paragraph, Run, VerticalPosition};
use crate::vietnamese::forms;

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

/// The headings of these kinds.
pub(super) fn headings<'a>(
    letter: &'a Examined<'_>,
    kinds: &'a [HeadingKind],
) -> impl Iterator<Item = &'a Heading> {
    letter.components.headings.iter().filter(|heading| kinds.contains(&heading.kind))
}

/// The title on a line of its own below the number of a part, chapter or section: in the middle, and no heading itself.
pub(super) fn title_below(letter: &Examined<'_>, heading: &Heading) -> Option<Part> {
    let below = letter.document.next(letter.paragraph(heading.found.first()))?;
    let is_heading = letter.components.headings.iter().any(|other| other.found.first().paragraph == below.id);
    let is_title = below.format.alignment == Alignment::Center && !below.is_blank() && !is_heading;
    is_title.then(|| Part::whole(below))
}

/// Whether a heading has its title behind its number on the same line.
pub(super) fn has_title_behind(letter: &Examined<'_>, heading: &Heading) -> bool {
    let seen = forms::tidy(&heading.found.seen(letter.document));
    let behind = seen.split_once(&heading.number).map_or("", |(_, behind)| behind);
    behind.chars().any(char::is_alphanumeric)
}
