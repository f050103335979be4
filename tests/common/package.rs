//! The parts of a DOCX.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Name and text of every part, in the order of the package.
///
/// # Panics
/// If it is no package, or a part is not UTF-8.
pub(crate) fn parts(docx: &[u8]) -> Vec<(String, String)> {
    let mut package = ZipArchive::new(Cursor::new(docx)).unwrap();
    let read = |index| {
        let mut part = package.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        (part.name().unwrap().into_owned(), text)
    };
    (0..ZipArchive::new(Cursor::new(docx)).unwrap().len()).map(read).collect()
}

/// The text of one part.
///
/// # Panics
/// If the part is not there.
pub(crate) fn part(docx: &[u8], name: &str) -> String {
    let found = parts(docx).into_iter().find(|(each, _)| each == name);
    found.unwrap_or_else(|| panic!("no part {name}")).1
}
