//! Styles (`styles.xml`, §17.7): as they are written, and with all that they inherit.

mod chain;
mod table;
mod written;

use std::collections::HashMap;
use std::sync::Arc;

use super::properties::{ParagraphProperties, RunProperties};
pub(super) use table::{
    CellMargins, Condition, Look, Situation, TablePart, TableStyle, read_borders, vertical,
};
pub(super) use written::WrittenStyles;

/// The styles of a document, each with all that it inherits.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// What holds where no style says otherwise.
    pub(super) default_run: RunProperties,
    pub(super) default_paragraph: ParagraphProperties,
    paragraphs: HashMap<String, Arc<ParagraphStyle>>,
    characters: HashMap<String, Arc<CharacterStyle>>,
    tables: HashMap<String, Arc<TableStyle>>,
    /// The styles of what names none.
    usual_paragraph: Option<Arc<ParagraphStyle>>,
    usual_character: Option<Arc<CharacterStyle>>,
    usual_table: Option<Arc<TableStyle>>,
}

/// A style of paragraphs.
#[derive(Debug, Default)]
pub(super) struct ParagraphStyle {
    pub(super) name: Arc<str>,
    pub(super) paragraph: ParagraphProperties,
    /// The same without what its list says of indents: for a paragraph that is taken out of the list (`w:numId` 0, §17.9.18).
    pub(super) outside_list: ParagraphProperties,
    pub(super) run: RunProperties,
}

/// A style of characters.
#[derive(Debug, Default)]
pub(super) struct CharacterStyle {
    pub(super) name: Arc<str>,
    pub(super) run: RunProperties,
}

impl Styles {
    /// The style of a paragraph: the usual one where it names none, or one that is not there.
    pub(super) fn paragraph(&self, id: Option<&str>) -> Option<&Arc<ParagraphStyle>> {
        id.and_then(|id| self.paragraphs.get(id)).or(self.usual_paragraph.as_ref())
    }

    /// The style of characters.
    pub(super) fn character(&self, id: Option<&str>) -> Option<&Arc<CharacterStyle>> {
        id.and_then(|id| self.characters.get(id)).or(self.usual_character.as_ref())
    }

    /// Whether a style of tables treats the last rows or columns in its own way.
    pub(super) fn look_at_the_end(&self) -> bool {
        self.tables.values().any(|style| style.looks_at_the_end())
    }

    /// The style of a table.
    pub(super) fn table(&self, id: Option<&str>) -> Option<&Arc<TableStyle>> {
        id.and_then(|id| self.tables.get(id)).or(self.usual_table.as_ref())
    }
}
