//! Counting files that no letter file names.

use std::path::{Path, PathBuf};

use super::super::Choices;
use super::super::data::{Data, Files, Territory};
use super::super::events::{Source, add, found, unreadable};
use super::ProvinceCounts;
use super::kinds::{Kind, Known};
use super::{event_files, tables};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::gazetteer::{ListId, UnitList, change_warnings};
use crate::letter_file::{EventCount, EventDirection, Period};
use crate::vietnamese::date;

/// Files of counts or of events, and what a letter file would say of them.
#[derive(Clone, Debug)]
pub struct FilesToCount<'a> {
    /// The files; `*` and `?` in their names stand for any letters and for one, `-` for standard input.
    pub files: &'a [PathBuf],
    /// The period; events cannot be counted without it.
    pub period: Option<Period>,
    /// The province or the whole country, by its name or code; where codes of communes tell it, it may be left out.
    pub province: Option<&'a str>,
    /// The list of units; without it, the one that holds on the last day of the period, or today.
    pub list: Option<ListId>,
    /// The sheet of workbooks of counts.
    pub sheet: Option<&'a str>,
    /// The events of which direction are counted.
    pub direction: EventDirection,
    /// What is counted of events.
    pub count: EventCount,
    /// The largest share of rows of events, from 0 to 1, that may be bad.
    pub bad_rows: f64,
    /// The most scans with which a commune still counts as low.
    pub low: u64,
    /// The options, as the user has typed them, that say something of events only: told where there are none.
    pub of_events: Vec<&'static str>,
}

/// The counts of files, of each province they are of. What the files are is found by their headers. None if an error
/// was reported.
pub fn count_files(
    asked: &FilesToCount<'_>,
    choices: Choices<'_>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Vec<ProvinceCounts>> {
    let mut told = Report::new();
    let counts = counted(asked, choices, environment, &mut told);
    for problem in told.iter() {
        // What is to be done is said of the command, where nobody has written a letter file.
        report.push(problem.clone().with("named_in", "arguments"));
    }
    counts
}

fn counted(
    asked: &FilesToCount<'_>,
    choices: Choices<'_>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Vec<ProvinceCounts>> {
    let Choices { encoding, cluster, watch, .. } = choices;
    let files = Files { folder: Path::new(""), environment, encoding, cluster, watch };
    let list = list(asked, environment, report);
    let territory = asked.province.map(|written| Territory::named(written, list));
    let territory = match territory.transpose() {
        Ok(territory) => territory,
        Err(error) => {
            report.push(error.at(Place::file("--province")));
            return None;
        }
    };
    if let (Some(Territory::Province(resolver)), Some(period)) = (&territory, asked.period) {
        for warning in change_warnings(resolver.province(), period.to) {
            report.push(warning.at(Place::file("--province")));
        }
    }
    let read = if let Some(scheduler) = cluster {
        event_files::counts_there(scheduler, asked, (territory, list, files), report)?
    } else {
        let known = known(asked.files, files, report)?;
        match kind(&known, report)? {
            Kind::Events { .. } => {
                if let Some(sheet) = asked.sheet {
                    let warning = Diagnostic::warning("sheet-of-text").at(Place::file("--sheet"));
                    report.push(warning.with("sheet", sheet));
                }
                event_files::counts(known, asked, (territory, list, files), report)?
            }
            Kind::Counts => {
                if !asked.of_events.is_empty() {
                    let warning = Diagnostic::warning("count-options-of-events");
                    report.push(warning.with("options", asked.of_events.join(", ")));
                }
                tables::counts((known, asked.sheet), (territory, list, files), report)?
            }
        }
    };
    let data = Data::all(read, asked.low, report);
    (!report.has_errors()).then(|| data.into_iter().map(ProvinceCounts::of).collect())
}

/// The list that was asked for, or the one of the last day that is counted; which it is is told.
fn list(asked: &FilesToCount<'_>, environment: &dyn Environment, report: &mut Report) -> &'static UnitList {
    let told = |list: &UnitList, why| {
        Diagnostic::note("count-list-told").with("list", list.id().as_str()).with("why", why)
    };
    if let Some(id) = asked.list {
        report.push(told(id.list(), "chosen"));
        return id.list();
    }
    let (day, why) = match asked.period {
        Some(period) => (period.to, "day"),
        None => (environment.today(), "today"),
    };
    let (list, fit) = UnitList::for_date(day);
    match fit.warning(list) {
        Some(warning) => report.push(warning.with("date", date::short(day)).with("precision", "day")),
        None => report.push(told(list, why).with("day", date::short(day))),
    }
    list
}

/// The files, each once, and what they hold. Those that are not there or cannot be read are reported.
fn known<'a>(names: &[PathBuf], files: Files<'a>, report: &mut Report) -> Option<Vec<Known<'a>>> {
    let mut sources: Vec<Source<'a>> = Vec::new();
    let mut is_sound = true;
    for name in names {
        let written = name.to_string_lossy();
        // A file with such a name is meant before all that fit it.
        let is_there = files.environment.length(name).is_some();
        let paths =
            if is_there { vec![name.clone()] } else { found(&written, files.folder, files.environment) };
        if paths.is_empty() {
            report.push(Diagnostic::error("count-files-none").with("written", &written));
            is_sound = false;
        }
        for path in paths {
            add(Source::named(path, None), &mut sources, files.environment);
        }
    }
    let mut all = Vec::new();
    for source in sources {
        let (path, file) = (source.path.clone(), source.file());
        match Known::new(source, files) {
            Ok(known) => all.push(known),
            Err(error) => {
                is_sound = false;
                report.push(unreadable(&Source::named(path, None), &error).at(Place::file(file)));
            }
        }
    }
    is_sound.then_some(all)
}

/// What all files hold, which is told. Reported if some hold counts and others events.
fn kind(known: &[Known<'_>], report: &mut Report) -> Option<Kind> {
    let first = known.first()?;
    let is_events = |known: &&Known<'_>| matches!(known.kind, Kind::Events { .. });
    let (events, counts): (Vec<_>, Vec<_>) = known.iter().partition(is_events);
    if let (Some(events), Some(counts)) = (events.first(), counts.first()) {
        let error = Diagnostic::error("count-kinds-differ");
        report.push(error.with("events", events.source.file()).with("counts", counts.source.file()));
        return None;
    }
    let note = match &first.kind {
        Kind::Counts => Diagnostic::note("count-of-tables"),
        Kind::Events { time } => {
            let column = time.clone().unwrap_or_else(|| "none".to_owned());
            Diagnostic::note("count-of-events").with("column", column)
        }
    };
    let files = if known.len() == 1 { "one".to_owned() } else { known.len().to_string() };
    report.push(note.at(Place::file(first.source.file())).with("files", files));
    Some(first.kind.clone())
}
