//! Words of a paragraph, and how sure it is what they are.

use std::ops::Range;

use super::line::{self, Line, Side};
use crate::docx::read::{Container, Document, Paragraph, ParagraphId, Run};
use crate::measure::{FontSize, Length};
use crate::standard::typeface::{self, Face};

/// Words of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The bytes of its text, as [`Paragraph::text`] gives it.
    pub range: Range<usize>,
}

/// How sure it is that something is what it is taken for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Nothing else fits better.
    #[default]
    Guess,
    /// Its words or its place say so.
    Likely,
    /// Its words and its place say so.
    Certain,
}

impl Certainty {
    /// Its name in messages and for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// A component that was found: its words, at least one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    parts: Vec<Part>,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Found {
    /// A component of a single part.
    pub(super) fn one(part: Part, certainty: Certainty) -> Self {
        Self { parts: vec![part], certainty }
    }

    /// A component of several parts; None if there are none.
    pub(super) fn several(parts: Vec<Part>, certainty: Certainty) -> Option<Self> {
        (!parts.is_empty()).then_some(Self { parts, certainty })
    }

    /// Its parts in the order of the text: a line each.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Its first part.
    pub fn first(&self) -> &Part {
        &self.parts[0]
    }

    /// Its last part.
    pub fn last(&self) -> &Part {
        &self.parts[self.parts.len() - 1]
    }

    /// Its words as they were typed, the parts with a space between them.
    pub fn typed(&self, document: &Document) -> String {
        let words: Vec<String> = self.parts.iter().map(|part| part.typed(document)).collect();
        words.join(" ")
    }

    /// Its words as they are seen, the parts with a space between them.
    pub fn seen(&self, document: &Document) -> String {
        let words: Vec<String> = self.parts.iter().map(|part| part.seen(document)).collect();
        words.join(" ")
    }
}

impl Part {
    /// A whole paragraph.
    pub(in crate::check) fn whole(paragraph: &Paragraph) -> Self {
        let length = paragraph.runs.iter().map(|run| run.text.len()).sum();
        Self { paragraph: paragraph.id, range: 0..length }
    }

    /// Its words as they were typed.
    pub fn typed(&self, document: &Document) -> String {
        document.paragraph(self.paragraph).text().get(self.range.clone()).unwrap_or_default().to_owned()
    }

    /// Its words as they are seen: in capitals where they are shown so, without what is hidden.
    pub fn seen(&self, document: &Document) -> String {
        let seen =
            |(run, text): (&Run, String)| if run.format.is_capitals() { text.to_uppercase() } else { text };
        self.slices(document).filter(|(run, _)| !run.format.is_hidden()).map(seen).collect()
    }

    /// Its visible runs, each with its words that belong to the part.
    pub fn runs<'a>(&self, document: &'a Document) -> Vec<(&'a Run, String)> {
        let is_visible =
            |(run, text): &(&Run, String)| !run.format.is_hidden() && !text.chars().all(char::is_whitespace);
        self.slices(document).filter(is_visible).collect()
    }

    /// How wide the last of its lines is where its words do not fit in one: they break where they stand, as programs do.
    pub fn last_line(&self, document: &Document) -> Length {
        match (self.lines(document).as_slice(), self.runs(document).first()) {
            ([_, .., last], Some((run, _))) => typeface::width(last, face(run), run.format.size),
            _ => self.width(document),
        }
    }

    /// Its words as they break into lines in the room they have; a single line where the room cannot be told.
    pub fn lines(&self, document: &Document) -> Vec<String> {
        let seen = self.seen(document);
        let fits = self.room(document).is_some_and(|room| self.width(document) <= room);
        match self.runs(document).first() {
            Some((run, _)) if !fits => self.broken(document, &seen, (face(run), run.format.size)),
            _ => vec![seen],
        }
    }

    /// How other words would break in its room; a single line where the room cannot be told.
    pub fn broken(&self, document: &Document, words: &str, (face, size): (Face, FontSize)) -> Vec<String> {
        let width = |words: &str| typeface::width(words, face, size);
        let Some(room) = self.room(document) else { return vec![words.to_owned()] };
        let (mut lines, mut line) = (Vec::new(), String::new());
        for word in words.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if width(&longer) <= room || line.is_empty() {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, word.to_owned()));
            }
        }
        lines.push(line);
        lines
    }

    /// The room that its lines have, if it can be told.
    pub fn room(&self, document: &Document) -> Option<Length> {
        room(document, document.paragraph(self.paragraph))
    }

    /// On which side of the page it stands.
    pub fn side(&self, document: &Document) -> Side {
        let lines = line::lines_of_paragraph(document, document.paragraph(self.paragraph));
        let holds =
            |line: &&Line| line.part.range.start <= self.range.start && self.range.end <= line.part.range.end;
        lines.iter().find(holds).map_or(Side::Whole, |line| line.side)
    }

    /// How wide its words are in one line, by the metrics of the typeface of the decree.
    pub fn width(&self, document: &Document) -> Length {
        let runs = self.runs(document);
        let count = runs.len();
        let widths = runs.into_iter().enumerate().map(|(index, (run, text))| {
            let text = if index == 0 { text.trim_start() } else { &text };
            let text = if index + 1 == count { text.trim_end() } else { text };
            let shown = if run.format.is_capitals() { text.to_uppercase() } else { text.to_owned() };
            typeface::width(&shown, face(run), run.format.size)
        });
        widths.sum()
    }

    fn slices<'a>(&self, document: &'a Document) -> impl Iterator<Item = (&'a Run, String)> {
        let (start, end) = (self.range.start, self.range.end);
        let mut at = 0;
        document.paragraph(self.paragraph).runs.iter().filter_map(move |run| {
            let (from, to) = (start.saturating_sub(at), end.saturating_sub(at).min(run.text.len()));
            at += run.text.len();
            let text = run.text.get(from..to)?;
            (!text.is_empty()).then(|| (run, text.to_owned()))
        })
    }
}

/// The face of a run.
fn face(run: &Run) -> Face {
    match (run.format.is_bold(), run.format.is_italic()) {
        (false, false) => Face::Regular,
        (true, false) => Face::Bold,
        (false, true) => Face::Italic,
        (true, true) => Face::BoldItalic,
    }
}

/// The room between the indents of a paragraph, if it can be told.
pub(super) fn room(document: &Document, paragraph: &Paragraph) -> Option<Length> {
    let outside = match paragraph.place.container {
        Container::Story(_) if paragraph.format.frame.is_some() => paragraph.format.frame?.width?,
        Container::Story(_) => document.section(&paragraph.place).text_width(),
        Container::Cell(place) => {
            let row = document.table(place.table).rows.get(place.row)?;
            let cell = row.cells.get(place.cell)?;
            cell.width? - cell.padding_left - cell.padding_right
        }
        Container::TextBox(shape) => document.shape(shape).width,
    };
    Some(outside - paragraph.format.indent_left - paragraph.format.indent_right)
}
