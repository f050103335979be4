//! A deadline that has passed when the letter is issued.
//!
//! # What is wrong
//! The letter asks for something before a day that lies before its own date. Only sentences that ask somebody to send
//! or finish something are looked at; what was asked in the past is left alone.
//!
//! # Why
//! Most often the year is that of the letter of last year, which was copied.
//!
//! # What to do
//! Correct the deadline or the date of the letter.
//!
//! # Bad
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026 … Báo cáo gửi về Sở Nội vụ trước ngày 31/01/2025.
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026 … Báo cáo gửi về Sở Nội vụ trước ngày 31/01/2026.
//! ```

use crate::check::prose::sentence;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date;
use crate::vietnamese::date_reading::{DateMention, dates_in};
use crate::vietnamese::words::{Token, TokenKind};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "deadline-before-date",
    clause: "CONV-deadline",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A deadline and the date of the letter.
struct Passed {
    deadline: String,
    date: String,
}

impl From<Passed> for Diagnostic {
    fn from(Passed { deadline, date }: Passed) -> Self {
        METADATA.finding().with("written", deadline).with("date", date)
    }
}

/// Words of which one stands right before the date of a deadline, with a time of day perhaps between.
const UNTIL: [&str; 4] = ["trước", "nhất", "hạn", "chót"];
/// Words of a sentence that asks for something: *gửi về*, *báo cáo về*, *hoàn thành*.
const ASKING: [&[&str]; 8] = [
    &["gửi", "về"],
    &["báo", "cáo", "về"],
    &["nộp", "về"],
    &["hoàn", "thành"],
    &["chậm", "nhất"],
    &["phản", "hồi"],
    &["xong", "trước"],
    &["hạn", "chót"],
];
/// Words of a sentence that tells of the past.
const PAST: [&str; 7] = ["đã", "chưa", "quá", "theo", "tại", "từng", "được"];

/// Whether words stand among tokens, the last one a little later at most, in a sentence where *gửi* and *về* are parted by what is sent.
fn stand_among(tokens: &[Token<'_>], words: &[&str]) -> bool {
    let mut words = words.iter();
    let Some(mut wanted) = words.next() else { return true };
    for token in tokens {
        if token.is_word(wanted) {
            match words.next() {
                Some(next) => wanted = next,
                None => return true,
            }
        }
    }
    false
}

/// Whether a date is said to be a deadline by the words before it.
fn is_deadline(tokens: &[Token<'_>], date: &DateMention) -> bool {
    let before = tokens[..date.tokens.start].iter().rev();
    // `trước 17 giờ 00 phút ngày`, `chậm nhất là ngày`
    let between = |token: &&Token<'_>| {
        token.kind == TokenKind::Number
            || token.text == ":"
            || ["giờ", "phút", "là", "hết", "h"].iter().any(|word| token.is_word(word))
    };
    before
        .take(8)
        .find(|token| !between(token))
        .is_some_and(|token| UNTIL.iter().any(|word| token.is_word(word)))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(issued) = letter.date() else { return };
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        for mention in dates_in(&tokens).into_iter().filter(|mention| is_deadline(&tokens, mention)) {
            let sentence = &tokens[sentence(&tokens, mention.tokens.start)];
            let asks = ASKING.iter().any(|words| stand_among(sentence, words));
            let tells = sentence.iter().any(|token| PAST.iter().any(|word| token.is_word(word)));
            if asks && !tells && mention.date().is_some_and(|deadline| deadline < issued) {
                let words = mention.range(&tokens);
                let deadline = passage.text[words.clone()].to_owned();
                findings.push(passage.spot(words), Passed { deadline, date: date::short(issued) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_deadline_that_has_passed_is_told() {
        let letter = |words: &str| {
            good().with("Báo cáo gửi về Sở Nội vụ trước ngày 31 tháng 01 năm 2026", words).finds()
        };
        for slip in [
            "Báo cáo gửi về Sở Nội vụ trước ngày 31 tháng 01 năm 2025",
            "Đề nghị hoàn thành trước 17 giờ 00 ngày 02/01/2026",
            "Gửi ý kiến chậm nhất là ngày 04/01/2026",
            "Hạn chót: 17h ngày 04/01/2026",
        ] {
            assert_eq!(letter(slip), ["deadline-before-date"], "{slip}");
        }
        for fine in [
            "Báo cáo gửi về Sở Nội vụ trước ngày 05/01/2026",
            "Báo cáo gửi về Sở Nội vụ số người được tuyển dụng trước ngày 01/7/2025",
            "Gửi về Sở số liệu tính đến cuối ngày 31/12/2025",
            "Đơn vị đã gửi báo cáo về Sở trước ngày 01/7/2025",
            "Rà soát hồ sơ của người sinh trước ngày 01/7/1965",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
