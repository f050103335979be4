//! The clause table and the sources say the same: every rule that is produced is cited where it is decided, and
//! every rule that is cited stands in the table.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::sources::{folder, rust_files};
use congvan::check::rules;
use congvan::standard::{Bounds, page, sizes, spacing};

const MARKS: [&str; 5] = ["produced", "checked", "both", "person", "not applicable"];

/// The rows of the table: rule, mark, and where or why.
fn table() -> BTreeMap<String, (String, String)> {
    let table = fs::read_to_string(folder().join("standard/nd30.md")).unwrap();
    let rows = table.lines().filter(|line| is_rule(line.trim_start_matches("| ")));
    let mut rules = BTreeMap::new();
    for row in rows {
        // A `|` inside a cell is written `\|`.
        let cells: Vec<String> =
            row.replace("\\|", "\u{0}").split('|').map(|cell| cell.trim().replace('\u{0}', "|")).collect();
        let [_, rule, _, mark, place, _] = cells.as_slice() else { panic!("not four cells: {row}") };
        let twice = rules.insert(rule.clone(), (mark.clone(), place.clone()));
        assert_eq!(twice, None, "{rule} stands twice");
    }
    rules
}

fn is_rule(text: &str) -> bool {
    ["ND30-", "FORM-", "CONV-"].iter().any(|prefix| text.starts_with(prefix))
}

/// The rules that a source cites.
fn cited(source: &str) -> BTreeSet<String> {
    let words = source.split(|letter: char| !letter.is_ascii_alphanumeric() && !['-', '.'].contains(&letter));
    words.filter(|word| is_rule(word)).map(|word| word.trim_end_matches(['.', '-']).to_owned()).collect()
}

#[test]
fn every_rule_that_is_produced_is_cited_where_the_table_says() {
    let rules = table();
    assert!(rules.len() > 100, "only {} rules", rules.len());
    for (rule, (mark, place)) in rules {
        assert!(MARKS.contains(&mark.as_str()), "{rule}: mark `{mark}`");
        assert!(!place.is_empty(), "{rule}: no place and no reason");
        if mark == "produced" || mark == "both" {
            let path = folder().join(place.trim_matches('`'));
            let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{rule}: {place}: {error}"));
            assert!(cited(&source).contains(&rule), "{rule} is not cited in {place}");
        }
    }
}

#[test]
fn every_rule_that_a_source_cites_stands_in_the_table() {
    let rules = table();
    for file in rust_files() {
        for rule in cited(&fs::read_to_string(&file).unwrap()) {
            assert!(rules.contains_key(&rule), "{}: {rule} is not in the table", file.display());
        }
    }
}

/// The rule that a line below the table explains: why nothing looks for it.
fn explained(line: &str) -> Option<&str> {
    let (rule, reason) = line.strip_prefix("- ")?.split_once(": ")?;
    (is_rule(rule) && !reason.is_empty()).then_some(rule)
}

#[test]
fn every_rule_that_is_produced_and_not_checked_says_why() {
    let source = fs::read_to_string(folder().join("standard/nd30.md")).unwrap();
    let explained: BTreeSet<&str> = source.lines().filter_map(explained).collect();
    let rules = table();
    let alone = rules.iter().filter(|(_, (mark, _))| mark == "produced").map(|(rule, _)| rule.as_str());
    assert_eq!(explained, alone.collect());
}

/// A clause is marked as checked where a rule of the check cites it, and nowhere else.
#[test]
fn every_rule_that_is_checked_is_marked_so() {
    let checked: BTreeSet<&str> = rules().iter().map(|rule| rule.metadata.clause).collect();
    let path = folder().join("standard/nd30.md");
    let source = fs::read_to_string(&path).unwrap();
    let marked = |line: &str| {
        let Some(rule) =
            line.strip_prefix("| ").and_then(|row| row.split(' ').next()).filter(|rule| is_rule(rule))
        else {
            return line.to_owned();
        };
        let marks: &[(&str, &str)] = if checked.contains(rule) {
            &[("produced", "both"), ("person", "checked"), ("not applicable", "checked")]
        } else {
            &[("both", "produced"), ("checked", "person")]
        };
        let mark = marks.iter().find(|(from, _)| line.contains(&format!(" | {from} | ")));
        mark.map_or(line.to_owned(), |(from, to)| {
            line.replace(&format!(" | {from} | "), &format!(" | {to} | "))
        })
    };
    let is_left_over = |line: &&str| explained(line).is_some_and(|rule| checked.contains(rule));
    let lines: Vec<String> = source.lines().filter(|line| !is_left_over(line)).map(marked).collect();
    assert_eq!(common::differs_from(&path, &(lines.join("\n") + "\n")), None);
}

fn assert_chosen_is_allowed<T: Copy + PartialOrd + std::fmt::Debug>(name: &str, bounds: Bounds<T>) {
    assert!(bounds.allows(bounds.chosen), "{name}: {bounds:?}");
}

#[test]
fn what_the_writer_chooses_lies_inside_the_bounds_of_the_decree() {
    for (name, bounds) in [
        ("top", page::MARGIN_TOP),
        ("bottom", page::MARGIN_BOTTOM),
        ("left", page::MARGIN_LEFT),
        ("right", page::MARGIN_RIGHT),
    ] {
        assert_chosen_is_allowed(name, bounds);
    }
    for (name, bounds) in [
        ("national title", sizes::NATIONAL_TITLE),
        ("motto", sizes::MOTTO),
        ("parent agency", sizes::PARENT_AGENCY),
        ("issuing agency", sizes::ISSUING_AGENCY),
        ("number", sizes::NUMBER),
        ("place and date", sizes::PLACE_AND_DATE),
        ("subject", sizes::SUBJECT),
        ("body", sizes::BODY),
        ("signer", sizes::SIGNER),
        ("table", sizes::TABLE),
        ("page number", sizes::PAGE_NUMBER),
        ("contact line", sizes::CONTACT_LINE),
    ] {
        assert_chosen_is_allowed(name, bounds);
    }
    assert_chosen_is_allowed("lines", spacing::LINES);
    assert_chosen_is_allowed("issuer rule", spacing::ISSUER_RULE);
}
