//! Names of agencies that are not single-spaced.
//!
//! # What is wrong
//! Between the lines of parent and issuing agency is more than a single line: a larger line spacing, space before or after, or a blank paragraph.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2 điểm b: the lines stand at single line spacing.
//!
//! # What to do
//! Select the lines; Paragraph → Before 0, After 0, Line spacing Single.
//!
//! # Bad
//! ```text
//! (6 pt between the lines)
//! ```
//!
//! # Good
//! ```text
//! (single)
//! ```

use crate::check::components::Found;
use crate::check::rule::{Metadata, Topic};
use crate::check::single_spacing::Apart;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "agencies-not-single-spaced",
    clause: "ND30-PL1-II-2b-single",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// How the lines stand apart.
struct NotSingle(Apart);

impl From<NotSingle> for Diagnostic {
    fn from(NotSingle(apart): NotSingle) -> Self {
        apart.tell(METADATA.finding())
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let agencies = [&letter.components.parent_agency, &letter.components.issuing_agency];
    let lines: Vec<_> = agencies.into_iter().flatten().flat_map(Found::parts).collect();
    if let Some((part, apart)) = Apart::first(letter, &lines) {
        findings.push(part, NotSingle(apart));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn lines_that_stand_apart_are_told() {
        for (from, to) in [
            ("13 bold | SỞ", "13 bold lines 1.3 | SỞ"),
            ("13 bold | SỞ", "13 bold before 6 | SỞ"),
            ("center 13 bold | SỞ", "center 13 |\ncenter 13 bold | SỞ"),
        ] {
            assert_eq!(good().with(from, to).finds(), ["agencies-not-single-spaced"], "{to}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
