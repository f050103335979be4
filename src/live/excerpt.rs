//! What stands around a place in a file of the letter.

use std::path::Path;

use serde::Serialize;

use crate::data::{Request, Table};
use crate::diagnostic::{Place, Position, Report};
use crate::environment::Environment;
use crate::vietnamese::legacy::{Detection, Encoding, behind_latin, detect, from_latin};

/// Lines of a file, or rows of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Excerpt {
    /// The file, as messages name it.
    pub file: String,
    /// The lines, in order.
    pub lines: Vec<Line>,
}

/// A line of a file, or a row of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its text; the cells of a row parted by bars.
    pub text: String,
    /// Whether it is the one that is meant.
    pub is_meant: bool,
}

/// How many lines are shown before and after the one that is meant.
const AROUND: usize = 3;

/// How many characters of a line are shown.
const SHOWN: usize = 240;

/// The lines around a place. None if it has no line, or the file cannot be read.
pub(super) fn read(
    path: &Path,
    place: &Place,
    encoding: Option<Encoding>,
    environment: &dyn Environment,
) -> Option<Excerpt> {
    let (meant, lines) = match place.position.as_ref()? {
        Position::Sheet(position) => {
            let sheet = Some((position.sheet.as_str(), place));
            let request = Request { sheet, ..Request::default() };
            let table = Table::read_as(path, &request, environment, &mut Report::new())?;
            let headers = table.columns().map(|(_, header)| header).collect::<Vec<_>>().join(" | ");
            let header = table.header_place().position.and_then(|position| position.row()).unwrap_or(1);
            let row = |row: crate::data::Row<'_>| {
                let cells: Vec<&str> = row.cells().map(crate::data::Cell::text).collect();
                (row.number(), cells.join(" | "))
            };
            let lines = std::iter::once((header, headers)).chain(table.rows().map(row)).collect();
            (position.row, lines)
        }
        Position::Row { row: line, .. } | Position::Line { line, .. } => {
            let text = text(&environment.read(path).ok()?, encoding);
            let lines: Vec<_> =
                text.lines().map(str::to_owned).enumerate().map(|(index, text)| (index + 1, text)).collect();
            (*line, lines)
        }
        // No letter is read from a document.
        Position::Document(_) => return None,
    };
    Some(Excerpt { file: place.file.clone(), lines: around(meant, lines) })
}

fn around(meant: usize, lines: Vec<(usize, String)>) -> Vec<Line> {
    let is_near = |number: usize| number.abs_diff(meant) <= AROUND;
    let near = lines.into_iter().filter(|(number, _)| is_near(*number));
    near.map(|(number, text)| Line { number, text: shortened(text), is_meant: number == meant }).collect()
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The text of a file as the program reads it; what cannot be read shows as marks.
fn text(bytes: &[u8], stated: Option<Encoding>) -> String {
    let encoding = match (detect(bytes), stated) {
        (Detection::Sure(shown), _) => shown,
        (Detection::Unsure(_), Some(stated)) => stated,
        (Detection::Unsure(_), None) => return String::from_utf8_lossy(bytes).into_owned(),
    };
    let (text, _) = encoding.decode(bytes);
    match behind_latin(&text) {
        Some(font) => from_latin(&text, font).unwrap_or(text),
        None => text,
    }
}
