//! Counting raw events: one row for each scan, up to hundreds of millions of them, in memory that does not grow.
//!
//! The input is read in blocks that end where a record ends, also inside quoted fields; each thread takes the next
//! block and counts it by itself. Reading is one after the other, counting at the same time.

mod blocks;
mod columns;
mod compressed;
mod counted;
mod counts;
mod instant;
mod parquet_file;
mod provinces;
mod records;
mod rows;
mod tally;
mod units;
mod watch;
mod words;

use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread;

use chrono::NaiveDate;

pub use columns::{EventNames, time_column};
pub use compressed::unpacked;
pub use counted::Counted;
pub use parquet_file::{Fill, PARQUET_THREAD, ParquetFile, count_parquet};
pub use provinces::{ToldBy, told_by};
pub use tally::{BadRow, BadRows, Fault, Tally, UnitKey};
pub use watch::{Watch, Watched};

#[cfg(feature = "cluster")]
pub(super) use {
    blocks::{LONGEST_RECORD, header_of},
    columns::{Role, find_roles, without_header},
    compressed::is_packed,
    instant::{DAY, VIETNAM},
    rows::LONGEST_CODE,
    units::Units,
    words::{IN, IN_FOLDED, OUT, OUT_FOLDED},
};

use blocks::{Block, Blocks};
pub(super) use columns::Columns;
pub(super) use instant::Window;
use rows::Counter;

use crate::diagnostic::Report;

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The first day, from its first second in Vietnam.
    pub from: NaiveDate,
    /// The last day, to its last second in Vietnam.
    pub to: NaiveDate,
    /// The scans of which direction.
    pub direction: Direction,
    /// What is counted of them.
    pub unit: CountOf,
}

/// Which way people went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// In.
    In,
    /// Out.
    Out,
    /// Both.
    #[default]
    Both,
}

/// What is counted of the scans of a commune.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountOf {
    /// The scans.
    #[default]
    Scans,
    /// The different locations with a scan.
    Locations,
    /// The different devices with a scan.
    Devices,
}

/// A stream of events: its name in messages, and its text.
pub struct Stream<'a> {
    /// The name.
    pub file: &'a str,
    /// The text: UTF-8, a header and a row for each event.
    pub text: Box<dyn Read + Send + 'a>,
}

impl std::fmt::Debug for Stream<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Stream").field("file", &self.file).finish_non_exhaustive()
    }
}

/// How a stream is worked on.
#[derive(Clone, Copy)]
pub struct Effort<'a> {
    /// On how many threads.
    pub jobs: NonZeroUsize,
    /// Is told how many more bytes have been read.
    pub progress: &'a (dyn Fn(u64) + Sync),
}

impl std::fmt::Debug for Effort<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Effort").field("jobs", &self.jobs).finish_non_exhaustive()
    }
}

/// Counts the events of a stream. Rows that cannot be counted are in the tally. None if the columns cannot be told,
/// which has then been reported.
///
/// # Errors
/// If the stream cannot be read to its end.
pub fn count(
    stream: Stream<'_>,
    (question, names): (&Question, &EventNames),
    effort: Effort<'_>,
    report: &mut Report,
) -> io::Result<Option<Tally>> {
    let mut blocks = Blocks::new(stream.text);
    let Some(header) = blocks.header()? else {
        report.push(columns::without_header(stream.file));
        return Ok(None);
    };
    let Some(columns) = Columns::find((stream.file, &header), names, question, report) else {
        return Ok(None);
    };
    let window = Window::new(question.from, question.to);
    let blocks = Mutex::new(blocks);
    let next = |block: &mut Block| -> io::Result<bool> {
        let mut blocks = blocks.lock().unwrap_or_else(PoisonError::into_inner);
        let more = blocks.next(block)?;
        (effort.progress)(block.read as u64);
        Ok(more)
    };
    let work = || -> io::Result<Tally> {
        let mut counter = Counter::new(&columns, &window, question);
        let mut block = Block::new();
        while next(&mut block)? {
            counter.take(&block);
        }
        Ok(counter.into_tally())
    };
    let tallies: Vec<io::Result<Tally>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..effort.jobs.get()).map(|_| scope.spawn(work)).collect();
        let join = |worker: thread::ScopedJoinHandle<'_, io::Result<Tally>>| {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        workers.into_iter().map(join).collect()
    });
    let mut whole = Tally::default();
    for tally in tallies {
        whole.add(tally?);
    }
    Ok(Some(whole))
}

#[cfg(test)]
mod tests;
