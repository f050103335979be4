//! A weekday or the New Year with the wrong capitals.
//!
//! # What is wrong
//! A weekday in words beside its date has a small letter (*thứ hai, ngày 05/01/2026*), or *Nguyên đán* is written
//! otherwise. *Tết Nguyên đán* is accepted, though the decree writes *tết Nguyên đán*: it is what the State writes.
//!
//! # Why
//! Phụ lục II, Mục V, khoản 8: thứ Hai, tết Nguyên đán.
//!
//! # What to do
//! Write the word as the finding says.
//!
//! # Bad
//! ```text
//! thứ hai, ngày 05/01/2026
//! ```
//!
//! # Good
//! ```text
//! thứ Hai, ngày 05/01/2026
//! ```

use std::ops::Range;

use crate::check::prose::Passage;
use crate::check::rule::{Metadata, Topic};
use crate::check::weekdays::{Weekdays, name};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "calendar-capitals-wrong",
    clause: "ND30-PL2-V-8",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Words with the wrong capitals.
struct WrongCapitals {
    written: String,
    right: String,
}

impl From<WrongCapitals> for Diagnostic {
    fn from(WrongCapitals { written, right }: WrongCapitals) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

/// Weekdays in words whose name is small.
fn small_weekdays(passage: &Passage, weekdays: Weekdays) -> Vec<(Range<usize>, String)> {
    let wrong = weekdays.mentions(passage).into_iter().filter_map(|mention| {
        let name = name(mention.weekday);
        let written = &passage.text[mention.written.clone()];
        (!name.is_empty() && written == name.to_lowercase())
            .then(|| (mention.written.clone(), format!("thứ {name}")))
    });
    wrong.collect()
}

/// `nguyên đán`, `Nguyên Đán`
fn new_years(passage: &Passage) -> Vec<(Range<usize>, String)> {
    let tokens = passage.tokens();
    let is_wrong = |pair: &&[crate::vietnamese::words::Token<'_>]| {
        let is_new_year = pair[0].is_word("nguyên") && pair[1].is_word("đán");
        let is_capitals = pair[1].text.chars().all(char::is_uppercase);
        is_new_year && !is_capitals && (pair[0].text, pair[1].text) != ("Nguyên", "đán")
    };
    let wrong = tokens.windows(2).filter(is_wrong);
    wrong.map(|pair| (pair[0].start..pair[1].end(), "Nguyên đán".to_owned())).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let weekdays = Weekdays::of(letter);
    for passage in letter.letter_text() {
        for (words, right) in small_weekdays(passage, weekdays).into_iter().chain(new_years(passage)) {
            let written = passage.text[words.clone()].to_owned();
            findings.push(passage.spot(words), WrongCapitals { written, right });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_small_weekday_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung họp vào thứ tư, ngày 07/01/2026 theo",
            "Nội dung nghỉ Tết Nguyên Đán theo",
            "Nội dung nghỉ tết nguyên đán theo",
        ] {
            assert_eq!(letter(slip), ["calendar-capitals-wrong"], "{slip}");
        }
        for fine in [
            "Nội dung họp vào thứ Tư, ngày 07/01/2026 theo",
            "Nội dung họp vào thứ 4, ngày 07/01/2026 theo",
            "Nội dung nghỉ Tết Nguyên đán theo",
            "Nội dung kỳ họp thứ tư, ngày 07/01/2026 theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
