//! Page numbers in the footer.
//!
//! # What is wrong
//! The field of the page number stands in the footer, as before 2020.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7: centred in the top margin.
//!
//! # What to do
//! Insert → Page Number → Top of Page, centred; take the number in the footer away.
//!
//! # Bad
//! ```text
//! (at the bottom) 2
//! ```
//!
//! # Good
//! ```text
//! (at the top) 2
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::StoryKind;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-number-not-in-header",
    clause: "ND30-PL1-I-7-pagenum-pos",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// A page number in a footer.
struct InFooter;

impl From<InFooter> for Diagnostic {
    fn from(_: InFooter) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut numbers = letter.components.page_numbers.iter();
    if let Some(number) = numbers.find(|number| number.region == StoryKind::Footer) {
        findings.push(letter.document.paragraph(number.paragraph), InFooter);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_number_in_the_footer_is_told() {
        assert_eq!(good().with("@header default", "@footer default").finds(), ["page-number-not-in-header"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
