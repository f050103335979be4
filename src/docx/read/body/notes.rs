//! Footnotes and endnotes (§17.11).

use super::Reading;
use crate::docx::read::facts::{Container, StoryId, StoryKind};
use crate::docx::read::failure::Failure;
use crate::docx::read::xml::Xml;

/// A note as the text refers to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::docx::read) struct NoteKey {
    pub(super) kind: StoryKind,
    pub(super) id: i32,
}

/// The part that the notes of a kind are in.
pub(in crate::docx::read) struct Notes<'a> {
    pub(in crate::docx::read) kind: StoryKind,
    pub(in crate::docx::read) part: &'a str,
}

impl Reading {
    /// The story of a note, which is read after the text.
    pub(super) fn note(&mut self, key: NoteKey) -> StoryId {
        if let Some(known) = self.notes.get(&key) {
            return *known;
        }
        let id = self.add_story(key.kind, String::new());
        self.notes.insert(key, id);
        id
    }

    /// Reads the notes that the text refers to.
    pub(in crate::docx::read) fn notes(
        &mut self,
        xml: &mut Xml<'_>,
        notes: &Notes<'_>,
    ) -> Result<(), Failure> {
        if xml.root()?.is_none() {
            return Ok(());
        }
        while let Some(element) = xml.child()? {
            let id = xml.number(&element, "id");
            let story = id.and_then(|id| self.notes.get(&NoteKey { kind: notes.kind, id })).copied();
            let story = story.filter(|story| self.stories[story.index()].blocks.is_empty());
            if let Some(story) = story {
                notes.part.clone_into(&mut self.stories[story.index()].part);
                self.begin_story(story, 0);
                let blocks = self.blocks(xml, Container::Story(story))?;
                self.end_story(blocks);
            } else {
                xml.skip()?;
            }
        }
        Ok(())
    }
}
