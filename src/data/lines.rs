//! A text file as lines, where it is no table.

use std::path::Path;

use super::request::{HeaderTest, Request};
use super::{Table, content, encoding, workbook};
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
    /// Reads a file as it is asked for: a text without a header among its first lines as lines, everything else as
    /// [`Table::read_as`] does, under the first row that is a header.
    pub fn read(
        path: &Path,
        (is_header, request): (&HeaderTest<'_>, &Request<'_>),
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let bytes = content::read(path, request, environment, report)?;
        Self::parse(&path.display().to_string(), &bytes, (is_header, request), report)
    }

    /// As [`Self::read`] the bytes of a file; `file` is its name in messages.
    pub fn parse(
        file: &str,
        bytes: &[u8],
        (is_header, request): (&HeaderTest<'_>, &Request<'_>),
        report: &mut Report,
    ) -> Option<Self> {
        let is_text = !workbook::is_workbook(bytes) && content::refusal(file, bytes, request).is_none();
        let mut told = Report::new();
        let lines = is_text.then(|| Lines::parse(file, bytes, request, &mut told)).flatten();
        if let Some(lines) = lines.filter(|lines| !lines.has_header(is_header)) {
            report.append(told);
            return Some(Self::Lines(lines));
        }
        let request = Request { is_header: Some(is_header), ..*request };
        let table = Table::parse_as(file, bytes, &request, report)?;
        Some(Self::Table(under_header(table, is_header, report)))
    }
}

fn under_header(table: Table, is_header: &HeaderTest<'_>, report: &mut Report) -> Table {
    let headers: Vec<&str> = table.columns().map(|(_, header)| header).collect();
    let lower = (!is_header(&headers)).then(|| table.under_header(is_header, report)).flatten();
    lower.unwrap_or(table)
}

/// The lines of a file that are not blank.
#[derive(Clone, Debug)]
pub struct Lines {
    file: String,
    numbered: Vec<(usize, String)>,
}

impl Lines {
    /// The lines of a text; `None` if the bytes are none, or if there is no line.
    fn parse(file: &str, bytes: &[u8], request: &Request<'_>, told: &mut Report) -> Option<Self> {
        let text = encoding::decode(file, bytes, request, told)?;
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
        let numbered: Vec<_> = lines.map(|(number, line)| (number, without_quotes(line.trim()))).collect();
        (!numbered.is_empty()).then(|| Self { file: file.to_owned(), numbered })
    }

    /// Whether one of the first lines is the header of a table.
    fn has_header(&self, is_header: &HeaderTest<'_>) -> bool {
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
        let lines = Lines::parse("a.txt", text.as_bytes(), &Request::default(), &mut Report::new()).unwrap();
        let expected = [(1, "Xã A"), (3, "Xã B, huyện \"C\""), (4, "\"Xã\" \"D\"")];
        assert_eq!(lines.iter().collect::<Vec<_>>(), expected);
    }
}
