//! A day below 10, or the month 1 or 2, without a zero.
//!
//! # What is wrong
//! The date of the letterhead has `ngày 5` or `tháng 1`.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm b: days below 10 and the months 1 and 2 take a 0 in front.
//!
//! # What to do
//! Put a 0 before the figure.
//!
//! # Bad
//! ```text
//! ngày 5 tháng 1 năm 2026
//! ```
//!
//! # Good
//! ```text
//! ngày 05 tháng 01 năm 2026
//! ```

use super::shared::WrittenDate;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "day-or-month-not-padded",
    clause: "ND30-PL1-II-4b-day-pad",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// A date whose day or month lacks its zero.
struct NotPadded {
    written: String,
    right: String,
}

impl From<NotPadded> for Diagnostic {
    fn from(NotPadded { written, right }: NotPadded) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.place_and_date else { return };
    let Some(date) = WrittenDate::of(&found.seen(letter.document)) else { return };
    let padded =
        |figure: &str, is_wanted: bool| if is_wanted { format!("0{figure}") } else { figure.to_owned() };
    let is_day = matches!(date.day.as_bytes(), [b'1'..=b'9']);
    let is_month = matches!(date.month.as_str(), "1" | "2");
    if is_day || is_month {
        let right = format!("ngày {} tháng {}", padded(&date.day, is_day), padded(&date.month, is_month));
        findings.push(found, NotPadded { written: format!("ngày {} tháng {}", date.day, date.month), right });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn days_below_ten_and_the_first_two_months_need_a_zero() {
        for (date, expected) in [
            ("ngày 5 tháng 01", &["day-or-month-not-padded"][..]),
            ("ngày 05 tháng 1", &["day-or-month-not-padded"]),
            ("ngày 15 tháng 3", NOTHING),
            ("ngày 10 tháng 12", NOTHING),
        ] {
            let letter = good().with_all("ngày 05 tháng 01 năm 2026", &format!("{date} năm 2026"));
            let letter = letter.with("trước ngày 31 tháng 01", "trước ngày 31 tháng 12");
            assert_eq!(letter.finds(), expected, "{date}");
        }
    }
}
