//! The text of a document as lines: a paragraph, or what stands before and after its tabs and line breaks.

use super::{Certainty, Found, Part};
use crate::docx::read::{
    Alignment, Anchor, CellPlace, Container, Distance, Document, LINE_BREAK, Offset, Origin, PAGE_BREAK,
    Paragraph, ParagraphId, Place, Section, ShapeId, TAB,
};
use crate::measure::Length;
use crate::vietnamese::{fold, forms};

/// On which side of the page a line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// In the left one of two columns.
    Left,
    /// In the right one of two columns.
    Right,
    /// Across the page.
    #[default]
    Whole,
}

/// A line: words that stand by themselves.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Where the words are.
    pub(super) part: Part,
    /// The words as they are seen, tidied: NFC, single spaces.
    pub(super) text: String,
    /// The words folded and without marks, by which they are recognised.
    pub(super) key: String,
    /// On which side of the page they stand.
    pub(super) side: Side,
    /// The outermost cell they stand in that has another beside it; else the outermost one.
    pub(super) cell: Option<CellPlace>,
    /// Whether all letters are bold.
    pub(super) is_bold: bool,
    /// Whether all letters are italic.
    pub(super) is_italic: bool,
    /// How the paragraph is aligned.
    pub(super) alignment: Alignment,
}

/// How long a paragraph can be and still be looked at line by line.
const LONG: usize = 2000;

/// The lines of the body, text boxes and tables among them, in the order of the document. A text box stands where it is anchored.
pub(super) fn lines_of(document: &Document) -> Vec<Line> {
    document.paragraphs().flat_map(|paragraph| lines_of_paragraph(document, paragraph)).collect()
}

/// The lines of a paragraph.
pub(super) fn lines_of_paragraph(document: &Document, paragraph: &Paragraph) -> Vec<Line> {
    let text = paragraph.text();
    let cell = cell_of(document, &paragraph.place);
    let side = side_of(document, paragraph, cell);
    let mut lines = Vec::with_capacity(1);
    if text.len() > LONG {
        return vec![line(document, paragraph, Part::whole(paragraph), (side, cell))];
    }
    let mut start = 0;
    for written in text.split([LINE_BREAK, PAGE_BREAK]) {
        let columns = columns_of(written);
        for (index, (from, words)) in columns.iter().enumerate() {
            let from = start + from;
            let part = Part { paragraph: paragraph.id, range: from..from + words.len() };
            let side = match (columns.len(), index) {
                (1, _) => side,
                (_, 0) if side == Side::Whole => Side::Left,
                _ if side == Side::Whole => Side::Right,
                _ => side,
            };
            lines.push(line(document, paragraph, part, (side, cell)));
        }
        start += written.len() + 1;
    }
    lines
}

/// What stands before and after the tabs of a line, if there are words on both sides: their beginnings and the words. A dash or a
/// number with a tab after it is the label of a list.
fn columns_of(written: &str) -> Vec<(usize, &str)> {
    let mut columns: Vec<(usize, &str)> = Vec::new();
    let mut start = 0;
    for words in written.split(TAB) {
        if words.chars().any(char::is_alphanumeric) && words.trim().chars().count() > 3 {
            columns.push((start, words));
        } else if let Some((from, _)) = columns.last().copied() {
            let end = start + words.len();
            let last = columns.len() - 1;
            columns[last] = (from, &written[from..end]);
        }
        start += words.len() + 1;
    }
    if columns.len() == 2 { columns } else { vec![(0, written)] }
}

fn line(
    document: &Document,
    paragraph: &Paragraph,
    part: Part,
    (side, cell): (Side, Option<CellPlace>),
) -> Line {
    let mut seen = part.seen(document);
    if let Some(label) =
        paragraph.label.as_ref().filter(|label| part.range.start == 0 && !label.text.is_empty())
    {
        seen = format!("{} {seen}", label.text);
    }
    let text = forms::tidy(&seen);
    let key = fold::fold_without_marks(&text);
    let runs = part.runs(document);
    Line {
        is_bold: !runs.is_empty() && runs.iter().all(|(run, _)| run.format.is_bold()),
        is_italic: !runs.is_empty() && runs.iter().all(|(run, _)| run.format.is_italic()),
        alignment: paragraph.format.alignment,
        part,
        text,
        key,
        side,
        cell,
    }
}

/// The outermost cell that has another beside it, so that a table around everything does not count; else the outermost one.
fn cell_of(document: &Document, place: &Place) -> Option<CellPlace> {
    let (mut outermost, mut beside) = (None, None);
    let mut container = place.container;
    loop {
        container = match container {
            Container::Story(_) => return beside.or(outermost),
            Container::Cell(cell) => {
                let table = document.table(cell.table);
                outermost = Some(cell);
                if table.rows.get(cell.row).is_some_and(|row| row.cells.len() > 1) {
                    beside = outermost;
                }
                table.place.container
            }
            Container::TextBox(shape) => document.paragraph(document.shape(shape).paragraph).place.container,
        };
    }
}

