//! The layout of the sheets of an `.ods` file: merged cells and hidden rows, which the reader of cells does not
//! tell, and how many cells it would make, which a few bytes can make very many (ODF 1.2, 19.675 and 19.678).

use std::collections::HashMap;
use std::io::{BufReader, Cursor};
use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::Failure;
use super::grid::Region;

/// The most cells that the reader may make, the empty ones between filled ones counted.
const MOST_CELLS: u64 = 10_000_000;
/// The most spaces that may be written as numbers (`text:s`), in all cells together.
const MOST_SPACES: u64 = 10_000_000;

/// What a sheet looks like.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) merged: Vec<Region>,
    pub(super) hidden_rows: Vec<RangeInclusive<u32>>,
}

/// The sheet being read.
#[derive(Default)]
struct Table {
    name: String,
    layout: Layout,
    /// The row and the column of the next cell.
    row: u64,
    column: u64,
    /// How many rows the present one stands for.
    repeated: u64,
    /// The last row and column with something in them.
    last_row: u64,
    last_column: u64,
    /// The cells of the rows as they are written, with their repetitions in the row.
    written: u64,
}

/// The layout of every sheet. An error if the content ends before it should, or would make too many cells.
pub(super) fn layouts(bytes: &[u8]) -> Result<HashMap<String, Layout>, Failure> {
    let damaged = |error: &dyn ToString| Failure::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Failure::of_archive(&error))?;
    let content = archive.by_name("content.xml").map_err(|error| damaged(&error))?;
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    let mut layouts = HashMap::new();
    let mut open: Option<Table> = None;
    let (mut depth, mut spaces) = (0_usize, 0);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|error| damaged(&error))? {
            Event::Start(element) => {
                depth += 1;
                match (element.name().as_ref(), &mut open) {
                    ("table:table", None) => {
                        let name = attribute(&element, "table:name").unwrap_or_default();
                        open = Some(Table { name, ..Table::default() });
                    }
                    ("table:table-row", Some(table)) => table.begin_row(&element),
                    ("table:table-cell" | "table:covered-table-cell", Some(table)) => table.cell(&element)?,
                    ("text:s", _) => {
                        spaces = number(&element, "text:c").saturating_add(spaces);
                        if spaces > MOST_SPACES {
                            return Err(Failure::Damaged("text:s".to_owned()));
                        }
                    }
                    _ => {}
                }
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                match (element.name().as_ref(), &mut open) {
                    ("table:table-row", Some(table)) => table.row = table.row.saturating_add(table.repeated),
                    ("table:table", Some(_)) => {
                        let table = open.take().unwrap_or_default();
                        layouts.insert(table.name, table.layout);
                    }
                    _ => {}
                }
            }
            // The reader of cells would wait for the end of the sheet for ever.
            Event::Eof if depth > 0 => return Err(Failure::Damaged("content.xml".to_owned())),
            Event::Eof => return Ok(layouts),
            _ => {}
        }
    }
}

impl Table {
    fn begin_row(&mut self, element: &BytesStart<'_>) {
        self.column = 0;
        self.repeated = number(element, "table:number-rows-repeated");
        let visibility = attribute(element, "table:visibility");
        if visibility.is_some_and(|visibility| visibility != "visible") {
            let last = self.row.saturating_add(self.repeated).saturating_sub(1);
            self.layout.hidden_rows.push(narrow(self.row)..=narrow(last));
        }
    }

    fn cell(&mut self, element: &BytesStart<'_>) -> Result<(), Failure> {
        let repeated = number(element, "table:number-columns-repeated");
        let rows = number(element, "table:number-rows-spanned");
        let columns = number(element, "table:number-columns-spanned");
        if rows > 1 || columns > 1 {
            let span = |first: u64, count: u64| {
                narrow(first)..=narrow(first.saturating_add(count).saturating_sub(1))
            };
            self.layout
                .merged
                .push(Region { rows: span(self.row, rows), columns: span(self.column, columns) });
        }
        self.column = self.column.saturating_add(repeated);
        if is_filled(element) {
            self.written = self.written.saturating_add(repeated);
            self.last_row = self.last_row.max(self.row.saturating_add(self.repeated));
            self.last_column = self.last_column.max(self.column);
        }
        if self.written.max(self.last_row.saturating_mul(self.last_column)) > MOST_CELLS {
            return Err(Failure::Cells { sheet: self.name.clone() });
        }
        Ok(())
    }
}

fn is_filled(cell: &BytesStart<'_>) -> bool {
    cell.attributes().with_checks(false).flatten().any(|attribute| {
        let name = attribute.key.as_ref();
        name.starts_with("office:") || name.starts_with("calcext:") || name == "table:formula"
    })
}

/// A count, 1 where none is written; a number that does not fit is as large as it gets.
fn number(element: &BytesStart<'_>, name: &str) -> u64 {
    attribute(element, name).map_or(1, |text| text.trim().parse().unwrap_or(u64::MAX))
}

/// The value of an attribute, with its entities replaced.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    Some(quick_xml::escape::unescape(&attribute.value).ok()?.into_owned())
}

fn narrow(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
