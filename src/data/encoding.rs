//! From the bytes of a file to its text.

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::vietnamese::forms::{is_nfc, to_nfc};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The text of a CSV file, in NFC and without its byte order mark. Reports why there is none, and notes it if
/// the text had to be composed.
pub(super) fn decode(file: &str, bytes: &[u8], report: &mut Report) -> Option<String> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    if let Some(code) = not_text(bytes) {
        report.push(Diagnostic::error(code).at(Place::file(file)));
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            if !is_nfc(text) {
                report.push(Diagnostic::note("table-text-composed").at(Place::file(file)));
            }
            Some(to_nfc(text).into_owned())
        }
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let place = Place::offset(file, &before, before.len());
            report.push(Diagnostic::error("table-not-utf8").at(place));
            None
        }
    }
}

/// The code of the error for a file that is no text in one byte per letter or UTF-8.
fn not_text(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        Some("table-is-utf16")
    } else if bytes.contains(&0) {
        // UTF-16 without a mark has a zero in every second byte of its plain letters.
        let head = &bytes[..bytes.len().min(256)];
        let zeros = head.split(|byte| *byte == 0).count() - 1;
        Some(if zeros * 4 >= head.len() { "table-is-utf16" } else { "table-is-binary" })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (Option<String>, Vec<&'static str>) {
        let mut report = Report::new();
        let text = decode("a.csv", bytes, &mut report);
        (text, report.iter().map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn utf8_is_read_with_and_without_its_mark() {
        assert_eq!(decoded("Xã".as_bytes()), (Some("Xã".to_owned()), vec![]));
        assert_eq!(decoded("\u{feff}Xã".as_bytes()), (Some("Xã".to_owned()), vec![]));
        assert_eq!(
            decoded("N\u{e2}\u{323}m".as_bytes()),
            (Some("Nậm".to_owned()), vec!["table-text-composed"])
        );
    }

    #[test]
    fn what_is_not_utf8_text_is_told_by_what_it_is() {
        let utf16: Vec<u8> = "Xa,1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, code) in [
            (&b"\xff\xfeX\x00"[..], "table-is-utf16"),
            (&utf16, "table-is-utf16"),
            (b"commune,scans\nXuan Phuong\x00,5", "table-is-binary"),
            (b"commune\nX\xb7 \xa7i\xd2m M\xc6c", "table-not-utf8"),
        ] {
            assert_eq!(decoded(bytes), (None, vec![code]));
        }
    }

    #[test]
    fn the_first_wrong_byte_has_its_line() {
        let mut report = Report::new();
        decode("a.csv", b"xa\n\xb7", &mut report);
        assert_eq!(report.iter().next().unwrap().place, Some(Place::line("a.csv", 2, 1)));
    }
}
