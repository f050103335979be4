//! Fields that go over several runs or paragraphs (§17.16.18).

use super::Reading;
use crate::docx::read::facts::{Field, FieldId, ParagraphId};

/// A field that has begun and not ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenField {
    id: FieldId,
    /// The innermost field whose instruction is being read, this one or one around it.
    instruction: Option<FieldId>,
    has_result: bool,
}

/// Whose the text is that comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Belonging {
    /// It is seen, perhaps as the result of a field.
    Seen(Option<FieldId>),
    /// It is part of an instruction.
    Instruction(FieldId),
}

/// How many fields within each other know of each other. Nobody nests more than a few.
const MOST_WITHIN: usize = 100;
/// The longest instruction that is kept.
const LONGEST_INSTRUCTION: usize = 1_000;

impl Reading {
    /// Begins a field, of which the instruction follows.
    pub(super) fn begin_field(&mut self, paragraph: ParagraphId, instruction: String) -> FieldId {
        let id = FieldId::after(self.fields.len());
        let parent =
            self.open_fields.last().map(|field| field.id).filter(|_| self.open_fields.len() < MOST_WITHIN);
        self.fields.push(Field { id, paragraph, last_paragraph: paragraph, parent, instruction });
        self.open_fields.push(OpenField { id, instruction: Some(id), has_result: false });
        id
    }

    /// The result of the innermost field follows.
    pub(super) fn begin_result(&mut self) {
        if let Some((field, around)) = self.open_fields.split_last_mut() {
            field.instruction = around.last().and_then(|around| around.instruction);
        }
    }

    /// Ends the innermost field, and gives it if it has no result.
    pub(super) fn end_field(&mut self, paragraph: ParagraphId) -> Option<FieldId> {
        let field = self.open_fields.pop()?;
        self.fields[field.id.index()].last_paragraph = paragraph;
        let is_seen = matches!(self.belonging(), Belonging::Seen(_));
        (is_seen && !field.has_result).then_some(field.id)
    }

    /// Ends all fields, where a story ends within them.
    pub(super) fn close_fields(&mut self) {
        if let Some(last) = self.paragraphs.last().map(|paragraph| paragraph.id) {
            for field in self.open_fields.drain(..) {
                self.fields[field.id.index()].last_paragraph = last;
            }
        }
        self.open_fields.clear();
    }

    /// Whose the text is that comes next.
    pub(super) fn belonging(&self) -> Belonging {
        let innermost = self.open_fields.last();
        match innermost.and_then(|field| field.instruction) {
            Some(field) => Belonging::Instruction(field),
            None => Belonging::Seen(innermost.map(|field| field.id)),
        }
    }

    /// Whether text is seen; if it is not, it goes to the instruction it is part of.
    pub(super) fn is_seen(&mut self, text: &str) -> bool {
        match self.belonging() {
            Belonging::Seen(_) => {
                // Whatever field it is in has something to show.
                for field in self.open_fields.iter_mut().rev().take_while(|field| !field.has_result) {
                    field.has_result = true;
                }
                true
            }
            Belonging::Instruction(field) => {
                self.add_instruction(field, text);
                false
            }
        }
    }

    /// Adds to the instruction of the innermost field.
    pub(super) fn instruct(&mut self, text: &str) {
        if let Belonging::Instruction(field) = self.belonging() {
            self.add_instruction(field, text);
        }
    }

    fn add_instruction(&mut self, field: FieldId, text: &str) {
        let instruction = &mut self.fields[field.index()].instruction;
        let room = LONGEST_INSTRUCTION.saturating_sub(instruction.len());
        instruction.push_str(&text[..text.floor_char_boundary(room)]);
    }
}
