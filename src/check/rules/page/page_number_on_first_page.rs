//! A page number on the first page.
//!
//! # What is wrong
//! The first page shows its number.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7: the number of the first page is not shown.
//!
//! # What to do
//! Double-click the top of the page and tick Different First Page.
//!
//! # Bad
//! ```text
//! 1 (on the first page)
//! ```
//!
//! # Good
//! ```text
//! (no number on the first page)
//! ```

use crate::check::components::{PageNumber, PageOf};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-number-on-first-page",
    clause: "ND30-PL1-I-7-pagenum-first",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// A number on the first page.
struct OnFirstPage;

impl From<OnFirstPage> for Diagnostic {
    fn from(_: OnFirstPage) -> Self {
        METADATA.finding()
    }
}

/// Whether the first page of the document shows the number.
fn is_on_first_page(letter: &Examined<'_>, number: &PageNumber) -> bool {
    let is_different = letter.document.sections[0].first_page == crate::docx::read::FirstPage::Different;
    number.section == 0 && (number.of == PageOf::First || number.of == PageOf::Default && !is_different)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut numbers = letter.components.page_numbers.iter();
    if let Some(number) = numbers.find(|number| is_on_first_page(letter, number)) {
        findings.push(letter.document.paragraph(number.paragraph), OnFirstPage);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_number_on_the_first_page_is_told() {
        assert_eq!(good().with(" header 10 titled", " header 10").finds(), ["page-number-on-first-page"]);
        assert_eq!(
            good().with("@body", "@header first\ncenter 13 | {PAGE}\n@body").finds(),
            ["page-number-on-first-page"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
