//! A number below 10 without a zero before it.
//!
//! # What is wrong
//! The number of the letter has one digit.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm c: numbers below 10 take a 0 in front.
//!
//! # What to do
//! Put a 0 before the number.
//!
//! # Bad
//! ```text
//! Số: 5/SNV-VP
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "number-not-padded",
    clause: "ND30-PL1-II-3c-num-pad",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// A number of one digit.
struct NotPadded {
    number: String,
}

impl From<NotPadded> for Diagnostic {
    fn from(NotPadded { number }: NotPadded) -> Self {
        METADATA.finding().with("right", format!("0{number}")).with("number", number)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(line) = &letter.components.number else { return };
    let is_digit = |sign: char| sign.is_ascii_digit();
    if line.number.len() == 1 && line.number != "0" && line.number.chars().all(is_digit) {
        findings.push(&line.found, NotPadded { number: line.number.clone() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn one_digit_is_told() {
        assert_eq!(good().with("Số: 05/", "Số: 5/").finds(), ["number-not-padded"]);
        for number in ["05", "15", "1205"] {
            assert_eq!(good().with_all("05/SNV", &format!("{number}/SNV")).finds(), NOTHING, "{number}");
        }
    }
}
