//! The table of an appendix.

use serde::Serialize;

use crate::measure::Length;

/// A table: columns, and groups of rows. Where a column is the group column, its cell is one for the whole
/// group; else every row has a cell for every column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// Which column, counted from 0, holds the label of the group.
    pub group_column: Option<usize>,
    /// The groups, from top to bottom. A table without a group column is one group without a label.
    pub groups: Vec<Group>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The header.
    pub header: String,
    /// How wide the author wants it.
    pub width: ColumnWidth,
    /// How its cells are set.
    pub alignment: Alignment,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ColumnWidth {
    /// So wide.
    Fixed(Length),
    /// An equal share of what the fixed columns leave.
    Rest,
}

impl ColumnWidth {
    /// The least that a column which takes a share of the rest may get.
    pub const LEAST_REST: Length = Length::mm(15.0);
}

/// How the cells of a column are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Alignment {
    /// Text.
    Left,
    /// Marks and running numbers.
    Center,
    /// Figures.
    Right,
}

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// What stands in the group column; empty without one.
    pub label: String,
    /// The rows: one text for every column; the text in the group column is not used.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// How many rows there are in all groups.
    pub fn row_count(&self) -> usize {
        self.groups.iter().map(|group| group.rows.len()).sum()
    }
}
