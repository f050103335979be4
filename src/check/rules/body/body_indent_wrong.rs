//! A first line of the body that is indented otherwise than by 1 cm or 1.27 cm.
//!
//! # What is wrong
//! The first line of a paragraph has no indent, one of another width, or one typed with spaces or a tab.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: the first line is indented by 1 cm or 1.27 cm.
//!
//! # What to do
//! Paragraph → Special: First line, 1.27 cm; delete spaces and tabs at the beginning.
//!
//! # Bad
//! ```text
//! (0 cm)
//! ```
//!
//! # Good
//! ```text
//! (1.27 cm)
//! ```

use super::shared;
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Alignment, Paragraph};
use crate::measure::Length;
use crate::standard::spacing;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "body-indent-wrong",
    clause: "ND30-PL1-II-6e-indent",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// The indent of the first paragraph, and how many there are.
struct WrongIndent {
    indent: Length,
    count: usize,
}

impl From<WrongIndent> for Diagnostic {
    fn from(WrongIndent { indent, count }: WrongIndent) -> Self {
        METADATA.finding().with("indent", numbers::mm(indent)).with("count", count.to_string())
    }
}

/// How far an indent may be off.
const TOLERANCE: Length = Length::mm(0.5);

/// The indent of the first line: from the other lines, and in a list from the edge of the text.
fn is_wrong(paragraph: &Paragraph) -> bool {
    let format = &paragraph.format;
    let fits = |indent: Length| {
        spacing::FIRST_LINE_INDENTS.into_iter().any(|wanted| (indent - wanted).abs() <= TOLERANCE)
    };
    !fits(format.first_line) && !fits(format.indent_left + format.first_line)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut paragraphs = shared::paragraphs(letter);
    paragraphs.retain(|paragraph| paragraph.format.alignment != Alignment::Center && is_wrong(paragraph));
    if let Some(first) = paragraphs.first() {
        let indent = first.format.indent_left + first.format.first_line;
        findings.push(*first, WrongIndent { indent, count: paragraphs.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "justify 14 before 6 | Nội dung")
                .finds(),
            ["body-indent-wrong"]
        );
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "justify 14 first 15 before 6 | Nội dung")
                .finds(),
            ["body-indent-wrong"]
        );
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "justify 14 before 6 | {tab}Nội dung")
                .finds(),
            ["body-indent-wrong"]
        );
        assert_eq!(
            good()
                .with("justify 14 first 12.7 before 6 | Nội dung", "justify 14 first 10 before 6 | Nội dung")
                .finds(),
            NOTHING
        );
        assert_eq!(
            good()
                .with(
                    "justify 14 first 12.7 before 6 | Nội dung",
                    "justify 14 left 20 hanging 10 before 6 | Nội dung"
                )
                .finds(),
            NOTHING
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
