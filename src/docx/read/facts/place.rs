//! Where a fact stands in the document.

use super::{ParagraphId, ShapeId, StoryId, TableId};

/// A run of text that flows by itself: the body, a header, a footer, a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its identity.
    pub id: StoryId,
    /// What it is.
    pub kind: StoryKind,
    /// The name of its part in the package, as `/word/document.xml`.
    pub part: String,
    /// Its paragraphs and tables.
    pub blocks: Vec<Block>,
}

/// What a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoryKind {
    /// The text of the document.
    Body,
    /// A header.
    Header,
    /// A footer.
    Footer,
    /// A footnote.
    Footnote,
    /// A note at the end of the document.
    Endnote,
}

/// A paragraph or a table, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Block {
    /// A paragraph.
    Paragraph(ParagraphId),
    /// A table.
    Table(TableId),
}

/// What a block stands in directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Container {
    /// The body itself, a header, a footer, a note.
    Story(StoryId),
    /// A cell of a table.
    Cell(CellPlace),
    /// A text box.
    TextBox(ShapeId),
}

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CellPlace {
    /// Its table.
    pub table: TableId,
    /// The position of its row in the table, from 0.
    pub row: usize,
    /// Its position among the cells of the row, from 0. Where cells are merged this is not the column of the grid.
    pub cell: usize,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The story it is part of, at whatever depth of tables and text boxes.
    pub story: StoryId,
    /// The section, from 0: in the body that of the text, elsewhere the first one that shows the story.
    pub section: usize,
    /// What it stands in directly.
    pub container: Container,
    /// Its position in the container, from 0.
    pub position: usize,
    /// For a paragraph its number in the story in the order of the document, from 1, those in tables and text boxes counted; for a
    /// table its number among the tables of the story.
    pub number: usize,
}
