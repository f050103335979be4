//! The document, and the ways through it.

use super::{
    Block, CellPlace, Container, Control, ControlId, Field, FieldId, Filling, FirstPage, Paragraph,
    ParagraphId, Place, Run, Section, Shape, ShapeId, Story, StoryId, StoryKind, Table, TableId,
};
use crate::diagnostic::{DocumentCell, DocumentPosition, DocumentRegion, Place as FilePlace, Position};

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The file as the user would name it.
    pub file: String,
    /// The program that says it wrote the document, as `Microsoft Office Word 16.0000`; empty if none does.
    pub program: String,
    /// Its sections, at least one.
    pub sections: Vec<Section>,
    /// Whether even and odd pages have headers of their own.
    pub even_and_odd_headers: EvenAndOdd,
    /// What is recorded in it of its making.
    pub changes: Changes,
    pub(in crate::docx::read) stories: Vec<Story>,
    pub(in crate::docx::read) paragraphs: Vec<Paragraph>,
    pub(in crate::docx::read) tables: Vec<Table>,
    pub(in crate::docx::read) shapes: Vec<Shape>,
    pub(in crate::docx::read) fields: Vec<Field>,
    pub(in crate::docx::read) controls: Vec<Control>,
}

/// Whether even and odd pages are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EvenAndOdd {
    /// All pages are alike.
    #[default]
    Alike,
    /// Even pages have headers and footers of their own.
    Apart,
}

/// What is recorded in a document of its making. The facts are those of the final text: what was inserted is there, what was
/// deleted is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// How many insertions nobody has accepted.
    pub insertions: usize,
    /// How many deletions nobody has accepted.
    pub deletions: usize,
    /// How many comments there are.
    pub comments: usize,
}

/// How many characters of a paragraph are quoted to recognise it.
const QUOTED: usize = 40;
/// How many letters are looked at for them: a paragraph may have millions.
const FAR: usize = 400;

