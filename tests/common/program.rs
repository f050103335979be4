//! The program itself, run on a copy of a case.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Paths below a folder, and what is in the files; `None` for a folder.
pub(crate) type Content = BTreeMap<PathBuf, Option<Vec<u8>>>;

/// Runs the program in a folder.
pub(crate) fn congvan<Argument: AsRef<str>>(
    arguments: &[Argument],
    language: &str,
    works_in: &Path,
) -> Output {
    Command::new(env!("CARGO_BIN_EXE_congvan"))
        .args(arguments.iter().map(AsRef::as_ref))
        .env("CONGVAN_LANG", language)
        .current_dir(works_in)
        .output()
        .unwrap()
}

/// The line in the file `arguments` of a case, if there is one. What stands between single quotation marks is one
/// argument.
pub(crate) fn arguments(case: &Path) -> Option<Vec<String>> {
    let line = fs::read_to_string(case.join("arguments")).ok()?;
    let split = |(place, part): (usize, &str)| {
        let is_quoted = place % 2 == 1;
        let parts: Vec<String> = if is_quoted {
            vec![part.to_owned()]
        } else {
            part.split_whitespace().map(str::to_owned).collect()
        };
        parts
    };
    Some(line.split('\'').enumerate().flat_map(split).collect())
}

/// A copy of a case, without what is expected of it.
pub(crate) fn copy(case: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for (path, bytes) in content(case) {
        if !path.starts_with("expected") {
            match bytes {
                None => fs::create_dir(copy.path().join(path)).unwrap(),
                Some(bytes) => fs::write(copy.path().join(path), bytes).unwrap(),
            }
        }
    }
    copy
}

/// Everything in a folder, by its path below it; a folder stands before what it holds.
pub(crate) fn content(folder: &Path) -> Content {
    let mut found = Content::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(open) = folders.pop() {
        for path in fs::read_dir(open).unwrap().map(|entry| entry.unwrap().path()) {
            let below = path.strip_prefix(folder).unwrap().to_owned();
            if path.is_dir() {
                found.insert(below, None);
                folders.push(path);
            } else {
                found.insert(below, Some(fs::read(&path).unwrap()));
            }
        }
    }
    found
}
