//! Words moved to their place with spaces or tabs.
//!
//! # What is wrong
//! A component, or a paragraph of the body that has the right indent already, begins with spaces or tabs. Tabs in a paragraph with tab stops of its own are a layout and left alone; blank places for number, day and place are, too. An indent that spaces stand for is told by the rule about indents.
//!
//! # Why
//! The decree does not say it; what spaces hold in place moves with every change of font, size or word.
//!
//! # What to do
//! Delete the spaces, and use alignment, indents or a table without lines.
//!
//! # Bad
//! ```text
//!           Kính gửi: Bộ Nội vụ (spaces)
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: Bộ Nội vụ (centred)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Paragraph, ParagraphId};
use crate::measure::Length;
use crate::standard::spacing;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "layout-by-spaces",
    clause: "CONV-spaces-for-layout",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// The first words, and how many paragraphs begin so.
struct Spaces {
    written: String,
    count: usize,
}

impl From<Spaces> for Diagnostic {
    fn from(Spaces { written, count }: Spaces) -> Self {
        METADATA.finding().with("written", written).with("count", count.to_string())
    }
}

/// Fewer spaces than these are slips of the finger.
const FEWEST_SPACES: usize = 3;

/// Whether a paragraph begins with several spaces, or with a tab that goes to no stop of its own.
fn begins_blank(paragraph: &Paragraph) -> bool {
    let text = paragraph.text();
    let blank = &text[..text.len() - text.trim_start().len()];
    let has_words = blank.len() < text.len();
    let is_tabbed = blank.contains('\t') && paragraph.format.tabs.is_empty();
    let spaces = blank.chars().filter(|sign| *sign == ' ' || *sign == '\u{a0}').count();
    has_words && (is_tabbed || spaces >= FEWEST_SPACES)
}

/// Whether the first line has an indent of the decree: where it has none, another rule tells what stands for it.
fn has_indent(paragraph: &Paragraph) -> bool {
    spacing::FIRST_LINE_INDENTS
        .into_iter()
        .any(|indent| (paragraph.format.first_line - indent).abs() < Length::mm(1.0))
}

/// The components that spaces move about: not those with places to be filled in.
const COMPONENTS: [&str; 12] = [
    "component-parent-agency",
    "component-issuing-agency",
    "component-national-title",
    "component-motto",
    "component-subject",
    "component-addressees",
    "component-addressee",
    "component-recipients",
    "component-recipient",
    "component-authority",
    "component-title",
    "component-signer",
];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let named = letter.components.named();
    let of_components =
        named.iter().filter(|(code, _)| COMPONENTS.contains(code)).map(|(_, found)| found.first().paragraph);
    let mut moved: Vec<ParagraphId> = of_components.collect();
    moved.extend(letter.components.body.iter().filter(|id| has_indent(letter.document.paragraph(**id))));
    moved.retain(|id| begins_blank(letter.document.paragraph(*id)));
    moved.sort_by_key(|id| letter.document.paragraph(*id).place.number);
    moved.dedup();
    if let Some(first) = moved.first().map(|id| letter.document.paragraph(*id)) {
        let written = first.text().split_whitespace().take(6).collect::<Vec<_>>().join(" ");
        findings.push(first, Spaces { written, count: moved.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn spaces_and_tabs_at_the_beginning_are_told() {
        assert_eq!(good().with("| Nội dung", "|      Nội dung").finds(), ["layout-by-spaces"]);
        assert_eq!(good().with("| Kính gửi", "| {tab}{tab}Kính gửi").finds(), ["layout-by-spaces"]);
        assert_eq!(good().with("bold | Họ", "bold |       Họ").finds(), ["layout-by-spaces"]);
        assert_eq!(good().with("| Họ", "stop 20 | {tab}Họ").finds(), NOTHING);
        assert_eq!(good().with("| Nội dung", "|  Nội dung").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
