//! A table.

use std::sync::Arc;

use super::{Alignment, Block, Border, Color, Place, TableId};
use crate::measure::Length;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its identity.
    pub id: TableId,
    /// Where it stands.
    pub place: Place,
    /// The name of its style as Word shows it.
    pub style: Option<Arc<str>>,
    /// Where it stands between the margins.
    pub alignment: Alignment,
    /// From the left edge of the text to its edge, where it stands at the left.
    pub indent: Length,
    /// Whether text flows around it.
    pub flow: TableFlow,
    /// The widths of the columns of its grid.
    pub columns: Vec<Length>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Whether text flows around a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TableFlow {
    /// It stands in the text.
    #[default]
    InText,
    /// It floats, and text flows around it.
    Floating,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whether it is repeated at the top of every page.
    pub repetition: Repetition,
    /// Whether it may be split by the end of a page.
    pub splitting: Splitting,
    /// Its height.
    pub height: RowHeight,
}

/// Whether a row is repeated at the top of every page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Repetition {
    /// It is shown once.
    #[default]
    Once,
    /// It is a header row (`w:tblHeader`).
    EveryPage,
}

/// Whether a row may be split by the end of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Splitting {
    /// It may.
    #[default]
    Allowed,
    /// It stays on one page (`w:cantSplit`).
    Forbidden,
}

/// The height of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RowHeight {
    /// That of its content.
    #[default]
    Content,
    /// This much or, for more content, more.
    AtLeast(Length),
    /// This much.
    Exactly(Length),
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its first column in the grid, from 0.
    pub column: usize,
    /// How many columns of the grid it takes.
    pub span: usize,
    /// Whether it is one with those above or below.
    pub merge: VerticalMerge,
    /// Its width: its own, or that of its columns; None where the document says neither.
    pub width: Option<Length>,
    /// Its effective lines: its own, else those of the table, else those of the style of the table.
    pub borders: CellBorders,
    /// The colour behind it.
    pub shading: Option<Color>,
    /// Where its text stands between top and bottom.
    pub vertical: VerticalAlignment,
    /// From its left edge to its text.
    pub padding_left: Length,
    /// From its right edge to its text.
    pub padding_right: Length,
    /// Its paragraphs and tables.
    pub blocks: Vec<Block>,
}

/// Whether a cell is one with those above or below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum VerticalMerge {
    /// It stands by itself.
    #[default]
    None,
    /// It is the first of merged cells.
    Start,
    /// It is a part of the cell above.
    Continued,
}

/// Where text stands between top and bottom of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum VerticalAlignment {
    /// At the top.
    #[default]
    Top,
    /// In the middle.
    Center,
    /// At the bottom.
    Bottom,
}

/// The lines around a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CellBorders {
    /// Above.
    pub top: Option<Border>,
    /// At the left.
    pub left: Option<Border>,
    /// Below.
    pub bottom: Option<Border>,
    /// At the right.
    pub right: Option<Border>,
}

impl CellBorders {
    /// Whether there is no line at any side.
    pub const fn is_empty(&self) -> bool {
        self.top.is_none() && self.left.is_none() && self.bottom.is_none() && self.right.is_none()
    }
}

impl Table {
    /// Whether no cell has a line at any side: a table that only puts text side by side, as a letterhead does.
    pub fn is_borderless(&self) -> bool {
        self.cells().all(|cell| cell.borders.is_empty())
    }

    /// Every cell, row by row.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flat_map(|row| &row.cells)
    }

    /// The width of the grid.
    pub fn width(&self) -> Length {
        self.columns.iter().copied().sum()
    }
}
