//! No space after a punctuation mark.
//!
//! # What is wrong
//! The next word follows a comma, a semicolon or a full stop without a space. Numbers, addresses of the web and names
//! of files are left alone.
//!
//! # Why
//! Custom of Vietnamese: a space after each mark.
//!
//! # What to do
//! Type a space after the mark.
//!
//! # Bad
//! ```text
//! các sở,ban,ngành
//! ```
//!
//! # Good
//! ```text
//! các sở, ban, ngành
//! ```

use std::ops::Range;

use crate::check::prose::{Passage, Slips};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::words::{Token, TokenKind};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "space-missing-after-punctuation",
    clause: "CONV-space-after-mark",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Words that touch the mark before them.
struct Touching;

impl From<Touching> for Diagnostic {
    fn from(_: Touching) -> Self {
        METADATA.finding()
    }
}

fn touching(passage: &Passage) -> Vec<Range<usize>> {
    let tokens = passage.tokens();
    let slips = tokens.windows(3).filter(|tokens| is_slip(tokens));
    let found = slips.map(|tokens| tokens[1].start..tokens[1].end());
    found.filter(|mark| !is_of_programs(passage, mark.start)).collect()
}

fn is_slip(tokens: &[Token<'_>]) -> bool {
    let [before, mark, after] = tokens else { return false };
    let is_tight = before.touches(mark) && mark.touches(after);
    let are_words = before.kind == TokenKind::Word && after.kind == TokenKind::Word;
    match mark.text {
        "," | ";" => is_tight && are_words,
        // `cáo.Đề`, and not `TP.Huế`, `file.Doc`: small letters before, a capital after, and a letter that is Vietnamese alone.
        "." => {
            let is_small = before.text.chars().all(char::is_lowercase) && before.text.chars().count() > 1;
            let begins = after.is_capitalised() && after.text.chars().skip(1).all(char::is_lowercase);
            is_tight && are_words && is_small && begins && !(before.text.is_ascii() && after.text.is_ascii())
        }
        _ => false,
    }
}

/// How much of what stands around a mark is looked at, in bytes.
const AROUND: usize = 200;

/// Whether a place is in an address or the name of a file.
fn is_of_programs(passage: &Passage, at: usize) -> bool {
    let text = &passage.text;
    let before = &text[text.ceil_char_boundary(at.saturating_sub(AROUND))..at];
    let after = &text[at..text.floor_char_boundary(at + AROUND)];
    let written = [
        before.rsplit(char::is_whitespace).next().unwrap_or_default(),
        after.split(char::is_whitespace).next().unwrap_or_default(),
    ]
    .concat();
    written.contains(['@', '_', '\\', '=', '{', '[']) || written.contains("//") || written.contains("www.")
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    Slips::of(letter.running_text(), touching).tell_each(findings, || Touching.into());
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_word_that_touches_a_mark_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in ["Nội dung,báo cáo theo", "Nội dung;báo cáo theo", "Nội dung báo cáo.Mẫu theo"]
        {
            assert_eq!(letter(slip), ["space-missing-after-punctuation"], "{slip}");
        }
        for fine in [
            "Nội dung 1,5 báo cáo theo",
            "Nội dung a@b.vn,c@d.vn theo",
            "Nội dung tại TP.Huế theo",
            "Nội dung www.a.vn theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
