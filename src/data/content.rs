//! The bytes of a file, no more of them than a table may have.

use std::io::{self, Read};
use std::path::Path;

use super::request::Request;
use super::workbook;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};

/// The most bytes of a text that is a table: the communes of the whole country for a year take less.
pub(super) const MOST_TEXT: usize = 64 << 20;
/// The most bytes of a workbook, packed as it is.
const MOST_WORKBOOK: usize = 256 << 20;
/// How many bytes tell what a file is.
const MARK: u64 = 8;

/// How files begin that are packed whole: gzip (RFC 1952, 2.3.1) and zstd (RFC 8878, 3.1.1).
const PACKED: [(&[u8], &str); 2] = [(b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd")];

/// Reads a file; of one that is too long for a table only a little more than a table may have, by which it is told. Reports
/// why it cannot be read.
pub(super) fn read(
    path: &Path,
    request: &Request<'_>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Vec<u8>> {
    let error = match environment.open(path).and_then(bytes_of) {
        Ok(bytes) => return Some(bytes),
        Err(error) => error,
    };
    let code = match error.kind() {
        io::ErrorKind::NotFound => "table-missing",
        _ => "table-unreadable",
    };
    let file = path.display().to_string();
    let place = request.named.cloned().unwrap_or_else(|| Place::file(file.clone()));
    let problem = Diagnostic::error(code).at(place).with("named_in", request.named_in());
    report.push(problem.with("file", file).with("reason", reason(&error)));
    None
}

/// The bytes of a stream; of one that is too long for a table only a little more than a table may have, by which
/// [`Table::parse_as`](super::Table::parse_as) tells it.
pub fn bytes_of(mut file: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.by_ref().take(MARK).read_to_end(&mut bytes)?;
    if packed_by(&bytes).is_some() {
        return Ok(bytes);
    }
    let most = if workbook::is_workbook(&bytes) { MOST_WORKBOOK } else { MOST_TEXT };
    file.take((most + 1) as u64 - bytes.len() as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The form in which a file is packed whole.
fn packed_by(bytes: &[u8]) -> Option<&'static str> {
    PACKED.into_iter().find(|(mark, _)| bytes.starts_with(mark)).map(|(_, form)| form)
}

/// What a file of bytes is that may not even be looked at: far too long, or packed whole. `None` if it may.
pub(super) fn refusal(file: &str, bytes: &[u8], request: &Request<'_>) -> Option<Diagnostic> {
    let most = if workbook::is_workbook(bytes) { MOST_WORKBOOK } else { MOST_TEXT };
    if let Some(form) = packed_by(bytes) {
        let error = Diagnostic::error("table-is-packed").at(Place::file(file));
        return Some(error.with("form", form).with("named_in", request.named_in()));
    }
    (bytes.len() > most)
        .then(|| Diagnostic::error("table-too-large").at(Place::file(file)).with("limit", most >> 20))
}
