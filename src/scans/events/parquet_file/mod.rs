//! Counting events in Parquet files.
//!
//! A Parquet file is the file of a stranger: its footer is gone through before the crate reads it ([`footer`]), its
//! pages are found and unpacked here, within bounds ([`pages`]), and all of it runs on threads of its own, so that a
//! panic of the crate is a damaged file. Each thread takes the next row group and reads the columns it needs, a few
//! thousand rows at a time.

mod cells;
mod compact;
mod counter;
mod delta;
mod failure;
mod footer;
mod page_header;
mod pages;
mod rows;
mod schema;
mod typed;
mod unpack;

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};

use counter::{Counter, Job};
use failure::{Failure, Part};

use super::{Effort, EventNames, Question, Tally};
use crate::diagnostic::Report;

/// The name of the threads on which Parquet files are read. What panics there is told as a damaged file, so nobody
/// needs to hear of the panic itself.
pub const PARQUET_THREAD: &str = "congvan parquet";

/// Fills a buffer from a place in a file, from any thread; an error if the file ends before.
pub type Fill = Box<dyn Fn(u64, &mut [u8]) -> io::Result<()> + Send + Sync>;

/// A Parquet file that can be read at any place.
pub struct ParquetFile<'a> {
    /// Its name in messages.
    pub file: &'a str,
    /// Its length in bytes.
    pub length: u64,
    /// Reads it.
    pub fill: Fill,
}

impl std::fmt::Debug for ParquetFile<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ParquetFile").field("file", &self.file).finish_non_exhaustive()
    }
}

/// What is read.
struct Source {
    length: u64,
    fill: Fill,
}

impl Source {
    /// Fills a buffer from a place.
    fn fill(&self, at: u64, buffer: &mut [u8]) -> Result<(), Failure> {
        (self.fill)(at, buffer).map_err(|error| match error.kind() {
            // It has become shorter since.
            io::ErrorKind::UnexpectedEof => Failure::Damaged(Part::Page),
            _ => Failure::Unread(error),
        })
    }
}

/// Counts the events of a Parquet file, as [`count`](super::count) those of a stream. In the place of lines, bad rows
/// have the number of their row, from 1. None if the file is damaged or its columns cannot be told, which has then been
/// reported.
///
/// # Errors
/// If the file cannot be read; of kind [`Unsupported`](io::ErrorKind::Unsupported) if it is no Parquet file, perhaps
/// one that is packed in another.
pub fn count_parquet(
    file: ParquetFile<'_>,
    (question, names): (&Question, &EventNames),
    effort: Effort<'_>,
    report: &mut Report,
) -> io::Result<Option<Tally>> {
    let ParquetFile { file, length, fill } = file;
    let source = Arc::new(Source { length, fill });
    let read_footer = || {
        let (footer, end) = footer::read(&source)?;
        let mut told = Report::new();
        let columns = schema::find((file, footer.file_metadata().schema_descr()), names, question, &mut told);
        Ok((footer, end, columns, told))
    };
    let (footer, end, columns, told) = match thread::scope(|scope| joined(spawn(scope, read_footer))) {
        Ok(read) => read,
        Err(failure) => {
            report.push(failure.diagnostic(file)?);
            return Ok(None);
        }
    };
    report.append(told);
    let Some(columns) = columns else { return Ok(None) };
    let job = Job { source: &source, footer: &footer, end, columns: &columns, question };
    match count_groups(job, effort) {
        Ok(tally) => Ok(Some(tally)),
        Err(failure) => {
            report.push(failure.diagnostic(file)?);
            Ok(None)
        }
    }
}

/// Counts all row groups, each on the thread that is free next.
fn count_groups(job: Job<'_>, effort: Effort<'_>) -> Result<Tally, Failure> {
    let groups = job.footer.row_groups();
    let sum = groups.iter().try_fold(0_i64, |sum, group| sum.checked_add(group.num_rows()));
    if sum != Some(job.footer.file_metadata().num_rows()) {
        return Err(Failure::Damaged(Part::Rows));
    }
    let next = AtomicUsize::new(0);
    let has_failed = AtomicBool::new(false);
    let work = || {
        let mut counter = Counter::new(job);
        while !has_failed.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(group) = groups.get(number) else { break };
            if let Err(failure) = counter.take(number) {
                has_failed.store(true, Ordering::Relaxed);
                return Ok(Err((number, failure)));
            }
            (effort.progress)(u64::try_from(group.compressed_size()).unwrap_or(0).min(job.source.length));
        }
        Ok(Ok(counter.into_tally()))
    };
    let results: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> =
            (0..effort.jobs.get().min(groups.len()).max(1)).map(|_| spawn(scope, work)).collect();
        workers.into_iter().map(joined).collect()
    });
    let mut whole: Option<Tally> = None;
    let mut first_failure: Option<(usize, Failure)> = None;
    for result in results {
        match result? {
            Ok(tally) => match &mut whole {
                Some(whole) => whole.add(tally),
                None => whole = Some(tally),
            },
            // Groups are taken in order, so the first that fails is always among those that were tried.
            Err(failure) => {
                if first_failure.as_ref().is_none_or(|(number, _)| failure.0 < *number) {
                    first_failure = Some(failure);
                }
            }
        }
    }
    if let Some((_, failure)) = first_failure {
        return Err(failure);
    }
    Ok(whole.unwrap_or_default())
}

type Worker<'scope, T> = io::Result<ScopedJoinHandle<'scope, Result<T, Failure>>>;

fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope thread::Scope<'scope, '_>,
    work: impl FnOnce() -> Result<T, Failure> + Send + 'scope,
) -> Worker<'scope, T> {
    thread::Builder::new().name(PARQUET_THREAD.to_owned()).spawn_scoped(scope, work)
}

fn joined<T>(worker: Worker<'_, T>) -> Result<T, Failure> {
    worker.map_err(Failure::Unread)?.join().unwrap_or(Err(Failure::Damaged(Part::Page)))
}
