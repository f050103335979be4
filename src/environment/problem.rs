//! A file that cannot be written, told with what to do about it.

use std::io::{Error, ErrorKind};
use std::path::Path;

use super::{ReadOnly, reason};
use crate::diagnostic::Diagnostic;

/// Windows says so while another program holds the file open (`ERROR_SHARING_VIOLATION`, `ERROR_LOCK_VIOLATION`).
const OPEN_ELSEWHERE: [i32; 2] = [32, 33];

/// What to tell when a file or folder cannot be written.
pub fn cannot_write(path: &Path, error: &Error) -> Diagnostic {
    let open_elsewhere =
        cfg!(windows) && error.raw_os_error().is_some_and(|code| OPEN_ELSEWHERE.contains(&code));
    let diagnostic = match error.kind() {
        _ if error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<ReadOnly>) => {
            Diagnostic::error("output-read-only")
        }
        _ if open_elsewhere => Diagnostic::error("output-open-elsewhere"),
        ErrorKind::NotFound => Diagnostic::error("output-folder-missing"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Diagnostic::error("output-not-permitted")
        }
        ErrorKind::IsADirectory => Diagnostic::error("output-is-folder"),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => Diagnostic::error("output-folder-is-file"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Diagnostic::error("output-disk-full"),
        _ => Diagnostic::error("output-failed").with("reason", reason(error)),
    };
    diagnostic.with("file", path.display()).with("folder", folder(path))
}

/// The folder of a file, as the user would name it.
fn folder(path: &Path) -> String {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.display().to_string(),
        _ => ".".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Catalogue, Format, Language, Report, render};

    #[test]
    fn the_usual_reasons_are_told_in_the_language_of_the_run() {
        let catalogue = Catalogue::new(Language::Vietnamese);
        for (error, words) in [
            (ErrorKind::ResourceBusy.into(), "chương trình khác đang dùng tệp này"),
            (Error::other("odd"), "odd"),
        ] {
            let mut report = Report::new();
            report.push(cannot_write(Path::new("a.docx"), &error));
            let text = render(&report, Format::Text, &catalogue);
            assert!(text.contains(words), "{text}");
        }
    }
}
