//! The same counts in every form the program reads give the same letter: each file of
//! `fixtures/counts-in-every-form/same/` in the place of `counts.csv`, and each of `fixtures/raw-events/same/` in the
//! place of `scan-events.csv`. A new file needs no line here.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use common::case_folder::{compose, findings};
use common::{assert_no_differences, differs_from, fixtures, name};
use congvan::diagnostic::Language;
use congvan::environment::Memory;
use congvan::letter::text_form;

#[test]
fn counts_in_every_form_give_the_same_letter() {
    same_letter_from_every_form("counts-in-every-form", "counts.csv");
}

#[test]
fn events_in_every_form_give_the_same_letter() {
    same_letter_from_every_form("raw-events", "scan-*.csv");
}

/// Makes the letter of a case from each file of its folder `same` in the place of the one its letter file names.
fn same_letter_from_every_form(case: &str, named: &str) {
    let case = fixtures().join(case);
    let letter_file = fs::read_to_string(case.join("letter.toml")).unwrap();
    let others: Vec<PathBuf> = files(&case).into_iter().filter(|path| path.is_file()).collect();
    let expected = fs::read_to_string(case.join("expected/letter.txt")).unwrap();
    let mut differences = Vec::new();
    for form in files(&case.join("same")) {
        let file = name(&form);
        let letter_file = letter_file.replace(&format!("{named:?}"), &format!("{file:?}"));
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let world = others
            .iter()
            .fold(Memory::new(today), |world, path| world.with(name(path), fs::read(path).unwrap()));
        let world = world.with("letter.toml", letter_file).with(&file, fs::read(&form).unwrap());
        let (letter, report) = compose(&world);
        let told = case.join("expected/same").join(format!("{file}.txt"));
        differences.extend(differs_from(&told, &findings(&report, Language::Vietnamese)));
        match letter {
            None => differences.push(format!("{file}: no letter")),
            Some(letter) if text_form(&letter) != expected => {
                differences.push(format!("{file}: another letter than from {named}"));
            }
            Some(_) => {}
        }
    }
    assert_no_differences(&differences);
}

/// What is in a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 4, "too few files in {}", folder.display());
    files
}
