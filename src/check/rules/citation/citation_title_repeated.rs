//! A text that is cited in full again.
//!
//! # What is wrong
//! A text that was cited before is cited again with date, agency and title.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm b: from the second time on, type and number with symbol alone.
//!
//! # What to do
//! Delete what stands after the number.
//!
//! # Bad
//! ```text
//! Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (lần thứ hai)
//! ```
//!
//! # Good
//! ```text
//! Nghị định số 30/2020/NĐ-CP
//! ```

use std::collections::HashSet;

use crate::check::citations::Citation;
use crate::check::rule::{Metadata, Topic};
use crate::check::said::comparable_code;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date_reading::dates_in;
use crate::vietnamese::words::Token;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "citation-title-repeated",
    clause: "ND30-PL1-II-6b-cite-next",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A text that is cited in full though it was before.
struct Repeated {
    written: String,
}

impl From<Repeated> for Diagnostic {
    fn from(Repeated { written }: Repeated) -> Self {
        METADATA.finding().with("written", written)
    }
}

/// How many words a date has at most, with a comma before it.
const DATE: usize = 8;
/// How many words after the date the agency and the title begin.
const NEAR: usize = 20;
/// Words that begin a title.
const TITLE: [&str; 6] = ["về", "quy", "ban", "hướng", "phê", "sửa"];

/// Whether date, agency and title follow.
fn is_in_full(tokens: &[Token<'_>], citation: &Citation) -> bool {
    let end = tokens.len().min(citation.code.end + DATE + NEAR);
    let after = &tokens[citation.code.end..end];
    let Some(date) = dates_in(after).into_iter().find(|date| date.tokens.start <= 1) else { return false };
    let rest: Vec<&Token<'_>> = after[date.tokens.end..]
        .iter()
        .take(NEAR)
        .take_while(|token| !matches!(token.text, ";" | "." | ","))
        .collect();
    let Some(agency) = rest.first().filter(|token| token.is_word("của")) else { return false };
    rest.iter().any(|token| token.start > agency.start && TITLE.iter().any(|word| token.is_word(word)))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut in_full = HashSet::new();
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        for citation in passage.citations.iter().filter(|citation| is_in_full(&tokens, citation)) {
            let code = tokens[citation.code.start].start..tokens[citation.code.end - 1].end();
            if !in_full.insert(comparable_code(&passage.text[code.clone()])) {
                let words = tokens[citation.kind.start].start..code.end;
                let written = passage.text[words.clone()].to_owned();
                findings.push(passage.spot(words), Repeated { written });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_text_that_is_cited_in_full_again_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        let again = "Nội dung theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư và theo";
        assert_eq!(letter(again), ["citation-title-repeated"]);
        assert_eq!(letter("Nội dung theo Nghị định số 30/2020/NĐ-CP về công tác văn thư và theo"), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
