//! What the reader of cells does not tell of Office workbooks: hidden rows and, in the binary form, merged cells.
//!
//! Nothing here is needed to read the counts, so what cannot be found is left out without a word.

use std::collections::HashMap;
use std::io::{BufReader, Cursor, Read};
use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::archive::Kind;
use super::grid::Region;
use super::opendocument::{Layout, attribute};

/// Records of the binary form ([MS-XLSB] 2.3.2), by their number.
mod record {
    /// A row: its number, and flags among which it says that it has no height.
    pub(super) const ROW: u16 = 0x0000;
    /// A sheet: its state, its number, the identifier of its part and its name.
    pub(super) const SHEET: u16 = 0x009c;
    /// A region of merged cells: first and last row, first and last column.
    pub(super) const MERGED: u16 = 0x00b0;
}

/// Where the flags of a row stand in its record, and the one that says that it is hidden ([MS-XLSB] 2.4.741:
/// `fDyZero`).
const ROW_FLAGS: usize = 11;
const ROW_IS_HIDDEN: u8 = 0x10;
/// The longest record that is looked at; longer ones are of other kinds.
const LONGEST_RECORD: usize = 1 << 16;

/// The layout of every sheet, by its name.
pub(super) fn layouts(kind: Kind, bytes: &[u8]) -> HashMap<String, Layout> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return HashMap::new() };
    let sheets = sheet_parts(kind, &mut archive).unwrap_or_default();
    let mut layout = |part: &str| {
        let part = archive.by_name(part).ok()?;
        if kind == Kind::Xlsb { binary_layout(part) } else { xml_layout(part) }
    };
    sheets.into_iter().filter_map(|(name, part)| Some((name, layout(&part)?))).collect()
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The name of every sheet and the part it is in.
fn sheet_parts(kind: Kind, archive: &mut Archive<'_>) -> Option<Vec<(String, String)>> {
    let ending = if kind == Kind::Xlsb { "workbook.bin" } else { "workbook.xml" };
    let names: Vec<String> = archive.file_names().flatten().map(String::from).collect();
    let workbook = names.iter().find(|name| name.ends_with(ending))?;
    let folder = &workbook[..workbook.len() - ending.len()];
    let relations = targets(archive, &format!("{folder}_rels/{ending}.rels"))?;
    let part = archive.by_name(workbook).ok()?;
    let sheets = if kind == Kind::Xlsb { binary_sheets(part) } else { xml_sheets(part) };
    let located = sheets.into_iter().filter_map(|(name, relation)| {
        let target = relations.get(&relation)?;
        let path = target.strip_prefix('/').map_or_else(|| format!("{folder}{target}"), str::to_owned);
        Some((name, path))
    });
    Some(located.collect())
}

/// The targets of the relations of a part, by identifier.
fn targets(archive: &mut Archive<'_>, part: &str) -> Option<HashMap<String, String>> {
    let mut targets = HashMap::new();
    let part = archive.by_name(part).ok()?;
    each_element(part, |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            targets.insert(id, target);
        }
    })?;
    Some(targets)
}

/// The name and the relation of every sheet (ECMA-376 Part 1, 18.2.19).
fn xml_sheets(part: impl Read) -> Vec<(String, String)> {
    let mut sheets = Vec::new();
    each_element(part, |element| {
        if element.local_name().as_ref() != "sheet" {
            return;
        }
        let mut attributes = element.attributes();
        let relation =
            attributes.with_checks(false).flatten().find(|each| each.key.as_ref().ends_with(":id"));
        if let (Some(name), Some(relation)) = (attribute(element, "name"), relation) {
            sheets.push((name, relation.value.into_owned()));
        }
    });
    sheets
}

