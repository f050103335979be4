//! Fields and content controls: text that a program puts in.

use super::{ControlId, FieldId, ParagraphId};

/// A field (ECMA-376 part 1 §17.16): an instruction, and runs that are its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its identity.
    pub id: FieldId,
    /// The paragraph in which it begins.
    pub paragraph: ParagraphId,
    /// The paragraph in which it ends.
    pub last_paragraph: ParagraphId,
    /// The field in whose result or instruction it stands.
    pub parent: Option<FieldId>,
    /// What it does, as ` PAGE \* MERGEFORMAT `.
    pub instruction: String,
}

impl Field {
    /// Its name in capitals: `PAGE`, `DATE`.
    pub fn name(&self) -> String {
        let first = self.instruction.split_whitespace().next().unwrap_or_default();
        first.split('\\').next().unwrap_or_default().to_uppercase()
    }
}

/// A content control (ECMA-376 part 1 §17.5.2): text with a frame that is meant to be filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Control {
    /// The control it stands in.
    pub parent: Option<ControlId>,
    /// What programs call it.
    pub tag: String,
    /// What people see as its name.
    pub title: String,
    /// Whether it is filled in.
    pub filling: Filling,
    /// The data that it shows.
    pub binding: Option<DataBinding>,
}

/// Whether a content control is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Filling {
    /// Somebody has, or the writer of the document.
    #[default]
    Filled,
    /// It shows the text that asks for filling in.
    Placeholder,
}

/// The data that a content control shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataBinding {
    /// The path in the data.
    pub xpath: String,
    /// The identity of the data.
    pub store: String,
}
