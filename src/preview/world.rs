//! What Typst sees of the world: `letter.typ`, one sheet, the fonts, and nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::Fonts;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static MAIN: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("letter.typ"), include_str!("letter.typ").to_owned()));
static SHEET: LazyLock<FileId> = LazyLock::new(|| file_id("sheet.json"));

/// The world of one letter.
pub(super) struct SheetWorld<'a> {
    pub(super) fonts: &'a Fonts,
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
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() { Ok(MAIN.clone()) } else { Err(not_there(id)) }
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

fn file_id(name: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name")).intern()
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
