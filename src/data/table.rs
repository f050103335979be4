//! A table and its cells.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use csv::StringRecord;

use super::origin::Origin;
use super::request::Request;
use super::{content, delimiter, encoding, quotes, workbook};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;

/// Within how many rows the header is looked for.
pub(super) const HEADER_WITHIN: usize = 10;
/// The most columns of a table: no person has made one with more.
const MOST_COLUMNS: usize = 1_000;
/// The most cells of a text, empty ones too: each takes more room than it has bytes.
const MOST_CELLS: usize = 8_000_000;
/// How many characters of a text that is cut are shown.
const SHOWN_CHARACTERS: usize = 60;
/// How many bad rows are told one by one.
const TOLD_ROWS: usize = 20;

/// A table: named columns, and rows under them.
#[derive(Clone, Debug)]
pub struct Table {
    origin: Origin,
    headers: Vec<String>,
    header_row: usize,
    rows: Vec<Record>,
}

/// A row of a table before it is one.
#[derive(Clone, Debug)]
pub(super) struct Record {
    line: usize,
    fields: StringRecord,
}

impl Record {
    /// The fields of a row and its number, from 1.
    pub(super) const fn new(line: usize, fields: StringRecord) -> Self {
        Self { line, fields }
    }
}

/// Whether titles stood above the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Titles {
    /// They did, and are left out.
    Above,
    /// The header came first.
    None,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Column(usize);

impl Table {
    /// Reads a file by its own evidence. Reports everything that is wrong with it; `None` if anything is. `named` is
    /// where the user named the file: a file that is not there is told there.
    pub fn read(
        path: &Path,
        named: Option<&Place>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        Self::read_as(path, &Request { named, ..Request::default() }, environment, report)
    }

    /// Reads a file as it is asked for. Reports everything that is wrong with it; `None` if anything is.
    pub fn read_as(
        path: &Path,
        request: &Request<'_>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let bytes = content::read(path, request, environment, report)?;
        Self::parse_as(&path.display().to_string(), &bytes, request, report)
    }

    /// Reads the bytes of a file; `file` is its name in messages.
    pub fn parse(file: &str, bytes: &[u8], report: &mut Report) -> Option<Self> {
        Self::parse_as(file, bytes, &Request::default(), report)
    }

    /// Reads the bytes of a file as they are asked for; `file` is its name in messages.
    pub fn parse_as(file: &str, bytes: &[u8], request: &Request<'_>, report: &mut Report) -> Option<Self> {
        if let Some(error) = content::refusal(file, bytes, request) {
            report.push(error);
            return None;
        }
        if workbook::is_workbook(bytes) {
            return workbook::read(file, bytes, request, report);
        }
        let text = encoding::decode(file, bytes, request, report)?;
        Self::parse_text(file, &text, request, report)
    }

    /// As [`Self::parse_as`] a text that is decoded already.
    pub(super) fn parse_text(
        file: &str,
        text: &str,
        request: &Request<'_>,
        report: &mut Report,
    ) -> Option<Self> {
        if let Some((sheet, place)) = request.sheet {
            let warning = Diagnostic::warning("sheet-of-text").at(place.clone()).with("sheet", sheet);
            report.push(warning.with("named_in", request.named_in()));
        }
        let stated = delimiter::stated(text);
        let most = |delimiter: u8| text.bytes().filter(|byte| *byte == delimiter).count();
        if delimiter::CANDIDATES.into_iter().chain(stated).map(most).max() > Some(MOST_CELLS) {
            let error = Diagnostic::error("table-too-many-cells").at(Place::file(file));
            report.push(error.with("limit", MOST_CELLS / 1_000_000));
            return None;
        }
        let delimiter = stated.unwrap_or_else(|| delimiter::detect(text));
        if let Some(offset) = quotes::unclosed(text, delimiter) {
            report.push(unclosed_quote(file, text, offset));
            return None;
        }
        let mut records = read_records(text, delimiter);
        if stated.is_some() && !records.is_empty() {
            records.remove(0);
        }
        let titles = title_rows(&records);
        let mut records = records.into_iter().skip(titles);
        let Some(header) = records.next() else {
            report.push(Diagnostic::error("table-empty").at(Place::file(file)));
            return None;
        };
        if header.fields.len() > MOST_COLUMNS {
            let error = Diagnostic::error("table-too-wide").at(Place::row(file, header.line));
            report.push(error.with("found", header.fields.len()).with("limit", MOST_COLUMNS));
            return None;
        }
        let mut table = Self::headed(Origin::text(file.to_owned()), &header, records.collect());
        if titles > 0 {
            report.push(table.title_note());
        }
        let sound_header = table.check_header(report);
        let sound_rows = table.check_rows(report);
        (sound_header && sound_rows).then_some(table)
    }

