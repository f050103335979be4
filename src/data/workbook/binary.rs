//! The records of an `.xls` file ([MS-XLS] 2.1.4): how many cells the reader would make of them, which a few bytes can
//! make very many, and which rows are hidden.

use std::io::{Cursor, Read, Write};
use std::ops::RangeInclusive;

use cfb::{CompoundFile, Version};

use super::Failure;
use super::office::hide;

/// The most cells that the reader may make, the empty ones between filled ones counted.
const MOST_CELLS: u64 = 8_000_000;
/// The names of the stream with the workbook, in newer and in older files.
const STREAMS: [&str; 2] = ["/Workbook", "/Book"];

/// Records ([MS-XLS] 2.3.1), by their number.
mod record {
    pub(super) const END: u16 = 0x000a;
    pub(super) const BEGIN: u16 = 0x0809;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const DIMENSIONS: u16 = 0x0200;
    pub(super) const ROW: u16 = 0x0208;
    /// Several figures of a row; the last two bytes are its last column.
    pub(super) const FIGURES: u16 = 0x00bd;
    /// What begins with the row and the column of a cell.
    pub(super) const CELLS: [u16; 9] =
        [0x0006, 0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0207, 0x027e];
}

/// Where the flags of a row stand in its record, and the one that says that it is hidden ([MS-XLS] 2.4.221:
/// `fDyZero`).
const ROW_FLAGS: usize = 12;
const ROW_IS_HIDDEN: u8 = 0x20;

/// A workbook that may be read.
pub(super) struct Checked {
    /// A compound file with nothing but the records that were looked at.
    pub(super) bytes: Vec<u8>,
    /// The hidden rows of every sheet, in the order of the sheets.
    pub(super) hidden_rows: Vec<Vec<RangeInclusive<u32>>>,
}

/// Looks at the records of a workbook.
pub(super) fn check(bytes: &[u8]) -> Result<Checked, Failure> {
    let damaged = |error: std::io::Error| Failure::Damaged(error.to_string());
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let name = STREAMS.into_iter().find(|name| file.is_stream(name)).ok_or(Failure::Other)?;
    let mut stream = Vec::new();
    let longest = bytes.len() as u64;
    file.open_stream(name).map_err(damaged)?.take(longest).read_to_end(&mut stream).map_err(damaged)?;
    let mut sheets = Vec::new();
    let mut made = 0;
    for (kind, content) in Records(&stream).take_while(|(kind, _)| *kind != record::END) {
        if kind == record::SHEET {
            let start = number(content, 0).and_then(|start| usize::try_from(start).ok());
            let records = start.and_then(|start| stream.get(start..)).unwrap_or_default();
            let sheet = Sheet::of(records);
            made += sheet.cells();
            if made > MOST_CELLS {
                return Err(Failure::Cells { sheet: format!("{}", sheets.len() + 1) });
            }
            sheets.push(sheet.hidden_rows);
        }
    }
    // The reader knows streams of this version only.
    let mut clean =
        CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).map_err(damaged)?;
    clean.create_stream(name).and_then(|mut copy| copy.write_all(&stream)).map_err(damaged)?;
    clean.flush().map_err(damaged)?;
    Ok(Checked { bytes: clean.into_inner().into_inner(), hidden_rows: sheets })
}

#[derive(Default)]
struct Sheet {
    rows: u64,
    columns: u64,
    /// What the sheet says its size is, for which the reader makes room.
    stated: u64,
    filled: u64,
    hidden_rows: Vec<RangeInclusive<u32>>,
}

impl Sheet {
    /// Looks at the records of a sheet, without those of charts in it.
    fn of(records: &[u8]) -> Self {
        let mut sheet = Self::default();
        let mut depth = 0_usize;
        for (kind, content) in Records(records) {
            match kind {
                record::BEGIN => depth += 1,
                record::END if depth <= 1 => break,
                record::END => depth -= 1,
                _ if depth <= 1 => sheet.look_at(kind, content),
                _ => {}
            }
        }
        sheet
    }

    fn look_at(&mut self, kind: u16, content: &[u8]) {
        let short = |start: usize| number_short(content, start).map_or(0, u64::from);
        if kind == record::DIMENSIONS {
            let is_older = content.len() < 14;
            let rows = if is_older { short(2) } else { number(content, 4).map_or(0, u64::from) };
            let columns = if is_older { short(6) } else { short(10) };
            self.stated = self.stated.saturating_add(rows.saturating_mul(columns));
        } else if kind == record::ROW {
            if content.get(ROW_FLAGS).is_some_and(|flags| flags & ROW_IS_HIDDEN != 0) {
                hide(&mut self.hidden_rows, number_short(content, 0).map_or(0, u32::from));
            }
        } else if record::CELLS.contains(&kind) {
            let last = content.len().saturating_sub(2);
            let column = if kind == record::FIGURES { short(2).max(short(last)) } else { short(2) };
            self.rows = self.rows.max(short(0) + 1);
            self.columns = self.columns.max(column + 1);
            self.filled += 1 + content.len() as u64 / 6;
        }
    }

    fn cells(&self) -> u64 {
        self.stated.max(self.filled).max(self.rows.saturating_mul(self.columns))
    }
}

/// The records of a stream: their number and what is in them.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = number_short(self.0, 0)?;
        let end = 4 + usize::from(number_short(self.0, 2)?);
        let content = self.0.get(4..end)?;
        self.0 = &self.0[end..];
        Some((kind, content))
    }
}

fn number_short(content: &[u8], start: usize) -> Option<u16> {
    let bytes = content.get(start..start.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

fn number(content: &[u8], start: usize) -> Option<u32> {
    let bytes = content.get(start..start.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}
