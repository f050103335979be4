//! What the rules about the body share.

use std::collections::HashSet;

use crate::check::Examined;
use crate::check::components::{Heading, HeadingKind, Part};
use crate::check::style::{Case, Departure, Look, Slant, Weight};
use crate::docx::read::{Alignment, Paragraph, Run, VerticalPosition};
use crate::standard::sizes;
use crate::vietnamese::forms;

/// The paragraphs of the body without headings.
pub(super) fn paragraphs<'a>(letter: &Examined<'a>) -> Vec<&'a Paragraph> {
    let components = &letter.components;
    let headings: HashSet<_> =
        components.headings.iter().map(|heading| heading.found.first().paragraph).collect();
    let text = components.body.iter().filter(|id| !headings.contains(id));
    text.map(|id| letter.document.paragraph(*id)).collect()
}

/// Among how many letters the number of a clause or a point is looked for, blanks before it too.
const BEGINNING: usize = 64;

/// How a paragraph begins, tidied: with its number, if it has one.
pub(super) fn beginning(paragraph: &Paragraph) -> String {
    forms::tidy(&paragraph.beginning(BEGINNING))
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

/// How the number of a part, chapter, section or subsection looks, which have one look (ND30-PL1-II-6dd-phan-chuong,
/// ND30-PL1-II-6dd-muc).
const DIVISION_NUMBER: Look = Look {
    size: sizes::BODY,
    weight: Weight::Bold,
    slant: Slant::Upright,
    case: Some(Case::Sentence),
    alignment: Some(Alignment::Center),
};
/// How its title below looks.
const DIVISION_TITLE: Look = Look { case: Some(Case::Capitals), ..DIVISION_NUMBER };

/// The first words of such a heading that look otherwise: of its number, else of its title.
pub(super) fn departure_of_division(letter: &Examined<'_>, heading: &Heading) -> Option<(Part, Departure)> {
    // A title behind the number may be in capitals: only the look of the words counts then.
    let case = DIVISION_NUMBER.case.filter(|_| !has_title_behind(letter, heading));
    let number = Look { case, ..DIVISION_NUMBER };
    let title = title_below(letter, heading);
    Departure::first_in_text(letter, heading.found.parts(), &number)
        .or_else(|| Departure::first_in_text(letter, title.as_slice(), &DIVISION_TITLE))
        .map(|(part, departure)| (part.clone(), departure))
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
