//! Where a diagnostic points: a file, and a position that a person can find in it.

mod document;

use std::fmt;

pub use document::{DocumentCell, DocumentPosition, DocumentRegion};

/// A file and, where known, a position in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file as the user would name it.
    pub file: String,
    /// The position in the file.
    pub position: Option<Position>,
}

/// A position in a file. Lines, columns and rows count from 1.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// A line and a column, in characters, of a text file.
    Line {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// A row of a table, and the header of the column where one cell is meant. The row of a CSV file is its
    /// line, so that it is the row number a spreadsheet shows.
    Row {
        /// The row.
        row: usize,
        /// The header of the column.
        column: Option<String>,
    },
    /// A row or a cell of a sheet of a workbook.
    Sheet(Box<SheetPosition>),
    /// A paragraph, a table or a section of a text document.
    Document(Box<DocumentPosition>),
}

/// A row of a sheet, and the column where one cell is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SheetPosition {
    /// The name of the sheet.
    pub sheet: String,
    /// The row, as the spreadsheet numbers it.
    pub row: usize,
    /// The column.
    pub column: Option<SheetColumn>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SheetColumn {
    /// Its letters, as the spreadsheet shows them.
    pub letters: String,
    /// Its header.
    pub header: String,
}

impl Position {
    /// The row of a table, if it is in one.
    pub fn row(&self) -> Option<usize> {
        match self {
            Self::Line { .. } | Self::Document(_) => None,
            Self::Row { row, .. } => Some(*row),
            Self::Sheet(place) => Some(place.row),
        }
    }
}

/// As a formula names it: `Sheet1!C14`, `'Tháng 11'!C14`.
impl fmt::Display for SheetPosition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.column.as_ref().map_or("", |column| column.letters.as_str());
        let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.');
        if self.sheet.chars().all(is_plain) {
            write!(formatter, "{}!{letters}{}", self.sheet, self.row)
        } else {
            write!(formatter, "'{}'!{letters}{}", self.sheet.replace('\'', "''"), self.row)
        }
    }
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), position: None }
    }

    /// A line and a column of a text file.
    pub fn line(file: impl Into<String>, line: usize, column: usize) -> Self {
        Self { file: file.into(), position: Some(Position::Line { line, column }) }
    }

    /// The line and column of a byte offset in `source`.
    pub fn offset(file: impl Into<String>, source: &str, offset: usize) -> Self {
        let before = &source[..source.floor_char_boundary(offset)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        Self::line(file, line, column)
    }

    /// A row of a table.
    pub fn row(file: impl Into<String>, row: usize) -> Self {
        Self { file: file.into(), position: Some(Position::Row { row, column: None }) }
    }

    /// A cell of a table.
    pub fn cell(file: impl Into<String>, row: usize, column: impl Into<String>) -> Self {
        Self { file: file.into(), position: Some(Position::Row { row, column: Some(column.into()) }) }
    }
}

/// The short form, `file:line:column`, which editors and terminals know how to open.
impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        match &self.position {
            None => Ok(()),
            Some(Position::Line { line, column }) => write!(formatter, ":{line}:{column}"),
            Some(Position::Row { row, column: None }) => write!(formatter, ":{row}"),
            Some(Position::Row { row, column: Some(column) }) => write!(formatter, ":{row}:{column}"),
            Some(Position::Sheet(place)) => write!(formatter, ":{place}"),
            Some(Position::Document(place)) => write!(formatter, ":{place}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_becomes_a_line_and_a_column_in_characters() {
        let source = "số = 1\nký_hiệu = 2\n";
        let offset = source.find('2').unwrap();
        assert_eq!(Place::offset("a.toml", source, offset).to_string(), "a.toml:2:11");
        assert_eq!(Place::offset("a.toml", source, 0).to_string(), "a.toml:1:1");
        assert_eq!(Place::offset("a.toml", source, source.len() + 9).to_string(), "a.toml:3:1");
    }

    #[test]
    fn a_place_in_a_sheet_is_named_as_a_formula_names_it() {
        let place = |sheet: &str, column: Option<&str>| {
            let column = column.map(|letters| SheetColumn { letters: letters.into(), header: "Xã".into() });
            let position = SheetPosition { sheet: sheet.into(), row: 14, column };
            Place { file: "a.xlsx".into(), position: Some(Position::Sheet(Box::new(position))) }.to_string()
        };
        assert_eq!(place("Sheet1", Some("C")), "a.xlsx:Sheet1!C14");
        assert_eq!(place("Tháng 11", Some("AB")), "a.xlsx:'Tháng 11'!AB14");
        assert_eq!(place("Q'1", None), "a.xlsx:'Q''1'!14");
    }
}
