//! Where a table is from.

use crate::diagnostic::{Place, Position, SheetColumn, SheetPosition};

/// The file of a table and, in a workbook, the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    file: String,
    sheet: Option<String>,
}

impl Origin {
    /// A text file that is one table.
    pub(super) const fn text(file: String) -> Self {
        Self { file, sheet: None }
    }

    /// A sheet of a workbook.
    pub(super) const fn sheet(file: String, sheet: String) -> Self {
        Self { file, sheet: Some(sheet) }
    }

    /// The file, as messages name it.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The place of the whole file.
    pub fn whole(&self) -> Place {
        Place::file(&self.file)
    }

    /// The place of a row.
    pub fn row(&self, row: usize) -> Place {
        match &self.sheet {
            None => Place::row(&self.file, row),
            Some(sheet) => self.in_sheet(SheetPosition { sheet: sheet.clone(), row, column: None }),
        }
    }

    /// The place of a cell, by its column, from 0, and the header above it.
    pub(super) fn cell(&self, row: usize, column: usize, header: &str) -> Place {
        match &self.sheet {
            None => Place::cell(&self.file, row, header),
            Some(sheet) => {
                let column = SheetColumn { letters: letters(column), header: header.to_owned() };
                self.in_sheet(SheetPosition { sheet: sheet.clone(), row, column: Some(column) })
            }
        }
    }

    fn in_sheet(&self, position: SheetPosition) -> Place {
        Place { file: self.file.clone(), position: Some(Position::Sheet(Box::new(position))) }
    }
}

/// The letters of a column, as spreadsheets count: A to Z, AA, AB.
fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (column, expected) in
            [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(letters(column), expected);
        }
    }
}
