//! A line broken inside a paragraph of the body.
//!
//! # What is wrong
//! A paragraph of the body has a line break (Shift+Enter) with words on both sides: what follows has no indent, and justified words before it are drawn apart.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm e: the first word after a break is indented by 1 or 1.27 cm.
//!
//! # What to do
//! Replace Shift+Enter by Enter, or delete it.
//!
//! # Bad
//! ```text
//! ... năm 2025.↵(Shift+Enter)
//! Báo cáo gửi về ...
//! ```
//!
//! # Good
//! ```text
//! ... năm 2025.¶(Enter)
//!    Báo cáo gửi về ...
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Alignment, LINE_BREAK, Paragraph};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "line-break-in-body",
    clause: "ND30-PL1-II-6e-indent",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Body,
};

/// How many paragraphs have breaks.
struct Broken {
    count: usize,
}

impl From<Broken> for Diagnostic {
    fn from(Broken { count }: Broken) -> Self {
        METADATA.finding().with("count", count.to_string())
    }
}

fn is_broken(paragraph: &Paragraph) -> bool {
    let text = paragraph.text();
    let lines = text.split(LINE_BREAK).filter(|line| line.contains(char::is_alphanumeric));
    paragraph.format.alignment != Alignment::Center && lines.count() > 1
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut broken = shared::paragraphs(letter);
    broken.retain(|paragraph| is_broken(paragraph));
    if let Some(first) = broken.first() {
        findings.push(*first, Broken { count: broken.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_break_inside_a_paragraph_is_told() {
        assert_eq!(
            good().with("| Nội dung", "| Số liệu tính đến cuối năm.{br}Nội dung").finds(),
            ["line-break-in-body"]
        );
        assert_eq!(good().with("Phụ lục kèm theo.\n", "Phụ lục kèm theo.{br}\n").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
