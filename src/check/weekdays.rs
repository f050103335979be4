//! Weekdays beside dates: `thứ Hai, ngày 25/10/2021`, `ngày 25/10/2021 (thứ Hai)`.

use std::ops::Range;

use chrono::Weekday;

use super::Examined;
use super::prose::{Passage, Region};
use crate::vietnamese::date_reading::{DateMention, dates_in};
use crate::vietnamese::words::Token;

/// A weekday with its date.
#[derive(Clone, Debug)]
pub(in crate::check) struct WeekdayMention {
    /// Both, in bytes.
    pub(in crate::check) words: Range<usize>,
    /// The weekday as it is written: `hai`, `Hai`, `2`, `nhật`.
    pub(in crate::check) written: Range<usize>,
    /// The weekday.
    pub(in crate::check) weekday: Weekday,
    /// The date.
    pub(in crate::check) date: DateMention,
}

const WEEKDAYS: [(&[&str], &str, Weekday); 6] = [
    (&["hai", "2"], "Hai", Weekday::Mon),
    (&["ba", "3"], "Ba", Weekday::Tue),
    (&["tư", "4"], "Tư", Weekday::Wed),
    (&["năm", "5"], "Năm", Weekday::Thu),
    (&["sáu", "6"], "Sáu", Weekday::Fri),
    (&["bảy", "7"], "Bảy", Weekday::Sat),
];

/// The name of a weekday after *thứ*; Sunday has none.
pub(in crate::check) fn name(weekday: Weekday) -> &'static str {
    WEEKDAYS.iter().find(|(_, _, day)| *day == weekday).map_or("", |(_, name, _)| name)
}

/// The words before *thứ* after which a weekday comes. After others it counts: `kỳ họp thứ ba`, `lần thứ hai`.
const BEFORE: [&str; 14] =
    ["sáng", "trưa", "chiều", "tối", "vào", "ngày", "hôm", "từ", "đến", "là", "giờ", "phút", "trước", "hết"];

/// Finds weekdays in a letter.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Weekdays {
    /// The signs after which a weekday may come. In a letter that counts, `thứ nhất`, a sentence may go on with `thứ hai`.
    signs: &'static [&'static str],
}

impl Weekdays {
    /// How weekdays stand in this letter.
    pub(in crate::check) fn of(letter: &Examined<'_>) -> Self {
        let counts = |passage: &Passage| {
            let tokens = passage.tokens();
            tokens.windows(2).any(|pair| pair[0].is_word("thứ") && pair[1].is_word("nhất"))
        };
        let signs: &[&str] =
            if letter.passages_in(Region::Body).any(counts) { &[] } else { &[",", "(", ";", "-"] };
        Self { signs }
    }

    /// The weekdays of a passage that have a date beside them.
    pub(in crate::check) fn mentions(self, passage: &Passage) -> Vec<WeekdayMention> {
        let tokens = passage.tokens();
        if !tokens.iter().any(|token| token.is_word("thứ") || token.is_word("nhật")) {
            return Vec::new();
        }
        let mentions = dates_in(&tokens).into_iter().filter_map(|date| {
            let (at, number) = before(&tokens, &date).or_else(|| after(&tokens, &date))?;
            let weekday = weekday(&tokens, at)?;
            let is_weekday = weekday == Weekday::Sun || follows(&tokens, at, self.signs);
            let first = tokens[at.min(date.tokens.start)].start;
            let last = tokens[(at + 1).max(date.tokens.end - 1)].end();
            let written = tokens[number].start..tokens[number].end();
            is_weekday.then_some(WeekdayMention { words: first..last, written, weekday, date })
        });
        mentions.collect()
    }
}

/// The weekday before a date, with a comma or a bracket between: the positions of its words.
fn before(tokens: &[Token<'_>], date: &DateMention) -> Option<(usize, usize)> {
    let end = date.tokens.start;
    let is_between = end.checked_sub(1).is_some_and(|at| matches!(tokens[at].text, "," | "("));
    let number = end.checked_sub(if is_between { 2 } else { 1 })?;
    let at = number.checked_sub(1)?;
    weekday(tokens, at).map(|_| (at, number))
}

/// The weekday in brackets after a date.
fn after(tokens: &[Token<'_>], date: &DateMention) -> Option<(usize, usize)> {
    let at = date.tokens.end + 1;
    let is_in_brackets = tokens.get(at - 1)?.text == "(" && tokens.get(at + 2)?.text == ")";
    (is_in_brackets && weekday(tokens, at).is_some()).then_some((at, at + 1))
}

fn weekday(tokens: &[Token<'_>], at: usize) -> Option<Weekday> {
    let [first, second] = tokens.get(at..at + 2)? else { return None };
    if first.is_word("chủ") && second.is_word("nhật") {
        return Some(Weekday::Sun);
    }
    let number = second.text.to_lowercase();
    let day = WEEKDAYS.iter().find(|(names, ..)| names.contains(&number.as_str()));
    day.filter(|_| first.is_word("thứ")).map(|(.., day)| *day)
}

/// Whether what stands before lets a weekday follow.
fn follows(tokens: &[Token<'_>], at: usize, signs: &[&str]) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| tokens[before]) else { return !signs.is_empty() };
    signs.contains(&before.text) || before.text == "(" || BEFORE.iter().any(|word| before.is_word(word))
}
