//! Pages that are not counted from 1.
//!
//! # What is wrong
//! The first section of the letter begins with another number than 1.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7: pages are numbered from 1.
//!
//! # What to do
//! Insert → Page Number → Format Page Numbers → Start at: 1.
//!
//! # Bad
//! ```text
//! (first page: 0)
//! ```
//!
//! # Good
//! ```text
//! (first page: 1)
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-numbers-not-from-one",
    clause: "ND30-PL1-I-7-pagenum-arabic",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// The number of the first page.
struct OtherStart {
    start: i32,
}

impl From<OtherStart> for Diagnostic {
    fn from(OtherStart { start }: OtherStart) -> Self {
        METADATA.finding().with("start", start.to_string())
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let first = letter.document.sections.first().and_then(|section| section.numbering.start);
    if let Some(start) = first.filter(|start| *start != 1) {
        findings.push(Spot::Section(0), OtherStart { start });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_first_number_is_told() {
        let letter = |start: &str| {
            good().with("header 10 titled\n@header", &format!("header 10 titled start {start}\n@header"))
        };
        assert_eq!(letter("0").finds(), ["page-numbers-not-from-one"]);
        assert_eq!(letter("3").finds(), ["page-numbers-not-from-one"]);
        assert_eq!(letter("1").finds(), NOTHING);
    }
}
