//! A period that is not as long as it says.
//!
//! # What is wrong
//! A period from one date to another has another number of days than the one beside it, both ends counted. The number
//! of its working days (Monday to Friday) is taken too; what stands before *làm việc* is not looked at.
//!
//! # Why
//! One of the three figures is wrong: the first day, the last day, or the number.
//!
//! # What to do
//! Count again and correct the figure that is wrong.
//!
//! # Bad
//! ```text
//! từ ngày 25/10/2021 đến ngày 31/10/2021 (06 ngày)
//! ```
//!
//! # Good
//! ```text
//! từ ngày 25/10/2021 đến ngày 31/10/2021 (07 ngày)
//! ```

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::periods::periods;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "period-length-wrong",
    clause: "CONV-dates",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A period and what is said of its length.
struct Wrong {
    written: String,
    said: u32,
    days: i64,
}

impl From<Wrong> for Diagnostic {
    fn from(Wrong { written, said, days }: Wrong) -> Self {
        METADATA.finding().with("written", written).with("said", said).with("days", days)
    }
}

/// The most days that are counted one by one.
const LONG: i64 = 3_660;

fn working_days(from: NaiveDate, to: NaiveDate) -> i64 {
    let days = from.iter_days().take_while(|day| *day <= to);
    let is_working = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    i64::try_from(days.filter(is_working).count()).unwrap_or_default()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in &letter.passages {
        for period in periods(passage) {
            let Some(said) = period.days else { continue };
            let days = (period.to - period.from).num_days() + 1;
            let is_right = |days: i64| i64::from(said) == days;
            if !(1..LONG).contains(&days) || is_right(days) || is_right(working_days(period.from, period.to))
            {
                continue;
            }
            let written = passage.text[period.words.clone()].to_owned();
            findings.push(passage.spot(period.words), Wrong { written, said, days });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_length_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung từ ngày 25/10/2021 đến ngày 31/10/2021 (06 ngày) theo",
            "Nội dung trong vòng 8 ngày (từ ngày 25/10/2021 đến hết ngày 31/10/2021) theo",
            "Thời gian thực hiện: 8 ngày (từ ngày 25/10/2021 đến ngày 31/10/2021) theo",
            "Nội dung trong 10 ngày, từ ngày 25/10 đến ngày 31/10/2021 theo",
        ] {
            assert_eq!(letter(slip), ["period-length-wrong"], "{slip}");
        }
        for fine in [
            "Nội dung từ ngày 25/10/2021 đến ngày 31/10/2021 (07 ngày) theo",
            "Nội dung từ ngày 25/10/2021 đến ngày 31/10/2021 (05 ngày) theo",
            "Nội dung từ ngày 25/10/2021 đến ngày 31/10/2021 (04 ngày làm việc) theo",
            "Nội dung mỗi 3 ngày (từ ngày 25/10/2021 đến ngày 31/10/2021) theo",
            "Nội dung 4 ngày làm việc (từ ngày 25/10/2021 đến ngày 31/10/2021) theo",
            "Nội dung trong 7 ngày (từ ngày 25/10/2021 đến ngày 31/10/2021) theo",
            "Nội dung từ ngày 25/10/2021 đến ngày 31/10/2021 báo cáo 03 ngày một lần theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
