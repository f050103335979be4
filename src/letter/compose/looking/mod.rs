//! The counts of a letter file, or of files without one, by themselves: for who wants to look before writing.

mod event_files;
mod files;
mod kinds;
mod tables;

use std::path::Path;

pub use self::files::{FilesToCount, count_files};
use super::Choices;
use super::data::{self, Data, Files, Input};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::gazetteer::Province;
use crate::letter_file;
use crate::scans::CommuneScans;

/// The counts of a province.
#[derive(Clone, Debug)]
pub struct ProvinceCounts {
    /// The province.
    pub province: &'static Province,
    /// The highest count that is low.
    pub threshold: u64,
    /// Every commune, in the order of the letter.
    pub rows: Vec<CommuneScans>,
}

impl ProvinceCounts {
    fn of(data: Data) -> Self {
        let summary = data.summary;
        Self { province: summary.province, threshold: summary.threshold, rows: summary.rows }
    }
}

/// The counts that the letter of a letter file would use, of each province they are of. Errors of the letter file are
/// reported, since no letter would be made; what is only to be looked at in its texts is not. None if an error was
/// reported.
pub fn read_counts(
    path: &Path,
    choices: Choices<'_>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Vec<ProvinceCounts>> {
    let mut texts = Report::new();
    let sources = letter_file::read(path, environment, &mut texts).sources;
    if texts.has_errors() {
        report.append(texts);
        return None;
    }
    let sources = sources?;
    let Some(counts) = sources.counts.value() else {
        let place = Place::file(path.display().to_string());
        report.push(Diagnostic::error("counts-not-stated").at(place));
        return None;
    };
    let Choices { encoding, cluster, watch, .. } = choices;
    let folder = path.parent().unwrap_or(Path::new(""));
    let files = Files { folder, environment, encoding, cluster, watch };
    let territory = data::territory(counts, &sources, environment.today(), report)?;
    let read = (counts, sources.period.value());
    let data = Data::read(read, &territory, choices.by, Input { files, report })?;
    (!report.has_errors()).then(|| data.into_iter().map(ProvinceCounts::of).collect())
}
