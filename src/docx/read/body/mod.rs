//! The text of a document: from the elements of its parts to facts.

mod blocks;
mod fields;
mod inlines;
mod looks;
mod notes;
mod paragraph;
mod sections;
mod table;

use std::collections::HashMap;
use std::sync::Arc;

use super::effective::Formats;
use super::facts::{
    Block, Changes, Container, Control, ControlId, Field, Paragraph, ParagraphId, Place, Section, Shape,
    ShapeId, Story, StoryId, StoryKind, Table,
};
use super::failure::{Failure, MOST_FACTS};
use super::package::Relationships;
use super::styles::TablePart;
use fields::OpenField;
use looks::Looks;
use notes::NoteKey;
pub(super) use notes::Notes;
pub(super) use paragraph::Line;
use paragraph::WrittenRun;
pub(super) use table::TableShape;

/// A document that is being read.
pub(super) struct Reading {
    pub(super) formats: Formats,
    pub(super) stories: Vec<Story>,
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) tables: Vec<Table>,
    pub(super) shapes: Vec<Shape>,
    pub(super) fields: Vec<Field>,
    pub(super) controls: Vec<Control>,
    pub(super) sections: Vec<Section>,
    pub(super) changes: Changes,
    /// What the part that is read refers to.
    pub(super) relationships: Relationships,
    /// Headers and footers that sections show, by the names of their parts.
    pub(super) shown: HashMap<String, StoryId>,
    /// Notes that the text refers to.
    pub(super) notes: HashMap<NoteKey, StoryId>,
    /// Relationships that lead nowhere.
    pub(super) dangling: std::collections::BTreeSet<String>,
    /// Whether there is content in another format, which is not read.
    pub(super) has_chunks: bool,
    counters: super::numbering::Counters,
    /// The story that is read, and how many paragraphs and tables it has.
    story: StoryId,
    section: usize,
    numbers: (usize, usize),
    /// Where the section that is read begins among the blocks of the body.
    section_start: usize,
    /// Fields that are open, the innermost last.
    open_fields: Vec<OpenField>,
    control: Option<ControlId>,
    /// What the style of the table says of the cell that is read.
    cell: Option<Arc<TablePart>>,
    /// Runs of a paragraph whose mark was deleted, which go on in the next one.
    continued: Vec<WrittenRun>,
    /// Paragraphs whose spaces are hundredths of lines, with the spaces.
    spaced_by_lines: Vec<(ParagraphId, Option<i32>, Option<i32>)>,
    /// Rules across the text, with the tenths of a per cent of its width that they take.
    pub(super) rules_across: Vec<(ShapeId, i32)>,
    /// Heights of lines in the grids of the sections.
    line_pitches: Vec<Option<crate::measure::Length>>,
    /// How many rows and cells the tables have, by where they begin in the part, if a style asks for it.
    pub(super) table_shapes: HashMap<u64, TableShape>,
    facts: usize,
    /// The last paragraphs that differ, as most paragraphs look like one before.
    looks: Looks,
}

/// What a text box has nothing to do with.
pub(super) struct AroundTextBox {
    open_fields: Vec<OpenField>,
    cell: Option<Arc<TablePart>>,
    continued: Vec<WrittenRun>,
}

impl Reading {
    /// A document of which nothing has been read but the parts that formats are made of.
    pub(super) fn new(formats: Formats) -> Self {
        Self {
            formats,
            stories: Vec::new(),
            paragraphs: Vec::new(),
            tables: Vec::new(),
            shapes: Vec::new(),
            fields: Vec::new(),
            controls: Vec::new(),
            sections: Vec::new(),
            changes: Changes::default(),
            relationships: Relationships::new(),
            shown: HashMap::new(),
            notes: HashMap::new(),
            dangling: std::collections::BTreeSet::new(),
            has_chunks: false,
            counters: super::numbering::Counters::default(),
            story: StoryId::after(0),
            section: 0,
            numbers: (0, 0),
            section_start: 0,
            open_fields: Vec::new(),
            control: None,
            cell: None,
            continued: Vec::new(),
            spaced_by_lines: Vec::new(),
            rules_across: Vec::new(),
            line_pitches: Vec::new(),
            table_shapes: HashMap::new(),
            facts: 0,
            looks: Looks::default(),
        }
    }

    /// Makes room for a story that is read later.
    pub(super) fn add_story(&mut self, kind: StoryKind, part: String) -> StoryId {
        let id = StoryId::after(self.stories.len());
        self.stories.push(Story { id, kind, part, blocks: Vec::new() });
        id
    }

    /// Makes a story the one that is read.
    pub(super) fn begin_story(&mut self, story: StoryId, section: usize) {
        (self.story, self.section, self.numbers) = (story, section, (0, 0));
        self.open_fields.clear();
        self.continued.clear();
        (self.control, self.cell) = (None, None);
    }

    /// Ends the story that is read.
    pub(super) fn end_story(&mut self, blocks: Vec<Block>) {
        self.close_fields();
        let story = &mut self.stories[self.story.index()];
        story.blocks = blocks;
    }

    /// Counts facts, of which there may be only so many.
    fn count(&mut self, facts: usize) -> Result<(), Failure> {
        self.facts += facts;
        if self.facts > MOST_FACTS { Err(Failure::TooMany) } else { Ok(()) }
    }

    /// Counts a drawing.
    pub(super) fn count_drawing(&mut self) -> Result<(), Failure> {
        self.count(1)
    }

    /// Puts aside what a text box has nothing to do with: open fields, the style of a table around it.
    pub(super) fn leave_for_text_box(&mut self) -> AroundTextBox {
        AroundTextBox {
            open_fields: std::mem::take(&mut self.open_fields),
            cell: self.cell.take(),
            continued: std::mem::take(&mut self.continued),
        }
    }

    /// Takes up again what was put aside.
    pub(super) fn return_from_text_box(&mut self, around: AroundTextBox) {
        self.close_fields();
        (self.open_fields, self.cell, self.continued) = (around.open_fields, around.cell, around.continued);
    }

    fn place(&self, container: Container, position: usize, number: usize) -> Place {
        Place { story: self.story, section: self.section, container, position, number }
    }
}
