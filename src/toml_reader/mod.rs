//! Reading TOML that a person wrote: every value with its place, every slip reported.
//!
//! A [`Document`] is asked for what it should hold, key by key, through [`Section`]s. What is missing or of the
//! wrong kind is remembered, and so is every key that was asked for. [`Document::finish`] then reports all of
//! it at once, in the order of the file, together with the keys that nobody asked for.

mod section;
mod syntax;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

pub use section::{DateOrText, Entry, Section};

use crate::diagnostic::{Diagnostic, Place, Position, Report};
use crate::nearest::nearest;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Located<T> {
    /// The same place with a value made from this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: change(self.value), place: self.place }
    }
}

/// A TOML file that is being read.
#[derive(Debug)]
#[must_use = "what is wrong in the file is only reported by `finish`"]
pub struct Document<'source> {
    file: &'source str,
    source: &'source str,
    table: DeTable<'source>,
    problems: RefCell<Vec<Diagnostic>>,
    /// The keys asked for so far, by the name of their section; the root has the empty name.
    asked: RefCell<BTreeMap<String, BTreeSet<String>>>,
    /// The keys that stand in the file under a misspelt name, each with its section.
    slips: RefCell<BTreeSet<String>>,
}

impl<'source> Document<'source> {
    /// Reads a source as TOML; `file` is its name as the user knows it. None if it is not TOML: then every line
    /// that cannot be read has been reported.
    pub fn parse(file: &'source str, source: &'source str, report: &mut Report) -> Option<Self> {
        let table = syntax::parse(file, source, report)?;
        Some(Self {
            file,
            source,
            table,
            problems: RefCell::default(),
            asked: RefCell::default(),
            slips: RefCell::default(),
        })
    }

    /// The keys and sections at the top.
    pub fn root(&self) -> Section<'_> {
        Section::new(self, &self.table)
    }

    /// Reports everything that was missing or of the wrong kind, and every key nobody asked for, in the order
    /// of the file.
    pub fn finish(self, report: &mut Report) {
        self.refuse_unasked("", &self.table);
        let slips = self.slips.into_inner();
        let mut problems = self.problems.into_inner();
        // A key that is there under a misspelt name is told once, where it stands.
        problems.retain(|problem| !is_missing(problem, &slips));
        join_lines_of_missing_sections(&mut problems);
        problems.sort_by_key(|problem| line_and_column(problem.place.as_ref()));
        for problem in problems {
            report.push(problem);
        }
    }

    fn refuse_unasked(&self, section: &str, table: &DeTable<'_>) {
        let asked = self.asked.borrow();
        let Some(known) = asked.get(section) else { return };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            if !known.contains(name) {
                let problem = unknown_key(section, name, &asked).at(self.place(key.span().start));
                let meant = problem.arguments.iter().find(|(argument, _)| *argument == "nearest");
                self.slips.borrow_mut().extend(meant.map(|(_, meant)| join(section, meant)));
                self.problems.borrow_mut().push(problem);
                continue;
            }
            let inner = join(section, name);
            match value.get_ref() {
                DeValue::Table(table) => self.refuse_unasked(&inner, table),
                DeValue::Array(items) => {
                    for table in items.iter().filter_map(|item| item.get_ref().as_table()) {
                        self.refuse_unasked(&inner, table);
                    }
                }
                _ => {}
            }
        }
    }

    fn place(&self, offset: usize) -> Place {
        Place::offset(self.file, self.source, offset)
    }

    fn push(&self, problem: Diagnostic) {
        self.problems.borrow_mut().push(problem);
    }
}

