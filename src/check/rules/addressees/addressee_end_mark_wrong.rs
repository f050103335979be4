//! One of several addressees without the right sign at its end.
//!
//! # What is wrong
//! A line of several addressees ends without a semicolon, or the last one without a full stop.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: each of several addressees ends with a semicolon, the last one with a full stop.
//!
//! # What to do
//! Type the sign that the finding names.
//!
//! # Bad
//! ```text
//! - UBND xã Tân Thái
//! - UBND xã Đại Từ
//! ```
//!
//! # Good
//! ```text
//! - UBND xã Tân Thái;
//! - UBND xã Đại Từ.
//! ```

use crate::check::list_items::{Item, WrongEnd};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressee-end-mark-wrong",
    clause: "ND30-PL1-II-9d-kg-many",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// An item with another sign at its end.
struct WrongSign {
    words: String,
    wanted: char,
}

impl From<WrongSign> for Diagnostic {
    fn from(WrongSign { words, wanted }: WrongSign) -> Self {
        let place = if wanted == '.' { "last" } else { "other" };
        METADATA.finding().with("words", words).with("place", place)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    if addressees.items.len() < 2 {
        return;
    }
    if let Some(WrongEnd { part, words, wanted }) = WrongEnd::first(Item::all(letter, &addressees.items)) {
        findings.push(part, WrongSign { words, wanted });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_list_is_looked_at() {
        let letter = |first: &str, last: &str| {
            let list = format!(
                "left 14 left 35 before 12 | Kính gửi:\nleft 14 left 45 | {first}\nleft 14 left 45 after 6 | {last}"
            );
            good().with("center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái", &list)
        };
        assert_eq!(letter("- UBND xã Tân Thái,", "- UBND xã Đại Từ.").finds(), ["addressee-end-mark-wrong"]);
        assert_eq!(letter("- UBND xã Tân Thái;", "- UBND xã Đại Từ").finds(), ["addressee-end-mark-wrong"]);
        assert_eq!(letter("- UBND xã Tân Thái;", "- UBND xã Đại Từ.").finds(), NOTHING);
    }
}
