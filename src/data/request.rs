//! How a table is asked for.

use crate::diagnostic::Place;
use crate::vietnamese::legacy::Encoding;

/// Whether the cells of a row are a header.
pub type HeaderTest<'a> = dyn Fn(&[&str]) -> bool + 'a;

/// What is known of a table before its file is read. What is not known is found by evidence.
#[derive(Clone, Copy, Default)]
pub struct Request<'a> {
    /// Where the user named the file: a file that is not there is told there.
    pub named: Option<&'a Place>,
    /// The sheet of a workbook that the user chose, and where.
    pub sheet: Option<(&'a str, &'a Place)>,
    /// The encoding of a text file, where its bytes do not show it.
    pub encoding: Option<Encoding>,
    /// Whether the cells of a row are the header of what is looked for, by which one of several sheets is chosen.
    pub is_header: Option<&'a HeaderTest<'a>>,
}

impl Request<'_> {
    /// Who named the file, for the messages to choose their words by.
    pub(super) const fn named_in(&self) -> &'static str {
        if self.named.is_some() { "letter-file" } else { "arguments" }
    }

    /// Whether a row is the header of what is looked for; without a condition, whether it has several cells.
    pub(super) fn takes_as_header(&self, cells: &[&str]) -> bool {
        match self.is_header {
            Some(is_header) => is_header(cells),
            None => cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1,
        }
    }
}
