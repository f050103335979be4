//! A weekday that is not that of its date.
//!
//! # What is wrong
//! A weekday stands beside a date that falls on another one. Where the year is not said, that of the letter and the
//! next one are tried.
//!
//! # Why
//! Readers go by the weekday or by the date, and half of them come on the wrong day.
//!
//! # What to do
//! Look the date up and correct whichever is wrong.
//!
//! # Bad
//! ```text
//! thứ Ba, ngày 06/01/2026 … thứ Tư, ngày 08/01/2026
//! ```
//!
//! # Good
//! ```text
//! thứ Ba, ngày 06/01/2026 … thứ Năm, ngày 08/01/2026
//! ```

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::rule::{Metadata, Topic};
use crate::check::weekdays::{Weekdays, name};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "weekday-wrong",
    clause: "CONV-dates",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A weekday beside a date of another one.
struct Wrong {
    written: String,
    right: Weekday,
}

impl From<Wrong> for Diagnostic {
    fn from(Wrong { written, right }: Wrong) -> Self {
        let day = (right.num_days_from_monday() + 2).to_string();
        METADATA.finding().with("written", written).with("right", name(right)).with("day", day)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let weekdays = Weekdays::of(letter);
    let year = letter.year_and_month().map(|(year, _)| year);
    for passage in &letter.passages {
        for mention in weekdays.mentions(passage) {
            let years = match (mention.date.year, year) {
                (Some(year), _) => year..=year,
                (None, Some(year)) => year..=year + 1,
                (None, None) => continue,
            };
            let days: Vec<NaiveDate> = years.filter_map(|year| mention.date.in_year(year)).collect();
            let Some(first) = days.first() else { continue };
            if days.iter().all(|day| day.weekday() != mention.weekday) {
                let written = passage.text[mention.words.clone()].to_owned();
                findings.push(passage.spot(mention.words), Wrong { written, right: first.weekday() });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_weekday_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung họp vào thứ Ba, ngày 07/01/2026 theo",
            "Nội dung họp chiều thứ 3 (ngày 07 tháng 01 năm 2026) theo",
            "Nội dung họp ngày 07/01/2026 (thứ Ba) theo",
            "Nội dung họp, Chủ nhật, ngày 05/01 theo",
        ] {
            assert_eq!(letter(slip), ["weekday-wrong"], "{slip}");
        }
        for fine in [
            "Nội dung họp vào thứ Tư, ngày 07/01/2026 theo",
            "Nội dung họp vào thứ Năm, ngày 07/01 theo",
            "Nội dung kỳ họp thứ 3, ngày 07/01/2026 theo",
            "Thứ nhất, họp. Thứ ba, ngày 07/01/2026 báo cáo theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
