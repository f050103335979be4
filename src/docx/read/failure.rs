//! Why a document cannot be read.

use zip::result::ZipError;

use super::form::Form;
use crate::archive::{MOST_BYTES, Refusal};
use crate::diagnostic::Diagnostic;

/// Why a document cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It is something else.
    Other(Form),
    /// It is locked with a password.
    Locked,
    /// The end is missing: the directory of an archive stands there.
    CutShort,
    /// It is packed wrongly.
    Packing,
    /// A part that it cannot do without is missing.
    NoDocument,
    /// A part is no XML from some byte on.
    Xml { part: String, offset: u64 },
    /// A part declares a document type or uses entities of its own, which the standard forbids (ECMA-376 part 2 §8.1.4).
    Entities { part: String },
    /// It unpacks to more than a document does.
    TooLarge,
    /// Elements stand in elements, more than a program ever writes.
    TooDeep { part: String },
    /// It has more paragraphs, cells and runs than a document has.
    TooMany,
}

/// The most elements within each other. Programs write some forty where tables stand in tables.
pub(super) const MOST_DEPTH: usize = 256;
/// The most facts: the paragraphs, cells and runs of a table of 100,000 rows are fewer.
pub(super) const MOST_FACTS: usize = 2_000_000;

impl Failure {
    /// What the user is told.
    pub(super) fn diagnostic(self) -> Diagnostic {
        let damaged = |reason: &str| Diagnostic::error("document-damaged").with("reason", reason);
        match self {
            Self::Other(Form::OldWord) => Diagnostic::error("document-is-old-word"),
            Self::Other(form) => Diagnostic::error("document-is-other").with("form", form.name()),
            Self::Locked => Diagnostic::error("document-locked"),
            Self::CutShort => damaged("cut-short"),
            Self::Packing => damaged("packing"),
            Self::NoDocument => damaged("no-document"),
            Self::Xml { part, offset } => damaged("xml").with("part", part).with("offset", offset),
            Self::Entities { part } => Diagnostic::error("document-entities").with("part", part),
            Self::TooLarge => Diagnostic::error("document-too-large").with("limit", MOST_BYTES >> 20),
            Self::TooDeep { part } => {
                Diagnostic::error("document-too-deep").with("part", part).with("limit", MOST_DEPTH)
            }
            Self::TooMany => Diagnostic::error("document-too-many-facts"),
        }
    }
}

impl From<ZipError> for Failure {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::InvalidArchive(_) => Self::CutShort,
            ZipError::Io(error) => Self::from(Refusal::Unreadable(error)),
            _ => Self::Packing,
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::TooLarge => Self::TooLarge,
            Refusal::Unreadable(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Self::CutShort,
            Refusal::Unreadable(_) => Self::Packing,
        }
    }
}
