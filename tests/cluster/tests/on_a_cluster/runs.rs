//! Runs of the program, and what they counted.

use std::ffi::OsString;
use std::path::Path;

use congvan::cli::{self, Console, Invocation, Screen};
use congvan::environment::Machine;

use super::nodes::Cluster;

/// How a run ended.
pub(crate) struct Run {
    pub(crate) code: u8,
    pub(crate) results: String,
    pub(crate) messages: String,
}

/// What was counted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    /// The result, as it is printed.
    table: String,
    pub(crate) rows: u64,
    pub(crate) counted: u64,
    pub(crate) left_out: u64,
    pub(crate) bad: u64,
}

/// Runs the program.
pub(crate) fn run(arguments: &[&str]) -> Run {
    let arguments = std::iter::once("congvan").chain(arguments.iter().copied()).map(OsString::from).collect();
    let invocation = Invocation { arguments, language_variable: Some("en".into()) };
    let (mut results, mut messages) = (Vec::new(), Vec::new());
    let mut console = Console { results: &mut results, messages: &mut messages, screen: Screen::Pipe };
    let code = cli::run(invocation, &Machine, &mut console).code();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code, results: text(results), messages: text(messages) }
}

/// Counts the events of a letter; the messages where it cannot be done.
pub(crate) fn count(letter: &Path, options: &[&str]) -> Result<Counted, String> {
    let run = run(&[&["scans", "count", letter.to_str().unwrap()], options].concat());
    if run.code != 0 {
        return Err(run.messages);
    }
    let mut counted = Counted { table: run.results, rows: 0, counted: 0, left_out: 0, bad: 0 };
    // This machine tells them for each file.
    for line in run.messages.lines() {
        if let Some([taken, rows, left_out]) = figures(line, "scans were counted") {
            counted.rows += rows;
            counted.counted += taken;
            counted.left_out += left_out;
        }
        if let Some([bad, _, ..]) = figures::<2>(line, "rows cannot be counted (") {
            counted.bad += bad;
        }
    }
    Ok(counted)
}

/// The first numbers of a line that has some words.
fn figures<const MANY: usize>(line: &str, words: &str) -> Option<[u64; MANY]> {
    // What stands before the sentence names the file.
    let line = line.contains(words).then(|| line.rsplit(": ").next())??;
    let joined = line.replace(['.', ','], "");
    let mut numbers =
        joined.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let numbers: Option<Vec<u64>> = (0..MANY).map(|_| numbers.next()?.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// What this machine counts.
pub(crate) fn here(letter: &Path) -> Counted {
    count(letter, &[]).unwrap_or_else(|told| panic!("{}", end(&told)))
}

/// What a cluster counts.
pub(crate) fn there(letter: &Path, cluster: &Cluster) -> Counted {
    count(letter, &["--cluster", &cluster.address()]).unwrap_or_else(|told| panic!("{}", end(&told)))
}

/// The end of what was told, which says why.
fn end(told: &str) -> &str {
    told.char_indices().rev().nth(2_000).map_or(told, |(at, _)| &told[at..])
}
