//! Text of the body in two sizes.
//!
//! # What is wrong
//! Some paragraphs or words of the body are 13 pt and others 14 pt.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e and the table of Mục V: one size throughout the text.
//!
//! # What to do
//! Select the whole text and set one size.
//!
//! # Bad
//! ```text
//! (13 pt and 14 pt)
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
    name: "body-sizes-mixed",
    clause: "ND30-PL1-II-6e-body-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The size at the beginning, and one that follows.
struct Mixed {
    first: FontSize,
    other: FontSize,
}

impl From<Mixed> for Diagnostic {
    fn from(Mixed { first, other }: Mixed) -> Self {
        METADATA.finding().with("first", numbers::size(first)).with("other", numbers::size(other))
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let paragraphs = shared::paragraphs(letter);
    let sizes = |paragraph| shared::runs(paragraph).map(|run| run.format.size);
    // Sizes that are wrong by themselves are told by another rule.
    let mut allowed = paragraphs.iter().flat_map(|paragraph| {
        sizes(paragraph).filter(|size| sizes::BODY.allows(*size)).map(move |size| (*paragraph, size))
    });
    let Some((_, first)) = allowed.next() else { return };
    if let Some((paragraph, other)) = allowed.find(|(_, size)| *size != first) {
        findings.push(paragraph, Mixed { first, other });
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
                    "justify 13 first 12.7 before 6 | Nội dung"
                )
                .finds(),
            ["body-sizes-mixed"]
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 first 12.7 before 6 | Nội {13|dung} khác: Nội dung"
                )
                .finds(),
            ["body-sizes-mixed"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
