//! Workbooks of spreadsheets: `.xlsx`, `.xlsm`, `.xlsb`, `.xls` and `.ods`, told by their content and not by their
//! names.
//!
//! A workbook is a file of a stranger: what it unpacks to is measured before it is read ([`archive`],
//! [`binary`], [`opendocument`]), what is read is limited ([`grid`]), and the reader runs on a thread of its own, so that a panic in
//! it is a file that cannot be read.

mod archive;
mod binary;
mod choice;
mod grid;
mod merged;
mod office;
mod opendocument;
mod reader;
mod value;

use std::io;

use zip::result::ZipError;

use super::encoding::{font_behind, font_note};
use super::request::Request;
use super::table::Table;
use crate::archive::{MOST_BYTES, is_compound_file, is_zip};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::vietnamese::legacy::from_latin;
use archive::Kind;
use grid::Grid;

/// How many cells are looked at to tell an old font.
const FONT_SAMPLE: usize = 5_000;

/// The name of the thread on which workbooks are read. What panics there is told as a damaged file, so nobody needs to
/// hear of the panic itself.
pub const READER_THREAD: &str = "congvan workbook";

/// What stands where the reader gave no reason, for the messages to choose their words by.
const NO_REASON: &str = "none";
/// What stands for an archive whose end is missing, and for one whose packed parts are damaged.
const CUT_SHORT: &str = "cut-short";
const PACKING: &str = "packing";

/// A sheet with its filled cells.
#[derive(Clone, Debug)]
struct Sheet {
    name: String,
    visibility: Visibility,
    grid: Grid,
}

/// Whether the spreadsheet shows a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visibility {
    Shown,
    Hidden,
}

/// Why a workbook cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Failure {
    /// It is damaged, or no workbook; the reader's words for it.
    Damaged(String),
    /// It is locked with a password.
    Locked,
    /// It unpacks to more than any table of counts has.
    Unpacked,
    /// A sheet has more cells than any table of counts has.
    Cells { sheet: String },
    /// It is a document of another program.
    Other,
}

impl Failure {
    /// An archive that cannot be opened: its directory stands at its end.
    fn of_archive(error: &ZipError) -> Self {
        Self::Damaged(match error {
            ZipError::InvalidArchive(_) => CUT_SHORT.to_owned(),
            ZipError::Io(error) => return Self::of_part(error),
            other => other.to_string(),
        })
    }

    /// A part that cannot be unpacked: reading from memory has no other errors.
    fn of_part(error: &io::Error) -> Self {
        let is_cut = error.kind() == io::ErrorKind::UnexpectedEof;
        Self::Damaged(if is_cut { CUT_SHORT } else { PACKING }.to_owned())
    }

    fn diagnostic(self) -> Diagnostic {
        match self {
            Self::Damaged(reason) => {
                let reason = if reason.is_empty() { NO_REASON.to_owned() } else { reason };
                Diagnostic::error("workbook-damaged").with("reason", reason)
            }
            Self::Locked => Diagnostic::error("workbook-locked"),
            Self::Unpacked => Diagnostic::error("workbook-too-large").with("limit", MOST_BYTES >> 20),
            Self::Cells { sheet } => Diagnostic::error("sheet-too-large")
                .with("sheet", sheet)
                .with("limit", grid::MOST_CELLS / 1_000_000),
            Self::Other => Diagnostic::error("table-is-other-document"),
        }
    }
}

/// Whether the bytes are those of a workbook, or of an archive or compound file that could hold one.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    is_zip(bytes) || is_compound_file(bytes)
}

/// Reads the sheet of a workbook that is asked for, or the one that fits. Reports everything that is wrong with it;
/// `None` if anything is.
pub(super) fn read(file: &str, bytes: &[u8], request: &Request<'_>, report: &mut Report) -> Option<Table> {
    let sheets = archive::kind(bytes).and_then(|kind| on_own_thread(kind, bytes));
    match sheets {
        Ok(mut sheets) => {
            for sheet in &mut sheets {
                sheet.mend_font(file, report);
            }
            choice::choose(file, sheets, request, report)?.into_table(file, request, report)
        }
        Err(failure) => {
            let error = failure.diagnostic().at(Place::file(file));
            report.push(error.with("named_in", request.named_in()));
            None
        }
    }
}

impl Sheet {
    /// Reads the words of an old font, of which a workbook keeps the letters of Windows-1252.
    fn mend_font(&mut self, file: &str, report: &mut Report) {
        let words: Vec<&str> = self.grid.texts().take(FONT_SAMPLE).collect();
        if let Some(font) = font_behind(&words.join("\n")) {
            self.grid.replace(|text| from_latin(text, font));
            report.push(font_note(font).at(Place::file(file)));
        }
    }
}

fn on_own_thread(kind: Kind, bytes: &[u8]) -> Result<Vec<Sheet>, Failure> {
    let broken = || Failure::Damaged(String::new());
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().name(READER_THREAD.to_owned());
        let reading = reader.spawn_scoped(scope, || reader::sheets(kind, bytes)).map_err(|_| broken())?;
        reading.join().unwrap_or_else(|_| Err(broken()))
    })
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
