//! A sentence that begins with a small letter.
//!
//! # What is wrong
//! A small letter follows a full stop and a space. Abbreviations, numbers and labels are left alone: the word before
//! the full stop must be a Vietnamese word in small letters.
//!
//! # Why
//! Phụ lục II, Mục I: the first letter after a full stop is a capital.
//!
//! # What to do
//! Write a capital, or a comma in place of the full stop.
//!
//! # Bad
//! ```text
//! Đề nghị báo cáo. các đơn vị thực hiện.
//! ```
//!
//! # Good
//! ```text
//! Đề nghị báo cáo. Các đơn vị thực hiện.
//! ```

use std::ops::Range;

use crate::check::prose::{Passage, Slips};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::words::{Token, TokenKind};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "small-letter-after-full-stop",
    clause: "ND30-PL2-I",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Sentences that begin small.
struct SmallLetter;

impl From<SmallLetter> for Diagnostic {
    fn from(_: SmallLetter) -> Self {
        METADATA.finding()
    }
}

fn is_slip(tokens: &[Token<'_>]) -> bool {
    let [before, stop, after] = tokens else { return false };
    let is_stop = stop.text == "." && before.touches(stop) && !stop.touches(after);
    let is_word = before.kind == TokenKind::Word && before.text.chars().all(char::is_lowercase);
    // A word with a Vietnamese letter, of three at least, is no abbreviation.
    let is_vietnamese = !before.text.is_ascii() && before.text.chars().count() >= 3;
    let is_small = after.kind == TokenKind::Word && after.text.starts_with(char::is_lowercase);
    is_stop && is_word && is_vietnamese && is_small && after.text.chars().count() > 1
}

/// Whether a word begins an address of the web or is a name of its own: `https://`, `www.`, `iPhone`.
fn is_address(word: Token<'_>, next: Option<Token<'_>>) -> bool {
    let goes_on = next.is_some_and(|next| word.touches(&next) && matches!(next.text, ":" | "." | "/" | "@"));
    let is_sentence = next.is_some_and(|next| next.text == ":" || next.text == ".") && !word.text.is_ascii();
    goes_on && !is_sentence || word.text.contains(char::is_uppercase)
}

fn small_letters(passage: &Passage) -> Vec<Range<usize>> {
    let tokens = passage.tokens();
    let slips = tokens
        .windows(3)
        .enumerate()
        .filter(|(at, words)| is_slip(words) && !is_address(words[2], tokens.get(at + 3).copied()));
    slips.map(|(_, words)| words[2].start..words[2].end()).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    Slips::of(letter.letter_text(), small_letters).tell_each(findings, || SmallLetter.into());
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_small_letter_after_a_full_stop_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung báo cáo. mẫu theo"), ["small-letter-after-full-stop"]);
        for fine in [
            "Nội dung báo cáo. Mẫu theo",
            "Nội dung v.v. và theo",
            "Nội dung đ/c. và theo",
            "Nội dung 2. mẫu theo",
            "Nội dung báo cáo. https://thainguyen.gov.vn theo",
            "Nội dung báo cáo. eOffice theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
