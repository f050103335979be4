//! A contact line on other pages than the first.
//!
//! # What is wrong
//! Address and telephone stand in the footer of all pages. Told where there surely are such: the first page has a footer of its own, or an appendix follows.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 4: on the first page.
//!
//! # What to do
//! Tick Different First Page, and move the line into the footer of the first page.
//!
//! # Bad
//! ```text
//! (on every page)
//! ```
//!
//! # Good
//! ```text
//! (on the first page)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Document, FirstPage, StoryId};
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "contact-line-on-every-page",
    clause: "ND30-PL1-III-4-contact",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// The contact line.
struct OnEveryPage;

impl From<OnEveryPage> for Diagnostic {
    fn from(_: OnEveryPage) -> Self {
        METADATA.finding()
    }
}

/// Whether the footer that other pages show has the words of the contact line.
fn has_words(document: &Document, footer: Option<StoryId>, words: &str) -> bool {
    let blocks = footer.map(|footer| document.story(footer).blocks.as_slice()).unwrap_or_default();
    document.paragraphs_in(blocks).any(|paragraph| fold_without_marks(&paragraph.seen()).contains(words))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(contact) = &letter.components.contact_line else { return };
    let document = letter.document;
    let words = fold_without_marks(&contact.seen(document));
    let of_others = document.sections.iter().enumerate().any(|(index, section)| {
        let has_others = section.first_page == FirstPage::Different || index > 0;
        has_others && has_words(document, section.footers.default, &words)
    });
    if of_others {
        findings.push(contact, OnEveryPage);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_on_other_pages_is_told() {
        let line = "left 2 border |\nleft 11 | Địa chỉ: Số 10 đường Nha Trang; Điện thoại: 02083 855 000\n";
        let first = good().with("@body", &format!("@footer first\n{line}@body"));
        assert_eq!(first.finds(), NOTHING);
        let both = first.with("@body", &format!("@footer default\n{line}@body"));
        assert_eq!(both.finds(), ["contact-line-on-every-page"]);
    }
}
