//! A text file as lines, where it is no table.

use std::path::Path;

use super::{Table, encoding};
use crate::diagnostic::{Place, Report};
use crate::environment::Environment;

/// Within how many lines a header is looked for.
const HEADER_WITHIN: usize = 10;

/// A list of things: a table under a header, or lines with a thing each.
#[derive(Clone, Debug)]
pub enum Listing {
    /// A table.
    Table(Table),
    /// Lines without a header.
    Lines(Lines),
}

impl Listing {
    /// Reads a file: a text without a header among its first lines as lines, everything else as [`Table::read`] does,
    /// under the first row that is a header.
    pub fn read(
        path: &Path,
        is_header: impl Fn(&[&str]) -> bool,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let bytes = environment.read(path).unwrap_or_default();
        if let Some(lines) = Lines::without_header(&path.display().to_string(), &bytes, &is_header, report) {
            return Some(Self::Lines(lines));
        }
        let table = Table::read(path, None, environment, report)?;
        Some(Self::Table(under_header(table, is_header, report)))
    }

    /// As [`Self::read`] the bytes of a file; `file` is its name in messages.
    pub fn parse(
        file: &str,
        bytes: &[u8],
        is_header: impl Fn(&[&str]) -> bool,
        report: &mut Report,
    ) -> Option<Self> {
        if let Some(lines) = Lines::without_header(file, bytes, &is_header, report) {
            return Some(Self::Lines(lines));
        }
        let table = Table::parse(file, bytes, report)?;
        Some(Self::Table(under_header(table, is_header, report)))
    }
}

fn under_header(table: Table, is_header: impl Fn(&[&str]) -> bool, report: &mut Report) -> Table {
    let headers: Vec<&str> = table.columns().map(|(_, header)| header).collect();
    let lower = (!is_header(&headers)).then(|| table.under_header(is_header, report)).flatten();
    lower.unwrap_or(table)
}

/// The lines of a file that are not blank.
#[derive(Clone, Debug)]
pub struct Lines {
    file: String,
    numbered: Vec<(usize, String)>,
    /// What there is to tell of the text.
    told: Report,
}

impl Lines {
    /// The lines of a text that has no header.
    fn without_header(
        file: &str,
        bytes: &[u8],
        is_header: impl Fn(&[&str]) -> bool,
        report: &mut Report,
    ) -> Option<Self> {
        let lines = Self::parse(file, bytes).filter(|lines| !lines.has_header(is_header))?;
        report.append(lines.told.clone());
        Some(lines)
    }

    /// The lines of a text; `None` if the bytes are none, or if there is no line.
    fn parse(file: &str, bytes: &[u8]) -> Option<Self> {
        let mut told = Report::new();
        let text = encoding::decode(file, bytes, None, &mut told)?;
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
        let numbered: Vec<_> = lines.map(|(number, line)| (number, without_quotes(line.trim()))).collect();
        (!numbered.is_empty()).then(|| Self { file: file.to_owned(), numbered, told })
    }

    /// Whether one of the first lines is the header of a table.
    fn has_header(&self, is_header: impl Fn(&[&str]) -> bool) -> bool {
        let without_marks = |cell: &'_ str| cell.trim().trim_matches('"').trim().to_owned();
        self.numbered.iter().take(HEADER_WITHIN).any(|(_, line)| {
            let cells: Vec<String> = line.split([',', ';', '\t']).map(without_marks).collect();
            is_header(&cells.iter().map(String::as_str).collect::<Vec<_>>())
        })
    }

    /// The lines with their numbers, without white space at their ends and without the quotation marks around them.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        self.numbered.iter().map(|(number, line)| (*number, line.as_str()))
    }

    /// The whole file.
    pub fn place(&self) -> Place {
        Place::file(&self.file)
    }
}

/// `"Xã A, huyện B"`, as a spreadsheet writes a cell that has a comma in it.
fn without_quotes(line: &str) -> String {
    let inside = line.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inside {
        Some(inside) if !inside.replace("\"\"", "").contains('"') => inside.replace("\"\"", "\""),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_their_numbers_and_no_quotation_marks() {
        let text = "\u{feff}Xã A\r\n\r\n \"Xã B, huyện \"\"C\"\"\" \n\"Xã\" \"D\"\n";
        let lines = Lines::parse("a.txt", text.as_bytes()).unwrap();
        let expected = [(1, "Xã A"), (3, "Xã B, huyện \"C\""), (4, "\"Xã\" \"D\"")];
        assert_eq!(lines.iter().collect::<Vec<_>>(), expected);
    }
}
