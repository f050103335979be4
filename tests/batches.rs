//! The batches: every folder of `fixtures/batches/` is a letter file and its data. `congvan` is run on a copy of it
//! with the line in the file `arguments`, and every stage is compared with what is expected. A new case needs no line
//! here.
//!
//! `expected/said.*.txt` is what the clerk is told, `summary.*.txt` what is printed, `letters/` the text form of
//! every letter in the folder. Digests are compared with the files and stand as `<sha256>` in the manifests.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::case_folder::CaseFolder;
use common::program::{arguments, congvan, copy};
use common::{assert_no_differences, cases, differs_from, fixtures, name};
use congvan::batch::{CSV, Figures, JSON, Manifest, State};
use congvan::diagnostic::Report;
use congvan::digest::Digest;
use congvan::docx;
use congvan::gazetteer::Commune;
use congvan::letter::compose::{Choices, Dispatch, Draft};
use congvan::letter::text_form;
use congvan::scans::By;
use tempfile::TempDir;

/// How many digits a digest has.
const DIGITS: usize = 64;

#[test]
fn every_batch_gives_what_is_expected() {
    let mut problems = Vec::new();
    for case in cases(&fixtures().join("batches")) {
        let expected = case.join("expected");
        for language in ["vi", "en"] {
            let run = Run::of(&case, language);
            problems.extend(differs_from(&expected.join(format!("said.{language}.txt")), &run.said));
            problems.extend(differs_from(&expected.join(format!("summary.{language}.txt")), &run.printed));
            if language == "vi" {
                problems.extend(run.wrong_digests());
                for file in [CSV, JSON] {
                    let there = fs::read_to_string(run.folder().join(file)).unwrap();
                    problems.extend(differs_from(&expected.join(file), &without_digests(&there)));
                }
                problems.extend(letters_that_differ(&Batch::of(&case), &run, &expected.join("letters")));
            }
        }
    }
    assert_no_differences(&problems);
}

#[test]
fn every_commune_is_in_exactly_one_letter_and_the_letters_sum_to_the_province() {
    for case in cases(&fixtures().join("batches")) {
        let batch = Batch::of(&case);
        let of_letters = batch.dispatches.iter().flat_map(|dispatch| &dispatch.group.portion.rows);
        let mut in_letters: Vec<&str> = of_letters.map(|row| row.code).collect();
        let of_provinces = batch.draft.provinces().flat_map(|(province, _)| province.communes());
        let mut in_provinces: Vec<&str> = of_provinces.map(Commune::code).collect();
        in_letters.sort_unstable();
        in_provinces.sort_unstable();
        assert_eq!(in_letters, in_provinces, "{}", name(&case));

        let manifest = Run::of(&case, "vi").manifest();
        let letters = sum(manifest.letters.iter().map(|letter| letter.figures));
        let provinces = sum(manifest.provinces.iter().map(|province| province.figures));
        assert_eq!(letters, provinces, "{}", name(&case));
        assert_eq!(provinces.communes, in_provinces.len(), "{}", name(&case));
    }
}

/// The program, run on a copy of a case.
struct Run {
    copy: TempDir,
    output: PathBuf,
    said: String,
    printed: String,
}

impl Run {
    fn of(case: &Path, language: &str) -> Self {
        let copy = copy(case);
        let arguments = arguments(case).unwrap_or_else(|| panic!("{}: no arguments", name(case)));
        let output = congvan(&arguments, language, copy.path());
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (said, printed) = (text(output.stderr), text(output.stdout));
        let folder = option(&arguments, "-o").unwrap();
        let run = Self { output: copy.path().join(folder), copy, said, printed };
        let failed = run.manifest().letters.iter().any(|letter| letter.state == State::Failed);
        assert_eq!(output.status.code(), Some(i32::from(failed)), "{}: {}", name(case), run.said);
        run
    }

    fn folder(&self) -> &Path {
        &self.output
    }

    fn manifest(&self) -> Manifest {
        let path = self.output.join(JSON);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{error}: {}", self.said));
        serde_json::from_str(&text).unwrap()
    }

