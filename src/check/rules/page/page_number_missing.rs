//! No page number in a document of several pages.
//!
//! # What is wrong
//! No header and no footer shows the page number, and the document has more than one page: a section or a page break begins
//! another one, or it has more text than any page holds.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7: pages are numbered in Arabic digits from 1; only the first page shows none.
//!
//! # What to do
//! Insert → Page Number → Top of Page, centred; Different First Page.
//!
//! # Bad
//! ```text
//! (three pages without a number)
//! ```
//!
//! # Good
//! ```text
//! (2 and 3 at the top of the pages)
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Document, PAGE_BREAK, SectionStart, Switch};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-number-missing",
    clause: "ND30-PL1-I-7-pagenum-arabic",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// Pages without numbers.
struct Missing;

impl From<Missing> for Diagnostic {
    fn from(_: Missing) -> Self {
        METADATA.finding()
    }
}

/// More letters than a page of 13 pt and single lines holds: some 55 lines of 90.
const MOST_ON_A_PAGE: usize = 5_000;

/// Whether a document has a second page for sure.
fn has_further_pages(document: &Document) -> bool {
    let begins_page = |start| !matches!(start, SectionStart::Continuous | SectionStart::NewColumn);
    if document.sections.iter().skip(1).any(|section| begins_page(section.start)) {
        return true;
    }
    let mut letters = 0;
    for paragraph in document.paragraphs_in(document.body()) {
        let text = paragraph.text();
        if letters > 0
            && (text.contains(PAGE_BREAK) || paragraph.format.switches.has(Switch::PageBreakBefore))
        {
            return true;
        }
        letters += text.chars().count();
    }
    letters > MOST_ON_A_PAGE
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.components.page_numbers.is_empty() && has_further_pages(letter.document) {
        findings.push(Spot::Document, Missing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::letters_for_tests::{NOTHING, document_of, good};

    #[test]
    fn pages_without_a_number_are_told() {
        assert_eq!(good().without("{PAGE}").finds(), ["page-number-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }

    #[test]
    fn a_second_page_is_known_by_a_section_a_break_or_much_text() {
        let has = |lines: &str| has_further_pages(&document_of(lines).document());
        assert!(!has("justify 14 | Một trang"));
        assert!(has(&format!("justify 14 | {}", "văn bản ".repeat(700))));
    }
}
