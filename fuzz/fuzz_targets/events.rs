//! Events from bytes, packed or not: every row is counted, left out or bad, and on three threads as on one.
//!
//! The first byte says what is counted, and whether the rows come so often that there are several blocks.

#![no_main]

use std::io::{self, Cursor};
use std::num::NonZeroUsize;

use chrono::NaiveDate;
use congvan::diagnostic::Report;
use congvan::scans::events::{
    CountOf, Direction, Effort, EventNames, Question, Stream, Tally, count, unpacked,
};
use libfuzzer_sys::fuzz_target;

/// Longer than a block.
const LONG: usize = 5 << 18;

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let day = |day| NaiveDate::from_ymd_opt(2021, 10, day).unwrap();
    let direction = [Direction::Both, Direction::In, Direction::Out][usize::from(first % 3)];
    let unit = [CountOf::Scans, CountOf::Devices, CountOf::Locations][usize::from(first / 3 % 3)];
    let question = Question { from: day(25), to: day(31), direction, unit };
    let bytes = if *first == 0xff { repeated(bytes) } else { bytes.to_vec() };
    let (alone, shared) = (ask(&bytes, &question, 1), ask(&bytes, &question, 3));
    assert_eq!(alone.is_err(), shared.is_err(), "readable or not");
    let (Ok((alone, told)), Ok((shared, told_again))) = (alone, shared) else { return };
    assert_eq!(told, told_again, "the same is told");
    assert_eq!(alone.is_none(), !told.is_empty(), "a tally or an error");
    let (Some(alone), Some(shared)) = (alone, shared) else { return };
    assert_eq!(alone.rows, shared.rows);
    assert_eq!(alone.left_out, shared.left_out);
    assert_eq!(alone.bad.counts, shared.bad.counts);
    assert_eq!(alone.first_bad(), shared.first_bad());
    assert!(alone.by_code().eq(shared.by_code()), "the same counts of codes");
    assert_eq!(alone.by_name(), shared.by_name(), "the same counts of names");
    let counted: u64 =
        alone.by_code().map(|(_, count)| count).sum::<u64>() + alone.by_name().values().sum::<u64>();
    let taken = alone.rows - alone.left_out - alone.bad.count();
    assert_eq!(alone.different_things(), shared.different_things(), "the same things");
    let things = alone.different_things() as u64;
    match unit {
        CountOf::Scans => assert_eq!(counted, taken, "every row is counted, left out or bad"),
        CountOf::Devices | CountOf::Locations => {
            assert!(counted == 0 && things <= taken, "no more things than rows")
        }
    }
});

/// The rows below the header again and again.
fn repeated(bytes: &[u8]) -> Vec<u8> {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    let (header, rows) = bytes.split_at(end);
    if rows.is_empty() {
        return bytes.to_vec();
    }
    [header, &rows.repeat(1 + LONG / rows.len())].concat()
}

fn ask(bytes: &[u8], question: &Question, jobs: usize) -> io::Result<(Option<Tally>, Vec<String>)> {
    let effort = Effort { jobs: NonZeroUsize::new(jobs).unwrap(), progress: &|_| () };
    let text = unpacked(Box::new(Cursor::new(bytes.to_vec())))?;
    let mut report = Report::new();
    let tally =
        count(Stream { file: "a.csv", text }, (question, &EventNames::default()), effort, &mut report)?;
    Ok((tally, report.iter().map(|told| told.code.to_owned()).collect()))
}
