//! The letter file on disk, as text.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};
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

/// More than any letter needs: what is longer is another kind of file.
const LONGEST: usize = 1 << 20;

/// How lines begin that a letter file has and other files do not.
const SIGNS: [&str; 6] = ["template", "addressees", "agency", "document", "signer", "recipients"];

fn decode(file: &str, bytes: &[u8], report: &mut Report) -> Option<String> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if !is_letter_file(bytes) {
        let problem = Diagnostic::error("letter-file-not-letter").at(Place::file(file));
        report.push(problem.with("file", file));
        return None;
    }
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

/// Whether anything in a file, whatever its encoding, looks like a letter file; if nothing does, its lines are not
/// worth telling one by one.
fn is_letter_file(bytes: &[u8]) -> bool {
    let is_sign = |line: &[u8]| {
        // Every second byte of UTF-16 is zero here.
        let line: Vec<u8> = line.iter().copied().filter(|byte| *byte != 0).collect();
        let line = String::from_utf8_lossy(&line);
        let begins = line.trim_start_matches(|letter: char| !letter.is_alphabetic() || letter == '\u{fffd}');
        let rest = SIGNS.iter().find_map(|sign| begins.strip_prefix(sign));
        rest.is_some_and(|rest| {
            rest.trim_start().is_empty() || rest.trim_start().starts_with(['=', ']', ':'])
        })
    };
    bytes.len() <= LONGEST && bytes.split(|byte| *byte == b'\n').any(is_sign)
}

fn cannot_read(error: &Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::NotFound => Diagnostic::error("letter-file-not-found"),
        ErrorKind::IsADirectory => Diagnostic::error("letter-file-is-folder"),
        ErrorKind::PermissionDenied => Diagnostic::error("letter-file-not-permitted"),
        _ => Diagnostic::error("letter-file-unreadable").with("reason", reason(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_decoded_or_the_line_that_is_not_utf_8_is_told() {
        let mut report = Report::new();
        for source in ["\u{feff}[agency]\nxã", "[agency]\nxa\u{303}"] {
            assert_eq!(decode("a", source.as_bytes(), &mut report).as_deref(), Some("[agency]\nxã"));
        }
        assert_eq!(report, Report::new());
        assert_eq!(decode("a", b"x\n[agency]\n\xe3", &mut report), None);
        assert_eq!(report.iter().next().unwrap().place, Some(Place::line("a", 3, 1)));
    }

    #[test]
    fn a_file_of_another_kind_is_told_as_such() {
        let utf16: Vec<u8> = "[agency]\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let long = format!("[agency]\n{}", "#".repeat(LONGEST));
        let examples: [(&[u8], &str); 7] = [
            (b"", "letter-file-not-letter"),
            (b"PK\x03\x04\0\0\xff", "letter-file-not-letter"),
            ("Xã,Số\nA,1\n".as_bytes(), "letter-file-not-letter"),
            (b"[package]\nname = \"x\"\n", "letter-file-not-letter"),
            (b"A document is read\n", "letter-file-not-letter"),
            (long.as_bytes(), "letter-file-not-letter"),
            (&[&[0xff, 0xfe], utf16.as_slice()].concat(), "letter-file-encoding"),
        ];
        for (bytes, code) in examples {
            let mut report = Report::new();
            assert_eq!(decode("a", bytes, &mut report), None);
            assert_eq!(report.iter().map(|each| each.code).collect::<Vec<_>>(), [code], "{bytes:.20?}");
        }
    }
}
