//! What a file is that is no DOCX, told by its content.

use crate::archive::{compound_file_has, is_compound_file, is_zip};

use super::failure::Failure;

/// A form of file that people rename to `.docx`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Word 97 to 2003.
    OldWord,
    /// Rich Text Format.
    Rtf,
    /// A web page, which old programs save as `.doc`.
    Html,
    /// PDF.
    Pdf,
    /// `LibreOffice` Writer.
    OpenDocument,
    /// Excel.
    Workbook,
    /// `PowerPoint`.
    Slides,
    /// The XML that Word 2003 and "flat OPC" write in a single file.
    Xml,
    /// A picture: a scanned letter.
    Picture,
    /// An archive.
    Archive,
    /// Nothing.
    Empty,
    /// Anything else.
    Unknown,
}

impl Form {
    /// Its name for the messages to choose their words by.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::OldWord => "doc",
            Self::Rtf => "rtf",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::OpenDocument => "odt",
            Self::Workbook => "xlsx",
            Self::Slides => "pptx",
            Self::Xml => "xml",
            Self::Picture => "picture",
            Self::Archive => "archive",
            Self::Empty => "empty",
            Self::Unknown => "unknown",
        }
    }
}

/// How far a file is looked at to tell it.
const LOOKED_AT: usize = 1_024;

/// Checks that bytes are an archive, as a DOCX is.
pub(super) fn check_is_archive(bytes: &[u8]) -> Result<(), Failure> {
    if is_zip(bytes) {
        return Ok(());
    }
    if is_compound_file(bytes) {
        return Err(compound_file(bytes));
    }
    Err(Failure::Other(by_beginning(bytes)))
}

/// A compound file is a document of Word 97 to 2003, or a newer one that is locked ([MS-OFFCRYPTO] 2.3.4).
fn compound_file(bytes: &[u8]) -> Failure {
    let has = |stream: &str| compound_file_has(bytes, stream);
    if has("EncryptedPackage") {
        Failure::Locked
    } else if has("WordDocument") {
        Failure::Other(Form::OldWord)
    } else if has("Workbook") || has("Book") {
        Failure::Other(Form::Workbook)
    } else if has("PowerPoint Document") {
        Failure::Other(Form::Slides)
    } else {
        Failure::Other(Form::Unknown)
    }
}

fn by_beginning(bytes: &[u8]) -> Form {
    const PICTURES: [&[u8]; 5] = [b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*"];
    const ARCHIVES: [&[u8]; 3] = [b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"];
    let beginning = &bytes[..bytes.len().min(LOOKED_AT)];
    let text = String::from_utf8_lossy(beginning);
    let text = text.trim_start_matches('\u{feff}').trim_start().to_lowercase();
    if bytes.is_empty() {
        Form::Empty
    } else if text.starts_with("{\\rtf") {
        Form::Rtf
    } else if text.contains("%pdf-") {
        Form::Pdf
    } else if text.contains("<html")
        || text.starts_with("<!doctype html")
        || text.starts_with("mime-version:")
    {
        Form::Html
    } else if text.starts_with("<?xml") {
        Form::Xml
    } else if PICTURES.iter().any(|magic| bytes.starts_with(magic)) {
        Form::Picture
    } else if ARCHIVES.iter().any(|magic| bytes.starts_with(magic)) {
        Form::Archive
    } else {
        Form::Unknown
    }
}

/// What an archive is that has no document in it.
pub(super) fn of_archive<'a>(names: impl Iterator<Item = &'a str>, mimetype: &[u8]) -> Form {
    if mimetype.starts_with(b"application/vnd.oasis.opendocument.text") {
        return Form::OpenDocument;
    }
    let mut form = Form::Archive;
    for name in names {
        if name.starts_with("/xl/") {
            form = Form::Workbook;
        } else if name.starts_with("/ppt/") {
            form = Form::Slides;
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renamed_files_are_told_by_their_content() {
        let form = |bytes: &[u8]| match check_is_archive(bytes) {
            Err(Failure::Other(form)) => form,
            other => panic!("{other:?}"),
        };
        assert_eq!(form(b""), Form::Empty);
        assert_eq!(form(b"{\\rtf1\\ansi"), Form::Rtf);
        assert_eq!(form(b"\xef\xbb\xbf\n<HTML xmlns:o=\"urn\">"), Form::Html);
        assert_eq!(form(b"%PDF-1.7"), Form::Pdf);
        assert_eq!(form(b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"), Form::Xml);
        assert_eq!(form(b"\xff\xd8\xff\xe0"), Form::Picture);
        assert_eq!(form(b"Rar!"), Form::Archive);
        assert_eq!(form("Công văn".as_bytes()), Form::Unknown);
        let compound = |stream: &str| {
            let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
            check_is_archive(&[&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &name].concat())
        };
        assert_eq!(compound("WordDocument"), Err(Failure::Other(Form::OldWord)));
        assert_eq!(compound("EncryptedPackage"), Err(Failure::Locked));
    }
}
