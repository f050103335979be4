//! A cited text that is younger than the letter.
//!
//! # What is wrong
//! The date of a cited text lies after the date of the letter.
//!
//! # Why
//! Nobody can cite what is not there yet; most often a year is wrong.
//!
//! # What to do
//! Correct the date of the cited text, or that of the letter.
//!
//! # Bad
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026 … Công văn số 12/UBND-VX ngày 03/02/2026
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026 … Công văn số 12/UBND-VX ngày 03/02/2025
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date;
use crate::vietnamese::date_reading::{DateMention, dates_in};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "cited-date-after-letter",
    clause: "CONV-citation-date",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A text of a later day.
struct Younger {
    written: String,
    date: String,
}

impl From<Younger> for Diagnostic {
    fn from(Younger { written, date }: Younger) -> Self {
        METADATA.finding().with("written", written).with("date", date)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(issued) = letter.date() else { return };
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        let dates = dates_in(&tokens);
        for citation in &passage.citations {
            let is_later = |date: &&DateMention| date.date().is_some_and(|date| date > issued);
            let Some(date) = citation.date_behind(&dates).filter(is_later) else { continue };
            let words = tokens[citation.kind.start].start..date.range(&tokens).end;
            let written = passage.text[words.clone()].to_owned();
            findings.push(passage.spot(words), Younger { written, date: date::short(issued) });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_text_of_a_later_day_is_told() {
        let later = good().with("ngày 05 tháng 3 năm 2020 của", "ngày 05 tháng 3 năm 2026 của");
        assert_eq!(later.finds(), ["cited-date-after-letter"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
