//! Styles of tables (§17.7.6): what holds for the whole table, and what for its first row, its last column and so on.

use std::collections::HashMap;
use std::sync::Arc;

use super::written::skip;
use crate::docx::read::facts::{Border, VerticalAlignment};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::{
    ColorOf, Jc, ParagraphProperties, RunProperties, ThemeColors, border, shading,
};
use crate::docx::read::xml::{Element, Xml};
use crate::measure::Length;

/// A style of tables with all that it inherits.
#[derive(Debug, Default)]
pub(in crate::docx::read) struct TableStyle {
    pub(in crate::docx::read) name: Arc<str>,
    pub(in crate::docx::read) parts: HashMap<Condition, TablePart>,
    /// Of how many rows and columns a band is.
    pub(in crate::docx::read) row_band: usize,
    pub(in crate::docx::read) column_band: usize,
}

/// A part of a table that a style may treat in its own way, the ones that count less first (§17.7.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::docx::read) enum Condition {
    Whole,
    OddColumns,
    EvenColumns,
    OddRows,
    EvenRows,
    FirstColumn,
    LastColumn,
    FirstRow,
    LastRow,
    NorthEast,
    NorthWest,
    SouthEast,
    SouthWest,
}

impl Condition {
    /// Every condition, the ones that count less first.
    pub(in crate::docx::read) const ALL: [Self; 13] = [
        Self::Whole,
        Self::OddColumns,
        Self::EvenColumns,
        Self::OddRows,
        Self::EvenRows,
        Self::FirstColumn,
        Self::LastColumn,
        Self::FirstRow,
        Self::LastRow,
        Self::NorthEast,
        Self::NorthWest,
        Self::SouthEast,
        Self::SouthWest,
    ];

    /// §17.18.89 `ST_TblStyleOverrideType`.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "wholeTable" => Self::Whole,
            "band1Vert" => Self::OddColumns,
            "band2Vert" => Self::EvenColumns,
            "band1Horz" => Self::OddRows,
            "band2Horz" => Self::EvenRows,
            "firstCol" => Self::FirstColumn,
            "lastCol" => Self::LastColumn,
            "firstRow" => Self::FirstRow,
            "lastRow" => Self::LastRow,
            "neCell" => Self::NorthEast,
            "nwCell" => Self::NorthWest,
            "seCell" => Self::SouthEast,
            "swCell" => Self::SouthWest,
            _ => return None,
        })
    }
}

/// What a style, or a table itself, says of a part of a table.
#[derive(Clone, Debug, Default)]
pub(in crate::docx::read) struct TablePart {
    pub(in crate::docx::read) run: RunProperties,
    pub(in crate::docx::read) paragraph: ParagraphProperties,
    /// Top, left, bottom, right, between rows, between columns.
    pub(in crate::docx::read) borders: [Option<Option<Border>>; 6],
    pub(in crate::docx::read) margins: CellMargins,
    pub(in crate::docx::read) shading: Option<Option<ColorOf>>,
    pub(in crate::docx::read) vertical: Option<VerticalAlignment>,
    pub(in crate::docx::read) jc: Option<Jc>,
    pub(in crate::docx::read) indent: Option<Length>,
}

/// From the edges of a cell to its text.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::docx::read) struct CellMargins {
    pub(in crate::docx::read) left: Option<Length>,
    pub(in crate::docx::read) right: Option<Length>,
}

impl CellMargins {
    pub(in crate::docx::read) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "left" | "start" => self.left = xml.twips(&element, "w").or(self.left),
                "right" | "end" => self.right = xml.twips(&element, "w").or(self.right),
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }

    pub(in crate::docx::read) fn override_with(&mut self, other: Self) {
        self.left = other.left.or(self.left);
        self.right = other.right.or(self.right);
    }
}

/// Reads lines of a table or a cell.
pub(in crate::docx::read) fn read_borders(
    xml: &mut Xml<'_>,
    borders: &mut [Option<Option<Border>>; 6],
    theme: &ThemeColors,
) -> Result<(), Failure> {
    while let Some(element) = xml.child()? {
        let side = match element.name() {
            "top" => Some(0),
            "left" | "start" => Some(1),
            "bottom" => Some(2),
            "right" | "end" => Some(3),
            "insideH" => Some(4),
            "insideV" => Some(5),
            _ => None,
        };
        if let Some(side) = side {
            borders[side] = Some(border(xml, &element, theme));
        }
        xml.skip()?;
    }
    Ok(())
}

