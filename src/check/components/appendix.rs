//! Appendices: `Phụ lục`, the title, `(Kèm theo ...)`, and what follows.

use std::ops::Range;

use super::line::{Line, Side};
use super::{Certainty, Components, Found, written};
use crate::docx::read::{Alignment, Block, Container, Document, Place};

/// An appendix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appendix {
    /// The words `Phụ lục` and its number.
    pub label: Option<Found>,
    /// The number as it is seen: `II`, `01`; empty for none.
    pub number: String,
    /// Its title, one part for each line.
    pub title: Option<Found>,
    /// The line `(Kèm theo ...)`.
    pub enclosed_with: Option<Found>,
    /// The section it begins in, from 0.
    pub section: usize,
    /// Its blocks: positions in the body of the document.
    pub blocks: Range<usize>,
}

impl Appendix {
    /// Its blocks among those of the body.
    pub fn blocks_of<'a>(&self, document: &'a Document) -> &'a [Block] {
        document.body().get(self.blocks.clone()).unwrap_or_default()
    }
}

/// How many lines the head of an appendix has at most.
const HEAD: usize = 12;
/// The most letters of the line of the label, which may have the title on it too.
const LABEL: usize = 160;

/// The first line of the first appendix.
pub(super) fn first(document: &Document, lines: &[Line], from: usize) -> Option<usize> {
    written(lines, from..lines.len()).find(|(_, line)| is_label(document, line)).map(|(at, _)| at)
}

/// Finds the appendices after the signature.
pub(super) fn find(document: &Document, lines: &[Line], from: usize, components: &mut Components) {
    let labels = written(lines, from..lines.len()).filter(|(_, line)| is_label(document, line));
    let labels: Vec<usize> = labels.map(|(at, _)| at).collect();
    for (index, at) in labels.iter().enumerate() {
        let end = labels.get(index + 1).copied().unwrap_or(lines.len());
        let first = top_block(document, &lines[*at]);
        let after =
            labels.get(index + 1).map_or(document.body().len(), |next| top_block(document, &lines[*next]));
        components.appendices.push(appendix(document, &lines[*at..end], first..after.max(first)));
    }
}

/// A line that begins with `Phụ lục` and stands alone: in the middle, or bold, or in capitals.
fn is_label(document: &Document, line: &Line) -> bool {
    if !line.begins("phu luc") || line.side != Side::Whole || line.text.chars().count() > LABEL {
        return false;
    }
    let is_short = line.key.split(' ').count() <= 3 && !line.text.ends_with([';', ',']);
    let is_centered = line.alignment == Alignment::Center;
    let starts_page = || is_first_of_page(document, line);
    is_centered && (is_short || line.is_bold || line.is_capitals()) || is_short && starts_page()
}

fn is_first_of_page(document: &Document, line: &Line) -> bool {
    let place = &document.paragraph(line.paragraph()).place;
    let block = outermost(document, place);
    let begins_section = document.sections.iter().skip(1).any(|section| section.blocks.start == block);
    let format = &document.paragraph(line.paragraph()).format;
    begins_section || format.switches.has(crate::docx::read::Switch::PageBreakBefore)
}

fn top_block(document: &Document, line: &Line) -> usize {
    outermost(document, &document.paragraph(line.paragraph()).place)
}

/// The position in the story of the block that a place is in.
fn outermost(document: &Document, place: &Place) -> usize {
    let mut place = *place;
    loop {
        place = match place.container {
            Container::Story(_) => return place.position,
            Container::Cell(cell) => document.table(cell.table).place,
            Container::TextBox(shape) => document.paragraph(document.shape(shape).paragraph).place,
        };
    }
}

fn appendix(document: &Document, lines: &[Line], blocks: Range<usize>) -> Appendix {
    let label = &lines[0];
    let head = lines.len().min(HEAD);
    let enclosed = written(lines, 1..head).find(|(_, line)| is_enclosed_with(line));
    let is_title =
        |line: &Line| line.side == Side::Whole && line.alignment == Alignment::Center && line.has_words();
    let end = enclosed.map_or(head, |(at, _)| at);
    let title =
        written(lines, 1..end).take_while(|(_, line)| is_title(line)).map(|(_, line)| line.part.clone());
    let certainty = if enclosed.is_some() { Certainty::Certain } else { Certainty::Likely };
    Appendix {
        number: label.text.split(' ').nth(2).unwrap_or_default().trim_end_matches([':', '.']).to_owned(),
        label: Some(label.found(certainty)),
        title: Found::several(title.collect(), certainty),
        enclosed_with: enclosed.map(|(_, line)| line.found(Certainty::Certain)),
        section: document.paragraph(label.paragraph()).place.section,
        blocks,
    }
}

fn is_enclosed_with(line: &Line) -> bool {
    let words = line.key.contains("kem theo");
    words && (line.text.starts_with('(') || line.begins("kem theo") || line.begins("ban hanh kem theo"))
}
