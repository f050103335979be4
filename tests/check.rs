//! The check on documents of our own and of others.

mod common;

use std::fs;
use std::path::PathBuf;

use common::case_folder::{self, CaseFolder};
use common::{assert_no_differences, cases, differs_from, fixtures, name};
use congvan::check::{Mode, check, examine, rule, shown};
use congvan::diagnostic::{Catalogue, Format, Language, Report, render};
use congvan::docx::read::read;
use congvan::docx::write::write;
use congvan::letter::Letter;

fn findings(letter: &Letter, mode: Mode) -> String {
    let bytes = write(letter).unwrap();
    let mut report = Report::new();
    let document = read("letter.docx", &bytes, &mut report).unwrap();
    case_folder::findings(&check(&examine(&document, mode)), Language::English)
}

/// A letter as the office issues it: number and date are filled in.
fn issued(letter: &Letter) -> Letter {
    let mut letter = case_folder::dated(letter.clone());
    letter.number.get_or_insert_with(|| "05".to_owned());
    letter
}

#[test]
fn nothing_is_found_in_our_own_letters() {
    let mut told = String::new();
    for case in cases(&fixtures()) {
        let (letter, _) = case_folder::compose(&CaseFolder::new(&case));
        let letter = letter.unwrap();
        for (what, found) in
            [("draft", findings(&letter, Mode::Draft)), ("final", findings(&issued(&letter), Mode::Final))]
        {
            if !found.is_empty() {
                told.extend([name(&case), format!(" ({what}):\n{found}\n")]);
            }
        }
    }
    assert_eq!(told, "");
}

/// Documents of others, each a folder with what is told of it in both languages; without the files, nothing is. `arguments` may
/// say the mode, `components.txt` what is found in it.
#[test]
fn every_document_has_the_findings_beside_it() {
    let mut differences = Vec::new();
    let folders = fs::read_dir(fixtures().join("check")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    for folder in folders {
        let draft = fs::read_to_string(folder.join("arguments")).is_ok_and(|words| words.contains("draft"));
        let mode = if draft { Mode::Draft } else { Mode::Final };
        let bytes = fs::read(folder.join("document.docx")).unwrap();
        let document = read("document.docx", &bytes, &mut Report::new()).unwrap();
        let letter = examine(&document, mode);
        let components = folder.join("components.txt");
        if components.exists() {
            let shown = render(&shown(&letter), Format::Short, &Catalogue::new(Language::English));
            differences.extend(differs_from(&components, &shown));
        }
        let found = check(&letter);
        for (language, file) in
            [(Language::Vietnamese, "findings.vi.txt"), (Language::English, "findings.en.txt")]
        {
            let told = case_folder::findings(&found, language);
            differences.extend(differs_from(&folder.join(file), &told));
        }
    }
    assert_no_differences(&differences);
}

/// The page of the guide with the most common findings names rules that there are.
#[test]
fn the_guide_names_rules_that_there_are() {
    let page = include_str!("../docs/loi-thuong-gap.md");
    let names = page.split('`').skip(1).step_by(2).filter(|name| name.contains('-') && name.is_ascii());
    let is_name = |name: &&str| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let names: Vec<&str> = names.filter(is_name).collect();
    assert!(names.len() > 30, "{names:?}");
    for name in names {
        assert!(rule(name).is_some(), "{name}");
    }
}
