//! Counting files of events, one after the other, each on all cores.

use std::io::{self, ErrorKind, Read};
use std::num::NonZeroUsize;

use super::super::data::Files;
use super::sources::Source;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};
use crate::gazetteer::UnitList;
use crate::scans::events::{
    Counted, Effort, EventNames, ParquetFile, Question, Stream, Watch, Watched, count, count_parquet,
    unpacked,
};

/// What is asked of files of events.
#[derive(Debug)]
pub(in super::super) struct Asked {
    pub(in super::super) question: Question,
    pub(in super::super) names: EventNames,
    /// The list that codes of communes are on.
    pub(in super::super) list: &'static UnitList,
    /// The largest share of rows, from 0 to 1, that may be bad.
    pub(in super::super) bad_rows: f64,
}

/// Counts files of events, and tells of each what was counted and what could not be. None if an error was reported.
pub(in super::super) fn counted(
    sources: Vec<Source<'_>>,
    asked: &Asked,
    files: Files<'_>,
    report: &mut Report,
) -> Option<Vec<Counted>> {
    let lengths = sources
        .iter()
        .map(|source| if source.is_standard_input() { None } else { files.environment.length(&source.path) });
    if let Some(watch) = files.watch {
        watch.begin(lengths.sum());
    }
    let mut all = Vec::new();
    let mut is_sound = true;
    let mut sources = sources.into_iter();
    while let Some(source) = sources.next() {
        let Some(counted) = counted_source(source, asked, files, report) else {
            is_sound = false;
            report_unreadable(sources, files.environment, report);
            break;
        };
        is_sound &= counted.report(asked.bad_rows, report);
        report.push(counted.note());
        all.push(counted);
    }
    if let Some(watch) = files.watch {
        watch.end();
    }
    is_sound.then_some(all)
}

/// Tells which of the files that are not counted any more cannot be read either.
fn report_unreadable<'s>(
    sources: impl Iterator<Item = Source<'s>>,
    environment: &dyn Environment,
    report: &mut Report,
) {
    for source in sources.filter(|source| !source.is_standard_input()) {
        if let Err(error) = opened(&source, environment, None) {
            report.push(unreadable(&source, &error));
        }
    }
}

fn counted_source(
    mut source: Source<'_>,
    asked: &Asked,
    files: Files<'_>,
    report: &mut Report,
) -> Option<Counted> {
    let file = source.file();
    let jobs = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let mut told = Report::new();
    let mut read = || {
        let text = match source.opened.take() {
            Some(text) => Ok(text),
            None => opened(&source, files.environment, files.watch),
        };
        let question = (&asked.question, &asked.names);
        match text {
            Err(error) if error.kind() == ErrorKind::Unsupported && !source.is_standard_input() => {
                let content = files.environment.open_at_any_place(&source.path)?;
                let length = content.length();
                let read_at = Box::new(move |at, buffer: &mut [u8]| content.fill(at, buffer));
                let progress = |bytes| files.watch.iter().for_each(|watch| watch.read(bytes));
                let effort = Effort { jobs, progress: &progress };
                count_parquet(ParquetFile { file: &file, length, fill: read_at }, question, effort, &mut told)
            }
            // The stream itself tells how much was read of it, as it is on the disk.
            text => {
                let effort = Effort { jobs, progress: &|_| () };
                count(Stream { file: &file, text: text? }, question, effort, &mut told)
            }
        }
    };
    match read() {
        Ok(tally) => {
            report.append(told);
            let mut tally = tally?;
            tally.refuse_unknown_codes(asked.list);
            Some(Counted { file, tally })
        }
        Err(error) => {
            report.push(unreadable(&source, &error));
            None
        }
    }
}

/// The text of a file, unpacked as it is read.
pub(in super::super) fn opened<'a>(
    source: &Source<'_>,
    environment: &dyn Environment,
    watch: Option<&'a dyn Watch>,
) -> io::Result<Box<dyn Read + Send + 'a>> {
    let stream = if source.is_standard_input() {
        environment.standard_input()?
    } else {
        environment.open(&source.path)?
    };
    unpacked(Box::new(Watched::new(stream, watch)))
}

/// Why a file of events cannot be read.
pub(in super::super) fn unreadable(source: &Source<'_>, error: &io::Error) -> Diagnostic {
    let file = source.file();
    let code = match error.kind() {
        ErrorKind::NotConnected => "input-missing",
        ErrorKind::NotFound => "table-missing",
        ErrorKind::Unsupported if source.is_standard_input() => "events-parquet-piped",
        ErrorKind::Unsupported => "events-parquet",
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData | ErrorKind::InvalidInput => "events-damaged",
        _ => "table-unreadable",
    };
    let named_in = if source.place.is_some() { "letter-file" } else { "arguments" };
    let place = source.place.clone().unwrap_or_else(|| Place::file(file.clone()));
    Diagnostic::error(code)
        .at(place)
        .with("file", file)
        .with("named_in", named_in)
        .with("reason", reason(error))
}
