//! A letter that is issued without its day or month.
//!
//! # What is wrong
//! Day, month or year is blank. Before the letter is signed that is as it should be: `--mode draft`.
//!
//! # Why
//! Điều 15: the office gives number and date, after the letter is signed.
//!
//! # What to do
//! Fill the date in, or check with --mode draft before the letter is signed.
//!
//! # Bad
//! ```text
//! Thái Nguyên, ngày    tháng    năm 2026
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026
//! ```

use super::shared::WrittenDate;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings, Mode};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "date-blank",
    clause: "ND30-D15",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// A blank where a figure of the date stands.
struct Blank;

impl From<Blank> for Diagnostic {
    fn from(_: Blank) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    if letter.mode == Mode::Draft {
        return;
    }
    let Some(found) = &letter.components.place_and_date else { return };
    let is_blank = |figure: &str| figure.is_empty();
    if WrittenDate::of(&found.seen(letter.document))
        .is_some_and(|date| date.figures().into_iter().any(is_blank))
    {
        findings.push(found, Blank);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_blank_is_told_of_a_final_letter_alone() {
        for date in
            ["ngày    tháng 01 năm 2026", "ngày … tháng … năm 2026", "ngày .... tháng .... năm ......"]
        {
            let letter = good().with("ngày 05 tháng 01 năm 2026\n@end", &format!("{date}\n@end"));
            assert_eq!(letter.finds(), ["date-blank"], "{date}");
            assert_eq!(letter.finds_in(crate::check::Mode::Draft), NOTHING, "{date}");
        }
    }
}
