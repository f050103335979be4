//! The counts of a letter from raw events: the files they are in, and the question they are asked.

use std::io::{self, ErrorKind};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use globset::GlobBuilder;

use super::data::{Files, Territory};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};
use crate::letter_file::{EventCount, EventDirection, Events, Period};
use crate::scans;
use crate::scans::cluster::{self, Location};
use crate::scans::events::{
    CountOf, Counted, Direction, Effort, EventNames, Question, Stream, count, unpacked,
};
use crate::toml_reader::Located;

/// Counts the events of the period. None if an error was reported.
pub(super) fn counts(
    events: &Events,
    period: Option<&Period>,
    (territory, files): (&Territory, Files<'_>),
    report: &mut Report,
) -> Option<Vec<scans::Counts>> {
    let Some(period) = period else {
        let place = events.files[0].place.clone();
        report.push(Diagnostic::error("events-without-period").at(place));
        return None;
    };
    let Territory::Province(resolver) = territory else {
        let place = events.files[0].place.clone();
        report.push(Diagnostic::error("events-of-country").at(place));
        return None;
    };
    let question = question(events, *period);
    let names = names(events);
    let tell = |told: Counted, report: &mut Report| {
        told.report(events.bad_rows, report);
        report.push(told.note());
        told
    };
    let mut counted = Vec::new();
    if let Some(scheduler) = files.cluster {
        let locations = locations(&events.files, files);
        let request =
            cluster::Request { scheduler, locations: &locations, question: &question, names: &names };
        counted.push(tell(cluster::count(request, report)?, report));
    } else {
        for (path, named) in &paths(&events.files, files, report)? {
            let told = counted_file(path, named, (&question, &names, files.environment), report)?;
            counted.push(tell(told, report));
        }
    }
    if events.count != EventCount::Scans && counted.len() > 1 {
        let warning = Diagnostic::warning("events-things-by-file").at(events.files[0].place.clone());
        report.push(warning);
    }
    if report.has_errors() {
        return None;
    }
    scans::Counts::of_events(&counted, resolver, report).map(|counts| vec![counts])
}

fn question(events: &Events, period: Period) -> Question {
    Question {
        from: period.from,
        to: period.to,
        direction: match events.direction {
            EventDirection::In => Direction::In,
            EventDirection::Out => Direction::Out,
            EventDirection::Both => Direction::Both,
        },
        unit: match events.count {
            EventCount::Scans => CountOf::Scans,
            EventCount::Locations => CountOf::Locations,
            EventCount::Devices => CountOf::Devices,
        },
    }
}

fn names(events: &Events) -> EventNames {
    let columns = events.columns.clone();
    EventNames {
        time: columns.time,
        commune: columns.commune,
        district: columns.district,
        direction: columns.direction,
        location: columns.location,
        device: columns.device,
    }
}

/// Where a cluster finds the files: a URL as it stands, a path as every machine knows it.
fn locations(named: &[Located<String>], files: Files<'_>) -> Vec<Location> {
    let location = |name: &Located<String>| {
        let written = if name.value.contains("://") {
            name.value.clone()
        } else {
            let path = files.folder.join(&name.value);
            let whole = |path: &Path| files.environment.canonical(path).display().to_string();
            // The name of a pattern is no file, and a link in it is none.
            match (path.parent(), path.file_name()) {
                (Some(folder), Some(name)) => format!("{}/{}", whole(folder), name.display()),
                _ => whole(&path),
            }
        };
        Location { written, place: name.place.clone() }
    };
    named.iter().map(location).collect()
}

/// The files that the names stand for, each once, in the order of the letter file and of their names. One that stands
/// for no file is reported.
fn paths<'e>(
    named: &'e [Located<String>],
    files: Files<'_>,
    report: &mut Report,
) -> Option<Vec<(PathBuf, &'e Place)>> {
    let mut paths: Vec<(PathBuf, &Place)> = Vec::new();
    let mut is_sound = true;
    for name in named {
        let path = files.folder.join(&name.value);
        let found =
            if name.value.contains(['*', '?']) { matching(&path, files.environment) } else { vec![path] };
        if found.is_empty() {
            report.push(Diagnostic::error("events-none").at(name.place.clone()).with("written", &name.value));
            is_sound = false;
        }
        for path in found {
            if !paths.iter().any(|(known, _)| *known == path) {
                paths.push((path, &name.place));
            }
        }
    }
    is_sound.then_some(paths)
}

/// The files of a folder whose names fit, in the order of their names.
fn matching(pattern: &Path, environment: &dyn Environment) -> Vec<PathBuf> {
    let folder = pattern.parent().unwrap_or(Path::new(""));
    let shown = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let name = pattern.file_name().unwrap_or_default().to_string_lossy();
    // In a name of a file brackets are brackets.
    let plain = name.replace('[', "[[]").replace('{', "[{]");
    let Ok(glob) = GlobBuilder::new(&plain).literal_separator(true).build() else { return Vec::new() };
    let fits = glob.compile_matcher();
    let mut names = environment.names(shown).unwrap_or_default();
    names.retain(|name| fits.is_match(name));
    names.sort();
    names.into_iter().map(|name| folder.join(name)).collect()
}

fn counted_file(
    path: &Path,
    place: &Place,
    (question, names, environment): (&Question, &EventNames, &dyn Environment),
    report: &mut Report,
) -> Option<Counted> {
    let file = path.display().to_string();
    let jobs = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let effort = Effort { jobs, progress: &|_| () };
    let read = || -> io::Result<_> {
        let text = unpacked(environment.open(path)?)?;
        let mut told = Report::new();
        let tally = count(Stream { file: &file, text }, (question, names), effort, &mut told)?;
        Ok((tally, told))
    };
    match read() {
        Ok((tally, told)) => {
            report.append(told);
            tally.map(|tally| Counted { file, tally })
        }
        Err(error) => {
            let code = match error.kind() {
                ErrorKind::NotFound => "table-missing",
                ErrorKind::Unsupported => "events-parquet",
                ErrorKind::UnexpectedEof | ErrorKind::InvalidData | ErrorKind::InvalidInput => {
                    "events-damaged"
                }
                _ => "table-unreadable",
            };
            let problem = Diagnostic::error(code).at(place.clone()).with("file", file);
            report.push(problem.with("reason", reason(&error)));
            None
        }
    }
}
