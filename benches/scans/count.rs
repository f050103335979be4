//! Counts a file of events and says how long it took: see README.md beside this file.
//!
//! usage: cargo bench --bench scans -- FILE [JOBS]

#![allow(clippy::print_stdout, reason = "a bench prints what it measures")]

use std::fs::File;
use std::num::NonZeroUsize;
use std::time::Instant;

use chrono::NaiveDate;
use congvan::diagnostic::Report;
use congvan::scans::events::{CountOf, Direction, Effort, EventNames, Question, Stream, count};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [file, jobs @ ..] = arguments.as_slice() else {
        println!("cargo bench --bench scans -- FILE [JOBS]: see benches/scans/README.md");
        return;
    };
    let jobs = jobs.first().and_then(|jobs| jobs.parse().ok()).unwrap_or(NonZeroUsize::MIN);
    let day = |month, day| NaiveDate::from_ymd_opt(2021, month, day).expect("a day of 2021");
    let question =
        Question { from: day(10, 25), to: day(10, 31), direction: Direction::Both, unit: CountOf::Scans };
    let began = Instant::now();
    let stream = Stream { file, text: Box::new(File::open(file).expect("the file can be opened")) };
    let effort = Effort { jobs, progress: &|_| () };
    let mut report = Report::new();
    let tally = count(stream, (&question, &EventNames::default()), effort, &mut report)
        .expect("the file can be read")
        .expect("the columns are known");
    let seconds = began.elapsed().as_secs_f64();
    let counted: u64 = tally.by_code().map(|(_, count)| count).sum();
    println!("congvan {seconds:.3} s, {} rows, {counted} counted, {} bad", tally.rows, tally.bad.count());
}
