//! A section is not numbered with an Arabic numeral.
//!
//! # What is wrong
//! A section is not numbered with an Arabic numeral.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: sections and subsections have Arabic numerals.
//!
//! # What to do
//! Change the number, and every place that names it.
//!
//! # Bad
//! ```text
//! Mục I
//! ```
//!
//! # Good
//! ```text
//! Mục 1
//! ```

use super::shared;
use crate::check::components::HeadingKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "section-number-not-arabic",
    clause: "ND30-PL1-II-6dd-muc",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The number as it is written.
struct OtherNumeral {
    number: String,
}

impl From<OtherNumeral> for Diagnostic {
    fn from(OtherNumeral { number }: OtherNumeral) -> Self {
        METADATA.finding().with("number", number)
    }
}

const KINDS: [HeadingKind; 2] = [HeadingKind::Section, HeadingKind::Subsection];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for heading in shared::headings(letter, &KINDS) {
        if heading.number.contains(|sign: char| !sign.is_ascii_digit()) {
            findings.push(&heading.found, OtherNumeral { number: heading.number.clone() });
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_numeral_is_told() {
        let letter = |line: &str| {
            good().with_after(
                "| Thực hiện",
                &format!("center 14 bold before 6 | {line}\ncenter 14 bold | QUY ĐỊNH CHUNG"),
            )
        };
        assert_eq!(letter("Mục I").finds(), ["section-number-not-arabic"]);
        assert_eq!(letter("Mục 1").finds(), NOTHING);
    }
}
