//! Profiles for the tests of the rules that ask for one.

use super::letters_for_tests::Sample;
use super::{Mode, check, examine, read_profile};
use crate::diagnostic::Report;

/// The names of the rules that find something in a letter under a profile.
pub(super) fn finds_under(profile: &str, letter: &Sample) -> Vec<&'static str> {
    let mut report = Report::new();
    let profile = read_profile("congvan-check.toml", profile.as_bytes(), &mut report);
    let profile = profile.unwrap_or_else(|| panic!("{report:?}"));
    let document = letter.document();
    let letter = examine(&document, Mode::Final).under(&profile);
    check(&letter).iter().map(|finding| finding.code).collect()
}
