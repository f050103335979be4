//! Letters per second of congvan, for `run.sh` beside this file.
#![expect(clippy::print_stdout, reason = "the measured lines are what this program is for")]

#[path = "../common/mod.rs"]
mod common;

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use congvan::diagnostic::Report;
use congvan::docx::write;
use congvan::letter::Letter;
use congvan::letter::compose::Draft;

/// So many letters are kept, for `check.py` to compare.
const KEPT: usize = 3;
/// The column of the communes in both appendices.
const COMMUNE: usize = 2;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // Plain "cargo bench" calls every bench, with the options of the others.
    let [letters, folder] = arguments.as_slice() else { return explain() };
    let Ok(letters) = letters.parse() else { return explain() };
    let folder = PathBuf::from(folder);
    let draft = common::draft();

    let original = draft.compose(&mut Report::new()).expect("the letter can be composed");
    fs::write(folder.join("letter.docx"), write::write(&original).unwrap()).unwrap();
    for number in 1..=KEPT {
        fs::write(folder.join(format!("congvan-{number}.docx")), packed(&draft, number)).unwrap();
    }
    let documents: Vec<String> = (0..50).map(|number| write::document(&numbered(&draft, number))).collect();

    measure("congvan", letters, |number| packed(&draft, number).len());
    measure("its document.xml deflated", letters, |number| {
        common::deflated(documents[number % documents.len()].as_bytes()).len()
    });
}

fn explain() {
    println!("peers: run by benches/peers/run.sh, with a number of letters and a folder");
}

fn packed(draft: &Draft, number: usize) -> Vec<u8> {
    write::write(&numbered(draft, number)).unwrap()
}

/// The letter with a number behind its addressee and behind every commune, so that no two letters are alike.
fn numbered(draft: &Draft, number: usize) -> Letter {
    let mut letter = draft.compose(&mut Report::new()).unwrap();
    let tables = letter.appendices.iter_mut().map(|appendix| &mut appendix.table);
    let rows = tables.flat_map(|table| &mut table.groups).flat_map(|group| &mut group.rows);
    let number = format!(" {number}");
    for text in rows.map(|row| &mut row[COMMUNE]).chain(&mut letter.addressees) {
        text.push_str(&number);
    }
    letter
}

/// Prints a name, how often it was done, the seconds of the core and of the clock, and the bytes of one result.
fn measure(name: &str, times: usize, work: impl Fn(usize) -> usize) {
    for number in 0..times {
        black_box(work(number));
    }
    let (core, clock) = (core_time(), Instant::now());
    let bytes: usize = (0..times).map(work).sum();
    let clock = clock.elapsed();
    let core = core_time().zip(core).map_or(clock, |(now, before)| now.saturating_sub(before));
    println!("{name}\t{times}\t{:.4}\t{:.4}\t{}", core.as_secs_f64(), clock.as_secs_f64(), bytes / times);
}

/// How long this program, which has one thread, has been on a core; only Linux tells it without a library.
fn core_time() -> Option<Duration> {
    let told = fs::read_to_string("/proc/self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
