//! What Typst sees of the world: the files here that end in `.typ`, one sheet, the fonts, and nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::Fonts;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static LETTER: LazyLock<Source> = LazyLock::new(|| source("letter.typ", include_str!("letter.typ")));
static MARGINS: LazyLock<Source> = LazyLock::new(|| source("margins.typ", include_str!("margins.typ")));
static LOOK: LazyLock<Source> = LazyLock::new(|| source("look.typ", include_str!("look.typ")));
static SHEET: LazyLock<FileId> = LazyLock::new(|| file_id("sheet.json"));

/// What is set.
#[derive(Clone, Copy)]
pub(super) enum Matter {
    /// The pages of a letter without their margins.
    Letter,
    /// The margins of its pages.
    Margins,
}

/// The world of one letter.
pub(super) struct SheetWorld<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) matter: Matter,
    /// The sheet as JSON.
    pub(super) sheet: Bytes,
}

impl World for SheetWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        match self.matter {
            Matter::Letter => LETTER.id(),
            Matter::Margins => MARGINS.id(),
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut sources = [&LETTER, &MARGINS, &LOOK].into_iter();
        sources
            .find(|source| source.id() == id)
            .map(|source| Source::clone(source))
            .ok_or_else(|| not_there(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *SHEET { Ok(self.sheet.clone()) } else { Err(not_there(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn source(name: &str, text: &str) -> Source {
    Source::new(file_id(name), text.to_owned())
}

fn file_id(name: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name")).intern()
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
