//! One of several addressees without a dash before it.
//!
//! # What is wrong
//! One of several addressees begins with something else than a dash, or stands on the line of Kính gửi.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: each of several addressees stands on a line of its own, with a dash before it.
//!
//! # What to do
//! Begin a new line after “Kính gửi:” and type a dash and a space before each addressee.
//!
//! # Bad
//! ```text
//! Kính gửi: UBND xã Tân Thái;
//! UBND xã Đại Từ.
//! ```
//!
//! # Good
//! ```text
//! Kính gửi:
//! - UBND xã Tân Thái;
//! - UBND xã Đại Từ.
//! ```

use crate::check::list_items::Item;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressee-without-dash",
    clause: "ND30-PL1-II-9d-kg-many",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// An item without a dash.
struct WithoutDash {
    words: String,
}

impl From<WithoutDash> for Diagnostic {
    fn from(WithoutDash { words }: WithoutDash) -> Self {
        METADATA.finding().with("words", words)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    if addressees.items.len() < 2 {
        return;
    }
    let mut items = Item::all(letter, &addressees.items).into_iter();
    if let Some(item) = items.find(|item| !item.has_dash()) {
        findings.push(item.part, WithoutDash { words: item.words });
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
        assert_eq!(letter("UBND xã Tân Thái;", "UBND xã Đại Từ.").finds(), ["addressee-without-dash"]);
        assert_eq!(letter("- UBND xã Tân Thái;", "+ UBND xã Đại Từ.").finds(), ["addressee-without-dash"]);
        assert_eq!(letter("- UBND xã Tân Thái;", "- UBND xã Đại Từ.").finds(), NOTHING);
    }
}
