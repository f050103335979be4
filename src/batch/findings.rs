//! What was found in many letters, told once: the same thing in forty letters is one message that names them.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Letters, Report, Severity};

/// How many letters a message names.
const NAMED: usize = 5;

/// How many messages of one kind are told in full: a hundred letters that somebody has edited differ by their names.
const ALIKE: usize = 10;

/// The findings of many letters.
#[derive(Debug, Default)]
pub(super) struct Findings {
    found: Vec<Found>,
    places: HashMap<String, usize>,
}

#[derive(Debug)]
struct Found {
    diagnostic: Diagnostic,
    names: Vec<String>,
    count: usize,
    last: String,
}

impl Findings {
    /// Adds what was found in a letter.
    pub(super) fn add(&mut self, letter: &str, report: &Report) {
        for diagnostic in report.iter() {
            let place = *self.places.entry(key(diagnostic)).or_insert(self.found.len());
            if place == self.found.len() {
                self.found.push(Found {
                    diagnostic: diagnostic.clone(),
                    names: Vec::new(),
                    count: 0,
                    last: String::new(),
                });
            }
            let found = &mut self.found[place];
            // A letter in which the same is found twice is named once.
            if found.count > 0 && found.last == letter {
                continue;
            }
            letter.clone_into(&mut found.last);
            found.count += 1;
            if found.names.len() < NAMED {
                found.names.push(letter.to_owned());
            }
        }
    }

    /// The findings, each with its letters. What all letters have in common needs no names.
    pub(super) fn into_report(self, letters: usize) -> Report {
        let mut report = Report::new();
        let mut alike: BTreeMap<&'static str, (Severity, usize)> = BTreeMap::new();
        for Found { mut diagnostic, names, count, .. } in self.found {
            if count < letters || letters == 1 {
                diagnostic.letters = Some(Box::new(Letters { more: count - names.len(), names }));
            }
            let (_, told) = alike.entry(diagnostic.code).or_insert((diagnostic.severity, 0));
            *told += 1;
            if *told <= ALIKE {
                report.push(diagnostic);
            }
        }
        for (code, (severity, count)) in alike.into_iter().filter(|(_, (_, count))| *count > ALIKE) {
            let more = Diagnostic::warning("batch-findings-alike").with("code", code);
            report.push(Diagnostic { severity, ..more.with("count", count - ALIKE) });
        }
        report
    }
}

fn key(diagnostic: &Diagnostic) -> String {
    let mut key = format!("{}\0{:?}", diagnostic.code, diagnostic.place);
    for (name, value) in &diagnostic.arguments {
        let _ = write!(key, "\0{name}\0{value}");
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_messages_of_one_kind_are_cut_short() {
        let mut findings = Findings::default();
        for letter in 0..25 {
            let mut report = Report::new();
            report.push(Diagnostic::error("edited").with("file", letter));
            findings.add(&letter.to_string(), &report);
        }
        let told = findings.into_report(30);
        assert_eq!((told.iter().count(), told.count(Severity::Error)), (ALIKE + 1, ALIKE + 1));
        let last = told.iter().last().unwrap();
        assert_eq!((last.code, &last.arguments[1].1), ("batch-findings-alike", &"15".to_owned()));
    }

    fn report(codes: &[&'static str]) -> Report {
        let mut report = Report::new();
        for code in codes {
            report.push(Diagnostic::warning(code));
        }
        report
    }

    #[test]
    fn what_is_found_in_many_letters_is_told_once_with_their_names() {
        let mut findings = Findings::default();
        for letter in ["a", "b", "c", "d", "e", "f", "g"] {
            findings.add(letter, &report(&["everywhere"]));
        }
        for letter in ["a", "b", "c", "d", "e", "f"] {
            findings.add(letter, &report(&["often", "often"]));
        }
        let told = findings.into_report(7);
        let told: Vec<_> =
            told.iter().map(|told| (told.code, told.letters.clone().map(|letters| *letters))).collect();
        let names = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        assert_eq!(told, [("everywhere", None), ("often", Some(Letters { names, more: 1 }))]);
    }
}
