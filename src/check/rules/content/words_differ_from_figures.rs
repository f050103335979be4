//! Words that say another number than the figures.
//!
//! # What is wrong
//! A number in figures has another one in words beside it, in brackets or the other way round.
//!
//! # Why
//! Nobody can tell which of the two holds.
//!
//! # What to do
//! Correct the words or the figures.
//!
//! # Bad
//! ```text
//! 25 (hai mươi sáu) xã
//! ```
//!
//! # Good
//! ```text
//! 25 (hai mươi lăm) xã
//! ```

use std::ops::Range;

use crate::check::prose::Passage;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::number::integer;
use crate::vietnamese::number_reading::{is_number_word, number_from_words};
use crate::vietnamese::words::{Token, TokenKind};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "words-differ-from-figures",
    clause: "CONV-words-and-figures",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A number in figures and in words.
struct Differs {
    written: String,
    figures: i128,
    words: i128,
}

impl From<Differs> for Diagnostic {
    fn from(Differs { written, figures, words }: Differs) -> Self {
        let finding = METADATA.finding().with("written", written);
        finding.with("figures", integer(figures)).with("words", integer(words))
    }
}

/// What may stand after the words of a number: what is counted, and that nothing is left over.
const AFTER: [&str; 14] = [
    "đồng",
    "chẵn",
    "ngày",
    "tháng",
    "bản",
    "người",
    "xã",
    "phường",
    "đơn",
    "vị",
    "cơ",
    "quan",
    "trường",
    "hợp",
];
/// What may stand before them.
const BEFORE: [&str; 3] = ["bằng", "chữ", "viết"];

/// A number of figures that ends at a token: `1.250.000`, `07`. None for a part of something else.
fn figures_before(tokens: &[Token<'_>], end: usize) -> Option<(usize, i128)> {
    let mut start = end;
    let mut digits = String::new();
    loop {
        let token = tokens.get(start.checked_sub(1)?)?;
        if token.kind != TokenKind::Number {
            return None;
        }
        digits.insert_str(0, token.text);
        start -= 1;
        let before = start.checked_sub(1).map(|before| tokens[before]).filter(|before| before.touches(token));
        match before {
            None => break,
            Some(sign) if sign.text == "(" => break,
            // Groups of three: 1.250.000.
            Some(sign) if sign.text == "." && token.text.len() == 3 => start -= 1,
            Some(_) => return None,
        }
    }
    digits.parse().ok().map(|number| (start, number))
}

/// The most words in brackets.
const LONG: usize = 60;

/// Where the brackets close that open at a token.
fn closing(tokens: &[Token<'_>], open: usize) -> Option<usize> {
    (open + 1..tokens.len().min(open + LONG)).find(|at| tokens[*at].text == ")")
}

/// The number that the words in brackets say, if they say nothing else.
fn said(words: &[Token<'_>]) -> Option<i128> {
    let words = words.iter().filter(|token| !matches!(token.text, ":" | "." | "/" | ","));
    let words: Vec<String> = words.map(|token| token.text.to_lowercase()).collect();
    let words: Vec<&str> =
        words.iter().map(String::as_str).skip_while(|word| BEFORE.contains(word)).collect();
    let end = words.iter().position(|word| !is_number_word(word)).unwrap_or(words.len());
    let is_alone = words[end..].iter().all(|word| AFTER.contains(word));
    if is_alone { number_from_words(&words[..end]) } else { None }
}

/// `25 (hai mươi lăm)`, `1.250.000 đồng (Một triệu ...)`
fn words_in_brackets(tokens: &[Token<'_>], open: usize) -> Option<(Range<usize>, i128, i128)> {
    let close = closing(tokens, open)?;
    let words = said(&tokens[open + 1..close])?;
    let counted = open.checked_sub(1).filter(|at| tokens[*at].is_word("đồng")).unwrap_or(open);
    let (start, figures) = figures_before(tokens, counted)?;
    Some((start..close + 1, figures, words))
}

/// `hai mươi lăm (25)`; a single word may be no number (*năm*).
fn figures_in_brackets(tokens: &[Token<'_>], open: usize) -> Option<(Range<usize>, i128, i128)> {
    let close = closing(tokens, open)?;
    let (start, figures) = figures_before(tokens, close)?;
    let is_number = |at: &usize| is_number_word(&tokens[*at].text.to_lowercase());
    let first = (0..open).rev().take_while(is_number).last()?;
    if start != open + 1 || open - first < 2 {
        return None;
    }
    Some((first..close + 1, figures, said(&tokens[first..open])?))
}

fn differences(passage: &Passage) -> Vec<(Range<usize>, i128, i128)> {
    let tokens = passage.tokens();
    let opens = (0..tokens.len()).filter(|at| tokens[*at].text == "(");
    let found = opens
        .filter_map(|open| words_in_brackets(&tokens, open).or_else(|| figures_in_brackets(&tokens, open)));
    let differing = found.filter(|(_, figures, words)| figures != words);
    let bytes = differing
        .map(|(at, figures, words)| (tokens[at.start].start..tokens[at.end - 1].end(), figures, words));
    bytes.collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in letter.running_text() {
        for (at, figures, words) in differences(passage) {
            let written = passage.text[at.clone()].to_owned();
            findings.push(passage.spot(at), Differs { written, figures, words });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn words_that_say_another_number_are_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung 25 (hai mươi sáu) xã theo",
            "Nội dung 1.250.000 đồng (Một triệu hai trăm nghìn đồng) theo",
            "Nội dung hai mươi lăm (26) xã theo",
            "Nội dung 03 (hai) bản theo",
        ] {
            assert_eq!(letter(slip), ["words-differ-from-figures"], "{slip}");
        }
        for fine in [
            "Nội dung 25 (hai mươi lăm) xã theo",
            "Nội dung 1.250.000 đồng (Bằng chữ: Một triệu hai trăm năm mươi nghìn đồng chẵn./.) theo",
            "Nội dung 105 (một trăm lẻ năm) xã theo",
            "Nội dung trong năm (3) quý theo",
            "Nội dung tổ 2 (Ba Đình) theo",
            "Nội dung 2 (hai hoặc ba) theo",
            "Nội dung 1,25 (hai) theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
