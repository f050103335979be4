//! A table and its cells.

use std::collections::HashMap;
use std::path::Path;

use csv::StringRecord;

use super::{delimiter, encoding};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};

/// How many bad rows are told one by one.
const TOLD_ROWS: usize = 20;

/// A table: named columns, and rows under them.
#[derive(Clone, Debug)]
pub struct Table {
    file: String,
    headers: Vec<String>,
    header_row: usize,
    rows: Vec<Record>,
}

#[derive(Clone, Debug)]
struct Record {
    line: usize,
    fields: StringRecord,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Column(usize);

impl Table {
    /// Reads a CSV file. Reports everything that is wrong with it; `None` if anything is. `named` is where the
    /// user named the file: a file that is not there is told there.
    pub fn read(
        path: &Path,
        named: Option<&Place>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let file = path.display().to_string();
        match environment.read(path) {
            Ok(bytes) => Self::parse(&file, &bytes, report),
            Err(error) => {
                let code = match error.kind() {
                    std::io::ErrorKind::NotFound => "table-missing",
                    _ => "table-unreadable",
                };
                let place = named.cloned().unwrap_or_else(|| Place::file(file.clone()));
                report.push(
                    Diagnostic::error(code).at(place).with("file", file).with("reason", reason(&error)),
                );
                None
            }
        }
    }

    /// Reads the bytes of a CSV file; `file` is its name in messages.
    pub fn parse(file: &str, bytes: &[u8], report: &mut Report) -> Option<Self> {
        let text = encoding::decode(file, bytes, report)?;
        let mut records = read_records(&text).into_iter();
        let Some(header) = records.next() else {
            report.push(Diagnostic::error("table-empty").at(Place::file(file)));
            return None;
        };
        let mut table = Self {
            file: file.to_owned(),
            headers: header.fields.iter().map(|field| one_line(field.trim())).collect(),
            header_row: header.line,
            rows: records.collect(),
        };
        let sound_header = table.check_header(report);
        let sound_rows = table.check_rows(report);
        (sound_header && sound_rows).then_some(table)
    }

    fn check_header(&self, report: &mut Report) -> bool {
        let mut first_with = HashMap::new();
        let mut sound = true;
        for (index, header) in self.headers.iter().enumerate().filter(|(_, header)| !header.is_empty()) {
            if let Some(first) = first_with.insert(header, index) {
                sound = false;
                report.push(
                    Diagnostic::error("table-header-twice")
                        .at(Place::row(&self.file, self.header_row))
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
                    .at(Place::row(&self.file, row.line))
                    .with("found", row.fields.len())
                    .with("required", width),
            );
        }
        if bad.len() > TOLD_ROWS {
            let more = Diagnostic::error("table-rows-width-more").at(Place::file(&self.file));
            report.push(more.with("count", bad.len() - TOLD_ROWS));
        }
        if self.rows.is_empty() {
            report.push(Diagnostic::error("table-without-rows").at(Place::row(&self.file, self.header_row)));
        }
        bad.is_empty() && !self.rows.is_empty()
    }

    /// The file, as messages name it.
    pub fn file(&self) -> &str {
        &self.file
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
        Place::row(&self.table.file, self.record.line)
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
        Place::cell(&self.row.table.file, self.row.record.line, self.row.table.header(self.column))
    }
}

fn read_records(text: &str) -> Vec<Record> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter::detect(text))
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
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> (Option<Table>, Vec<String>) {
        let mut report = Report::new();
        let table = Table::parse("a.csv", text.as_bytes(), &mut report);
        let told = report
            .iter()
            .map(|diagnostic| {
                let place = diagnostic.place.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("{place} {}", diagnostic.code)
            })
            .collect();
        (table, told)
    }

    fn cells(text: &str) -> Vec<(String, String)> {
        let (table, told) = parse(text);
        assert_eq!(told, Vec::<String>::new());
        let table = table.unwrap();
        let cells = table.rows().flat_map(|row| row.cells().collect::<Vec<_>>());
        cells.map(|cell| (cell.place().to_string(), cell.text().to_owned())).collect()
    }

    #[test]
    fn every_cell_knows_its_place() {
        let expected = [
            ("a.csv:2:xã", "Xã A"),
            ("a.csv:2:số", "5"),
            ("a.csv:4:xã", "Xã\r\nB"),
            ("a.csv:4:số", "6"),
            ("a.csv:7:xã", "Xã C"),
            ("a.csv:7:số", "7"),
        ]
        .map(|(place, text)| (place.to_owned(), text.to_owned()));
        let text = "xã;số\r\nXã A; 5 \r\n\r\n\"Xã\r\nB\";6\r\n;\r\nXã C;7;;\r\n";
        assert_eq!(cells(text), expected);
        assert_eq!(cells(&format!("\u{feff}{text}")), expected);
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_all_at_once() {
        for (text, told) in [
            ("", &["a.csv table-empty"][..]),
            ("\n\n", &["a.csv table-empty"]),
            ("xã,số\n", &["a.csv:1 table-without-rows"]),
            ("xã,số\n,\n", &["a.csv:1 table-without-rows"]),
            ("xã,số,xã\nA,1,B\n", &["a.csv:1 table-header-twice"]),
            (
                "xã,số,số\nA,1\nB,1,2\nC,1,2,3\n",
                &["a.csv:1 table-header-twice", "a.csv:2 table-row-width", "a.csv:4 table-row-width"],
            ),
        ] {
            let (table, found) = parse(text);
            assert!(table.is_none());
            assert_eq!(found, told, "{text:?}");
        }
    }

    #[test]
    fn many_bad_rows_are_summed_up() {
        let (_, told) = parse(&format!("xã,số\nA,1\n{}", "B\n".repeat(100)));
        assert_eq!(told.len(), TOLD_ROWS + 1);
        assert_eq!(told.last().unwrap(), "a.csv table-rows-width-more");
    }

    #[test]
    fn a_missing_file_is_told() {
        let mut report = Report::new();
        let path = Path::new("no-such-folder/counts.csv");
        assert!(Table::read(path, None, &crate::environment::Machine, &mut report).is_none());
        assert_eq!(report.iter().next().unwrap().code, "table-missing");
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_table_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut report = Report::new();
            let table = Table::parse("a.csv", &bytes, &mut report);
            prop_assert_eq!(table.is_none(), report.has_errors());
        }

        #[test]
        fn any_text_gives_a_table_or_an_error(text in "[a\u{e0}\u{300};,\t\"\r\n ]{0,60}") {
            let mut report = Report::new();
            let table = Table::parse("a.csv", text.as_bytes(), &mut report);
            prop_assert_eq!(table.is_none(), report.has_errors());
        }
    }
}
