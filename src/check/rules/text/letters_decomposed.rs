//! Letters whose marks stand apart.
//!
//! # What is wrong
//! Words are in decomposed Unicode (tổ hợp, NFD): a letter and its marks are characters of their own.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 4: Unicode by TCVN 6909:2001, which has both forms; composed letters are what
//! others search, sort and sign.
//!
//! # What to do
//! Convert the text to composed Unicode (Unicode dựng sẵn) with Unikey: Ctrl+Shift+F6.
//!
//! # Bad
//! ```text
//! Sở Nội vụ (tổ hợp: 14 ký tự)
//! ```
//!
//! # Good
//! ```text
//! Sở Nội vụ (dựng sẵn: 9 ký tự)
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Paragraph;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "letters-decomposed",
    clause: "ND30-PL1-I-4-unicode",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Paragraphs with such letters.
struct Decomposed {
    word: String,
    count: usize,
}

impl From<Decomposed> for Diagnostic {
    fn from(Decomposed { word, count }: Decomposed) -> Self {
        METADATA.finding().with("written", word).with("count", count)
    }
}

/// The first word with a mark that could be part of its letter.
fn decomposed_word(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    let mut words = text.split_whitespace();
    let is_decomposed = |word: &&str| {
        let has_mark = word.contains(|sign: char| ('\u{300}'..='\u{36f}').contains(&sign));
        has_mark && forms::to_nfc(word).chars().count() < word.chars().count()
    };
    words.find(is_decomposed).map(|word| forms::to_nfc(word).into_owned())
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut found = letter
        .document
        .all_paragraphs()
        .filter_map(|paragraph| Some((paragraph, decomposed_word(paragraph)?)));
    let Some((paragraph, word)) = found.next() else { return };
    findings.push(Spot::from(paragraph), Decomposed { word, count: 1 + found.count() });
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn marks_that_stand_apart_are_told_once() {
        let letter = good()
            .with_all("Nội dung", "N\u{f4}\u{323}i dung")
            .with_all("Ủy ban nhân dân", "U\u{309}y ban nhân dân");
        assert_eq!(letter.finds(), ["letters-decomposed"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
