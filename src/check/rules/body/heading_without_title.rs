//! A part, chapter, section or article without a title.
//!
//! # What is wrong
//! A heading is a word and a number, and no title stands behind or below it.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm d: parts, chapters, sections, subsections and articles have titles.
//!
//! # What to do
//! Give it a title.
//!
//! # Bad
//! ```text
//! Chương I
//! Các cơ quan có trách nhiệm ...
//! ```
//!
//! # Good
//! ```text
//! Chương I
//! QUY ĐỊNH CHUNG
//! ```

use super::shared;
use crate::check::components::HeadingKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "heading-without-title",
    clause: "ND30-PL1-II-6d-titles",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The heading as it is written.
struct WithoutTitle {
    written: String,
}

impl From<WithoutTitle> for Diagnostic {
    fn from(WithoutTitle { written }: WithoutTitle) -> Self {
        METADATA.finding().with("written", written)
    }
}

const KINDS: [HeadingKind; 5] = [
    HeadingKind::Part,
    HeadingKind::Chapter,
    HeadingKind::Section,
    HeadingKind::Subsection,
    HeadingKind::Article,
];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for heading in shared::headings(letter, &KINDS) {
        if !shared::has_title_behind(letter, heading) && shared::title_below(letter, heading).is_none() {
            let written = forms::tidy(&heading.found.seen(letter.document));
            findings.push(&heading.found, WithoutTitle { written });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_heading_without_a_title_is_told() {
        let chapter = "center 14 bold before 6 | Chương I";
        assert_eq!(good().with_after("| Thực hiện", chapter).finds(), ["heading-without-title"]);
        let titled = format!("{chapter}\ncenter 14 bold | QUY ĐỊNH CHUNG");
        assert_eq!(good().with_after("| Thực hiện", &titled).finds(), NOTHING);
        let article = "justify 14 bold first 12.7 before 6 | Điều 1.";
        assert_eq!(good().with_after("| Thực hiện", article).finds(), ["heading-without-title"]);
        assert_eq!(
            good().with_after("| Thực hiện", &format!("{article} Phạm vi điều chỉnh")).finds(),
            NOTHING
        );
    }
}
