//! What a letter says of itself: its date, its number and symbol.

use chrono::{Datelike, NaiveDate};

use super::Examined;
use crate::vietnamese::date_reading::dates_in;
use crate::vietnamese::forms;
use crate::vietnamese::words::{TokenKind, tokens};

impl Examined<'_> {
    /// The name of the type of the document or its title, as it is written; empty for none.
    pub(in crate::check) fn title(&self) -> String {
        let title = self.components.type_name.as_ref().map(|found| found.seen(self.document));
        forms::tidy(&title.unwrap_or_default())
    }

    /// The date of the letterhead, if it is filled in.
    pub(in crate::check) fn date(&self) -> Option<NaiveDate> {
        let found = self.components.place_and_date.as_ref()?;
        let seen = found.seen(self.document);
        dates_in(&tokens(&seen)).last().and_then(crate::vietnamese::date_reading::DateMention::date)
    }

    /// Year and month of the letterhead; before it is signed the day is blank.
    pub(in crate::check) fn year_and_month(&self) -> Option<(i32, u32)> {
        if let Some(date) = self.date() {
            return Some((date.year(), date.month()));
        }
        let seen = self.components.place_and_date.as_ref()?.seen(self.document);
        let tokens = tokens(&seen);
        let after = |word: &str| {
            let at = tokens.iter().position(|token| token.is_word(word))?;
            tokens.get(at + 1).filter(|token| token.kind == TokenKind::Number)?.number()
        };
        Some((i32::try_from(after("năm")?).ok()?, after("tháng")?))
    }
}

/// A number with its symbol as two of them are compared: `05/SNV-VP`, `5/SNV–VP` and `05-SNV VP` are the same.
pub(in crate::check) fn comparable_code(code: &str) -> String {
    let code = code.trim().trim_start_matches('0');
    code.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Mode;
    use crate::check::letters_for_tests::good;

    #[test]
    fn the_date_is_read_from_the_letterhead() {
        let date = |words: &str| {
            let letter = good().with("ngày 05 tháng 01 năm 2026\n@end", &format!("{words}\n@end"));
            letter.examined(Mode::Draft, |letter| (letter.date(), letter.year_and_month()))
        };
        let first = NaiveDate::from_ymd_opt(2026, 1, 5);
        assert_eq!(date("ngày 05 tháng 01 năm 2026"), (first, Some((2026, 1))));
        assert_eq!(date("ngày     tháng 01 năm 2026"), (None, Some((2026, 1))));
        assert_eq!(date("ngày    tháng    năm 2026"), (None, None));
    }

    #[test]
    fn codes_are_compared_without_their_slips() {
        assert_eq!(comparable_code("05/SNV-VP"), comparable_code("5/snv – VP"));
        assert_ne!(comparable_code("05/SNV-VP"), comparable_code("50/SNV-VP"));
    }
}
