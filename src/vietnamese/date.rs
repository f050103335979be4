//! Dates as letters write them.
//!
//! In the long form, days below 10 and the months 1 and 2 take a zero in front; no other month does
//! (ND30-PL1-II-4b-day-pad, ND30-PL1-II-4b-month-pad).

use chrono::{Datelike, NaiveDate};

/// `02/11/2021`, for running text and tables.
pub fn short(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// `ngày 05 tháng 01 năm 2022`, `ngày 02 tháng 11 năm 2021`.
pub fn long(date: NaiveDate) -> String {
    format!("{} năm {}", day_and_month(date), date.year())
}

/// `ngày 02 tháng 11`.
pub fn day_and_month(date: NaiveDate) -> String {
    format!("ngày {} {}", day_in_figures(date.day()), month(date.month()))
}

/// `tháng 01`, `tháng 3`.
pub fn month(month: u32) -> String {
    format!("tháng {}", month_in_figures(month))
}

/// The day of the month in the long form: `05`, `15`.
pub fn day_in_figures(day: u32) -> String {
    format!("{day:02}")
}

/// The month in the long form: `01`, `02`, `3`, `12`.
pub fn month_in_figures(month: u32) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

/// `từ ngày 25/10/2021 đến ngày 31/10/2021`; a single day is `ngày 25/10/2021`.
pub fn period(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        format!("ngày {}", short(from))
    } else {
        format!("từ ngày {} đến ngày {}", short(from), short(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_below_ten_and_the_first_two_months_take_a_zero() {
        let examples = [
            (ymd(2022, 1, 5), "ngày 05 tháng 01 năm 2022", "05/01/2022"),
            (ymd(2021, 11, 2), "ngày 02 tháng 11 năm 2021", "02/11/2021"),
            (ymd(2020, 3, 15), "ngày 15 tháng 3 năm 2020", "15/03/2020"),
            (ymd(2024, 2, 29), "ngày 29 tháng 02 năm 2024", "29/02/2024"),
            (ymd(2021, 9, 10), "ngày 10 tháng 9 năm 2021", "10/09/2021"),
        ];
        for (date, in_full, in_figures) in examples {
            assert_eq!(long(date), in_full);
            assert_eq!(short(date), in_figures);
        }
        assert_eq!(day_and_month(ymd(2021, 3, 8)), "ngày 08 tháng 3");
        assert_eq!(month(3), "tháng 3");
    }

    #[test]
    fn a_period_of_one_day_names_it_once() {
        let (first, last) = (ymd(2021, 10, 25), ymd(2021, 10, 31));
        assert_eq!(period(first, last), "từ ngày 25/10/2021 đến ngày 31/10/2021");
        assert_eq!(period(first, first), "ngày 25/10/2021");
    }

    proptest! {
        #[test]
        fn both_forms_read_back_to_the_date(days in 366_i32..1_000_000) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            prop_assert_eq!(NaiveDate::parse_from_str(&short(date), "%d/%m/%Y"), Ok(date));
            prop_assert_eq!(NaiveDate::parse_from_str(&long(date), "ngày %d tháng %m năm %Y"), Ok(date));
        }
    }
}
