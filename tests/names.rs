//! Names and the communes they mean, through the program itself: every folder of `fixtures/names/` has the line of the
//! command in its file `arguments`, what it prints in `expected/resolved.csv`, and what it tells in
//! `expected/findings.vi.txt` and `findings.en.txt`.

mod common;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{assert_no_differences, differs_from, fixtures, name};

#[test]
fn every_row_of_every_case_means_what_is_expected() {
    let mut problems = Vec::new();
    for case in cases() {
        for language in ["vi", "en"] {
            let output = congvan(&case, language);
            let expected = case.join("expected");
            let printed = String::from_utf8(output.stdout).unwrap();
            problems.extend(differs_from(&expected.join("resolved.csv"), &printed));
            let told = String::from_utf8(output.stderr).unwrap();
            problems.extend(differs_from(&expected.join(format!("findings.{language}.txt")), &told));
            let code = if printed.is_empty() { 2 } else { i32::from(told.contains("[names-in-doubt]")) };
            if output.status.code() != Some(code) {
                problems.push(format!("{}: exits with {:?}, not {code}", name(&case), output.status.code()));
            }
        }
    }
    assert_no_differences(&problems);
}

#[test]
fn the_cases_show_every_way_in_which_a_name_is_found() {
    let mut seen = HashSet::new();
    for case in cases() {
        let resolved = fs::read_to_string(case.join("expected/resolved.csv")).unwrap_or_default();
        let mut table = csv::Reader::from_reader(resolved.as_bytes());
        for record in table.records().map(Result::unwrap) {
            assert_eq!(record.len(), 7, "{record:?}");
            let is_found = matches!(&record[5], "exact" | "folded" | "corrected");
            assert_eq!(is_found, !record[2].is_empty(), "{record:?}");
            seen.insert(record[5].to_owned());
        }
    }
    assert_eq!(seen, ["exact", "folded", "corrected", "ambiguous", "unknown"].map(str::to_owned).into());
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(fixtures().join("names")).unwrap();
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn congvan(case: &Path, language: &str) -> Output {
    let line = fs::read_to_string(case.join("arguments")).unwrap();
    Command::new(env!("CARGO_BIN_EXE_congvan"))
        .args(line.split_whitespace())
        .env("CONGVAN_LANG", language)
        .current_dir(case)
        .output()
        .unwrap()
}
