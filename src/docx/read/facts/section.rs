//! A section: a part of the document with pages of its own kind.

use super::{Block, StoryId};
use crate::measure::Length;

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its paragraphs and tables of the body: positions in the blocks of the body.
    pub blocks: std::ops::Range<usize>,
    /// Where it begins.
    pub start: SectionStart,
    /// Its pages as they are read: a landscape page is wider than high.
    pub page: PageSize,
    /// The distances of the text from the edges of the page.
    pub margins: PageMargins,
    /// Whether its first page has a header and a footer of its own (`w:titlePg`).
    pub first_page: FirstPage,
    /// How its pages are numbered.
    pub numbering: PageNumbering,
    /// The headers it has, those of the section before included where it has none of its own.
    pub headers: PageStories,
    /// The footers it has, in the same way.
    pub footers: PageStories,
    /// Into how many columns its text is set.
    pub columns: u16,
}

/// Where a section begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SectionStart {
    /// On a new page.
    #[default]
    NewPage,
    /// On the next page with an even number.
    EvenPage,
    /// On the next page with an odd number.
    OddPage,
    /// In a new column.
    NewColumn,
    /// Where the one before ends.
    Continuous,
}

/// The size of a page. Where a document says nothing, it is that of a letter in America, as in Word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PageSize {
    /// Its width.
    pub width: Length,
    /// Its height.
    pub height: Length,
    /// What the document says of it, which is usually the same as width and height say.
    pub orientation: Orientation,
}

/// The orientation of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// Higher than wide.
    #[default]
    Portrait,
    /// Wider than high.
    Landscape,
}

impl PageSize {
    /// How the page is turned by its measures.
    pub fn seen(&self) -> Orientation {
        if self.width > self.height { Orientation::Landscape } else { Orientation::Portrait }
    }
}

/// The distances from the edges of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PageMargins {
    /// Of the text, at the top.
    pub top: Length,
    /// Of the text, at the bottom.
    pub bottom: Length,
    /// Of the text, at the left, without the gutter.
    pub left: Length,
    /// Of the text, at the right.
    pub right: Length,
    /// Of the header, at the top.
    pub header: Length,
    /// Of the footer, at the bottom.
    pub footer: Length,
    /// What is added for the binding.
    pub gutter: Length,
}

/// Whether the first page of a section is different.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FirstPage {
    /// It is like the others.
    #[default]
    Same,
    /// It has a header and a footer of its own, which may be missing and then empty.
    Different,
}

/// How pages are numbered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageNumbering {
    /// The form of the number, as the file names it: `decimal`, `lowerRoman`.
    pub form: String,
    /// The number of its first page; None where it goes on from the section before.
    pub start: Option<i32>,
}

/// The headers or the footers of a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PageStories {
    /// Of the first page. Shown only where the first page is different.
    pub first: Option<StoryId>,
    /// Of all other pages, or of the odd ones.
    pub default: Option<StoryId>,
    /// Of even pages. Shown only where the document tells even and odd pages apart.
    pub even: Option<StoryId>,
}

impl Section {
    /// From the left to the right edge of the text.
    pub fn text_width(&self) -> Length {
        self.page.width - self.margins.left - self.margins.right - self.margins.gutter
    }

    /// The blocks of the section among those of the body.
    pub fn blocks_of<'a>(&self, body: &'a [Block]) -> &'a [Block] {
        body.get(self.blocks.clone()).unwrap_or_default()
    }
}
