//! A cited text whose type has the wrong capitals.
//!
//! # What is wrong
//! The type before number and symbol begins with a small letter (*nghị định số 30/2020/NĐ-CP*), or another of its
//! words has a capital (*Nghị Định*). The word *văn bản* is left alone, and so is *Thông báo kết luận*.
//!
//! # Why
//! Phụ lục II, Mục V, khoản 6: the first letter of the type of a certain text is a capital.
//!
//! # What to do
//! Write the type with one capital.
//!
//! # Bad
//! ```text
//! nghị định số 30/2020/NĐ-CP
//! ```
//!
//! # Good
//! ```text
//! Nghị định số 30/2020/NĐ-CP
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "document-type-capital-wrong",
    clause: "ND30-PL2-V-6",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// A type with the wrong capitals.
struct WrongCapital {
    written: String,
    right: &'static str,
}

impl From<WrongCapital> for Diagnostic {
    fn from(WrongCapital { written, right }: WrongCapital) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

/// A common word, which need not be a type, and a type with what it tells of, which is written in both ways.
const COMMON: [&str; 2] = ["Văn bản", "Thông báo kết luận"];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        for citation in passage.citations.iter().filter(|citation| !COMMON.contains(&citation.name)) {
            let kind = &tokens[citation.kind.clone()];
            let words: Vec<&str> = kind.iter().map(|token| token.text).collect();
            let written = words.join(" ");
            let is_capitals = !written.chars().any(char::is_lowercase);
            // The place of the tone is another matter.
            let first_letters = |text: &str| {
                text.split(' ').map(|word| word.starts_with(char::is_uppercase)).collect::<Vec<_>>()
            };
            if !is_capitals && first_letters(&written) != first_letters(citation.name) {
                let place = kind[0].start..kind[kind.len() - 1].end();
                findings.push(passage.spot(place), WrongCapital { written, right: citation.name });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_wrong_capital_is_told() {
        for slip in ["nghị định", "Nghị Định"] {
            assert_eq!(
                good().with("Nghị định số", &format!("{slip} số")).finds(),
                ["document-type-capital-wrong"],
                "{slip}"
            );
        }
        for fine in [
            "văn bản số 05/SNV-VP",
            "Thông báo kết luận số 22/TB-VPCP ngày 15/12/2025 của Văn phòng Chính phủ",
            "báo cáo 6 tháng",
        ] {
            assert_eq!(
                good().with("Nội dung báo cáo theo", &format!("Nội dung {fine} theo")).finds(),
                NOTHING,
                "{fine}"
            );
        }
    }
}
