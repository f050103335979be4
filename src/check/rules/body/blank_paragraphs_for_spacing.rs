//! Blank paragraphs between the paragraphs of the body.
//!
//! # What is wrong
//! Paragraphs of the body are held apart with Enter. Blank lines elsewhere, between the letterhead and Kính gửi or in the room for the signature, are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e gives the gap between paragraphs in points; a blank paragraph is a whole line and moves when the text does.
//!
//! # What to do
//! Delete the blank lines; Paragraph → Before: 6 pt.
//!
//! # Bad
//! ```text
//! (a blank line)
//! ```
//!
//! # Good
//! ```text
//! (6 pt)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{PAGE_BREAK, Paragraph, ParagraphId};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "blank-paragraphs-for-spacing",
    clause: "ND30-PL1-II-6e-para-gap",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Body,
};

/// How many places have blank paragraphs.
struct Blank {
    count: usize,
}

impl From<Blank> for Diagnostic {
    fn from(Blank { count }: Blank) -> Self {
        METADATA.finding().with("count", count.to_string())
    }
}

fn is_blank(paragraph: &Paragraph) -> bool {
    paragraph.is_blank() && paragraph.shapes.is_empty() && !paragraph.contains(PAGE_BREAK)
}

/// The first blank paragraph between two of the body, if nothing else stands between them.
fn blank_between<'a>(
    letter: &Examined<'a>,
    (above, below): (ParagraphId, ParagraphId),
) -> Option<&'a Paragraph> {
    let document = letter.document;
    let first = document.next(document.paragraph(above)).filter(|next| is_blank(next))?;
    let is_one_section = first.place.section == document.paragraph(below).place.section;
    let mut at = first;
    while is_blank(at) {
        at = document.next(at)?;
    }
    (is_one_section && at.id == below).then_some(first)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let pairs = letter.components.body.windows(2);
    let blank: Vec<_> =
        pairs.filter_map(|pair| blank_between(letter, (*pair.first()?, *pair.last()?))).collect();
    if let Some(first) = blank.first() {
        findings.push(*first, Blank { count: blank.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn blank_lines_in_the_body_are_told_once() {
        let once = good().with_after("| Nội dung", "justify 14 |");
        assert_eq!(once.finds(), ["blank-paragraphs-for-spacing"]);
        assert_eq!(
            once.with_after("| Thực hiện", "justify 14 |\njustify 14 |").finds(),
            ["blank-paragraphs-for-spacing"]
        );
        assert_eq!(good().with_after("| Kính gửi", "left 14 |").finds(), NOTHING);
        assert_eq!(good().with_after("| Báo cáo gửi", "left 14 |").finds(), NOTHING);
    }
}
