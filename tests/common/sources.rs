//! The source files of the program.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the sources.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file of the program.
pub(crate) fn rust_files() -> Vec<PathBuf> {
    let mut folders = vec![folder()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    assert!(files.len() > 20, "the sources are where the tests look for them");
    files
}

/// Every Rust file but those that hold nothing but tests.
pub(crate) fn program_files() -> Vec<PathBuf> {
    let is_tests = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().ends_with("tests.rs");
    rust_files().into_iter().filter(|path| !is_tests(path)).collect()
}
