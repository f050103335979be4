//! Dates as they are written in running text, found and read.

use std::ops::Range;

use chrono::NaiveDate;

use super::words::Token;

/// A date in a text, which may be one that no calendar has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// Its tokens, the word *ngày* among them.
    pub tokens: Range<usize>,
    /// The day as it is written.
    pub day: u32,
    /// The month as it is written.
    pub month: u32,
    /// The year, if it is said.
    pub year: Option<i32>,
}

/// A leap year: in which a day without a year is possible.
const LEAP_YEAR: i32 = 2024;

impl DateMention {
    /// The date, if it says its year and a calendar has it.
    pub fn date(&self) -> Option<NaiveDate> {
        self.in_year(self.year?)
    }

    /// The date in a year.
    pub fn in_year(&self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }

    /// Whether a calendar has it.
    pub fn is_possible(&self) -> bool {
        self.in_year(self.year.unwrap_or(LEAP_YEAR)).is_some()
    }

    /// The bytes of it.
    pub fn range(&self, tokens: &[Token<'_>]) -> Range<usize> {
        tokens[self.tokens.start].start..tokens[self.tokens.end - 1].end()
    }
}

/// The dates among tokens: `25/10/2021`, `25-10-2021`, `ngày 25 tháng 10 năm 2021`, `ngày 25/10`. What only may be a date, as
/// `25/10` alone, is none.
pub fn dates_in(tokens: &[Token<'_>]) -> Vec<DateMention> {
    let mut dates = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match in_words(tokens, at).or_else(|| in_figures(tokens, at)) {
            Some(date) => {
                at = date.tokens.end;
                dates.push(date);
            }
            None => at += 1,
        }
    }
    dates
}

/// Whether the word *ngày* stands there.
fn is_day_word(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.is_word("ngày"))
}

