//! What the rules have found so far.

use std::ops::Range;

use super::components::{Found, Part};
use crate::diagnostic::{Diagnostic, Place, Position, Report, Severity};
use crate::docx::read::{Document, Paragraph, ParagraphId, StoryKind, Table, TableId};

/// Where in a document a finding stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) enum Spot {
    /// The document as a whole.
    Document,
    /// A section, from 0.
    Section(usize),
    /// A table.
    Table(TableId),
    /// A paragraph.
    Paragraph(ParagraphId),
    /// Words of a paragraph: bytes of its text.
    Words(ParagraphId, Range<usize>),
}

impl From<&Paragraph> for Spot {
    fn from(paragraph: &Paragraph) -> Self {
        Self::Paragraph(paragraph.id)
    }
}

impl From<&Table> for Spot {
    fn from(table: &Table) -> Self {
        Self::Table(table.id)
    }
}

impl From<&Part> for Spot {
    fn from(part: &Part) -> Self {
        Self::Words(part.paragraph, part.range.clone())
    }
}

/// Where the first part of a component stands.
impl From<&Found> for Spot {
    fn from(found: &Found) -> Self {
        Self::from(found.first())
    }
}

/// The findings so far.
#[derive(Debug)]
pub(in crate::check) struct Findings<'a> {
    document: &'a Document,
    found: Vec<(Order, Diagnostic)>,
    /// How much what is found now matters.
    pub(in crate::check) severity: Severity,
    /// The paragraph of the last finding and its text: a long one may have thousands of findings.
    last: Option<(ParagraphId, String)>,
}

/// In the order of the document: sections, of each first its pages, then headers, text, notes and footers.
type Order = (usize, u8, usize);

impl<'a> Findings<'a> {
    pub(in crate::check) const fn new(document: &'a Document) -> Self {
        Self { document, found: Vec::new(), severity: Severity::Note, last: None }
    }

    /// Adds a finding at its place.
    pub(in crate::check) fn push(&mut self, spot: impl Into<Spot>, finding: impl Into<Diagnostic>) {
        let spot = spot.into();
        let order = self.order(&spot);
        let finding = Diagnostic { severity: self.severity, ..finding.into() };
        let place = self.place(spot);
        self.found.push((order, finding.at(place)));
    }

    /// All of them, in the order of the document.
    pub(in crate::check) fn into_report(mut self) -> Report {
        self.found.sort_by_key(|(order, _)| *order);
        let mut report = Report::new();
        for (_, diagnostic) in self.found {
            report.push(diagnostic);
        }
        report
    }

    fn order(&self, spot: &Spot) -> Order {
        match spot {
            Spot::Document => (0, 0, 0),
            Spot::Section(section) => (*section, 1, 0),
            Spot::Table(table) => {
                let table = self.document.table(*table);
                let first = table.cells().flat_map(|cell| self.document.paragraphs_in(&cell.blocks)).next();
                first.map_or((table.place.section, 3, 0), |paragraph| self.order_of(paragraph))
            }
            Spot::Paragraph(id) | Spot::Words(id, _) => self.order_of(self.document.paragraph(*id)),
        }
    }

    fn order_of(&self, paragraph: &Paragraph) -> Order {
        let rank = match self.document.story(paragraph.place.story).kind {
            StoryKind::Header => 2,
            StoryKind::Body => 3,
            StoryKind::Footnote => 4,
            StoryKind::Footer => 5,
            StoryKind::Endnote => 6,
        };
        (paragraph.place.section, rank, paragraph.place.number)
    }

    fn place(&mut self, spot: Spot) -> Place {
        match spot {
            Spot::Document => Place::file(self.document.file.clone()),
            Spot::Section(section) => self.document.at_section(section),
            Spot::Table(table) => self.document.at_table(self.document.table(table)),
            Spot::Paragraph(id) => self.document.at(self.document.paragraph(id)),
            Spot::Words(id, range) => {
                let paragraph = self.document.paragraph(id);
                let mut place = self.document.at(paragraph);
                if self.last.as_ref().is_none_or(|(last, _)| *last != id) {
                    self.last = Some((id, paragraph.text()));
                }
                let text = self.last.as_ref().map_or("", |(_, text)| text.as_str());
                let words = text.get(range).unwrap_or_default();
                if let Some(Position::Document(position)) = &mut place.position
                    && words.trim() != text.trim()
                {
                    position.words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                }
                place
            }
        }
    }
}
