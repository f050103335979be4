//! A document with what was found in it.

use super::Profile;
use super::components::{Components, Part};
use super::prose::Passage;
use super::sheet::Sheet;
use crate::docx::read::{Document, Paragraph, Run};
use crate::measure::Length;

/// For which moment of its life a document is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Before it is signed: number and date may be blank (ND30-D15).
    Draft,
    /// As it is issued.
    #[default]
    Final,
}

/// A document and its components: what rules look at.
#[derive(Debug)]
pub struct Examined<'a> {
    /// The document.
    pub document: &'a Document,
    /// What was found in it.
    pub components: Components,
    /// What it is checked for.
    pub mode: Mode,
    /// What the office has decided for itself.
    pub profile: &'a Profile,
    /// The text of its body, paragraph by paragraph.
    pub(in crate::check) passages: Vec<Passage>,
    /// Its tables whose rows are counted.
    pub(in crate::check) sheets: Vec<Sheet>,
}

impl<'a> Examined<'a> {
    /// The same document under the profile of an office.
    pub fn under(self, profile: &'a Profile) -> Self {
        Self { profile, ..self }
    }

    /// The paragraph of a part.
    pub fn paragraph(&self, part: &Part) -> &'a Paragraph {
        self.document.paragraph(part.paragraph)
    }

    /// The words of a part as they were typed.
    pub fn typed(&self, part: &Part) -> String {
        part.typed(self.document)
    }

    /// The words of a part as they are seen: in capitals where they are shown so.
    pub fn seen(&self, part: &Part) -> String {
        part.seen(self.document)
    }

    /// How wide the last line of a part is, by the metrics of the typeface of the decree.
    pub fn last_line(&self, part: &Part) -> Length {
        part.last_line(self.document)
    }

    /// The visible runs of a part, each with its words that belong to the part.
    pub fn runs(&self, part: &Part) -> Vec<(&'a Run, String)> {
        part.runs(self.document)
    }
}
