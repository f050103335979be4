//! A date of the letterhead in figures alone.
//!
//! # What is wrong
//! The date has slashes, or not all of the words ngày, tháng and năm.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 4 điểm b: the date is written in full, with ngày, tháng and năm.
//!
//! # What to do
//! Write the date in full.
//!
//! # Bad
//! ```text
//! Thái Nguyên, ngày 05/01/2026
//! ```
//!
//! # Good
//! ```text
//! Thái Nguyên, ngày 05 tháng 01 năm 2026
//! ```

use super::shared::WrittenDate;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "date-not-in-words",
    clause: "ND30-PL1-II-4b-date-full",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Date,
};

/// A date that is not in words.
struct NotInWords {
    written: String,
}

impl From<NotInWords> for Diagnostic {
    fn from(NotInWords { written }: NotInWords) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(found) = &letter.components.place_and_date else { return };
    let written = found.seen(letter.document);
    // A date in words without the word “ngày” is another slip.
    let is_in_words =
        ["tháng", "năm"].iter().all(|word| forms::to_nfc(&written).to_lowercase().contains(word));
    if WrittenDate::of(&written).is_none() && !is_in_words {
        findings.push(found, NotInWords { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_date_in_figures_is_told() {
        for date in ["ngày 05/01/2026", "05/01/2026"] {
            let letter = good().with("ngày 05 tháng 01 năm 2026\n@end", &format!("{date}\n@end"));
            assert_eq!(letter.finds(), ["date-not-in-words"], "{date}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