    /// The table of rows that need not be as wide as their header. Reports what is wrong with it, and that titles
    /// above the header were left out.
    pub(super) fn under(
        origin: Origin,
        header: &Record,
        rows: Vec<Record>,
        titles: Titles,
        report: &mut Report,
    ) -> Option<Self> {
        let table = Self::headed(origin, header, rows);
        if titles == Titles::Above {
            report.push(table.title_note());
        }
        let sound_header = table.check_header(report);
        let sound_rows = table.check_filled(report);
        (sound_header && sound_rows).then_some(table)
    }

    fn headed(origin: Origin, header: &Record, rows: Vec<Record>) -> Self {
        Self {
            origin,
            headers: header.fields.iter().map(|field| one_line(field.trim())).collect(),
            header_row: header.line,
            rows,
        }
    }

    /// The table under a header further down, among the first rows: the first that satisfies the condition. What
    /// stands above it, such as the title of a report, is told and left out.
    pub fn under_header(&self, is_header: impl Fn(&[&str]) -> bool, report: &mut Report) -> Option<Self> {
        let fields = |row: &Record| is_header(&row.fields.iter().map(str::trim).collect::<Vec<_>>());
        let at = self.rows.iter().take(HEADER_WITHIN - 1).position(fields)?;
        let rows = self.rows.get(at + 1..).filter(|rows| !rows.is_empty())?;
        let table = Self::headed(self.origin.clone(), &self.rows[at], rows.to_vec());
        report.push(table.title_note());
        Some(table)
    }

    /// The note that the rows above the header are left out.
    fn title_note(&self) -> Diagnostic {
        Diagnostic::note("table-title-left-out").at(self.header_place()).with("row", self.header_row)
    }

    fn check_header(&self, report: &mut Report) -> bool {
        let mut first_with = HashMap::new();
        let mut sound = true;
        for (index, header) in self.headers.iter().enumerate().filter(|(_, header)| !header.is_empty()) {
            if let Some(first) = first_with.insert(header, index) {
                sound = false;
                report.push(
                    Diagnostic::error("table-header-twice")
                        .at(self.header_place())
                        .with("header", header)
                        .with("first", first + 1)
                        .with("second", index + 1),
                );
            }
        }
        sound
    }

    /// Blank rows and fields that a spreadsheet left empty beyond the last column are no mistakes; they are
    /// dropped.
    fn check_rows(&mut self, report: &mut Report) -> bool {
        let width = self.headers.len();
        self.rows.retain(|row| row.fields.iter().any(|field| !field.trim().is_empty()));
        let fits = |row: &Record| {
            row.fields.len() >= width && row.fields.iter().skip(width).all(|field| field.trim().is_empty())
        };
        let bad: Vec<&Record> = self.rows.iter().filter(|row| !fits(row)).collect();
        for row in bad.iter().take(TOLD_ROWS) {
            report.push(
                Diagnostic::error("table-row-width")
                    .at(self.origin.row(row.line))
                    .with("found", row.fields.len())
                    .with("required", width),
            );
        }
        if bad.len() > TOLD_ROWS {
            let more = Diagnostic::error("table-rows-width-more").at(self.origin.whole());
            report.push(more.with("count", bad.len() - TOLD_ROWS));
        }
        let is_sound = bad.is_empty();
        self.check_filled(report) && is_sound
    }

    fn check_filled(&self, report: &mut Report) -> bool {
        if self.rows.is_empty() {
            report.push(Diagnostic::error("table-without-rows").at(self.header_place()));
        }
        !self.rows.is_empty()
    }

