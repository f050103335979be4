//! What goes wrong, through the program itself: every folder of `fixtures/errors/` is a letter with something wrong
//! in it. `congvan build letter.toml` (or the line in the file `arguments`) is run on a copy of it, and must say
//! what `expected/findings.vi.txt` and `findings.en.txt` have.
//!
//! An older letter lies where the new one would go. After an error nothing in the folder may have changed; after a
//! warning only the letter.

mod common;

use std::fs;
use std::path::Path;

use common::judge::skipped;
use common::program::{self, Content, congvan, content, copy};
use common::{assert_no_differences, cases, differs_from, fixtures, name};
use tempfile::TempDir;

/// Where the letter is written if nothing else is said.
const LETTER: &str = "letter.docx";

/// What stands in the older letter.
const OLDER: &[u8] = b"the letter of last month";

#[test]
fn everything_that_goes_wrong_is_told_in_both_languages_and_spoils_no_file() {
    let mut problems = Vec::new();
    for case in cases(&fixtures().join("errors")) {
        for language in ["vi", "en"] {
            let folder = copy_with_older_letter(&case);
            let before = content(folder.path());
            let arguments = program::arguments(&case);
            let arguments = arguments.unwrap_or_else(|| ["build", "letter.toml"].map(str::to_owned).to_vec());
            let output = congvan(&arguments, language, folder.path());
            let golden = case.join(format!("expected/findings.{language}.txt"));
            problems.extend(differs_from(&golden, &String::from_utf8(output.stderr).unwrap()));
            let after = content(folder.path());
            problems.extend(
                spoiled(output.status.code(), &before, after)
                    .map(|what| format!("{} ({language}): {what}", name(&case))),
            );
            if !output.stdout.is_empty() {
                problems.push(format!("{} ({language}): it prints to standard output", name(&case)));
            }
        }
    }
    assert_no_differences(&problems);
}

#[test]
fn a_folder_that_may_not_be_written_is_told() {
    let folder = copy_with_older_letter(&fixtures().join("plain-letter"));
    let locked = folder.path().join("khoa");
    fs::create_dir(&locked).unwrap();
    let writable = fs::metadata(&locked).unwrap().permissions();
    let mut readonly = writable.clone();
    readonly.set_readonly(true);
    fs::set_permissions(&locked, readonly).unwrap();
    let is_locked = fs::write(locked.join("probe"), "").is_err();
    let output = congvan(&["build", "letter.toml", "-o", "khoa/thu.docx"], "en", folder.path());
    fs::set_permissions(&locked, writable).unwrap();
    if !is_locked {
        skipped("a folder that may not be written; this account may write everywhere");
        return;
    }
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("[output-not-permitted]"), "{said}");
    assert_eq!(fs::read_dir(&locked).unwrap().count(), 0);
}

#[test]
fn the_letter_is_the_same_bytes_whatever_folder_the_program_works_in() {
    let case = copy_with_older_letter(&fixtures().join("thai-nguyen-2021-11"));
    let letter = case.path().join(LETTER);
    let elsewhere = tempfile::tempdir().unwrap();
    let file = case.path().join("letter.toml");
    let written = |arguments: &[&str], works_in: &Path| {
        let output = congvan(arguments, "vi", works_in);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read(&letter).unwrap()
    };
    let beside = written(&["build", "letter.toml"], case.path());
    assert!(beside != OLDER);
    assert!(beside == written(&["build", file.to_str().unwrap()], elsewhere.path()));
}

/// What the run did that it may not do with this exit code.
fn spoiled(code: Option<i32>, before: &Content, mut after: Content) -> Option<String> {
    match code {
        Some(2) if after == *before => None,
        Some(2) => Some("an error, and yet files have changed".to_owned()),
        Some(0) => {
            let letter = after.insert(LETTER.into(), Some(OLDER.to_vec())).flatten();
            if letter.is_none_or(|letter| letter == OLDER) {
                return Some("a warning, and no letter".to_owned());
            }
            (after != *before).then(|| "files besides the letter have changed".to_owned())
        }
        other => Some(format!("it exits with {other:?}")),
    }
}

/// A copy of a case with an older letter in it.
fn copy_with_older_letter(case: &Path) -> TempDir {
    let copy = copy(case);
    fs::write(copy.path().join(LETTER), OLDER).unwrap();
    copy
}
