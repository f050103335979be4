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
        let under = Request { is_header: Some(is_header), ..*request };
        let table = if is_text {
            let text = encoding::decode(file, bytes, request, report)?;
            if !has_header(&text, is_header)
                && let Some(lines) = Lines::of(file, &text)
            {
                return Some(Self::Lines(lines));
            }
            Table::parse_text(file, &text, &under, report)?
        } else {
            Table::parse_as(file, bytes, &under, report)?
        };
        Some(Self::Table(under_header(table, is_header, report)))
    }
}

fn under_header(table: Table, is_header: &HeaderTest<'_>, report: &mut Report) -> Table {
    let headers: Vec<&str> = table.columns().map(|(_, header)| header).collect();
    let lower = (!is_header(&headers)).then(|| table.under_header(is_header, report)).flatten();
    lower.unwrap_or(table)
}

/// The lines of a text that are not blank, without white space at their ends.
fn numbered_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty())
}

/// Whether one of the first lines is the header of a table.
fn has_header(text: &str, is_header: &HeaderTest<'_>) -> bool {
    numbered_lines(text).take(HEADER_WITHIN).any(|(_, line)| {
        let line = without_quotes(line);
        let cells = line.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"').trim());
        is_header(&cells.collect::<Vec<_>>())
    })
}

/// The lines of a file that are not blank.
#[derive(Clone, Debug)]
pub struct Lines {
    file: String,
    numbered: Vec<(usize, String)>,
}

impl Lines {
    /// The lines of a text; `None` if there is none.
    fn of(file: &str, text: &str) -> Option<Self> {
        let lines = numbered_lines(text).map(|(number, line)| (number, without_quotes(line)));
        let numbered: Vec<_> = lines.collect();
        (!numbered.is_empty()).then(|| Self { file: file.to_owned(), numbered })
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
        let text =
            encoding::decode("a.txt", text.as_bytes(), &Request::default(), &mut Report::new()).unwrap();
        let lines = Lines::of("a.txt", &text).unwrap();
        let expected = [(1, "Xã A"), (3, "Xã B, huyện \"C\""), (4, "\"Xã\" \"D\"")];
        assert_eq!(lines.iter().collect::<Vec<_>>(), expected);
    }
}
