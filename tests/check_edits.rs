//! The check is not blind: one change in a good letter, and exactly the rule that it breaks answers.
//!
//! The changes are made in the XML, as another program would make them; see `fixtures/edits/README.md`.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read, Write};

use common::case_folder::{self, CaseFolder};
use common::fixtures;
use congvan::check::{Mode, Profile, check, examine, rules};
use congvan::diagnostic::Report;
use congvan::docx::read::read;
use congvan::docx::write::write;
use serde::Deserialize;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The letter that is changed where an edit names no other.
const LETTER: &str = "thai-nguyen-2021-11";
/// The part that is changed where an edit names no other.
const PART: &str = "word/document.xml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edits {
    edit: Vec<Edit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    rule: String,
    letter: Option<String>,
    part: Option<String>,
    change: Option<[String; 2]>,
    place: Option<usize>,
    #[serde(default)]
    every: bool,
    #[serde(default)]
    changes: Vec<[String; 2]>,
    remove: Option<[String; 2]>,
    by: Option<String>,
    #[serde(default)]
    also: BTreeSet<String>,
    because: Option<String>,
    mode: Option<String>,
    office: Option<Office>,
}

/// What the profile of the office that checks the letter asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Office {
    parent: String,
    name: String,
    symbol: String,
}

impl Edit {
    fn profile(&self) -> Profile {
        let of = |part: fn(&Office) -> &String| self.office.iter().map(part).cloned().collect();
        let mut profile = Profile::default();
        profile.parents = of(|office| &office.parent);
        profile.names = of(|office| &office.name);
        profile.symbols = of(|office| &office.symbol);
        profile
    }

    /// The part after the edit, or why it cannot be made.
    fn of(&self, part: &str) -> Result<String, String> {
        let mut part = part.to_owned();
        if let Some([written, instead]) = &self.change {
            let places: Vec<usize> = part.match_indices(written).map(|(at, _)| at).collect();
            let chosen = match (self.place, self.every, places.len()) {
                (Some(place), false, _) if place > 0 => places.get(place - 1).map(std::slice::from_ref),
                (None, true, 1..) | (None, false, 1) => Some(&places[..]),
                _ => None,
            };
            let chosen = chosen.ok_or_else(|| format!("stands {} times: {written}", places.len()))?;
            for at in chosen.iter().rev() {
                part.replace_range(*at..at + written.len(), instead);
            }
        }
        for [written, instead] in &self.changes {
            let count = part.matches(written).count();
            if count != 1 {
                return Err(format!("stands {count} times: {written}"));
            }
            part = part.replace(written, instead);
        }
        if let Some([first, last]) = &self.remove {
            let start = part.find(first).ok_or_else(|| format!("is not there: {first}"))?;
            let end = part[start..].find(last).ok_or_else(|| format!("is not there: {last}"))?;
            part.replace_range(start..start + end + last.len(), self.by.as_deref().unwrap_or_default());
        }
        Ok(part)
    }
}

/// The DOCX of a case, its number and date filled in as the office does.
fn issued(case: &str) -> Vec<u8> {
    let (letter, _) = case_folder::compose(&CaseFolder::new(&fixtures().join(case)));
    let mut letter = case_folder::dated(letter.unwrap_or_else(|| panic!("{case}")));
    letter.number = Some("05".to_owned());
    write(&letter).unwrap()
}

/// A package with one part made anew, all others as they were.
fn with_part(package: &[u8], name: &str, edit: &Edit) -> Result<Vec<u8>, String> {
    let mut package = ZipArchive::new(Cursor::new(package)).unwrap();
    let mut text = String::new();
    let found = package.by_name(name).map_err(|error| format!("{name}: {error}"))?;
    { found }.read_to_string(&mut text).unwrap();
    let changed = edit.of(&text)?;
    let mut made = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..package.len() {
        let part = package.by_index(place).unwrap();
        if part.name().unwrap() == name {
            made.start_file(name, SimpleFileOptions::default()).unwrap();
            made.write_all(changed.as_bytes()).unwrap();
        } else {
            made.raw_copy_file(part).unwrap();
        }
    }
    Ok(made.finish().unwrap().into_inner())
}

/// The names of the rules that answer.
fn answers(docx: &[u8], edit: &Edit) -> BTreeSet<String> {
    let mut report = Report::new();
    let document = read("letter.docx", docx, &mut report);
    let document = document.unwrap_or_else(|| panic!("{:?}", report.iter().next()));
    let mode = if edit.mode.as_deref() == Some("draft") { Mode::Draft } else { Mode::Final };
    let profile = edit.profile();
    check(&examine(&document, mode).under(&profile)).iter().map(|finding| finding.code.to_owned()).collect()
}

fn edits() -> Vec<Edit> {
    let mut files: Vec<_> =
        fs::read_dir(fixtures().join("edits")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let tables = files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    tables
        .flat_map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            toml::from_str::<Edits>(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).edit
        })
        .collect()
}

#[test]
fn one_change_and_exactly_its_rule_answers() {
    let mut letters: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for edit in edits() {
        let case = edit.letter.as_deref().unwrap_or(LETTER);
        let good = letters.entry(case.to_owned()).or_insert_with(|| issued(case));
        let wanted: BTreeSet<String> = [&edit.rule].into_iter().chain(&edit.also).cloned().collect();
        assert_eq!(edit.also.is_empty(), edit.because.is_none(), "{}: say why others answer", edit.rule);
        match with_part(good, edit.part.as_deref().unwrap_or(PART), &edit) {
            Err(error) => wrong.push(format!("{}: {error}", edit.rule)),
            Ok(changed) => {
                let answered = answers(&changed, &edit);
                if answered != wanted {
                    wrong.push(format!("{}: {answered:?} instead of {wanted:?}", edit.rule));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_its_edit() {
    let edited: BTreeSet<String> = edits().into_iter().map(|edit| edit.rule).collect();
    let all: BTreeSet<String> = rules().iter().map(|rule| rule.metadata.name.to_owned()).collect();
    assert_eq!(edited, all);
}
