//! A cited text whose number has another year than its date.
//!
//! # What is wrong
//! The number of a decree, circular, resolution or the like has the year of its issue, and the date right behind it has another one. Around
//! the turn of the year, December before and January after, both may be right. A date after that of the letter is told by another rule.
//!
//! # Why
//! The number of a legal document is followed by the year of its issue. One of the two years is a slip.
//!
//! # What to do
//! Look the text up and correct the year that is wrong.
//!
//! # Bad
//! ```text
//! Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021
//! ```
//!
//! # Good
//! ```text
//! Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date_reading::{DateMention, dates_in};
use crate::vietnamese::words::Token;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "cited-year-not-of-date",
    clause: "CONV-citation-date",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A citation with two years.
struct TwoYears {
    written: String,
    number: i32,
    date: i32,
}

impl From<TwoYears> for Diagnostic {
    fn from(TwoYears { written, number, date }: TwoYears) -> Self {
        METADATA.finding().with("written", written).with("number", number).with("date", date)
    }
}

/// Types of legal documents, whose number has the year of issue. Contracts may count otherwise.
const TYPES: [&str; 6] =
    ["Nghị định", "Nghị quyết", "Thông tư", "Thông tư liên tịch", "Quyết định", "Nghị quyết liên tịch"];

/// The year in a number and symbol: `30/2020/NĐ-CP`.
fn year_of(code: &[Token<'_>]) -> Option<i32> {
    let [_, slash, year, second, ..] = code else { return None };
    let is_year = slash.text == "/" && second.text == "/" && year.text.len() == 4;
    let year = i32::try_from(year.number().filter(|_| is_year)?).ok()?;
    (1945..2200).contains(&year).then_some(year)
}

fn differ(number: i32, date: &DateMention, year: i32) -> bool {
    let is_turn = year == number + 1 && date.month == 1 || year + 1 == number && date.month == 12;
    year != number && !is_turn
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let issued = letter.date();
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        let dates = dates_in(&tokens);
        for citation in passage.citations.iter().filter(|citation| TYPES.contains(&citation.name)) {
            let Some(number) = year_of(&tokens[citation.code.clone()]) else { continue };
            let Some(date) = citation.date_behind(&dates) else { continue };
            // A date after that of the letter is told by itself.
            if issued.is_some_and(|issued| date.date().is_some_and(|date| date > issued)) {
                continue;
            }
            let Some(year) = date.year.filter(|year| differ(number, date, *year)) else { continue };
            let words = tokens[citation.kind.start].start..date.range(&tokens).end;
            let written = passage.text[words.clone()].to_owned();
            findings.push(passage.spot(words), TwoYears { written, number, date: year });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_year_in_the_date_is_told() {
        let letter = |date: &str| good().with("ngày 05 tháng 3 năm 2020 của", &format!("{date} của")).finds();
        for slip in ["ngày 05 tháng 3 năm 2021", "ngày 05/3/2019"] {
            assert_eq!(letter(slip), ["cited-year-not-of-date"], "{slip}");
        }
        for turn in ["ngày 02/01/2021", "ngày 31/12/2019", "ngày 05/3/2020"] {
            assert_eq!(letter(turn), NOTHING, "{turn}");
        }
    }
}
