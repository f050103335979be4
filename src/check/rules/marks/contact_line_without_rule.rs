//! A contact line without the rule above it.
//!
//! # What is wrong
//! Above address and telephone at the foot of the first page is no line: no border, no drawing, nothing typed. In tables it is left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 4: below a solid line across the whole width of the text.
//!
//! # What to do
//! Put a border above the paragraph.
//!
//! # Bad
//! ```text
//! ĐT: 02083 855 000
//! ```
//!
//! # Good
//! ```text
//! ________________
//! ĐT: 02083 855 000
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Container, Paragraph, Shape};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "contact-line-without-rule",
    clause: "ND30-PL1-III-4-contact",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// The contact line.
struct WithoutRule;

impl From<WithoutRule> for Diagnostic {
    fn from(_: WithoutRule) -> Self {
        METADATA.finding()
    }
}

/// Whether a paragraph has a line of any kind.
fn has_line(letter: &Examined<'_>, paragraph: &Paragraph) -> bool {
    let borders = paragraph.format.borders;
    let seen = paragraph.seen();
    let is_typed =
        seen.trim().len() > 3 && seen.trim().chars().all(|sign| matches!(sign, '_' | '-' | '–' | '—' | '─'));
    let mut shapes = paragraph.shapes.iter().map(|id| letter.document.shape(*id));
    is_typed || borders.top.is_some() || borders.bottom.is_some() || shapes.any(Shape::is_horizontal_line)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(contact) = &letter.components.contact_line else { return };
    let paragraph = letter.paragraph(contact.first());
    if !matches!(paragraph.place.container, Container::Story(_)) {
        return;
    }
    let above =
        std::iter::successors(Some(paragraph), |paragraph| letter.document.previous(paragraph)).take(4);
    if !above.into_iter().any(|paragraph| has_line(letter, paragraph)) {
        findings.push(contact, WithoutRule);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_missing_rule_is_told() {
        let letter = |above: &str| {
            let footer = format!(
                "@footer first\n{above}left 11 | Địa chỉ: Số 10 đường Nha Trang; Điện thoại: 02083 855 000\n@body"
            );
            good().with("@body", &footer).finds()
        };
        assert_eq!(letter(""), ["contact-line-without-rule"]);
        for above in ["left 2 border |\n", "left 2 | {line 165}\n", "left 11 | ______________\n"] {
            assert_eq!(letter(above), NOTHING, "{above}");
        }
    }
}
