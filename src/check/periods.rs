//! Periods from one day to another, and how long they are said to be.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::prose::Passage;
use crate::vietnamese::date_reading::{DateMention, dates_in};
use crate::vietnamese::words::Token;

/// A period: `từ ngày 25/10/2021 đến ngày 31/10/2021 (07 ngày)`.
#[derive(Clone, Debug)]
pub(in crate::check) struct Period {
    /// Its words, in bytes, with those that say how long it is.
    pub(in crate::check) words: Range<usize>,
    /// Its first day.
    pub(in crate::check) from: NaiveDate,
    /// Its last day.
    pub(in crate::check) to: NaiveDate,
    /// How many days it is said to have.
    pub(in crate::check) days: Option<u32>,
}

/// The periods of a passage.
pub(in crate::check) fn periods(passage: &Passage) -> Vec<Period> {
    let tokens = passage.tokens();
    let dates = dates_in(&tokens);
    dates.windows(2).filter_map(|dates| period(&tokens, &dates[0], &dates[1])).collect()
}

fn period(tokens: &[Token<'_>], first: &DateMention, last: &DateMention) -> Option<Period> {
    let start = first.tokens.start.checked_sub(1).filter(|at| tokens[*at].is_word("từ"))?;
    let between = &tokens[first.tokens.end..last.tokens.start];
    let is_until = matches!(between, [word] if word.is_word("đến"))
        || matches!(between, [word, end] if word.is_word("đến") && end.is_word("hết"));
    if !is_until {
        return None;
    }
    let to = last.date()?;
    let from = match first.year {
        Some(_) => first.date()?,
        // The year is said once, at the end; from December to January it is the year before.
        None => {
            first.in_year(to.year()).filter(|from| *from <= to).or_else(|| first.in_year(to.year() - 1))?
        }
    };
    let after = days_after(tokens, last.tokens.end);
    let before = days_before(tokens, start);
    let end = after.map_or(last.tokens.end, |(_, end)| end);
    let start = before.map_or(start, |(_, start)| start);
    let days = after.or(before).map(|(days, _)| days);
    Some(Period { words: tokens[start].start..tokens[end - 1].end(), from, to, days })
}

/// `(07 ngày)`, `(trong 07 ngày)`: the number, and the position after the bracket.
fn days_after(tokens: &[Token<'_>], at: usize) -> Option<(u32, usize)> {
    let open = tokens.get(at).filter(|open| open.text == "(")?;
    let number = at + 1 + tokens.get(at + 1..)?.iter().take(2).position(|token| token.number().is_some())?;
    let [number_token, word, close] = tokens.get(number..number + 3)? else { return None };
    let is_all = word.is_word("ngày") && close.text == ")" && open.end() <= number_token.start;
    is_all.then(|| number_token.number().map(|days| (days, number + 3))).flatten()
}

/// `trong 7 ngày (từ ...`, `trong vòng 07 ngày, từ ...`, `10 ngày (từ ...`: the number, and the position of it.
fn days_before(tokens: &[Token<'_>], from: usize) -> Option<(u32, usize)> {
    let end = from.checked_sub(1).filter(|at| matches!(tokens[*at].text, "(" | ","))?;
    let [within, number, word] = tokens.get(end.checked_sub(3)?..end)? else { return None };
    let is_each = ["mỗi", "hằng", "hàng", "từng", "cứ"].iter().any(|word| within.is_word(word));
    let is_in_brackets = tokens[end].text == "(" && !is_each;
    let is_within = within.is_word("trong") || within.is_word("vòng") || is_in_brackets;
    (is_within && word.is_word("ngày")).then(|| number.number().map(|days| (days, end - 2))).flatten()
}