/// A key nobody asked for: it belongs into another section, or is a slip for a key of this one.
fn unknown_key(section: &str, key: &str, asked: &BTreeMap<String, BTreeSet<String>>) -> Diagnostic {
    let known = &asked[section];
    let problem = Diagnostic::error("toml-key-unknown").with("key", key);
    let elsewhere = asked.iter().find(|(other, keys)| *other != section && keys.contains(key));
    let problem = if let Some(name) = nearest(key, known.iter().map(String::as_str)) {
        problem.with("advice", "nearest").with("nearest", name)
    } else if let Some((other, _)) = elsewhere {
        let advice = if other.is_empty() { "top" } else { "elsewhere" };
        problem.with("advice", advice).with("section", other)
    } else {
        problem.with("advice", "none")
    };
    problem.with("known", known.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// A section that is missing while its keys stand elsewhere lacks only its line: that is told once, at the first
/// of these keys.
fn join_lines_of_missing_sections(problems: &mut Vec<Diagnostic>) {
    let is = |problem: &Diagnostic, name, value: &str| {
        problem.arguments.iter().any(|(argument, given)| *argument == name && given == value)
    };
    let missing = problems.iter().filter(|problem| problem.code == "toml-section-missing");
    let sections: Vec<String> =
        missing.filter_map(|problem| Some(problem.arguments.first()?.1.clone())).collect();
    for section in sections {
        let is_stray = |problem: &Diagnostic| {
            problem.code == "toml-key-unknown"
                && is(problem, "advice", "elsewhere")
                && is(problem, "section", &section)
        };
        let places = problems.iter().filter(|problem| is_stray(problem)).map(|problem| problem.place.clone());
        let Some(first) = places.min_by_key(|place| line_and_column(place.as_ref())) else { continue };
        problems.retain(|problem| {
            let is_of_section = problem.code == "toml-section-missing" && is(problem, "key", &section);
            !is_of_section && !is_stray(problem)
        });
        let told = Diagnostic::error("toml-section-line-missing").with("key", section);
        problems.push(Diagnostic { place: first, ..told });
    }
}

/// Whether a problem is that a key is missing which stands there under another name.
fn is_missing(problem: &Diagnostic, slips: &BTreeSet<String>) -> bool {
    let is_slip = |(argument, key): &(&str, String)| *argument == "key" && slips.contains(key);
    problem.code.ends_with("-missing") && problem.arguments.iter().any(is_slip)
}

fn join(section: &str, key: &str) -> String {
    if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") }
}

fn line_and_column(place: Option<&Place>) -> (usize, usize) {
    match place.and_then(|place| place.position.as_ref()) {
        Some(Position::Line { line, column }) => (*line, *column),
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Catalogue, Format, Language, render};

    fn problems(source: &str, read: impl FnOnce(&Section<'_>)) -> Vec<String> {
        let mut report = Report::new();
        if let Some(document) = Document::parse("letter.toml", source, &mut report) {
            read(&document.root());
            document.finish(&mut report);
        }
        report.iter().map(|each| format!("{} {}", each.place.as_ref().unwrap(), each.code)).collect()
    }

    #[test]
    fn values_are_read_with_their_places() {
        let mut report = Report::new();
        let source =
            "title = \"Công văn\"\nlist = [\n  \"a\",\n  \"b\",\n]\n[agency]\nfounded = 2004-08-01\n";
        let document = Document::parse("letter.toml", source, &mut report).unwrap();
        let root = document.root();
        let title = root.required_text("title").unwrap();
        assert_eq!((title.value.as_str(), title.place.to_string().as_str()), ("Công văn", "letter.toml:1:9"));
        let list = root.texts("list").unwrap();
        assert_eq!(list[1].place.to_string(), "letter.toml:4:3");
        let agency = root.section("agency").unwrap();
        assert_eq!(agency.place().to_string(), "letter.toml:6:1");
        let founded = agency.date_or_text("founded").unwrap();
        assert_eq!(founded.value, DateOrText::Date(chrono::NaiveDate::from_ymd_opt(2004, 8, 1).unwrap()));
        document.finish(&mut report);
        assert_eq!(report, Report::new());
    }

    #[test]
    fn all_problems_are_reported_together_in_the_order_of_the_file() {
        let source =
            "nmae = 1\ntitle = 5\n[agency]\nthreshold = \"x\"\n[[tables]]\nx = 1\n[[tables]]\nkind = \"y\"\n";
        let read = |root: &Section<'_>| {
            root.required_text("name");
            root.text("title");
            root.section("agency").unwrap().integer("threshold");
            for table in root.sections("tables") {
                table.choice("kind", &[("text", 1), ("date", 2)]);
            }
        };
        assert_eq!(
            problems(source, read),
            [
                "letter.toml:1:1 toml-key-unknown",
                "letter.toml:2:9 toml-type-mismatch",
                "letter.toml:4:13 toml-type-mismatch",
                "letter.toml:6:1 toml-key-unknown",
                "letter.toml:8:8 toml-choice-unknown",
            ]
        );
    }

    #[test]
    fn an_unknown_key_is_told_its_nearest_name_or_its_right_section() {
        let mut report = Report::new();
        let source = "[agency]\nnmae = \"a\"\nsubject = \"b\"\n[document]\n";
        let document = Document::parse("letter.toml", source, &mut report).unwrap();
        document.root().section("agency").unwrap().text("name");
        document.root().section("document").unwrap().text("subject");
        document.finish(&mut report);
        let text = render(&report, Format::Text, &Catalogue::new(Language::English));
        assert!(text.contains("“name”"), "{text}");
        assert!(text.contains("[document]"), "{text}");
    }
}
