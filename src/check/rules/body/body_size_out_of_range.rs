//! Text of the body in another size than 13 to 14 pt.
//!
//! # What is wrong
//! A paragraph of the body has letters smaller or larger than the decree allows.
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
use crate::measure::FontSize;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-size-out-of-range",
    clause: "ND30-PL1-II-6e-body-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

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

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let wrong = |paragraph| {
        let mut sizes = shared::runs(paragraph).map(|run| run.format.size);
        sizes.find(|size| !sizes::BODY.allows(*size)).map(|size| (paragraph, size))
    };
    let wrong: Vec<_> = shared::paragraphs(letter).into_iter().filter_map(wrong).collect();
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
