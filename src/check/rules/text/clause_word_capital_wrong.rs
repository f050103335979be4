//! A part of a law whose name has the wrong capital.
//!
//! # What is wrong
//! *Khoản* or *điểm* with a number has a capital inside a sentence, or *điều*, *chương* of a text that is cited has
//! none. At the beginning of a sentence a capital is right.
//!
//! # Why
//! Phụ lục II, Mục V, khoản 7: Phần, Chương, Mục, Tiểu mục, Điều with a capital; khoản and điểm without.
//!
//! # What to do
//! Write the word as the finding says.
//!
//! # Bad
//! ```text
//! theo Khoản 2 điều 5 Nghị định số 30/2020/NĐ-CP
//! ```
//!
//! # Good
//! ```text
//! theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP
//! ```

use std::ops::Range;

use crate::check::citations::document_type;
use crate::check::prose::Passage;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::words::{Token, TokenKind};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "clause-word-capital-wrong",
    clause: "ND30-PL2-V-7",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// A word with the wrong first letter.
struct WrongCapital {
    written: String,
    right: String,
}

impl From<WrongCapital> for Diagnostic {
    fn from(WrongCapital { written, right }: WrongCapital) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

/// Words that begin a sentence and point to what follows.
const FIRST: [&str; 6] = ["Theo", "Tại", "Trong", "Từ", "Do", "Với"];

/// Whether a word stands inside a sentence: after a small word, a number or a comma, or *Theo* and the like.
fn is_inside(tokens: &[Token<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| tokens[before]);
    before.is_some_and(|before| match before.kind {
        // “Theo Khoản 2”: the sentence has begun with another word.
        TokenKind::Word => before.text.starts_with(char::is_lowercase) || FIRST.contains(&before.text),
        TokenKind::Number => true,
        TokenKind::Sign => before.text == ",",
    })
}

fn is_point_letter(token: &Token<'_>) -> bool {
    let mut letters = token.text.chars();
    matches!((letters.next(), letters.next()), (Some(letter), None) if wording::POINT_LETTERS.contains(&letter))
}

/// Whether a text is named after a number, perhaps with *của* before: `điều 5 Nghị định`, `điều 5 của Luật`.
fn is_of_text(tokens: &[Token<'_>], at: usize) -> bool {
    let at = at + usize::from(tokens.get(at).is_some_and(|token| token.is_word("của")));
    let is_capitalised = tokens.get(at).is_some_and(Token::is_capitalised);
    is_capitalised && document_type(tokens, at).is_some()
}

/// The right word where the one at a position has the wrong capital.
fn right_word(tokens: &[Token<'_>], at: usize) -> Option<&'static str> {
    let next = tokens.get(at + 1)?;
    let is_number = next.kind == TokenKind::Number;
    let after_clause = || {
        let start = at.saturating_sub(3);
        tokens[start..at].iter().any(|token| token.is_word("khoản"))
    };
    match tokens[at].text {
        "Khoản" if is_number && is_inside(tokens, at) => Some("khoản"),
        "Điểm" if is_point_letter(next) && is_inside(tokens, at) => {
            let clause = tokens.get(at + 2).filter(|token| token.text != ",").or_else(|| tokens.get(at + 3));
            clause.filter(|token| token.is_word("khoản")).map(|_| "điểm")
        }
        "điều" if is_number && (is_of_text(tokens, at + 2) || after_clause() && is_inside(tokens, at)) => {
            Some("Điều")
        }
        "chương" if next.text.chars().all(|sign| "IVXLC".contains(sign)) && is_of_text(tokens, at + 2) => {
            Some("Chương")
        }
        _ => None,
    }
}

fn slips(passage: &Passage) -> Vec<(Range<usize>, WrongCapital)> {
    let tokens = passage.tokens();
    let slips = (0..tokens.len()).filter_map(|at| {
        let (right, next) = (right_word(&tokens, at)?, tokens[at + 1]);
        let written = format!("{} {}", tokens[at].text, next.text);
        let right = format!("{right} {}", next.text);
        Some((tokens[at].start..next.end(), WrongCapital { written, right }))
    });
    slips.collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in letter.letter_text() {
        for (words, slip) in slips(passage) {
            findings.push(passage.spot(words), slip);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_wrong_capital_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung theo Khoản 2 Điều 5 và theo",
            "Theo Khoản 2 Điều 5 và theo",
            "Nội dung tại Điểm a khoản 2 Điều 5 và theo",
            "Nội dung tại khoản 2 điều 5 và theo",
            "Nội dung tại điều 5 Nghị định số 30/2020/NĐ-CP và theo",
        ] {
            assert_eq!(letter(slip), ["clause-word-capital-wrong"], "{slip}");
        }
        for fine in [
            "Khoản 2 Điều 5 có nội dung theo",
            "Nội dung tại điểm a khoản 2 Điều 5 và theo",
            "Nội dung gồm 5 điều 3 mục theo",
            "Nội dung bán hàng tại Điểm 2 theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
