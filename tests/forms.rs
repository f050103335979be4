//! The same counts in every form the program reads give the same letter: each file of
//! `fixtures/counts-in-every-form/same/` in the place of `counts.csv`. A new file needs no line here.

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
    let case = fixtures().join("counts-in-every-form");
    let letter_file = fs::read_to_string(case.join("letter.toml")).unwrap();
    let expected = fs::read_to_string(case.join("expected/letter.txt")).unwrap();
    let mut differences = Vec::new();
    for form in forms(&case.join("same")) {
        let file = name(&form);
        let letter_file = letter_file.replace("\"counts.csv\"", &format!("{file:?}"));
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let world = Memory::new(today).with("letter.toml", letter_file).with(&file, fs::read(&form).unwrap());
        let (letter, report) = compose(&world);
        let told = case.join("expected/same").join(format!("{file}.txt"));
        differences.extend(differs_from(&told, &findings(&report, Language::Vietnamese)));
        match letter {
            None => differences.push(format!("{file}: no letter")),
            Some(letter) if text_form(&letter) != expected => {
                differences.push(format!("{file}: another letter than from counts.csv"));
            }
            Some(_) => {}
        }
    }
    assert_no_differences(&differences);
}

/// The files of a folder, by name.
fn forms(folder: &Path) -> Vec<PathBuf> {
    let mut forms: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    forms.sort();
    assert!(forms.len() > 4, "no forms in {}", folder.display());
    forms
}