impl Document {
    /// The paragraphs of the body in the order of the text, those in tables and text boxes among them.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs_of(StoryKind::Body)
    }

    /// The paragraphs of all stories of a kind.
    pub fn paragraphs_of(&self, kind: StoryKind) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs.iter().filter(move |paragraph| self.story(paragraph.place.story).kind == kind)
    }

    /// The paragraphs of the whole document: body, headers, footers, notes.
    pub fn all_paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs.iter()
    }

    /// Every table of the document, one in a cell after the one that it stands in.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter()
    }

    /// Every drawing of the document.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.iter()
    }

    /// Every field of the document.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter()
    }

    /// Every content control of the document.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.controls.iter()
    }

    /// Body, headers, footers and notes. The body is the first.
    pub fn stories(&self) -> impl Iterator<Item = &Story> {
        self.stories.iter()
    }

    /// The blocks of the body.
    pub fn body(&self) -> &[Block] {
        self.stories.first().map_or(&[], |story| &story.blocks)
    }

    /// A paragraph.
    pub fn paragraph(&self, id: ParagraphId) -> &Paragraph {
        &self.paragraphs[id.index()]
    }

    /// A table.
    pub fn table(&self, id: TableId) -> &Table {
        &self.tables[id.index()]
    }

    /// A drawing.
    pub fn shape(&self, id: ShapeId) -> &Shape {
        &self.shapes[id.index()]
    }

    /// A field.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.index()]
    }

    /// A content control.
    pub fn control(&self, id: ControlId) -> &Control {
        &self.controls[id.index()]
    }

    /// The body, a header, a footer or a note.
    pub fn story(&self, id: StoryId) -> &Story {
        &self.stories[id.index()]
    }

    /// What stands in a container: in a cell, a text box, or a story itself.
    pub fn blocks(&self, container: Container) -> &[Block] {
        match container {
            Container::Story(story) => &self.story(story).blocks,
            Container::Cell(CellPlace { table, row, cell }) => {
                let row = self.table(table).rows.get(row);
                row.and_then(|row| row.cells.get(cell)).map_or(&[], |cell| &cell.blocks)
            }
            Container::TextBox(shape) => &self.shape(shape).text,
        }
    }

    /// The block after a place in the same container.
    pub fn after(&self, place: &Place) -> Option<Block> {
        self.blocks(place.container).get(place.position + 1).copied()
    }

    /// The block before a place in the same container.
    pub fn before(&self, place: &Place) -> Option<Block> {
        self.blocks(place.container).get(place.position.checked_sub(1)?).copied()
    }

    /// The paragraph after one, if nothing stands between them.
    pub fn next(&self, paragraph: &Paragraph) -> Option<&Paragraph> {
        self.as_paragraph(self.after(&paragraph.place)?)
    }

    /// The paragraph before one, if nothing stands between them.
    pub fn previous(&self, paragraph: &Paragraph) -> Option<&Paragraph> {
        self.as_paragraph(self.before(&paragraph.place)?)
    }

    fn as_paragraph(&self, block: Block) -> Option<&Paragraph> {
        match block {
            Block::Paragraph(id) => Some(self.paragraph(id)),
            Block::Table(_) => None,
        }
    }

    /// The paragraphs that stand in blocks, those of their tables among them, and not those of text boxes.
    pub fn paragraphs_in<'a>(&'a self, blocks: &'a [Block]) -> impl Iterator<Item = &'a Paragraph> {
        let mut left = vec![blocks.iter()];
        std::iter::from_fn(move || {
            loop {
                match left.last_mut()?.next() {
                    None => {
                        left.pop();
                    }
                    Some(Block::Paragraph(id)) => return Some(self.paragraph(*id)),
                    Some(Block::Table(id)) => {
                        left.extend(
                            self.table(*id)
                                .rows
                                .iter()
                                .rev()
                                .flat_map(|row| row.cells.iter().rev().map(|cell| cell.blocks.iter())),
                        );
                    }
                }
            }
        })
    }

    /// The cell that a place is in, also one that it is in by a table in it or not directly; None if it is in none.
    pub fn outermost_cell(&self, place: &Place) -> Option<CellPlace> {
        let mut outermost = None;
        let mut container = place.container;
        loop {
            container = match container {
                Container::Story(_) => return outermost,
                Container::Cell(cell) => {
                    outermost = Some(cell);
                    self.table(cell.table).place.container
                }
                Container::TextBox(shape) => self.paragraph(self.shape(shape).paragraph).place.container,
            };
        }
    }

    /// The text box that a place is in, at whatever depth of tables.
    pub fn text_box(&self, place: &Place) -> Option<ShapeId> {
        let mut container = place.container;
        loop {
            container = match container {
                Container::Story(_) => return None,
                Container::Cell(cell) => self.table(cell.table).place.container,
                Container::TextBox(shape) => return Some(shape),
            };
        }
    }

    /// The section of a place.
    pub fn section(&self, place: &Place) -> &Section {
        &self.sections[place.section.min(self.sections.len() - 1)]
    }

    /// The runs of a field's result.
    pub fn result(&self, field: FieldId) -> impl Iterator<Item = &Run> {
        let Field { paragraph, last_paragraph, .. } = self.field(field);
        let paragraphs = self.paragraphs.get(paragraph.index()..=last_paragraph.index()).unwrap_or_default();
        let runs = paragraphs.iter().flat_map(|paragraph| &paragraph.runs);
        runs.filter(move |run| self.is_in(run, field))
    }

    /// Whether a run is part of a field's result, or of the result of a field in it.
    pub fn is_in(&self, run: &Run, field: FieldId) -> bool {
        let within = std::iter::successors(run.field, |inner| self.field(*inner).parent);
        within.into_iter().any(|id| id == field)
    }

    /// Whether a run is part of the result of a field of this name, in capitals.
    pub fn is_result_of(&self, run: &Run, name: &str) -> bool {
        let mut within = std::iter::successors(run.field, |inner| self.field(*inner).parent);
        within.any(|id| self.field(id).name() == name)
    }

    /// Whether a run is the text of a content control that asks for filling in.
    pub fn is_placeholder(&self, run: &Run) -> bool {
        let mut within = std::iter::successors(run.control, |inner| self.control(*inner).parent);
        within.any(|id| self.control(id).filling == Filling::Placeholder)
    }

    /// The header that the first page of a section shows; None if it shows none.
    pub fn first_header(&self, section: &Section) -> Option<&Story> {
        let id = if section.first_page == FirstPage::Different {
            section.headers.first
        } else {
            section.headers.default
        };
        id.map(|id| self.story(id))
    }

    /// The place as a diagnostic has it: a position that a person can find.
    pub fn at(&self, paragraph: &Paragraph) -> FilePlace {
        let words = paragraph.beginning(FAR);
        let words: Vec<&str> = words.split_whitespace().collect();
        let words = words.join(" ");
        let quoted = match words.char_indices().nth(QUOTED) {
            Some((end, _)) => format!("{}…", words[..end].trim_end()),
            None => words,
        };
        let position = DocumentPosition {
            paragraph: Some(paragraph.place.number),
            words: quoted,
            ..self.position(&paragraph.place)
        };
        self.file_place(position)
    }

    /// The place of a table as a diagnostic has it.
    pub fn at_table(&self, table: &Table) -> FilePlace {
        let mut position = self.position(&table.place);
        position.table = Some(table.place.number);
        self.file_place(position)
    }

    /// The place of a section as a diagnostic has it. Sections count from 0.
    pub fn at_section(&self, section: usize) -> FilePlace {
        let region = DocumentRegion::Section(section + 1);
        self.file_place(DocumentPosition {
            region,
            table: None,
            cell: None,
            paragraph: None,
            words: String::new(),
        })
    }

    fn file_place(&self, position: DocumentPosition) -> FilePlace {
        FilePlace { file: self.file.clone(), position: Some(Position::Document(Box::new(position))) }
    }

    fn position(&self, place: &Place) -> DocumentPosition {
        let region = match self.story(place.story).kind {
            StoryKind::Body if self.text_box(place).is_some() => DocumentRegion::TextBox,
            StoryKind::Body => DocumentRegion::Body,
            StoryKind::Header => DocumentRegion::Header,
            StoryKind::Footer => DocumentRegion::Footer,
            StoryKind::Footnote => DocumentRegion::Footnote,
            StoryKind::Endnote => DocumentRegion::Endnote,
        };
        let cell = match place.container {
            Container::Cell(cell) => Some(cell),
            Container::Story(_) | Container::TextBox(_) => None,
        };
        DocumentPosition {
            region,
            table: cell.map(|cell| self.table(cell.table).place.number),
            cell: cell.map(|cell| DocumentCell { row: cell.row + 1, column: cell.cell + 1 }),
            paragraph: None,
            words: String::new(),
        }
    }
}