/// The rows that are hidden (ECMA-376 Part 1, 18.3.1.73).
fn xml_layout(part: impl Read) -> Option<Layout> {
    let mut layout = Layout::default();
    let mut next_row = 1_u32;
    each_element(part, |element| {
        if element.local_name().as_ref() == "row" {
            let row: u32 = attribute(element, "r").and_then(|row| row.parse().ok()).unwrap_or(next_row);
            next_row = row.saturating_add(1);
            if attribute(element, "hidden").is_some_and(|hidden| matches!(hidden.as_str(), "1" | "true")) {
                hide(&mut layout.hidden_rows, row.saturating_sub(1));
            }
        }
    })?;
    Some(layout)
}

/// Adds a row to the hidden ones, which are told in order.
pub(super) fn hide(hidden: &mut Vec<RangeInclusive<u32>>, row: u32) {
    match hidden.last_mut() {
        Some(last) if last.end().checked_add(1) == Some(row) => *last = *last.start()..=row,
        _ => hidden.push(row..=row),
    }
}

/// Looks at every element of a part. None if it is no XML to its end.
fn each_element(part: impl Read, mut look: impl FnMut(&BytesStart<'_>)) -> Option<()> {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) | Event::Empty(element) => look(&element),
            Event::Eof => return Some(()),
            _ => {}
        }
    }
}

fn binary_sheets(part: impl Read) -> Vec<(String, String)> {
    let mut sheets = Vec::new();
    each_record(part, |kind, content| {
        if kind == record::SHEET {
            let relation = wide_string(content, 8);
            let name = relation.as_ref().and_then(|(_, end)| wide_string(content, *end));
            sheets.extend(relation.zip(name).map(|((relation, _), (name, _))| (name, relation)));
        }
    });
    sheets
}

fn binary_layout(part: impl Read) -> Option<Layout> {
    let mut layout = Layout::default();
    each_record(part, |kind, content| match kind {
        record::ROW => {
            let is_hidden = content.get(ROW_FLAGS).is_some_and(|flags| flags & ROW_IS_HIDDEN != 0);
            if let (true, Some(row)) = (is_hidden, number(content, 0)) {
                hide(&mut layout.hidden_rows, row);
            }
        }
        record::MERGED => {
            let at = |place: usize| number(content, place * 4);
            if let (Some(top), Some(bottom), Some(left), Some(right)) = (at(0), at(1), at(2), at(3)) {
                layout.merged.push(Region { rows: top..=bottom, columns: left..=right });
            }
        }
        _ => {}
    })?;
    Some(layout)
}

/// Looks at every record of a binary part ([MS-XLSB] 2.1.4): its number in one or two bytes, its length in one to
/// four, and its content. None if the part ends within a record.
fn each_record(part: impl Read, mut look: impl FnMut(u16, &[u8])) -> Option<()> {
    let mut part = BufReader::new(part);
    let mut byte = || {
        let mut byte = [0];
        part.read_exact(&mut byte).ok().map(|()| byte[0])
    };
    let mut content = Vec::new();
    loop {
        let Some(low) = byte() else { return Some(()) };
        let high = if low & 0x80 == 0 { 0 } else { byte()? };
        let kind = u16::from(low & 0x7f) | u16::from(high & 0x7f) << 7;
        let mut length = 0_usize;
        for place in 0..4 {
            let next = byte()?;
            length |= usize::from(next & 0x7f) << (7 * place);
            if next & 0x80 == 0 {
                break;
            }
        }
        content.clear();
        for _ in 0..length {
            let next = byte()?;
            if content.len() < LONGEST_RECORD {
                content.push(next);
            }
        }
        look(kind, &content);
    }
}

/// A string of two bytes a letter behind its length, and where it ends.
fn wide_string(content: &[u8], start: usize) -> Option<(String, usize)> {
    let length = usize::try_from(number(content, start)?).ok()?;
    let end = length.checked_mul(2)?.checked_add(start + 4)?;
    let letters = content.get(start + 4..end)?.chunks_exact(2);
    let letters: Vec<u16> = letters.map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Some((String::from_utf16(&letters).ok()?, end))
}

fn number(content: &[u8], start: usize) -> Option<u32> {
    let bytes = content.get(start..start.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}
