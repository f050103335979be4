//! Counting events on a cluster, which finds the files by itself.

use std::path::Path;

use super::super::data::Files;
use super::counting::Asked;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::STANDARD_INPUT;
use crate::scans::Area;
use crate::scans::cluster::{self, Location, Request};
use crate::scans::events::Counted;

/// Counts the events of files, folders and URLs, and tells what was counted and what could not be. None if an error was
/// reported.
pub(in super::super) fn counted_there<'n>(
    (scheduler, named): (&str, impl Iterator<Item = (&'n str, Place)>),
    (asked, area): (&Asked, Option<&Area>),
    files: Files<'_>,
    report: &mut Report,
) -> Option<Vec<Counted>> {
    let named: Vec<(&str, Place)> = named.collect();
    if let Some((_, place)) = named.iter().find(|(written, _)| *written == STANDARD_INPUT) {
        report.push(Diagnostic::error("cluster-standard-input").at(place.clone()));
        return None;
    }
    let location = |(written, place): (&str, Place)| Location { written: everywhere(written, files), place };
    let locations: Vec<Location> = named.into_iter().map(location).collect();
    let Asked { question, names, list, bad_rows } = asked;
    let request = Request { scheduler, locations: &locations, question, names, area };
    let mut counted = cluster::count(request, report)?;
    counted.tally.refuse_unknown_codes(list);
    let is_sound = counted.report(*bad_rows, report);
    report.push(counted.note());
    is_sound.then(|| vec![counted])
}

/// A name as every machine understands it: a URL as it stands, a path from the root.
fn everywhere(written: &str, files: Files<'_>) -> String {
    if written.contains("://") {
        return written.to_owned();
    }
    let path = files.folder.join(written);
    let whole = |path: &Path| files.environment.canonical(path).display().to_string();
    // A pattern is no file.
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) if name.to_string_lossy().contains(['*', '?']) => {
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            format!("{}/{}", whole(folder).trim_end_matches('/'), name.display())
        }
        _ => whole(&path),
    }
}
