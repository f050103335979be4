//! A text that is cited without the word số.
//!
//! # What is wrong
//! The number follows the type at once. Texts of the Party (`Nghị quyết 57-NQ/TW`) are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm b: type, then number and symbol; all samples of the decree have the word.
//!
//! # What to do
//! Type *số* before the number.
//!
//! # Bad
//! ```text
//! Nghị định 30/2020/NĐ-CP
//! ```
//!
//! # Good
//! ```text
//! Nghị định số 30/2020/NĐ-CP
//! ```

use std::ops::Range;

use crate::check::citations::NumberWord;
use crate::check::prose::{Passage, Region};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "citation-without-number-word",
    clause: "ND30-PL1-II-6b-cite-next",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// Numbers without the word.
struct WithoutWord {
    written: String,
    right: String,
}

impl From<WithoutWord> for Diagnostic {
    fn from(WithoutWord { written, right }: WithoutWord) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

/// The citations without the word, each with how it should be.
fn without_word(passage: &Passage) -> Vec<(Range<usize>, String)> {
    let tokens = passage.tokens();
    let citations = passage.citations.iter().filter(|citation| {
        citation.word == NumberWord::Missing
            && tokens.get(citation.code.start + 1).is_some_and(|sign| sign.text == "/")
    });
    let words = citations.map(|citation| {
        let (kind, code) = (&tokens[citation.kind.start], &tokens[citation.code.start]);
        let words = kind.start..tokens[citation.code.end - 1].end();
        let name = passage.text[kind.start..code.start].trim_end();
        let right = format!("{name} số {}", &passage.text[code.start..words.end]);
        (words, right)
    });
    words.collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    // What a basis lacks is told by `basis-incomplete`.
    for passage in letter.letter_text().filter(|passage| passage.region != Region::Basis) {
        for (words, right) in without_word(passage) {
            let written = passage.text[words.clone()].to_owned();
            findings.push(passage.spot(words), WithoutWord { written, right });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_number_without_its_word_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung theo Nghị định 30/2020/NĐ-CP và theo"), ["citation-without-number-word"]);
        for fine in ["Nội dung theo Nghị định số 30/2020/NĐ-CP và theo", "Nội dung kế hoạch 12/2025 theo"]
        {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
