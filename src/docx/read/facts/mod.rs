//! What a document is: facts with their places, every value the effective one.
//!
//! A [`Document`] keeps its facts in lists and names them by identities, so that whoever found a paragraph can hold
//! on to it, and ask for its neighbours:
//!
//! ```
//! use congvan::diagnostic::Report;
//! use congvan::docx::read::read;
//!
//! fn subjects(bytes: &[u8]) -> Vec<String> {
//!     let mut report = Report::new();
//!     let Some(document) = read("letter.docx", bytes, &mut report) else { return Vec::new() };
//!     let subjects = document.paragraphs().filter(|paragraph| paragraph.text().starts_with("V/v "));
//!     subjects.map(|subject| format!("{} pt: {}", subject.first_size().to_pt(), subject.text())).collect()
//! }
//! assert!(subjects(b"no document").is_empty());
//! ```

mod document;
mod field;
mod fonts;
mod format;
mod gap;
mod identity;
mod paragraph;
mod place;
mod run;
mod section;
mod shape;
mod table;

pub use document::{Changes, Document, EvenAndOdd};
pub use field::{Control, DataBinding, Field, Filling};
pub use format::{Color, Effect, Effects, FontHint, Fonts, RunFormat, Underline, VerticalPosition};
pub use gap::Gap;
pub use identity::{ControlId, FieldId, ParagraphId, ShapeId, StoryId, TableId};
pub use paragraph::{
    Alignment, Border, BorderKind, Frame, Label, LineSpacing, Lines, Paragraph, ParagraphBorders,
    ParagraphFormat, Switch, Switches, TabKind, TabStop,
};
pub use place::{Block, CellPlace, Container, Place, Story, StoryKind};
pub use run::{COLUMN_BREAK, LINE_BREAK, Link, NO_BREAK_HYPHEN, PAGE_BREAK, Run, SOFT_HYPHEN, TAB};
pub use section::{
    FirstPage, Orientation, PageMargins, PageNumbering, PageSize, PageStories, Section, SectionStart,
};
pub use shape::{Anchor, Dash, Distance, DrawingLanguage, Geometry, Offset, Origin, Shape, Stroke};
pub use table::{
    Cell, CellBorders, Repetition, Row, RowHeight, Splitting, Table, TableFlow, VerticalAlignment,
    VerticalMerge,
};
