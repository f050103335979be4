//! The first recipient is not Như trên.
//!
//! # What is wrong
//! The list below Nơi nhận does not begin with `Như trên`.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm b: the list of a công văn begins with `Như trên`, which are the addressees above the text.
//!
//! # What to do
//! Type “- Như trên;” as the first line.
//!
//! # Bad
//! ```text
//! Nơi nhận:
//! - UBND tỉnh;
//! ```
//!
//! # Good
//! ```text
//! Nơi nhận:
//! - Như trên;
//! ```

use crate::check::list_items::Item;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "first-recipient-not-as-above",
    clause: "ND30-PL1-II-9b-two-parts",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// Another first recipient.
struct NotAsAbove {
    first: String,
}

impl From<NotAsAbove> for Diagnostic {
    fn from(NotAsAbove { first }: NotAsAbove) -> Self {
        METADATA.finding().with("first", first).with("wanted", wording::AS_ABOVE)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(recipients) = &letter.components.recipients else { return };
    let Some(first) = Item::recipients(letter, recipients).into_iter().next() else { return };
    if !first.is_as_above() {
        findings.push(first.part, NotAsAbove { first: first.words });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(good().without("Như trên").finds(), ["first-recipient-not-as-above"]);
        assert_eq!(good().with("- Như trên;", "- Như kính gửi;").finds(), ["first-recipient-not-as-above"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
