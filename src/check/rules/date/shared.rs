//! The date of the letterhead, taken apart.

use crate::vietnamese::forms;

/// Day, month and year as they are written; empty where they are blank.
pub(super) struct WrittenDate {
    pub(super) day: String,
    pub(super) month: String,
    pub(super) year: String,
}

impl WrittenDate {
    /// From `…, ngày 05 tháng 01 năm 2026`; None if not all three words are there.
    pub(super) fn of(seen: &str) -> Option<Self> {
        let text = forms::to_nfc(seen).to_lowercase();
        let (_, after_day) = text.split_once("ngày")?;
        let (day, after_month) = after_day.split_once("tháng")?;
        let (month, year) = after_month.split_once("năm")?;
        let figure = |text: &str| {
            let text = text.trim_matches(|sign: char| sign.is_whitespace() || ".…_".contains(sign));
            text.to_owned()
        };
        Some(Self { day: figure(day), month: figure(month), year: figure(year) })
    }

    pub(super) fn figures(&self) -> [&str; 3] {
        [&self.day, &self.month, &self.year]
    }
}
