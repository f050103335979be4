//! Parquet files of events: whole ones give the counts of the CSV file, damaged ones a message, in memory that is
//! bounded.
//!
//! This file is a process of its own, so that what it takes at most can be measured.

mod common;

use std::fs;
use std::num::NonZeroUsize;
use std::panic;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use chrono::NaiveDate;
use common::fixtures;
use congvan::diagnostic::Report;
use congvan::environment::ReadAt;
use congvan::scans::events::{
    CountOf, Direction, Effort, EventNames, PARQUET_THREAD, ParquetFile, Question, Stream, Tally, count,
    count_parquet,
};
use proptest::prelude::*;

/// What the process may take, in kilobytes: two threads, each with 64 MB for a row group, and what a
/// program takes that counts nothing.
const MOST_KILOBYTES: u64 = 150_000;

/// One measures memory, so the others wait.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

#[test]
fn every_form_gives_the_counts_of_the_csv_file_on_any_number_of_threads() {
    let _alone = ONE_AT_A_TIME.lock();
    let expected = of_csv();
    for path in files("same") {
        let content = fs::read(&path).unwrap();
        let is_named = path.to_str().unwrap().contains("names");
        for jobs in [1, 3] {
            let (tally, told) = ask(content.clone(), &question(), jobs);
            let tally = tally.unwrap_or_else(|| panic!("{}: {told:?}", path.display()));
            assert_eq!((told, tally.rows, tally.bad.count()), (vec![], 21_401, 0), "{}", path.display());
            assert_eq!(tally.left_out, expected.left_out, "{}", path.display());
            if is_named {
                assert_eq!(tally.by_name().values().sum::<u64>(), 16_949);
                assert_eq!(tally.by_name().len(), 178 - 15);
            } else {
                assert!(tally.by_code().eq(expected.by_code()), "{}", path.display());
            }
        }
    }
}

#[test]
fn directions_and_different_things_are_counted_as_in_the_csv_file() {
    let _alone = ONE_AT_A_TIME.lock();
    let csv = fs::read(fixtures().join("raw-events/scan-events.csv")).unwrap();
    let parquet = fs::read(fixtures().join("raw-events/same/duckdb-zstd-groups.parquet")).unwrap();
    for (direction, unit) in [
        (Direction::In, CountOf::Scans),
        (Direction::Out, CountOf::Scans),
        (Direction::In, CountOf::Locations),
    ] {
        let question = Question { direction, unit, ..question() };
        let (expected, _) = ask_csv(&csv, &question);
        let (found, told) = ask(parquet.clone(), &question, 2);
        let (expected, found) = (expected.unwrap(), found.unwrap_or_else(|| panic!("{told:?}")));
        assert!(found.by_code().eq(expected.by_code()), "{question:?}");
        assert_eq!(found.left_out, expected.left_out);
    }
}

#[test]
fn progress_comes_to_about_the_length_of_the_file() {
    let _alone = ONE_AT_A_TIME.lock();
    let content = fs::read(fixtures().join("raw-events/same/local-times-snappy.parquet")).unwrap();
    let length = content.len() as u64;
    let read = AtomicU64::new(0);
    let progress = |bytes| {
        read.fetch_add(bytes, Ordering::SeqCst);
    };
    let effort = Effort { jobs: NonZeroUsize::MIN, progress: &progress };
    count_parquet(file(content), (&question(), &EventNames::default()), effort, &mut Report::new()).unwrap();
    let read = read.into_inner();
    assert!(read <= length && read > length * 9 / 10, "{read} of {length}");
}

#[test]
fn whatever_byte_is_wrong_there_is_an_answer_and_memory_is_bounded() {
    let _alone = ONE_AT_A_TIME.lock();
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if thread::current().name() != Some(PARQUET_THREAD) {
            usual(panic);
        }
    }));
    let files: Vec<Vec<u8>> = files("small").iter().map(|path| fs::read(path).unwrap()).collect();
    let question = question();
    for whole in &files {
        assert!(ask(whole.clone(), &question, 2).0.is_some_and(|tally| tally.rows == 300));
        for (at, wrong) in (0..whole.len()).step_by(5).zip([0xff, 0x80, 0x7f, 0x01, 0x10].into_iter().cycle())
        {
            let mut damaged = whole.clone();
            damaged[at] ^= wrong;
            answer(damaged, &question);
        }
        for length in (0..whole.len()).step_by(whole.len() / 7) {
            answer(whole[..length].to_vec(), &question);
            answer(whole[length..].to_vec(), &question);
        }
    }
    let some = (0..files.len(), prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8));
    proptest!(ProptestConfig::with_cases(200), |((number, changes) in some)| {
        let mut damaged = files[number].clone();
        for (at, byte) in changes {
            let at = at.index(damaged.len());
            damaged[at] = byte;
        }
        answer(damaged, &question);
    });
    let peak = peak_kilobytes();
    assert!(peak.is_none_or(|peak| peak < MOST_KILOBYTES), "{peak:?} KB");
}

/// Counted or told, and then all rows are accounted for.
fn answer(content: Vec<u8>, question: &Question) {
    let jobs = 1 + content.len() % 2;
    match ask(content, question, jobs) {
        (Some(tally), told) => {
            assert_eq!(told, [""; 0]);
            let counted: u64 =
                tally.by_code().map(|(_, count)| count).chain(tally.by_name().into_values()).sum();
            assert_eq!(counted + tally.left_out + tally.bad.count(), tally.rows);
        }
        (None, told) => assert!(!told.is_empty()),
    }
}

/// The most memory this process has taken.
fn peak_kilobytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}

fn question() -> Question {
    let day = |month, day| NaiveDate::from_ymd_opt(2021, month, day).unwrap();
    Question { from: day(10, 25), to: day(10, 31), direction: Direction::Both, unit: CountOf::Scans }
}

/// The Parquet files of a folder.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = fs::read_dir(fixtures().join("raw-events").join(folder)).unwrap();
    let mut files: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "parquet"));
    files.sort();
    assert!(files.len() > 6);
    files
}

fn of_csv() -> Tally {
    let csv = fs::read(fixtures().join("raw-events/scan-events.csv")).unwrap();
    ask_csv(&csv, &question()).0.unwrap()
}

fn ask_csv(content: &[u8], question: &Question) -> (Option<Tally>, Report) {
    let effort = Effort { jobs: NonZeroUsize::MIN, progress: &|_| () };
    let stream = Stream { file: "events.csv", text: Box::new(content) };
    let mut report = Report::new();
    let tally = count(stream, (question, &EventNames::default()), effort, &mut report).unwrap();
    (tally, report)
}

fn file(content: Vec<u8>) -> ParquetFile<'static> {
    let length = content.len() as u64;
    ParquetFile { file: "events.parquet", length, fill: Box::new(move |at, buffer| content.fill(at, buffer)) }
}

/// What is counted, or what is told; a file that is none of Parquet is told by its reader.
fn ask(content: Vec<u8>, question: &Question, jobs: usize) -> (Option<Tally>, Vec<&'static str>) {
    let effort = Effort { jobs: NonZeroUsize::new(jobs).unwrap(), progress: &|_| () };
    let mut report = Report::new();
    match count_parquet(file(content), (question, &EventNames::default()), effort, &mut report) {
        Ok(tally) => (tally, report.iter().map(|told| told.code).collect()),
        Err(error) => {
            assert_eq!(error.kind(), std::io::ErrorKind::Unsupported);
            (None, vec!["events-parquet"])
        }
    }
}
