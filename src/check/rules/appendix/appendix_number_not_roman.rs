//! An appendix that is numbered otherwise than in Roman numerals.
//!
//! # What is wrong
//! The label has Arabic digits, or one of several appendices has no number.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm a: where there are two appendices or more, they are numbered in Roman numerals.
//!
//! # What to do
//! Write the number in Roman numerals: I, II, III.
//!
//! # Bad
//! ```text
//! Phụ lục 01
//! ```
//!
//! # Good
//! ```text
//! Phụ lục I
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "appendix-number-not-roman",
    clause: "ND30-PL1-III-1a-app-roman",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// A number that is not Roman.
struct NotRoman {
    number: String,
}

impl From<NotRoman> for Diagnostic {
    fn from(NotRoman { number }: NotRoman) -> Self {
        let is_there = if number.is_empty() { "none" } else { "other" };
        METADATA.finding().with("number", number).with("there", is_there)
    }
}

/// Whether a number is wrong in one of so many appendices. A single one has none, and what follows may be its title.
fn is_wrong(number: &str, count: usize) -> bool {
    let is_arabic = number.starts_with(|sign: char| sign.is_ascii_digit());
    let is_roman = !number.is_empty() && number.chars().all(|sign| "IVXLC".contains(sign));
    is_arabic || count > 1 && !is_roman
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let appendices = &letter.components.appendices;
    for appendix in appendices.iter().filter(|appendix| is_wrong(&appendix.number, appendices.len())) {
        if let Some(label) = &appendix.label {
            findings.push(label, NotRoman { number: appendix.number.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_arabic_number_is_told() {
        for (label, expected) in [
            ("Phụ lục 1", &["appendix-number-not-roman"][..]),
            ("Phụ lục 01", &["appendix-number-not-roman"]),
            ("Phụ lục I", NOTHING),
        ] {
            assert_eq!(
                good().with("14 bold | Phụ lục", &format!("14 bold | {label}")).finds(),
                expected,
                "{label}"
            );
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
