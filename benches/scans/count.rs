//! Counts a file of events, CSV or Parquet, says how long it took and how much memory, and writes the counts: see README.md beside
//! this file.
//!
//! usage: cargo bench --bench scans -- FILE JOBS COUNTS.csv

#![allow(clippy::print_stdout, reason = "a bench prints what it measures")]

use std::fmt::Write;
use std::fs::File;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use chrono::NaiveDate;
use congvan::diagnostic::Report;
use congvan::environment::{Environment, Machine};
use congvan::scans::events::{
    CountOf, Direction, Effort, EventNames, ParquetFile, Question, Stream, count, count_parquet,
};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [file, jobs, counts] = arguments.as_slice() else {
        println!("cargo bench --bench scans -- FILE JOBS COUNTS.csv: see benches/scans/README.md");
        return;
    };
    let jobs = jobs.parse().unwrap_or(NonZeroUsize::MIN);
    let day = |month, day| NaiveDate::from_ymd_opt(2021, month, day).expect("a day of 2021");
    let question =
        Question { from: day(10, 25), to: day(10, 31), direction: Direction::Both, unit: CountOf::Scans };
    let began = Instant::now();
    let effort = Effort { jobs, progress: &|_| () };
    let mut report = Report::new();
    let asked = (&question, &EventNames::default());
    let tally = if file.ends_with(".parquet") {
        let content = Machine.open_at_any_place(Path::new(file)).expect("the file can be opened");
        let length = content.length();
        let read = Box::new(move |at, buffer: &mut [u8]| content.fill(at, buffer));
        count_parquet(ParquetFile { file, length, fill: read }, asked, effort, &mut report)
    } else {
        let stream = Stream { file, text: Box::new(File::open(file).expect("the file can be opened")) };
        count(stream, asked, effort, &mut report)
    };
    let tally = tally.expect("the file can be read").expect("the columns are known");
    let seconds = began.elapsed().as_secs_f64();
    let mut table = String::new();
    for (code, count) in tally.by_code() {
        writeln!(table, "{code:05},{count}").expect("a text takes all that is written");
    }
    std::fs::write(counts, table).expect("the counts can be written");
    println!("congvan\t{seconds:.3}\t{}\t{}", tally.rows, peak_memory());
}

/// In kB, where the system tells (Linux).
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}
