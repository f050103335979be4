//! Dates as people write them: 2021-11-05, 05/11/2021, 11/2021, 2021, 20/10, 05.11.2021.

use chrono::NaiveDate;

use super::citation::CitedDate;
use crate::diagnostic::{Diagnostic, Report};
use crate::letter::PartialDate;
use crate::toml_reader::{DateOrText, Located, Section};

/// A date of which the year, or the day, or day and month may not be known. None where the key is missing,
/// blank or wrong.
pub(super) fn cited(section: &Section<'_>, key: &str, report: &mut Report) -> Option<Located<CitedDate>> {
    let written = section.date_or_text(key)?;
    let date = match &written.value {
        DateOrText::Date(date) => Ok(CitedDate::Day(*date)),
        DateOrText::Text(text) if text.trim().is_empty() => return None,
        DateOrText::Text(text) => parse(text.trim()),
    };
    match date {
        Ok(date) => Some(written.map(|_| date)),
        Err(slip) => {
            report.push(slip.diagnostic(&written, key));
            None
        }
    }
}

/// The day that a text such as `05/11/2021` or `2021-11-05` means.
pub fn day(text: &str) -> Option<NaiveDate> {
    match parse(text.trim()) {
        Ok(CitedDate::Day(day)) => Some(day),
        _ => None,
    }
}

/// A date with year, month and day.
pub(super) fn full(section: &Section<'_>, key: &str, report: &mut Report) -> Option<Located<NaiveDate>> {
    let written = cited(section, key, report)?;
    if let CitedDate::Day(date) = written.value {
        return Some(written.map(|_| date));
    }
    report.push(Diagnostic::error("date-incomplete").at(written.place).with("key", key));
    None
}

/// The date of a letter: blank, a year, a month of a year, or a day.
pub(super) fn partial(section: &Section<'_>, key: &str, report: &mut Report) -> PartialDate {
    let Some(written) = cited(section, key, report) else { return PartialDate::BLANK };
    match written.value {
        CitedDate::Day(date) => date.into(),
        CitedDate::Month { year, month } => PartialDate { year: Some(year), month: Some(month), day: None },
        CitedDate::Year(year) => PartialDate { year: Some(year), ..PartialDate::BLANK },
        CitedDate::DayOfUnknownYear { .. } => {
            report.push(Diagnostic::error("date-incomplete").at(written.place).with("key", key));
            PartialDate::BLANK
        }
    }
}

/// What is wrong with a written date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slip {
    /// Not written in one of the forms.
    Form,
    /// No such day or month.
    NotInCalendar,
}

impl Slip {
    fn diagnostic(self, written: &Located<DateOrText>, key: &str) -> Diagnostic {
        let diagnostic = match self {
            Self::Form => Diagnostic::error("date-form-unknown"),
            Self::NotInCalendar => Diagnostic::error("date-not-in-calendar"),
        };
        let text = match &written.value {
            DateOrText::Date(date) => date.to_string(),
            DateOrText::Text(text) => text.clone(),
        };
        diagnostic.at(written.place.clone()).with("key", key).with("written", text)
    }
}

fn parse(text: &str) -> Result<CitedDate, Slip> {
    let text = &text.replace('.', "/");
    let parts = |mark| text.split(mark).map(str::trim).collect::<Vec<_>>();
    match (parts('-').as_slice(), parts('/').as_slice()) {
        ([year, month, day], _) if year.len() == 4 => date(year, month, day),
        ([day, month, year], _) | (_, [day, month, year]) => date(year, month, day),
        ([year, month], _) if year.len() == 4 => month_of_year(year, month),
        ([month, year], _) | (_, [month, year]) if year.len() == 4 => month_of_year(year, month),
        (_, [day, month]) => {
            // In a leap year every day of every year can be found.
            date("2000", month, day)?;
            Ok(CitedDate::DayOfUnknownYear { month: number(month)?, day: number(day)? })
        }
        ([year], _) => Ok(CitedDate::Year(self::year(year)?)),
        _ => Err(Slip::Form),
    }
}

fn date(year: &str, month: &str, day: &str) -> Result<CitedDate, Slip> {
    let date = NaiveDate::from_ymd_opt(self::year(year)?, number(month)?, number(day)?);
    date.map(CitedDate::Day).ok_or(Slip::NotInCalendar)
}

fn month_of_year(year: &str, month: &str) -> Result<CitedDate, Slip> {
    let (year, month) = (self::year(year)?, number(month)?);
    if (1..=12).contains(&month) { Ok(CitedDate::Month { year, month }) } else { Err(Slip::NotInCalendar) }
}

/// A year of four digits: two could mean another century.
fn year(digits: &str) -> Result<i32, Slip> {
    let is_year = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_year { digits.parse().map_err(|_| Slip::Form) } else { Err(Slip::Form) }
}

/// A day or a month.
fn number(digits: &str) -> Result<u32, Slip> {
    let is_number = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { digits.parse().map_err(|_| Slip::Form) } else { Err(Slip::Form) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_are_read_in_the_forms_people_write() {
        let day = |year, month, day| Ok(CitedDate::Day(NaiveDate::from_ymd_opt(year, month, day).unwrap()));
        let examples = [
            ("2021-11-05", day(2021, 11, 5)),
            ("05/11/2021", day(2021, 11, 5)),
            ("5/11/2021", day(2021, 11, 5)),
            ("5 / 11 / 2021", day(2021, 11, 5)),
            ("05-11-2021", day(2021, 11, 5)),
            ("05.11.2021", day(2021, 11, 5)),
            ("29/02/2024", day(2024, 2, 29)),
            ("2021-11", Ok(CitedDate::Month { year: 2021, month: 11 })),
            ("11/2021", Ok(CitedDate::Month { year: 2021, month: 11 })),
            ("2021", Ok(CitedDate::Year(2021))),
            ("20/10", Ok(CitedDate::DayOfUnknownYear { month: 10, day: 20 })),
            ("29/02/2021", Err(Slip::NotInCalendar)),
            ("31/02/2021", Err(Slip::NotInCalendar)),
            ("31/02", Err(Slip::NotInCalendar)),
            ("2021-13-01", Err(Slip::NotInCalendar)),
            ("2021-13", Err(Slip::NotInCalendar)),
            ("0/0/2021", Err(Slip::NotInCalendar)),
            ("5/11/21", Err(Slip::Form)),
            ("ngày 5 tháng 11", Err(Slip::Form)),
            ("2021-11-05T07:00", Err(Slip::Form)),
            ("--", Err(Slip::Form)),
        ];
        for (text, expected) in examples {
            assert_eq!(parse(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_written_either_way_is_read_back(days in 700_000..750_000_i32) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            for form in ["%Y-%m-%d", "%d/%m/%Y", "%-d/%-m/%Y"] {
                prop_assert_eq!(parse(&date.format(form).to_string()), Ok(CitedDate::Day(date)));
            }
        }

        #[test]
        fn any_text_is_a_date_or_a_slip(text in "[0-9/ -]{0,12}|\\PC{0,12}") {
            let _ = parse(&text);
        }
    }
}
