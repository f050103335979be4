//! A date of which a part may not be known yet.

use serde::Serialize;

use chrono::{Datelike, NaiveDate};

/// The date of a letter: the year, the month of that year and the day of that month, each blank until known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PartialDate {
    /// The year.
    pub year: Option<i32>,
    /// The month, 1 to 12; only with a year.
    pub month: Option<u32>,
    /// The day of the month; only with a month.
    pub day: Option<u32>,
}

impl PartialDate {
    /// Nothing known yet.
    pub const BLANK: Self = Self { year: None, month: None, day: None };

    /// The last day the date can mean, if its year is known: the end of the month or of the year where the rest
    /// is blank.
    pub fn latest(self) -> Option<NaiveDate> {
        let year = self.year?;
        let month = self.month.unwrap_or(12);
        match self.day {
            Some(day) => NaiveDate::from_ymd_opt(year, month, day),
            None => (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)),
        }
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { year: Some(date.year()), month: Some(date.month()), day: Some(date.day()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_day_of_a_partial_date() {
        let ymd = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        assert_eq!(PartialDate { year: Some(2024), month: Some(2), day: None }.latest(), ymd(2024, 2, 29));
        assert_eq!(PartialDate { year: Some(2021), month: None, day: None }.latest(), ymd(2021, 12, 31));
        assert_eq!(PartialDate::BLANK.latest(), None);
        assert_eq!(PartialDate::from(ymd(2021, 11, 2).unwrap()).latest(), ymd(2021, 11, 2));
    }
}
