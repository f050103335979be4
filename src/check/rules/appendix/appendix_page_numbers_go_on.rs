//! An appendix whose pages are counted on from what stands before it.
//!
//! # What is wrong
//! The appendix begins in a section that does not count its pages from 1.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm đ: the pages of each appendix are numbered by themselves.
//!
//! # What to do
//! Put a section break before it and let its page numbers start at 1.
//!
//! # Bad
//! ```text
//! (page 3 of the document)
//! ```
//!
//! # Good
//! ```text
//! (page 1 of the appendix)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "appendix-page-numbers-go-on",
    clause: "ND30-PL1-III-1dd-app-pages",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// Pages that go on.
struct GoesOn;

impl From<GoesOn> for Diagnostic {
    fn from(_: GoesOn) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut section_before = 0;
    for appendix in &letter.components.appendices {
        let starts =
            letter.document.sections.get(appendix.section).and_then(|section| section.numbering.start);
        let goes_on = appendix.section == section_before || starts != Some(1);
        section_before = appendix.section;
        if let Some(label) = appendix.label.as_ref().filter(|_| goes_on) {
            findings.push(label, GoesOn);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn pages_that_go_on_are_told() {
        assert_eq!(good().with(" start 1", "").finds(), ["appendix-page-numbers-go-on"]);
        assert_eq!(good().with(" start 1", " start 3").finds(), ["appendix-page-numbers-go-on"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
