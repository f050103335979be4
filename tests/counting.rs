//! Counting from the command line, through the program itself: every folder of `fixtures/counting/` has the line of the
//! command in its file `arguments`, what is handed over on standard input in `input`, if anything is, what is printed in
//! `expected/counted.csv` or `counted.json`, and what is told in `expected/findings.vi.txt` and `findings.en.txt`. A
//! new case needs no line here.
//!
//! Of what is printed as CSV only the communes with scans are kept; that the others are there is tested here.

mod common;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::{assert_no_differences, differs_from, fixtures, name, program};
use congvan::gazetteer::ListId;

#[test]
fn every_case_is_counted_as_expected() {
    let mut problems = Vec::new();
    for case in cases() {
        for language in ["vi", "en"] {
            let output = congvan(&case, language);
            let expected = case.join("expected");
            let printed = String::from_utf8(output.stdout).unwrap();
            let is_json = printed.starts_with('[');
            let file = if is_json { "counted.json" } else { "counted.csv" };
            let kept = if is_json { printed.clone() } else { with_scans(&printed) };
            if !printed.is_empty() {
                problems.extend(differs_from(&expected.join(file), &kept));
            }
            let told = String::from_utf8(output.stderr).unwrap();
            problems.extend(differs_from(&expected.join(format!("findings.{language}.txt")), &told));
            let is_strict = program::arguments(&case).unwrap().contains(&"--strict".to_owned());
            let code = if printed.is_empty() { 2 } else { i32::from(is_strict) };
            if output.status.code() != Some(code) {
                problems.push(format!("{}: exits with {:?}, not {code}", name(&case), output.status.code()));
            }
        }
    }
    assert_no_differences(&problems);
}

#[test]
fn every_commune_of_the_provinces_is_printed_once() {
    for case in cases() {
        let printed = String::from_utf8(congvan(&case, "vi").stdout).unwrap();
        let mut table = csv::Reader::from_reader(printed.as_bytes());
        let records: Vec<csv::StringRecord> = table.records().filter_map(Result::ok).collect();
        if printed.is_empty() || printed.starts_with('[') {
            continue;
        }
        let codes: BTreeSet<&str> = records.iter().map(|record| &record[0]).collect();
        let provinces: BTreeSet<&str> = records.iter().map(|record| &record[3]).collect();
        let of_list = ListId::October2021.list().provinces().iter();
        let communes = of_list.filter(|province| provinces.contains(province.name()));
        let all: usize = communes.map(|province| province.communes().len()).sum();
        assert_eq!((records.len(), codes.len()), (all, all), "{}", name(&case));
    }
}

/// The header and the communes that have scans.
fn with_scans(printed: &str) -> String {
    printed.split_inclusive('\n').filter(|line| !line.ends_with(",0,silent\n")).collect()
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(fixtures().join("counting")).unwrap();
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn congvan(case: &Path, language: &str) -> Output {
    let input = File::open(case.join("input")).map_or_else(|_| Stdio::null(), Stdio::from);
    Command::new(env!("CARGO_BIN_EXE_congvan"))
        .args(program::arguments(case).unwrap())
        .env("CONGVAN_LANG", language)
        .current_dir(case)
        .stdin(input)
        .output()
        .unwrap()
}