    /// Digests of the manifest that are not those of the files.
    fn wrong_digests(&self) -> Vec<String> {
        let manifest = self.manifest();
        let inputs = manifest.inputs.iter().map(|input| (self.copy.path().join(&input.file), input.sha256));
        let letters = manifest.letters.iter().filter(|letter| letter.state == State::Made);
        let letters = letters.map(|letter| (self.output.join(&letter.file), letter.sha256.unwrap()));
        let is_wrong = |(path, digest): &(PathBuf, Digest)| Digest::of(&fs::read(path).unwrap()) != *digest;
        let wrong = inputs.chain(letters).filter(is_wrong);
        wrong.map(|(path, _)| format!("{}: its digest in the manifest is wrong", path.display())).collect()
    }
}

/// The batch of a case as the library makes it.
struct Batch {
    draft: Draft,
    dispatches: Vec<Dispatch>,
}

impl Batch {
    fn of(case: &Path) -> Self {
        let arguments = arguments(case).unwrap();
        let environment = CaseFolder::new(case);
        let mut report = Report::new();
        let by = By::from_argument(option(&arguments, "--by").unwrap());
        let choices = Choices { by: Some(&by), ..Choices::default() };
        let draft = Draft::read(Path::new("letter.toml"), choices, &environment, &mut report).unwrap();
        let particulars = option(&arguments, "--with").map(Path::new);
        let dispatches = draft.dispatches(particulars, &environment, &mut report).unwrap();
        Self { draft, dispatches }
    }
}

/// Compares the text form of every letter, and its file with what the library writes of it. No other letter may be in
/// the folder, and none expected that is not there.
fn letters_that_differ(batch: &Batch, run: &Run, expected: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let mut made = BTreeSet::new();
    let manifest = run.manifest();
    assert_eq!(manifest.letters.len(), batch.dispatches.len());
    for (entry, dispatch) in manifest.letters.iter().zip(&batch.dispatches) {
        assert_eq!(entry.group, dispatch.group.code);
        if matches!(entry.state, State::Made | State::Unchanged) {
            let golden = format!("{}.txt", entry.file.strip_suffix(".docx").unwrap());
            let letter = batch.draft.compose_dispatch(dispatch, &mut Report::new()).unwrap();
            problems.extend(differs_from(&expected.join(&golden), &text_form(&letter)));
            let bytes = fs::read(run.folder().join(&entry.file)).unwrap();
            if bytes != docx::write::write(&letter).unwrap() {
                problems.push(format!("{}: the file is not of this letter", entry.file));
            }
            made.insert(golden);
        }
    }
    let golden = fs::read_dir(expected).into_iter().flatten();
    let golden = golden.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let not_made = golden.filter(|file| !made.contains(file));
    problems.extend(not_made.map(|file| format!("{}: no such letter", expected.join(file).display())));
    problems
}

fn sum(figures: impl Iterator<Item = Figures>) -> Figures {
    figures.fold(Figures::default(), |sum, each| Figures {
        communes: sum.communes + each.communes,
        scans: sum.scans + each.scans,
        silent: sum.silent + each.silent,
        low: sum.low + each.low,
        low_scans: sum.low_scans + each.low_scans,
    })
}

/// What stands after an option.
fn option<'a>(arguments: &'a [String], option: &str) -> Option<&'a str> {
    let place = arguments.iter().position(|argument| argument == option)?;
    arguments.get(place + 1).map(String::as_str)
}

/// A manifest without what changes with the writer and the version of the program.
fn without_digests(manifest: &str) -> String {
    let is_digit = |character: char| character.is_ascii_digit() || ('a'..='f').contains(&character);
    let mut text = String::with_capacity(manifest.len());
    for part in manifest.split_inclusive(|character| !is_digit(character)) {
        match part.split_at_checked(DIGITS) {
            Some((digits, rest)) if digits.chars().all(is_digit) => {
                text.push_str("<sha256>");
                text.push_str(rest);
            }
            _ => text.push_str(part),
        }
    }
    text.replace(concat!("congvan ", env!("CARGO_PKG_VERSION")), "congvan <version>")
}
