//! Text in another font than Times New Roman.
//!
//! # What is wrong
//! Words are set in another font. All words of one font are told once, with the first of them and how many there are; theme fonts count as what they stand for. A font of an old encoding goes when the words are converted, which another rule tells.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 4: Times New Roman.
//!
//! # What to do
//! Select all text (Ctrl+A) and choose Times New Roman.
//!
//! # Bad
//! ```text
//! Calibri
//! ```
//!
//! # Good
//! ```text
//! Times New Roman
//! ```

use std::cell::LazyCell;

use super::shared;
use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Paragraph;
use crate::standard::typeface;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "font-not-times-new-roman",
    clause: "ND30-PL1-I-4-font",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Words in another font.
struct OtherFont {
    font: String,
    words: String,
    count: usize,
}

impl From<OtherFont> for Diagnostic {
    fn from(OtherFont { font, words, count }: OtherFont) -> Self {
        METADATA.finding().with("font", font).with("written", words).with("count", count)
    }
}

/// A font, where it stands first, and how many places have it.
struct Use<'a> {
    font: &'a str,
    first: (&'a Paragraph, &'a str),
    count: usize,
}

/// Signs of a list that Word sets in fonts of their own: they are no text.
fn is_text(character: char) -> bool {
    !matches!(character, '\u{f000}'..='\u{f0ff}')
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut uses: Vec<Use<'_>> = Vec::new();
    for paragraph in letter.document.all_paragraphs() {
        let is_of_old_encoding = LazyCell::new(|| shared::encoding(paragraph).is_some());
        for run in paragraph.visible_runs() {
            for (font, character) in run.fonts() {
                let is_converted = shared::is_old(font) && *is_of_old_encoding;
                if is_converted || font.eq_ignore_ascii_case(typeface::NAME) || !is_text(character) {
                    continue;
                }
                match uses.iter_mut().find(|known| known.font == font) {
                    Some(known) => known.count += 1,
                    None => uses.push(Use { font, first: (paragraph, &run.text), count: 1 }),
                }
            }
        }
    }
    for Use { font, first: (paragraph, words), count } in uses {
        let finding = OtherFont { font: font.to_owned(), words: words.trim().to_owned(), count };
        findings.push(Spot::from(paragraph), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn each_other_font_is_told_once() {
        let letter = good()
            .with(
                "justify 14 first 12.7 before 6 | Thực",
                "justify 14 font Calibri first 12.7 before 6 | Thực",
            )
            .with(
                "justify 14 first 12.7 before 6 | Nội",
                "justify 14 font Calibri first 12.7 before 6 | Nội",
            );
        assert_eq!(letter.finds(), ["font-not-times-new-roman"]);
        assert_eq!(letter.with("center 13 | {PAGE}", "center 13 font Arial | {PAGE}").finds().len(), 2);
        assert_eq!(good().finds(), NOTHING);
    }
}
