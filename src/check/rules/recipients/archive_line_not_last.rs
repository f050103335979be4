//! The line Lưu is not the last of the recipients.
//!
//! # What is wrong
//! Below the line Lưu stand other recipients.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the line Lưu is the last one.
//!
//! # What to do
//! Move the line to the end of the list.
//!
//! # Bad
//! ```text
//! - Lưu: VT, VP.
//! - UBND tỉnh;
//! ```
//!
//! # Good
//! ```text
//! - UBND tỉnh;
//! - Lưu: VT, VP.
//! ```

use crate::check::list_items::Item;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "archive-line-not-last",
    clause: "ND30-PL1-II-9d-nn-luu",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// A recipient below the line.
struct NotLast {
    words: String,
}

impl From<NotLast> for Diagnostic {
    fn from(NotLast { words }: NotLast) -> Self {
        METADATA.finding().with("words", words)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(recipients) = &letter.components.recipients else { return };
    let Some(archive) = recipients.archive else { return };
    let mut below = Item::all(letter, &recipients.items[archive + 1..]).into_iter();
    if let Some(item) = below.find(Item::has_dash) {
        findings.push(&recipients.items[archive], NotLast { words: item.words });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_recipient_below_the_line_is_told() {
        let letter = good().with_after("Lưu: VT", "left 11 | - Sở Tài chính.");
        assert_eq!(letter.finds(), ["archive-line-not-last"]);
        assert_eq!(good().with_after("Lưu: VT", "left 11 | PL.(300)").finds(), NOTHING);
    }
}
