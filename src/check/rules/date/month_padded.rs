//! A month from 3 to 9 with a zero.
//!
//! # What is wrong
//! The date of the letterhead has `tháng 03`.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm b asks for the zero of the months 1 and 2 alone, and its sample is `ngày 29 tháng 6 năm 2019`.
//!
//! # What to do
//! Take the 0 away.
//!
//! # Bad
//! ```text
//! ngày 05 tháng 03 năm 2026
//! ```
//!
//! # Good
//! ```text
//! ngày 05 tháng 3 năm 2026
//! ```

use super::shared::WrittenDate;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "month-padded",
    clause: "ND30-PL1-II-4b-month-pad",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Date,
};

/// A month with a zero that it does not need.
struct Padded {
    month: String,
}

impl From<Padded> for Diagnostic {
    fn from(Padded { month }: Padded) -> Self {
        METADATA.finding().with("right", month.trim_start_matches('0')).with("month", month)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.place_and_date else { return };
    let Some(date) = WrittenDate::of(&found.seen(letter.document)) else { return };
    if matches!(date.month.as_bytes(), [b'0', b'3'..=b'9']) {
        findings.push(found, Padded { month: date.month });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn only_the_first_two_months_have_a_zero() {
        for (month, expected) in
            [("03", &["month-padded"][..]), ("09", &["month-padded"]), ("3", NOTHING), ("02", NOTHING)]
        {
            let letter = good().with_all("05 tháng 01 năm 2026", &format!("05 tháng {month} năm 2026"));
            let letter = letter.with("trước ngày 31 tháng 01", "trước ngày 31 tháng 12");
            assert_eq!(letter.finds(), expected, "{month}");
        }
    }
}
