//! A date that no calendar has.
//!
//! # What is wrong
//! A day is named that its month does not have, or a month above 12.
//!
//! # Why
//! A letter that contradicts the calendar cannot be followed; the decree leaves it to the author.
//!
//! # What to do
//! Look the date up and correct it.
//!
//! # Bad
//! ```text
//! trước ngày 31/4/2026
//! ```
//!
//! # Good
//! ```text
//! trước ngày 30/4/2026
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date_reading::dates_in;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "date-impossible",
    clause: "CONV-dates",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A date that is none.
struct Impossible {
    written: String,
}

impl From<Impossible> for Diagnostic {
    fn from(Impossible { written }: Impossible) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in &letter.passages {
        let tokens = passage.tokens();
        for date in dates_in(&tokens).into_iter().filter(|date| !date.is_possible()) {
            let words = date.range(&tokens);
            let written = passage.text[words.clone()].to_owned();
            findings.push(passage.spot(words), Impossible { written });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_day_that_its_month_has_not_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung ngày 31/4/2025 theo",
            "Nội dung ngày 29 tháng 02 năm 2025 theo",
            "Nội dung ngày 30/2 theo",
        ] {
            assert_eq!(letter(slip), ["date-impossible"], "{slip}");
        }
        for fine in ["Nội dung ngày 29/02/2024 theo", "Nội dung ngày 29/02 theo", "Nội dung 31/4 xã theo"]
        {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
