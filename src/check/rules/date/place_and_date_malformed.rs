//! Place and date with a slip: no place, no comma, another capital, words run together, a sign at the end.
//!
//! # What is wrong
//! Before the date no place is named, no comma stands after it, or it begins with a small letter; or the date has no word *ngày* or a capital
//! one, a word that touches its figure, the month in words, a year of two figures, or a sign at its end. A draft may have dots in place of the place.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm c: the first letters of the place are capitals, a comma stands after it.
//!
//! # What to do
//! Write place, comma and date, as in the example.
//!
//! # Bad
//! ```text
//! Thái Nguyên ngày 05 tháng 01 năm 2026
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026
//! ```

use super::shared::WrittenDate;
use crate::check::Mode;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "place-and-date-malformed",
    clause: "ND30-PL1-II-4c-place-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// What is wrong with the line.
struct Malformed {
    written: String,
    slip: Slip,
}

#[derive(Clone, Copy)]
enum Slip {
    Place,
    Comma,
    Capital,
    DayWord,
    DayCapital,
    Space,
    Figures,
    Year,
    End,
}

impl From<Malformed> for Diagnostic {
    fn from(Malformed { written, slip }: Malformed) -> Self {
        let slip = match slip {
            Slip::Place => "place",
            Slip::Comma => "comma",
            Slip::Capital => "capital",
            Slip::DayWord => "day-word",
            Slip::DayCapital => "day-capital",
            Slip::Space => "space",
            Slip::Figures => "figures",
            Slip::Year => "year",
            Slip::End => "end",
        };
        METADATA.finding().with("written", written).with("slip", slip)
    }
}

fn slip(written: &str, mode: Mode) -> Option<Slip> {
    let lower = written.to_lowercase();
    let Some(at) = lower.find("ngày").filter(|at| written.is_char_boundary(*at)) else {
        let is_date = ["tháng", "năm"].iter().all(|word| lower.contains(word));
        return is_date.then_some(Slip::DayWord);
    };
    slip_before(&written[..at], mode).or_else(|| slip_of_date(&written[at..], mode))
}

/// What is wrong from the word *ngày* on. Blanks are another matter.
fn slip_of_date(written: &str, mode: Mode) -> Option<Slip> {
    if written.starts_with("Ngày") {
        return Some(Slip::DayCapital);
    }
    let touches = |word: &str| {
        let after = written.split_once(word).map_or("", |(_, after)| after);
        after.starts_with(|sign: char| sign.is_ascii_digit())
    };
    if ["ngày", "tháng", "năm"].into_iter().any(touches) {
        return Some(Slip::Space);
    }
    let date = WrittenDate::of(written)?;
    let in_words = |figure: &str| figure.chars().any(char::is_alphabetic);
    if in_words(&date.day) || in_words(&date.month) {
        return Some(Slip::Figures);
    }
    let year: usize = date.year.chars().filter(char::is_ascii_digit).count();
    // A draft may have the century alone.
    if year == date.year.len() && (1..4).contains(&year) && (mode == Mode::Final || date.year != "20") {
        return Some(Slip::Year);
    }
    let before_end = written.strip_suffix(['.', ',', ';']);
    before_end.is_some_and(|date| date.ends_with(|sign: char| sign.is_ascii_digit())).then_some(Slip::End)
}

fn slip_before(before: &str, mode: Mode) -> Option<Slip> {
    let place = before.trim().trim_end_matches(',').trim();
    if !place.chars().any(char::is_alphabetic) {
        let is_blank = mode == Mode::Draft && place.contains(['.', '…', '_']);
        return (!is_blank).then_some(Slip::Place);
    }
    if !before.trim().ends_with(',') {
        return Some(Slip::Comma);
    }
    place.starts_with(char::is_lowercase).then_some(Slip::Capital)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.place_and_date else { return };
    let written = forms::tidy(&found.seen(letter.document));
    if let Some(slip) = slip(&written, letter.mode) {
        findings.push(found, Malformed { written, slip });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    use crate::check::Mode;

    #[test]
    fn slips_before_the_date_are_told() {
        let letter = |place: &str| good().with("| Thái Nguyên, ngày", &format!("| {place}ngày"));
        for place in ["", "Thái Nguyên ", "thái Nguyên, ", ".........., "] {
            assert_eq!(letter(place).finds(), ["place-and-date-malformed"], "{place}");
        }
        assert_eq!(letter(".........., ").finds_in(Mode::Draft), NOTHING);
        assert_eq!(letter("Tân Thái , ").finds(), NOTHING);
    }

    #[test]
    fn slips_of_the_date_are_told() {
        let letter = |date: &str| {
            good().with("Thái Nguyên, ngày 05 tháng 01 năm 2026\n@end", &format!("Thái Nguyên, {date}\n@end"))
        };
        for date in [
            "ngày 05 tháng 01 năm 2026.",
            "ngày 05 tháng 01 năm 26",
            "Ngày 05 tháng 01 năm 2026",
            "ngày 05 tháng Giêng năm 2026",
            "ngày05 tháng 01 năm 2026",
            "05 tháng 01 năm 2026",
        ] {
            let found = letter(date).finds();
            assert!(found.contains(&"place-and-date-malformed"), "{date}: {found:?}");
            assert!(
                !found.contains(&"place-and-date-missing") && !found.contains(&"date-not-in-words"),
                "{date}"
            );
        }
        for draft in ["ngày     tháng     năm 2026", "ngày ... tháng ... năm 20...", "ngày … tháng 01 năm 20"]
        {
            assert!(!letter(draft).finds_in(Mode::Draft).contains(&"place-and-date-malformed"), "{draft}");
        }
    }
}
