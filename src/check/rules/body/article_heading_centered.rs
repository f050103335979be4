//! An article whose heading stands in the middle of the line.
//!
//! # What is wrong
//! The line that begins with `Điều N.`, or with a bold `Điều N`, is centred. Where chapters and articles mix, the word *Chương* is centred, *Điều* is
//! not. What begins with a quotation mark is quoted and left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: the first line of an article is indented by 1 cm or 1.27 cm.
//!
//! # What to do
//! Select the heading, justify it, and indent its first line by 1.27 cm.
//!
//! # Bad
//! ```text
//!            Điều 1. Phạm vi
//! ```
//!
//! # Good
//! ```text
//!    Điều 1. Phạm vi
//! ```

use super::shared;
use crate::check::components::HeadingKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "article-heading-centered",
    clause: "ND30-PL1-II-6dd-dieu",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// A heading in the middle.
struct Centered {
    written: String,
    count: usize,
}

impl From<Centered> for Diagnostic {
    fn from(Centered { written, count }: Centered) -> Self {
        METADATA.finding().with("written", written).with("count", count)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut centered = shared::headings(letter, &[HeadingKind::Article])
        .map(|heading| heading.found.first())
        .filter(|part| letter.typed(part).trim_start().to_lowercase().starts_with("điều"))
        .filter(|part| letter.paragraph(part).format.alignment == Alignment::Center);
    if let Some(first) = centered.next() {
        let count = 1 + centered.count();
        findings.push(first, Centered { written: forms::tidy(&letter.seen(first)), count });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_heading_in_the_middle_is_told() {
        let letter = |line: &str| good().with_after("| Thực hiện", line);
        let centered = letter("center 14 bold before 6 | Điều 1. Phạm vi điều chỉnh");
        assert_eq!(centered.finds(), ["article-heading-centered"]);
        let right = letter("justify 14 bold first 12.7 before 6 | Điều 1. Phạm vi điều chỉnh");
        assert_eq!(right.finds(), NOTHING);
        let quoted = letter("center 14 bold before 6 | “Điều 1. Phạm vi điều chỉnh”");
        assert_eq!(quoted.finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
