//! The cases: every folder of `fixtures/` with a letter file, compared with what is expected of it. A new case
//! needs no line here.
//!
//! `expected/letter.txt` is the text form, `expected/findings.txt` what the clerk is told; it is not there where
//! there is nothing to tell. Of the parts of the DOCX those are compared that the case keeps in `expected/parts/`; an empty file there asks for one.

mod common;

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use common::case_folder::{CaseFolder, compose, findings};
use common::{assert_no_differences, cases, differs_from, fixtures, name, package, xml};
use congvan::diagnostic::{Language, Report};
use congvan::docx;
use congvan::environment::Machine;
use congvan::letter::compose::compose_file;
use congvan::letter::{Letter, Table, text_form};

#[test]
fn every_case_gives_what_is_expected() {
    let mut differences = Vec::new();
    for case in cases(&fixtures()) {
        let expected = case.join("expected");
        let (letter, report) = compose(&CaseFolder::new(&case));
        let findings = findings(&report, Language::Vietnamese);
        differences.extend(differs_from(&expected.join("findings.txt"), &findings));
        let Some(letter) = letter else {
            differences.push(format!("{}: no letter", name(&case)));
            continue;
        };
        differences.extend(differs_from(&expected.join("letter.txt"), &text_form(&letter)));
        differences.extend(parts_that_differ(&expected.join("parts"), &docx::write::write(&letter).unwrap()));
    }
    assert_no_differences(&differences);
}

#[test]
fn a_letter_is_the_same_bytes_on_another_day_and_from_another_folder() {
    for case in cases(&fixtures()) {
        let far_day = NaiveDate::from_ymd_opt(2050, 2, 28).unwrap();
        let bytes = |letter: Option<Letter>| docx::write::write(&letter.unwrap()).unwrap();
        let here = bytes(compose(&CaseFolder::new(&case)).0);
        let another_day = bytes(compose(&CaseFolder::on(&case, far_day)).0);
        let from_elsewhere =
            bytes(compose_file(&case.join("letter.toml"), None, &Machine, &mut Report::new()));
        assert!(here == another_day, "{}: the day is in the letter", name(&case));
        assert!(here == from_elsewhere, "{}: the folder is in the letter", name(&case));
    }
}

#[test]
fn the_letter_of_november_2021_has_the_figures_of_the_letter_as_issued() {
    let case = fixtures().join("thai-nguyen-2021-11");
    let letter = compose(&CaseFolder::new(&case)).0.unwrap();
    let [silent, low] = [0, 1].map(|index| &letter.appendices[index].table);
    assert_eq!([silent.row_count(), low.row_count()], [15, 45]);
    assert_eq!(sum_of_last_column(low), 136);
    let locations = fs::read_to_string(case.join("qr-locations.csv")).unwrap();
    let locations = locations.lines().skip(1).map(|line| line.rsplit(',').next().unwrap());
    let sum: u32 = locations.map(|figure| figure.parse::<u32>().unwrap()).sum();
    assert_eq!(sum, 32_824);
    assert!(text_form(&letter).contains("đã tạo được 32.824 địa chỉ"));
}

/// Compares the parts that the case keeps.
fn parts_that_differ(kept: &Path, docx: &[u8]) -> Vec<String> {
    let Ok(kept_parts) = fs::read_dir(kept) else { return Vec::new() };
    let mut names: Vec<String> =
        kept_parts.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let parts = package::parts(docx);
    let compare = |file: &String| {
        let found = parts.iter().find(|(part, _)| part.rsplit('/').next() == Some(file));
        match found {
            Some((_, part)) => differs_from(&kept.join(file), &xml::indented(part)),
            None => Some(format!("{}: no such part", kept.join(file).display())),
        }
    };
    names.iter().filter_map(compare).collect()
}

fn sum_of_last_column(table: &Table) -> u32 {
    let rows = table.groups.iter().flat_map(|group| &group.rows);
    rows.map(|row| row.last().unwrap().parse::<u32>().unwrap()).sum()
}