impl TablePart {
    pub(super) fn read(xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<Self, Failure> {
        let mut part = Self::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "rPr" => part.run = RunProperties::read(xml)?,
                "pPr" => part.paragraph = ParagraphProperties::read(xml, theme, skip)?,
                "tblPr" => {
                    while let Some(element) = xml.child()? {
                        part.table_property(xml, &element, theme)?;
                    }
                }
                "tcPr" => part.cell_properties(xml, theme)?,
                _ => xml.skip()?,
            }
        }
        Ok(part)
    }

    /// Reads a property of a table (`w:tblPr`).
    pub(in crate::docx::read) fn table_property(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        theme: &ThemeColors,
    ) -> Result<(), Failure> {
        match element.name() {
            "tblBorders" => read_borders(xml, &mut self.borders, theme),
            "tblCellMar" => self.margins.read(xml),
            "jc" => {
                self.jc = element.value("val").and_then(|value| Jc::parse(&value));
                xml.skip()
            }
            "tblInd" => {
                self.indent = xml.twips(element, "w");
                xml.skip()
            }
            _ => xml.skip(),
        }
    }

    /// Reads the properties of cells (`w:tcPr`).
    pub(super) fn cell_properties(&mut self, xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "tcBorders" => read_borders(xml, &mut self.borders, theme)?,
                "tcMar" => self.margins.read(xml)?,
                "shd" => self.shading = Some(shading(xml, &element)?),
                "vAlign" => {
                    self.vertical = Some(vertical(&element));
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    pub(super) fn override_with(&mut self, other: &Self) {
        self.run.override_with(&other.run);
        self.paragraph.override_with(&other.paragraph);
        for (here, there) in self.borders.iter_mut().zip(&other.borders) {
            *here = there.or(*here);
        }
        self.margins.override_with(other.margins);
        if other.shading.is_some() {
            self.shading.clone_from(&other.shading);
        }
        self.vertical = other.vertical.or(self.vertical);
        self.jc = other.jc.or(self.jc);
        self.indent = other.indent.or(self.indent);
    }
}

/// Where the text of a cell stands.
pub(in crate::docx::read) fn vertical(element: &Element<'_>) -> VerticalAlignment {
    match element.value("val").as_deref() {
        Some("center" | "both") => VerticalAlignment::Center,
        Some("bottom") => VerticalAlignment::Bottom,
        _ => VerticalAlignment::Top,
    }
}

/// Which conditions a table asks its style for (`w:tblLook`, §17.4.55).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docx::read) struct Look(u16);

impl Look {
    const FIRST_ROW: u16 = 0x20;
    const LAST_ROW: u16 = 0x40;
    const FIRST_COLUMN: u16 = 0x80;
    const LAST_COLUMN: u16 = 0x100;
    const NO_ROW_BANDS: u16 = 0x200;
    const NO_COLUMN_BANDS: u16 = 0x400;

    /// What a table asks for that does not say: bands, as in Word.
    pub(in crate::docx::read) const USUAL: Self = Self(0);

    pub(in crate::docx::read) fn read(element: &Element<'_>) -> Self {
        let value = element.value("val").and_then(|value| u16::from_str_radix(value.trim(), 16).ok());
        let mut flags = value.unwrap_or(0);
        for (name, flag) in [
            ("firstRow", Self::FIRST_ROW),
            ("lastRow", Self::LAST_ROW),
            ("firstColumn", Self::FIRST_COLUMN),
            ("lastColumn", Self::LAST_COLUMN),
            ("noHBand", Self::NO_ROW_BANDS),
            ("noVBand", Self::NO_COLUMN_BANDS),
        ] {
            match element.value(name).as_deref() {
                Some("1" | "true" | "on") => flags |= flag,
                Some(_) => flags &= !flag,
                None => {}
            }
        }
        Self(flags)
    }

    /// Whether a condition counts for a cell of a table, by its row and column and how many there are of each.
    pub(in crate::docx::read) fn asks_for(self, condition: Condition, cell: &Situation) -> bool {
        let has = |flag: u16| self.0 & flag != 0;
        let first_row = has(Self::FIRST_ROW) && cell.row == 0;
        let last_row = has(Self::LAST_ROW) && cell.row + 1 == cell.rows;
        let first_column = has(Self::FIRST_COLUMN) && cell.column == 0;
        let last_column = has(Self::LAST_COLUMN) && cell.column + 1 >= cell.columns;
        let row = cell.row.checked_sub(usize::from(has(Self::FIRST_ROW)));
        let column = cell.column.checked_sub(usize::from(has(Self::FIRST_COLUMN)));
        let is_odd = |position: Option<usize>, band: usize| {
            position.map(|position| (position / band.max(1)).is_multiple_of(2))
        };
        let odd_row = is_odd(row, cell.row_band).filter(|_| !has(Self::NO_ROW_BANDS) && !last_row);
        let odd_column =
            is_odd(column, cell.column_band).filter(|_| !has(Self::NO_COLUMN_BANDS) && !last_column);
        match condition {
            Condition::Whole => true,
            Condition::OddColumns => odd_column == Some(true),
            Condition::EvenColumns => odd_column == Some(false),
            Condition::OddRows => odd_row == Some(true),
            Condition::EvenRows => odd_row == Some(false),
            Condition::FirstColumn => first_column,
            Condition::LastColumn => last_column,
            Condition::FirstRow => first_row,
            Condition::LastRow => last_row,
            Condition::NorthEast => first_row && last_column,
            Condition::NorthWest => first_row && first_column,
            Condition::SouthEast => last_row && last_column,
            Condition::SouthWest => last_row && first_column,
        }
    }
}

/// Where a cell stands in its table.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::docx::read) struct Situation {
    pub(in crate::docx::read) row: usize,
    pub(in crate::docx::read) rows: usize,
    pub(in crate::docx::read) column: usize,
    pub(in crate::docx::read) columns: usize,
    pub(in crate::docx::read) row_band: usize,
    pub(in crate::docx::read) column_band: usize,
}

