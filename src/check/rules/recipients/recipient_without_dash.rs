//! A recipient without a dash before it.
//!
//! # What is wrong
//! A line of the recipients begins with something else than a dash.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: each recipient stands on a line of its own, with a dash before it.
//!
//! # What to do
//! Type a dash and a space before it. Words that go on from the line above belong into its paragraph.
//!
//! # Bad
//! ```text
//! + UBND tỉnh;
//! ```
//!
//! # Good
//! ```text
//! - UBND tỉnh;
//! ```

use crate::check::list_items::Item;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipient-without-dash",
    clause: "ND30-PL1-II-9d-nn-items",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
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
    let Some(recipients) = &letter.components.recipients else { return };
    let mut items = Item::recipients(letter, recipients).into_iter();
    if let Some(item) = items.find(|item| !item.has_dash()) {
        findings.push(item.part, WithoutDash { words: item.words });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(good().with("- UBND tỉnh", "UBND tỉnh").finds(), ["recipient-without-dash"]);
        assert_eq!(good().with("- UBND tỉnh", "+ UBND tỉnh").finds(), ["recipient-without-dash"]);
        assert_eq!(good().with("- Lưu", "Lưu").finds(), ["recipient-without-dash"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
