//! Text of the body in another size than 13 to 14 pt.
//!
//! # What is wrong
//! A paragraph of the body has letters smaller or larger than the decree allows. A note directly above or below a table (*Ghi chú*, *Nguồn*, *Đơn vị tính*) belongs to the table.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: 13 to 14 pt.
//!
//! # What to do
//! Select the text and set its size.
//!
//! # Bad
//! ```text
//! (12 pt)
//! ```
//!
//! # Good
//! ```text
//! (14 pt)
//! ```

use super::shared;
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Block, Paragraph};
use crate::measure::FontSize;
use crate::standard::sizes;
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-size-out-of-range",
    clause: "ND30-PL1-II-6e-body-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// How notes at a table begin, folded.
const NOTES: [&str; 4] = ["ghi chu", "nguon", "don vi tinh", "dvt"];

/// Letters of another size, and in how many paragraphs.
struct OutOfRange {
    size: FontSize,
    count: usize,
}

impl From<OutOfRange> for Diagnostic {
    fn from(OutOfRange { size, count }: OutOfRange) -> Self {
        METADATA
            .finding()
            .with("size", numbers::size(size))
            .with("least", numbers::size(sizes::BODY.least))
            .with("most", numbers::size(sizes::BODY.most))
            .with("count", count.to_string())
    }
}

/// Whether a paragraph is a note at a table: it stands directly above or below one, and begins as notes do.
fn is_note(letter: &Examined<'_>, paragraph: &Paragraph) -> bool {
    let beginning = fold_without_marks(&shared::beginning(paragraph));
    if !NOTES.iter().any(|word| beginning.trim_start_matches(['(', '*', ' ']).starts_with(word)) {
        return false;
    }
    let at = paragraph.place.position;
    let is_table = |at: usize| matches!(letter.document.body().get(at), Some(Block::Table(_)));
    is_table(at + 1) || at.checked_sub(1).is_some_and(is_table)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let wrong = |paragraph| {
        let mut sizes = shared::runs(paragraph).map(|run| run.format.size);
        sizes.find(|size| !sizes::BODY.allows(*size)).map(|size| (paragraph, size))
    };
    let paragraphs = shared::paragraphs(letter).into_iter();
    let wrong: Vec<_> =
        paragraphs.filter(|paragraph| !is_note(letter, paragraph)).filter_map(wrong).collect();
    if let Some((paragraph, size)) = wrong.first() {
        findings.push(*paragraph, OutOfRange { size: *size, count: wrong.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 12 first 12.7 before 6 | Nội dung"
                )
                .finds(),
            ["body-size-out-of-range"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 16 first 12.7 before 6 | Nội dung"
                )
                .finds(),
            ["body-size-out-of-range"]
        );
        assert_eq!(good().finds(), NOTHING);
        let note = "left 12 | Ghi chú: Số liệu đến tháng 12 năm 2025.";
        let table = "@table lines 15 150\n@row\n@cell\ncenter 13 | Số\n@cell\ncenter 13 | Tên\n@end";
        let below = |lines: &str| good().with_after("| Nội dung báo cáo theo", lines).finds();
        assert!(!below(&format!("{table}\n{note}")).contains(&"body-size-out-of-range"));
        assert!(below(note).contains(&"body-size-out-of-range"));
    }

    #[test]
    fn a_body_of_another_size_is_told_once_with_its_bases_and_headings() {
        let letter = good()
            .with_after(
                "Kính gửi:",
                "justify 14 italic first 12.7 before 6 | Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\
                 justify 14 bold first 12.7 before 6 | I. TÌNH HÌNH\n\
                 justify 14 bold first 12.7 before 6 | Điều 1. Báo cáo",
            )
            .with_all("justify 14", "justify 12");
        assert_eq!(letter.finds(), ["body-size-out-of-range"]);
    }
}
