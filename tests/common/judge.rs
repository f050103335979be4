//! Judges from outside: programs that read what we write.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the Python environment of the judges (`tests/all.sh` makes one). Where it is set, every judge is required.
const JUDGES: &str = "CONGVAN_JUDGES";

/// A program of the Python environment; `None`, and a line that says so, where there is none.
pub(crate) fn program(name: &str, judge: &str) -> Option<PathBuf> {
    let Some(environment) = env::var_os(JUDGES).filter(|folder| !folder.is_empty()) else {
        skipped(&format!("{judge}; set {JUDGES}, or run tests/all.sh"));
        return None;
    };
    Some(Path::new(&environment).join("bin").join(name))
}

/// Says what was skipped, past the test runner, which keeps what a passing test prints to itself.
pub(crate) fn skipped(what: &str) {
    io::stderr().write_all(format!("skipped: {what}\n").as_bytes()).expect("standard error");
}

/// Runs a program that must succeed, and gives what it printed.
pub(crate) fn run<Argument: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = Argument>,
) -> String {
    let (succeeded, printed, told) = verdict(program, arguments);
    assert!(succeeded, "{printed}\n{told}");
    printed
}

/// Runs a program: whether it succeeded, what it printed, and what it told besides.
pub(crate) fn verdict<Argument: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = Argument>,
) -> (bool, String, String) {
    let program = program.as_ref();
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}
