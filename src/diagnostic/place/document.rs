//! A position in a text document: Word numbers nothing that a person sees, so the words are quoted too.

use std::fmt;

/// A position in a text document. Everything counts from 1.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentPosition {
    /// The region of the document.
    pub region: DocumentRegion,
    /// The table of the region.
    pub table: Option<usize>,
    /// The cell of the table.
    pub cell: Option<DocumentCell>,
    /// The paragraph of the region, those in tables and text boxes counted.
    pub paragraph: Option<usize>,
    /// The first words of the paragraph, by which a person finds it; empty if there are none.
    pub words: String,
}

/// A region of a text document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentRegion {
    /// The text.
    Body,
    /// A text box in the text.
    TextBox,
    /// A header.
    Header,
    /// A footer.
    Footer,
    /// A footnote.
    Footnote,
    /// A note at the end.
    Endnote,
    /// The pages of a section, by its number.
    Section(usize),
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DocumentCell {
    /// The row of the table.
    pub row: usize,
    /// Which cell of the row it is.
    pub column: usize,
}

impl DocumentRegion {
    /// Its name in messages and for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::TextBox => "text-box",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Footnote => "footnote",
            Self::Endnote => "endnote",
            Self::Section(_) => "section",
        }
    }

    /// Its number, if it is one of several; else empty.
    pub fn number(self) -> String {
        match self {
            Self::Section(number) => number.to_string(),
            _ => String::new(),
        }
    }
}

/// The short form: `header`, `section 2`, `body:table 1:row 2:cell 1:paragraph 12`.
impl fmt::Display for DocumentPosition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.region.name())?;
        if let DocumentRegion::Section(number) = self.region {
            write!(formatter, " {number}")?;
        }
        if let Some(table) = self.table {
            write!(formatter, ":table {table}")?;
        }
        if let Some(DocumentCell { row, column }) = self.cell {
            write!(formatter, ":row {row}:cell {column}")?;
        }
        match self.paragraph {
            Some(paragraph) => write!(formatter, ":paragraph {paragraph}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_goes_from_the_region_to_the_paragraph() {
        let cell = DocumentCell { row: 2, column: 1 };
        let mut position = DocumentPosition {
            region: DocumentRegion::Body,
            table: Some(1),
            cell: Some(cell),
            paragraph: Some(12),
            words: "V/v".to_owned(),
        };
        assert_eq!(position.to_string(), "body:table 1:row 2:cell 1:paragraph 12");
        (position.table, position.cell, position.paragraph) = (None, None, None);
        position.region = DocumentRegion::Section(2);
        assert_eq!(position.to_string(), "section 2");
    }
}
