//! What the test harnesses share: the cases, and golden files that one variable rewrites.

#![allow(dead_code, reason = "each harness is a program of its own and uses its part")]

pub(crate) mod case_folder;
pub(crate) mod judge;
pub(crate) mod package;
pub(crate) mod pdf;
pub(crate) mod program;
pub(crate) mod sources;
pub(crate) mod workplace;
pub(crate) mod xml;

use std::fs;
use std::path::{Path, PathBuf};

/// Set to 1, it makes the tests rewrite the golden files instead of comparing with them. Read the diff.
const UPDATE: &str = "CONGVAN_UPDATE";

/// The folder of the cases.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Every folder below `parent` that holds a letter file, by name.
pub(crate) fn cases(parent: &Path) -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(parent)
        .unwrap_or_else(|error| panic!("{}: {error}", parent.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|folder| folder.join("letter.toml").is_file())
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "no case in {}", parent.display());
    cases
}

/// The name of a case.
pub(crate) fn name(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}

/// Compares with a golden file, or rewrites it. Gives the difference, if there is one.
pub(crate) fn differs_from(golden: &Path, actual: &str) -> Option<String> {
    let expected = fs::read_to_string(golden).unwrap_or_default();
    if expected == actual {
        return None;
    }
    if std::env::var(UPDATE).is_ok_and(|value| value == "1") {
        fs::create_dir_all(golden.parent().unwrap()).unwrap();
        fs::write(golden, actual).unwrap();
        return None;
    }
    let line = expected.lines().zip(actual.lines()).position(|(old, new)| old != new);
    let line = line.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
    Some(format!(
        "{}:{}\n  expected: {}\n  actual:   {}\n  ({UPDATE}=1 rewrites it; read the diff)",
        golden.display(),
        line + 1,
        expected.lines().nth(line).unwrap_or("(end)"),
        actual.lines().nth(line).unwrap_or("(end)"),
    ))
}

/// Fails with all differences of a run together.
pub(crate) fn assert_no_differences(differences: &[String]) {
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