impl TableStyle {
    /// The conditions that count for a cell.
    pub(in crate::docx::read) fn conditions(&self, look: Look, cell: &Situation) -> Vec<Condition> {
        let cell = Situation { row_band: self.row_band, column_band: self.column_band, ..*cell };
        let counts =
            |condition: &Condition| look.asks_for(*condition, &cell) && self.parts.contains_key(condition);
        Condition::ALL.into_iter().filter(counts).collect()
    }

    /// What the style says of cells for which some conditions count, the ones that count less first.
    pub(in crate::docx::read) fn part(&self, conditions: &[Condition]) -> TablePart {
        let mut taken = TablePart::default();
        for part in conditions.iter().filter_map(|condition| self.parts.get(condition)) {
            taken.override_with(part);
        }
        taken
    }

    /// Whether it matters how many rows or columns there are.
    pub(in crate::docx::read) fn looks_at_the_end(&self) -> bool {
        use Condition::{LastColumn, LastRow, NorthEast, SouthEast, SouthWest};
        [LastRow, LastColumn, NorthEast, SouthEast, SouthWest].iter().any(|end| self.parts.contains_key(end))
    }
}

#[cfg(test)]
mod tests {
    use super::Condition::{EvenRows, FirstColumn, FirstRow, LastRow, NorthWest, OddRows, SouthWest, Whole};
    use super::*;

    #[test]
    fn rows_and_columns_are_told_by_their_place() {
        let cell = |row, column| Situation { row, rows: 4, column, columns: 3, row_band: 1, column_band: 1 };
        let look = Look(Look::FIRST_ROW | Look::LAST_ROW | Look::FIRST_COLUMN | Look::NO_COLUMN_BANDS);
        let taken = |row, column| -> Vec<Condition> {
            Condition::ALL.into_iter().filter(|part| look.asks_for(*part, &cell(row, column))).collect()
        };
        assert_eq!(taken(0, 0), [Whole, FirstColumn, FirstRow, NorthWest]);
        assert_eq!(taken(1, 1), [Whole, OddRows]);
        assert_eq!(taken(2, 1), [Whole, EvenRows]);
        assert_eq!(taken(3, 0), [Whole, FirstColumn, LastRow, SouthWest]);
    }
}
