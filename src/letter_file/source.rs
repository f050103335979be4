//! The letter file on disk, as text.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::vietnamese::forms::to_nfc;

/// The text of a file, without a byte order mark and with each Vietnamese letter as one character (NFC,
/// ND30-PL1-I-4-unicode): some
/// editors write letter and tone apart, and then equal words differ.
pub(super) fn read(path: &Path, environment: &dyn Environment, report: &mut Report) -> Option<String> {
    let file = path.display().to_string();
    match environment.read(path) {
        Ok(bytes) => decode(&file, &bytes, report),
        Err(error) => {
            report.push(cannot_read(&error).at(Place::file(&file)).with("file", file));
            None
        }
    }
}

fn decode(file: &str, bytes: &[u8], report: &mut Report) -> Option<String> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(to_nfc(text).into_owned()),
        Err(error) => {
            let readable = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let place = Place::offset(file, &readable, readable.len());
            report.push(Diagnostic::error("letter-file-encoding").at(place).with("file", file));
            None
        }
    }
}

fn cannot_read(error: &Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::NotFound => Diagnostic::error("letter-file-not-found"),
        ErrorKind::IsADirectory => Diagnostic::error("letter-file-is-folder"),
        ErrorKind::PermissionDenied => Diagnostic::error("letter-file-not-permitted"),
        _ => Diagnostic::error("letter-file-unreadable").with("reason", error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_decoded_or_the_line_that_is_not_utf_8_is_told() {
        let mut report = Report::new();
        assert_eq!(decode("a", "\u{feff}xã".as_bytes(), &mut report).as_deref(), Some("xã"));
        assert_eq!(decode("a", "xa\u{303}".as_bytes(), &mut report).as_deref(), Some("xã"));
        assert_eq!(report, Report::new());
        assert_eq!(decode("a", b"x\ny\n\xe3", &mut report), None);
        assert_eq!(report.iter().next().unwrap().place, Some(Place::line("a", 3, 1)));
        assert_eq!(decode("a", &[0xff, 0xfe, b'x', 0], &mut report), None);
    }
}
