//! From the cells of a sheet to a table: its header, and what merged cells mean.

use csv::StringRecord;

use super::Sheet;
use super::grid::MOST_CELLS;
use crate::data::origin::Origin;
use crate::data::request::Request;
use crate::data::table::{HEADER_WITHIN, Record, Table, Titles};
use crate::diagnostic::{Diagnostic, Report};

/// A header of one row, or of several that cells are merged over.
struct Header {
    first: u32,
    last: u32,
    fields: Vec<String>,
}

impl Sheet {
    /// Whether one of the first rows is the header of what is asked for.
    pub(super) fn fits(&self, request: &Request<'_>) -> bool {
        self.header(request).is_some()
    }

    /// The table of the sheet. Reports what is wrong with it.
    pub(super) fn into_table(
        mut self,
        file: &str,
        request: &Request<'_>,
        report: &mut Report,
    ) -> Option<Table> {
        // A sheet that does not fit is told by whoever looks for its columns.
        let header = self.header(request).or_else(|| self.header(&Request::default()));
        let header = header.or_else(|| self.grid.row_numbers().next().map(|row| self.header_at(row)))?;
        self.fill_down(header.last);
        let grid = &self.grid;
        let below = || grid.row_numbers().filter(|row| *row > header.last);
        let hidden = grid.hidden_among(below());
        if hidden > 0 {
            let note = Diagnostic::note("sheet-rows-hidden").with("sheet", &self.name).with("count", hidden);
            report.push(note.at(Origin::text(file.to_owned()).whole()));
        }
        let titles =
            if grid.row_numbers().any(|row| row < header.first) { Titles::Above } else { Titles::None };
        let rows = below().map(|row| Record::new(line(row), grid.fields(row).into()));
        let rows: Vec<Record> = rows.collect();
        let head = Record::new(line(header.last), StringRecord::from(header.fields));
        Table::under(Origin::sheet(file.to_owned(), self.name), &head, rows, titles, report)
    }

    /// The header among the first rows that is the one asked for.
    fn header(&self, request: &Request<'_>) -> Option<Header> {
        let rows = self.grid.row_numbers().take(HEADER_WITHIN);
        let mut headers = rows.map(|row| self.header_at(row));
        headers.find(|header| {
            let fields: Vec<&str> = header.fields.iter().map(|field| field.trim()).collect();
            request.takes_as_header(&fields)
        })
    }

    /// A row as a header. Cells that are merged with cells below make those rows a part of it: every column is then
    /// headed by all that stands above it, once.
    fn header_at(&self, row: u32) -> Header {
        let begins_here = |first: u32| first == row;
        let merged = self.grid.merged.iter().filter(|region| begins_here(*region.rows.start()));
        let is_filled = |column: u32| self.grid.text(row, column).is_some();
        let deepest = merged
            .filter(|region| is_filled(*region.columns.start()))
            .map(|region| *region.rows.end())
            .max()
            .unwrap_or(row);
        let last = deepest.min(row.saturating_add(HIGHEST_HEADER));
        let rows = || self.grid.row_numbers().filter(|other| (row..=last).contains(other));
        let width = rows().map(|row| self.grid.fields(row).len()).max().unwrap_or(0);
        let fields = (0..width).map(|column| {
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            let mut texts: Vec<&str> = Vec::new();
            for row in rows() {
                let text = if last > row { self.text_over(row, column) } else { self.grid.text(row, column) };
                texts.extend(text.filter(|text| !texts.contains(text)));
            }
            texts.join(" ")
        });
        Header { first: row, last, fields: fields.collect() }
    }

    /// The text of a cell of a header, or of the merged cell that reaches over it from the left.
    fn text_over(&self, row: u32, column: u32) -> Option<&str> {
        self.grid.text(row, column).or_else(|| {
            let over = |columns: &std::ops::RangeInclusive<u32>| columns.contains(&column);
            let in_row = self.grid.merged.iter().filter(|region| *region.rows.start() == row);
            let region = in_row.take(MOST_MERGED).find(|region| over(&region.columns))?;
            self.grid.text(row, *region.columns.start())
        })
    }

    /// Gives the words of a merged cell to all its rows. A figure is not repeated: it would be counted again.
    fn fill_down(&mut self, header: u32) {
        // Merged cells lie beside each other; who has them overlap wants it to take long.
        let mut left = MOST_CELLS;
        for region in std::mem::take(&mut self.grid.merged) {
            let (first, column) = (*region.rows.start(), *region.columns.start());
            if first <= header || first == *region.rows.end() {
                continue;
            }
            let words = self.grid.text(first, column).filter(|text| text.contains(char::is_alphabetic));
            let Some(words) = words.map(str::to_owned) else { continue };
            let rows: Vec<u32> = self.grid.row_numbers_in(first + 1..=*region.rows.end());
            let Some(fewer) = left.checked_sub(rows.len()) else { return };
            left = fewer;
            for row in rows {
                self.grid.fill(row, column, &words);
            }
        }
    }
}

/// How many rows below its first a header may have.
const HIGHEST_HEADER: u32 = 4;
/// How many merged cells of a row are looked at for its header.
const MOST_MERGED: usize = 1_000;

/// The number of a row as the spreadsheet shows it.
const fn line(row: u32) -> usize {
    row as usize + 1
}
