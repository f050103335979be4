//! The filled cells of a sheet.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The most filled cells of a sheet that are read.
pub(super) const MOST_CELLS: usize = 4_000_000;
/// The most regions of merged cells of a sheet.
pub(super) const MOST_MERGED: usize = 100_000;
/// The most cells of the rows that have a filled one, each counted up to its last filled cell.
const MOST_FIELDS: usize = 10_000_000;

/// The filled cells of a sheet. Rows and columns count from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    rows: BTreeMap<u32, BTreeMap<u32, String>>,
    cells: usize,
    /// The regions of merged cells.
    pub(super) merged: Vec<Region>,
    /// The rows that the spreadsheet does not show.
    pub(super) hidden_rows: Vec<RangeInclusive<u32>>,
}

/// Cells that are merged into one, whose value stands in the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) rows: RangeInclusive<u32>,
    pub(super) columns: RangeInclusive<u32>,
}

/// A grid that has more cells than it may.
#[derive(Clone, Copy, Debug)]
pub(super) struct Full;

impl Grid {
    /// Fills a cell. An error when there are too many.
    pub(super) fn put(&mut self, row: u32, column: u32, text: String) -> Result<(), Full> {
        self.cells += 1;
        if self.cells > MOST_CELLS {
            return Err(Full);
        }
        self.rows.entry(row).or_default().insert(column, text);
        Ok(())
    }

    /// An error if the rows are so wide, or so many cells are merged, that laying them out would take too much room or
    /// time.
    pub(super) fn check_layout(&self) -> Result<(), Full> {
        if self.merged.len() > MOST_MERGED {
            return Err(Full);
        }
        let widths =
            self.rows.values().map(|cells| cells.keys().next_back().map_or(0, |last| *last as usize + 1));
        if widths.sum::<usize>() > MOST_FIELDS { Err(Full) } else { Ok(()) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn text(&self, row: u32, column: u32) -> Option<&str> {
        self.rows.get(&row)?.get(&column).map(String::as_str)
    }

    /// The rows with a filled cell, in order.
    pub(super) fn row_numbers(&self) -> impl Iterator<Item = u32> {
        self.rows.keys().copied()
    }

    /// The rows from one to another, both included, that have a filled cell.
    pub(super) fn row_numbers_in(&self, rows: RangeInclusive<u32>) -> Vec<u32> {
        if rows.is_empty() { Vec::new() } else { self.rows.range(rows).map(|(row, _)| *row).collect() }
    }

    /// The cells of a row from the first column to the last filled one.
    pub(super) fn fields(&self, row: u32) -> Vec<&str> {
        let Some(cells) = self.rows.get(&row) else { return Vec::new() };
        let mut fields = vec![""; cells.keys().next_back().map_or(0, |last| *last as usize + 1)];
        for (column, text) in cells {
            fields[*column as usize] = text;
        }
        fields
    }

    /// The texts of all cells.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.rows.values().flat_map(|cells| cells.values()).map(String::as_str)
    }

    /// Replaces the text of every cell for which there is another.
    pub(super) fn replace(&mut self, another: impl Fn(&str) -> Option<String>) {
        for text in self.rows.values_mut().flat_map(|cells| cells.values_mut()) {
            if let Some(another) = another(text) {
                *text = another;
            }
        }
    }

    /// Gives an empty cell a text.
    pub(super) fn fill(&mut self, row: u32, column: u32, text: &str) {
        if let Some(cells) = self.rows.get_mut(&row) {
            cells.entry(column).or_insert_with(|| text.to_owned());
        }
    }

    /// How many rows of those given, in order, are not shown.
    pub(super) fn hidden_among(&self, rows: impl Iterator<Item = u32>) -> usize {
        // A sheet may have as many hidden ranges as rows.
        let mut hidden = self.hidden_rows.clone();
        hidden.sort_unstable_by_key(|range| (*range.start(), *range.end()));
        let mut ranges = hidden.into_iter().peekable();
        let mut last = None;
        rows.filter(|row| {
            while let Some(range) = ranges.next_if(|range| range.start() <= row) {
                last = last.max(Some(*range.end()));
            }
            last.is_some_and(|last| *row <= last)
        })
        .count()
    }
}
