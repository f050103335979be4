//! What a file is by its content, and whether it may be unpacked.

use std::io::{BufReader, Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::Failure;
use crate::archive::{Allowance, MOST_PARTS, Refusal, compound_file_has, is_compound_file};

/// A form of workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `.xlsx` and `.xlsm` (ECMA-376).
    Xlsx,
    /// `.xlsb` ([MS-XLSB]).
    Xlsb,
    /// `.xls` ([MS-XLS]).
    Xls,
    /// `.ods` (ODF 1.2).
    Ods,
}

/// The fewest bytes that a shared string takes (`<si/>`).
const SHARED_STRING: u64 = 5;

/// The form of a workbook that may be read.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, Failure> {
    if is_compound_file(bytes) { kind_of_compound_file(bytes) } else { kind_of_zip(bytes) }
}

/// A compound file holds an `.xls`, or a newer workbook that is locked with a password ([MS-OFFCRYPTO] 2.3.4).
fn kind_of_compound_file(bytes: &[u8]) -> Result<Kind, Failure> {
    let has = |name: &str| compound_file_has(bytes, name);
    if has("EncryptedPackage") {
        Err(Failure::Locked)
    } else if has("Workbook") || has("Book") {
        Ok(Kind::Xls)
    } else {
        Err(Failure::Other)
    }
}

fn kind_of_zip(bytes: &[u8]) -> Result<Kind, Failure> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Failure::of_archive(&error))?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_lowercase()).collect();
    let has = |ending: &str| names.iter().any(|name| name.ends_with(ending));
    let kind = if has("workbook.xml") {
        Kind::Xlsx
    } else if has("workbook.bin") {
        Kind::Xlsb
    } else if has("content.xml") && is_spreadsheet(&mut archive) {
        Kind::Ods
    } else {
        return Err(Failure::Other);
    };
    if archive.len() > MOST_PARTS {
        return Err(Failure::Unpacked);
    }
    let mut allowance = Allowance::of(bytes.len());
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| Failure::of_archive(&error))?;
        if part.encrypted() {
            return Err(Failure::Locked);
        }
        allowance.measure(part).map_err(|refusal| match refusal {
            Refusal::TooLarge => Failure::Unpacked,
            Refusal::Unreadable(error) => Failure::of_part(&error),
        })?;
    }
    if kind == Kind::Xlsx {
        check_shared_strings(&mut archive, allowance.used())?;
    }
    Ok(kind)
}

fn is_spreadsheet(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut stated = Vec::new();
    let part = archive.by_name("mimetype").ok();
    let read = part.map(|part| part.take(100).read_to_end(&mut stated));
    matches!(read, Some(Ok(_))) && stated.starts_with(b"application/vnd.oasis.opendocument.spreadsheet")
}

/// The reader makes room for as many strings as the part says it has, so it may not say more than fit in it.
fn check_shared_strings(archive: &mut ZipArchive<Cursor<&[u8]>>, unpacked: u64) -> Result<(), Failure> {
    let most = unpacked / SHARED_STRING;
    let names: Vec<String> = archive.file_names().flatten().map(String::from).collect();
    for name in names.iter().filter(|name| name.to_lowercase().ends_with("sharedstrings.xml")) {
        let Ok(part) = archive.by_name(name) else { continue };
        if stated_strings(part).is_some_and(|stated| stated > most) {
            return Err(Failure::Damaged("uniqueCount".to_owned()));
        }
    }
    Ok(())
}

/// How many shared strings the root element says there are.
fn stated_strings<R: Read>(part: ZipFile<'_, R>) -> Option<u64> {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) | Event::Empty(element) => {
                let count = element.try_get_attribute("uniqueCount").ok()??;
                // A number that does not fit is a lie too.
                return Some(count.value.trim().parse().unwrap_or(u64::MAX));
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}