    /// The table in parts: the rows of each key, in order, every one with its own place. Rows without a key are in
    /// none.
    pub fn parts<K: Ord>(&self, mut key: impl FnMut(Row<'_>) -> Option<K>) -> BTreeMap<K, Self> {
        let mut parts: BTreeMap<K, Self> = BTreeMap::new();
        for row in self.rows() {
            let Some(key) = key(row) else { continue };
            let empty = || Self {
                rows: Vec::new(),
                origin: self.origin.clone(),
                headers: self.headers.clone(),
                ..*self
            };
            parts.entry(key).or_insert_with(empty).rows.push(row.record.clone());
        }
        parts
    }

    /// The file, as messages name it.
    pub fn file(&self) -> &str {
        self.origin.file()
    }

    /// The file and, in a workbook, the sheet.
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Where the header is.
    pub fn header_place(&self) -> Place {
        self.origin.row(self.header_row)
    }

    /// The row of the header.
    pub const fn header_row(&self) -> usize {
        self.header_row
    }

    /// The columns with their headers, in order. A column without a header is left out.
    pub fn columns(&self) -> impl Iterator<Item = (Column, &str)> {
        let named = self.headers.iter().enumerate().filter(|(_, header)| !header.is_empty());
        named.map(|(index, header)| (Column(index), header.as_str()))
    }

    /// The header of a column.
    pub fn header(&self, column: Column) -> &str {
        self.headers.get(column.0).map_or("", String::as_str)
    }

    /// The rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row { table: self, record })
    }
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: &'t Table,
    record: &'t Record,
}

impl<'t> Row<'t> {
    /// The line of the file where the row begins.
    pub const fn number(self) -> usize {
        self.record.line
    }

    /// Where the row is.
    pub fn place(self) -> Place {
        self.table.origin.row(self.record.line)
    }

    /// A cell of the row.
    pub const fn cell(self, column: Column) -> Cell<'t> {
        Cell { row: self, column }
    }

    /// The cells under a header, in order.
    pub fn cells(self) -> impl Iterator<Item = Cell<'t>> {
        self.table.columns().map(move |(column, _)| self.cell(column))
    }
}

/// One value of a table.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'t> {
    row: Row<'t>,
    column: Column,
}

impl<'t> Cell<'t> {
    /// The text, without white space at its ends.
    pub fn text(self) -> &'t str {
        self.row.record.fields.get(self.column.0).unwrap_or_default().trim()
    }

    /// Where the cell is.
    pub fn place(self) -> Place {
        self.row.table.origin.cell(self.row.record.line, self.column.0, self.row.table.header(self.column))
    }
}

/// The error of a field whose quotation mark is not closed, with no more of it than a person wants to see.
fn unclosed_quote(file: &str, text: &str, offset: usize) -> Diagnostic {
    let line = text[offset..].lines().next().unwrap_or_default();
    let mut shown: String = line.chars().take(SHOWN_CHARACTERS).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    let row = text[..offset].matches('\n').count() + 1;
    Diagnostic::error("table-quote-unclosed").at(Place::row(file, row)).with("text", shown)
}

/// How many rows stand above the header: those with one filled cell, if a row with more follows them soon.
fn title_rows(records: &[Record]) -> usize {
    let filled = |record: &Record| record.fields.iter().filter(|field| !field.trim().is_empty()).count();
    let first_wide = records.iter().take(HEADER_WITHIN).position(|record| filled(record) > 1);
    let has_title = records.first().is_some_and(|first| filled(first) == 1);
    first_wide.filter(|_| has_title).unwrap_or(0)
}

fn read_records(text: &str, delimiter: u8) -> Vec<Record> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = LineCounter { text, at: 0, line: 1 };
    let mut records = Vec::new();
    // Reading from memory cannot fail, and the text is UTF-8.
    while let Some(Ok(fields)) = reader.records().next() {
        let start = fields.position().map_or(0, csv::Position::byte);
        records.push(Record { line: lines.of_record(start), fields });
    }
    records
}

/// Tells the line on which a record begins. The reader's own position is where the blank lines before the record
/// begin.
struct LineCounter<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl LineCounter<'_> {
    fn of_record(&mut self, position: u64) -> usize {
        let bytes = self.text.as_bytes();
        let position = usize::try_from(position).unwrap_or(bytes.len()).min(bytes.len());
        let blank = bytes[position..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = position + blank;
        self.line += self.text.get(self.at..start).map_or(0, |passed| passed.matches('\n').count());
        self.at = start;
        self.line
    }
}

/// A header may be broken into lines in its cell.
fn one_line(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
