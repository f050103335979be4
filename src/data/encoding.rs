//! From the bytes of a file to its text.

use std::borrow::Cow;

use super::request::Request;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::vietnamese::forms::is_nfc;
use crate::vietnamese::legacy::{Detection, Encoding, Soundness, behind_latin, detect, from_latin};

/// The text of a file, in NFC and without its byte order mark. The encoding is the one that the bytes show; where they
/// do not, the one that the user stated. Reports why there is no text, and notes any encoding but UTF-8.
pub(super) fn decode(file: &str, bytes: &[u8], request: &Request<'_>, report: &mut Report) -> Option<String> {
    let place = || Place::file(file);
    let stated = request.encoding;
    let encoding = match (detect(bytes), stated) {
        // Whole UTF-8 is never anything else by chance, unless it is plain ASCII, which all have in common.
        (Detection::Sure(shown), stated) if is_unicode(shown) => {
            if stated.is_some_and(|stated| !is_unicode(stated)) && !bytes.is_ascii() {
                report.push(Diagnostic::note("table-encoding-other").at(place()).with("encoding", shown));
            }
            shown
        }
        (_, Some(stated)) => stated,
        (Detection::Sure(shown), None) => {
            report.push(Diagnostic::note("table-encoding-detected").at(place()).with("encoding", shown));
            shown
        }
        (Detection::Unsure(candidates), None) => {
            report.push(unsure(&candidates).at(place()).with("named_in", request.named_in()));
            return None;
        }
    };
    let (text, soundness) = encoding.decode(bytes);
    if soundness == Soundness::Broken {
        report.push(broken(file, bytes, encoding));
        return None;
    }
    if text.contains('\0') {
        let error = Diagnostic::error("table-is-binary").at(place());
        report.push(error.with("named_in", request.named_in()));
        return None;
    }
    if encoding == Encoding::Utf8 && !std::str::from_utf8(bytes).is_ok_and(is_nfc) {
        report.push(Diagnostic::note("table-text-composed").at(place()));
    }
    if matches!(encoding, Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian) && stated.is_none() {
        report.push(Diagnostic::note("table-encoding-detected").at(place()).with("encoding", encoding));
    }
    Some(match font_behind(&text) {
        Some(font) => {
            report.push(font_note(font).at(place()));
            from_latin(&text, font).unwrap_or(text)
        }
        None => text,
    })
}

/// The encoding of the old font that a text was written for, if it was.
pub(super) fn font_behind(text: &str) -> Option<Encoding> {
    behind_latin(text)
}

/// The note that a text was written for an old font.
pub(super) fn font_note(font: Encoding) -> Diagnostic {
    Diagnostic::note("table-font-detected").with("encoding", font)
}

const fn is_unicode(encoding: Encoding) -> bool {
    matches!(encoding, Encoding::Utf8 | Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian)
}

/// The error of a text that could be in several encodings, or in none that is known.
fn unsure(candidates: &[Encoding]) -> Diagnostic {
    let all = [Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258];
    let told = if candidates.is_empty() { &all } else { candidates };
    let names: Vec<String> = told.iter().map(ToString::to_string).collect();
    Diagnostic::error("table-encoding-unsure")
        .with("names", names.join(", "))
        .with("example", told.first().map_or("", |encoding| encoding.name()))
        .with("known", if candidates.is_empty() { "none" } else { "some" })
}

/// The error of bytes that are no letters of their encoding, at the first of them.
fn broken(file: &str, bytes: &[u8], encoding: Encoding) -> Diagnostic {
    match (encoding, std::str::from_utf8(bytes)) {
        (Encoding::Utf8, Err(error)) => {
            let before: Cow<'_, str> = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            Diagnostic::error("table-not-utf8").at(Place::offset(file, &before, before.len()))
        }
        _ => Diagnostic::error("table-encoding-broken").at(Place::file(file)).with("encoding", encoding),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded_as(bytes: &[u8], stated: Option<Encoding>) -> (Option<String>, Vec<&'static str>) {
        let mut report = Report::new();
        let request = Request { encoding: stated, ..Request::default() };
        let text = decode("a.csv", bytes, &request, &mut report);
        assert_eq!(text.is_none(), report.has_errors());
        (text, report.iter().map(|diagnostic| diagnostic.code).collect())
    }

    fn decoded(bytes: &[u8]) -> (Option<String>, Vec<&'static str>) {
        decoded_as(bytes, None)
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
    fn other_encodings_are_read_and_told() {
        let utf16: Vec<u8> = "Xã,1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let told = vec!["table-encoding-detected"];
        assert_eq!(decoded(&utf16), (Some("Xã,1\n".to_owned()), told.clone()));
        let tcvn3 = b"X\xb7;S\xe8 l\xad\xeet\nX\xb7 \xa7i\xd2m M\xc6c;5\n";
        let meant = "Xã;Số lượt\nXã Điềm Mặc;5\n";
        assert_eq!(decoded(tcvn3), (Some(meant.to_owned()), told));
        assert_eq!(decoded_as(tcvn3, Some(Encoding::Tcvn3)), (Some(meant.to_owned()), vec![]));
    }

    #[test]
    fn what_the_bytes_show_comes_before_what_is_stated() {
        let stated = Some(Encoding::Tcvn3);
        let told = vec!["table-encoding-other"];
        assert_eq!(decoded_as("Xã".as_bytes(), stated), (Some("Xã".to_owned()), told));
        assert_eq!(decoded_as(b"Xa", stated), (Some("Xa".to_owned()), vec![]));
    }

    #[test]
    fn what_is_no_text_is_told_by_what_it_is() {
        for (bytes, code) in [
            (&b"commune,scans\nXuan Phuong\x00,5"[..], "table-is-binary"),
            ("Xã Điềm Mặc, Xã Phú Đình, Xã Bình Yên \u{0}".as_bytes(), "table-is-binary"),
            (b"\x81\x8d \x8f\x90", "table-encoding-unsure"),
            (b"\xff\xfeX\x00\x00\xd8", "table-encoding-broken"),
        ] {
            assert_eq!(decoded(bytes), (None, vec![code]));
        }
    }

    #[test]
    fn the_first_wrong_byte_of_utf8_has_its_line() {
        let mut report = Report::new();
        let bytes = ["Xã;Số lượt\nXã Điềm Mặc;5\n".as_bytes(), b"x\xb7"].concat();
        decode("a.csv", &bytes, &Request::default(), &mut report);
        let told = report.iter().next().unwrap();
        assert_eq!((told.code, told.place.clone()), ("table-not-utf8", Some(Place::line("a.csv", 3, 2))));
    }
}