fn side_of(document: &Document, paragraph: &Paragraph, cell: Option<CellPlace>) -> Side {
    if let Some(cell) = cell {
        return side_of_cell(document, cell);
    }
    if let Some(shape) = document.text_box(&paragraph.place) {
        return side_of_shape(document, shape);
    }
    if let Some(frame) = paragraph.format.frame {
        let width = frame.width.unwrap_or_default();
        return side_at(document.section(&paragraph.place), frame.horizontal, width);
    }
    let width = document.section(&paragraph.place).text_width();
    let is_far_right = paragraph.format.indent_left > width.scale(0.4);
    if is_far_right || paragraph.format.alignment == Alignment::Right { Side::Right } else { Side::Whole }
}

/// The side of a cell: where its middle is. A table of one column is no column of the page.
fn side_of_cell(document: &Document, place: CellPlace) -> Side {
    let table = document.table(place.table);
    let Some(row) = table.rows.get(place.row) else { return Side::Whole };
    let Some(cell) = row.cells.get(place.cell) else { return Side::Whole };
    if row.cells.len() < 2 {
        return Side::Whole;
    }
    let widths = |columns: &[Length]| columns.iter().copied().sum::<Length>();
    let end = (cell.column + cell.span).min(table.columns.len());
    let (before, own) = match (table.columns.get(..cell.column), table.columns.get(cell.column..end)) {
        (Some(before), Some(own)) => (widths(before), widths(own)),
        _ => (Length::ZERO, Length::ZERO),
    };
    let is_left = if table.width() > Length::ZERO {
        before * 2 + own < table.width()
    } else {
        place.cell * 2 < row.cells.len()
    };
    if is_left { Side::Left } else { Side::Right }
}

fn side_of_shape(document: &Document, shape: ShapeId) -> Side {
    let shape = document.shape(shape);
    let Anchor::Floating { horizontal, .. } = shape.anchor else { return Side::Whole };
    side_at(document.section(&document.paragraph(shape.paragraph).place), horizontal, shape.width)
}

/// The side of what stands apart from the text: where its middle is. What is nearly as wide as the text stands across the page.
fn side_at(section: &Section, horizontal: Offset, width: Length) -> Side {
    if width > section.text_width().scale(0.8) {
        return Side::Whole;
    }
    match horizontal.distance {
        Distance::Start => Side::Left,
        Distance::Center => Side::Whole,
        Distance::End => Side::Right,
        Distance::Length(left) => {
            let margin = section.margins.left + section.margins.gutter;
            let left = if horizontal.from == Origin::Page { left - margin } else { left };
            let middle = left + width / 2;
            if middle * 2 < section.text_width() { Side::Left } else { Side::Right }
        }
    }
}

fn begins_with(key: &str, words: &str) -> bool {
    key.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

impl Line {
    /// Whether it shows nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether it has letters or digits; a line of underscores or dashes has none.
    pub(super) fn has_words(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }

    /// Whether it is typed in place of a drawn line: underscores, dashes, dots.
    pub(super) fn is_typed_line(&self) -> bool {
        !self.is_blank()
            && self.text.chars().all(|sign| matches!(sign, '_' | '-' | '–' | '—' | '.' | '─' | '=' | ' '))
    }

    /// Whether its letters are seen as capitals: at most one in five is small.
    pub(super) fn is_capitals(&self) -> bool {
        let (mut capitals, mut small) = (0, 0);
        for letter in self.text.chars().filter(|letter| letter.is_alphabetic()) {
            if letter.is_lowercase() { small += 1 } else { capitals += 1 }
        }
        capitals > 0 && small * 4 <= capitals
    }

    /// Whether its key begins with these words.
    pub(super) fn begins(&self, words: &str) -> bool {
        begins_with(&self.key, words)
    }

    /// Whether it begins with these words behind a dash or a bullet, if there is one.
    pub(super) fn begins_as_item(&self, words: &str) -> bool {
        begins_with(self.key.trim_start_matches(|sign: char| !sign.is_alphanumeric()), words)
    }

    /// The paragraph.
    pub(super) const fn paragraph(&self) -> ParagraphId {
        self.part.paragraph
    }

    /// As a component of its own.
    pub(super) fn found(&self, certainty: Certainty) -> Found {
        Found::one(self.part.clone(), certainty)
    }

    /// Whether it stands in no table and no text box.
    pub(super) fn stands_in_text(&self, document: &Document) -> bool {
        matches!(document.paragraph(self.paragraph()).place.container, Container::Story(_))
    }
}
