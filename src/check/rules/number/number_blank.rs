//! A letter that is issued without its number.
//!
//! # What is wrong
//! No number stands before the slash. Before the letter is signed that is as it should be: `--mode draft`.
//!
//! # Why
//! Điều 15: the office gives number and date, after the letter is signed.
//!
//! # What to do
//! Fill the number in, or check with --mode draft before the letter is signed.
//!
//! # Bad
//! ```text
//! Số:      /SNV-VP
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings, Mode};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "number-blank",
    clause: "ND30-D15",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// A blank where the number stands.
struct Blank;

impl From<Blank> for Diagnostic {
    fn from(_: Blank) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(line) = &letter.components.number else { return };
    if letter.mode == Mode::Final && line.number.is_empty() {
        findings.push(&line.found, Blank);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_blank_is_told_of_a_final_letter_alone() {
        for blank in ["", "     ", "……", "...."] {
            let letter = good().with("Số: 05/", &format!("Số: {blank}/"));
            assert_eq!(letter.finds(), ["number-blank"], "{blank}");
            assert_eq!(letter.finds_in(crate::check::Mode::Draft), NOTHING, "{blank}");
        }
    }
}