/// Whether the word *ngày* counts days, as in `7 ngày`; in `17 giờ 30 ngày` it does not.
fn counts(tokens: &[Token<'_>], at: usize) -> bool {
    let is_number = at.checked_sub(1).and_then(|before| tokens[before].number()).is_some();
    let is_minute = at.checked_sub(2).is_some_and(|before| {
        ["giờ", "h", "phút"].iter().any(|word| tokens[before].is_word(word)) || tokens[before].text == ":"
    });
    is_number && !is_minute
}

fn word(tokens: &[Token<'_>], at: usize, word: &str) -> Option<()> {
    tokens.get(at).is_some_and(|token| token.is_word(word)).then_some(())
}

fn number(tokens: &[Token<'_>], at: usize) -> Option<u32> {
    tokens.get(at).and_then(Token::number)
}

/// The number of a year, of four digits.
fn year(tokens: &[Token<'_>], at: usize) -> Option<i32> {
    let token = tokens.get(at).filter(|token| token.text.len() == 4)?;
    token.number().and_then(|year| i32::try_from(year).ok()).filter(|year| (1900..2200).contains(year))
}

fn in_words(tokens: &[Token<'_>], at: usize) -> Option<DateMention> {
    if !is_day_word(tokens, at) {
        return None;
    }
    let day = number(tokens, at + 1)?;
    word(tokens, at + 2, "tháng")?;
    let month = number(tokens, at + 3)?;
    let year = word(tokens, at + 4, "năm").and_then(|()| year(tokens, at + 5));
    let end = at + if year.is_some() { 6 } else { 4 };
    Some(DateMention { tokens: at..end, day, month, year })
}

/// The sign at a position, if nothing but digits stands around it.
fn separator<'a>(tokens: &[Token<'a>], at: usize) -> Option<&'a str> {
    let [before, sign, after] = tokens.get(at.checked_sub(1)?..at + 2)? else { return None };
    let is_tight = before.touches(sign) && sign.touches(after);
    (is_tight && matches!(sign.text, "/" | "-" | ".")).then_some(sign.text)
}

fn in_figures(tokens: &[Token<'_>], at: usize) -> Option<DateMention> {
    let is_named = is_day_word(tokens, at);
    let first = at + usize::from(is_named);
    let (day, month) = (number(tokens, first)?, number(tokens, first + 2)?);
    let sign = separator(tokens, first + 1)?;
    let goes_on = |end: usize| {
        let next = tokens.get(end).filter(|next| tokens[end - 1].touches(next));
        next.is_some_and(|next| (next.text == "/" || next.text == sign) && separator(tokens, end).is_some())
    };
    let goes_before = first.checked_sub(1).is_some_and(|before| {
        tokens[before].touches(&tokens[first]) && matches!(tokens[before].text, "/" | ".")
    });
    if goes_before {
        return None;
    }
    if separator(tokens, first + 3) == Some(sign) {
        let (year, end) = (year(tokens, first + 4)?, first + 5);
        // Without the word, only what can be a day and a month is taken for one.
        let is_date = is_named || (1..=31).contains(&day) && (1..=12).contains(&month);
        return (is_date && !goes_on(end)).then_some(DateMention {
            tokens: at..end,
            day,
            month,
            year: Some(year),
        });
    }
    let end = first + 3;
    let is_date = is_named && !counts(tokens, at) && sign == "/" && !goes_on(end);
    is_date.then_some(DateMention { tokens: at..end, day, month, year: None })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::date::{day_and_month, long, short};
    use super::super::words::tokens;
    use super::*;

    fn read(text: &str) -> Vec<(u32, u32, Option<i32>)> {
        dates_in(&tokens(text)).into_iter().map(|date| (date.day, date.month, date.year)).collect()
    }

    #[test]
    fn dates_are_read_in_each_of_their_forms() {
        for text in
            ["ngày 25/10/2021", "25-10-2021", "25.10.2021", "Ngày 25 tháng 10 năm 2021", "(25/10/2021)"]
        {
            assert_eq!(read(text), [(25, 10, Some(2021))], "{text}");
        }
        assert_eq!(read("từ ngày 30/4 đến ngày 01 tháng 5."), [(30, 4, None), (1, 5, None)]);
        assert_eq!(read("các ngày 25-26/10/2021"), [(26, 10, Some(2021))]);
        assert_eq!(read("từ 25/10/2021-31/10/2021").len(), 2);
    }

    #[test]
    fn what_only_looks_like_a_date_is_none() {
        for text in [
            "Nghị định số 30/2020/NĐ-CP",
            "5/15 xã",
            "tỷ lệ 25/10",
            "7 ngày 5/13 xã",
            "ngày 25-31 hằng tháng",
            "0208.385.1234",
            "192.168.10.2021",
            "trong 7 ngày",
            "ngày tháng năm 2026",
            "10/25/2021",
            "1/2/3/2021",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }

    #[test]
    fn a_date_that_no_calendar_has_is_read_and_known() {
        for (text, is_possible) in [
            ("ngày 31/4", false),
            ("ngày 29/02/2025", false),
            ("ngày 29/02", true),
            ("ngày 10/25/2021", false),
        ] {
            let dates = dates_in(&tokens(text));
            assert_eq!(dates[0].is_possible(), is_possible, "{text}");
        }
    }

    proptest! {
        #[test]
        fn dates_that_are_written_are_read(days in 693_961_i32..803_169) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            for text in [long(date), short(date)] {
                prop_assert_eq!(dates_in(&tokens(&text))[0].date(), Some(date));
            }
            let shortened = day_and_month(date);
            prop_assert!(dates_in(&tokens(&shortened))[0].is_possible());
        }

        #[test]
        fn any_text_is_read_without_harm(text in "[ngàythámngăm0-9/. -]{0,40}") {
            for date in dates_in(&tokens(&text)) {
                prop_assert!(text.get(date.range(&tokens(&text))).is_some());
            }
        }
    }
}
