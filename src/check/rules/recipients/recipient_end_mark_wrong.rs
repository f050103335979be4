//! A recipient without the right sign at its end.
//!
//! # What is wrong
//! A line of the recipients ends without a semicolon, or the last one without a full stop. Behind the line Lưu may stand who wrote the letter: `PL.(300)`.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: each recipient ends with a semicolon, the line Lưu with a full stop.
//!
//! # What to do
//! Type the sign that the finding names.
//!
//! # Bad
//! ```text
//! - UBND tỉnh
//! - Lưu: VT, VP
//! ```
//!
//! # Good
//! ```text
//! - UBND tỉnh;
//! - Lưu: VT, VP.
//! ```

use crate::check::list_items::{Item, WrongEnd};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "recipient-end-mark-wrong",
    clause: "ND30-PL1-II-9d-nn-items",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
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
    let Some(recipients) = &letter.components.recipients else { return };
    let wrong = WrongEnd::first(Item::recipients(letter, recipients));
    // Without the line Lưu, which is told by itself, nobody knows which line will be the last.
    let wrong = wrong.filter(|wrong| wrong.wanted == ';' || recipients.archive.is_some());
    if let Some(WrongEnd { part, words, wanted }) = wrong {
        findings.push(part, WrongSign { words, wanted });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_departs_is_told() {
        assert_eq!(good().with("- Như trên;", "- Như trên").finds(), ["recipient-end-mark-wrong"]);
        assert_eq!(good().with("(để b/c);", "(để b/c).").finds(), ["recipient-end-mark-wrong"]);
        assert_eq!(good().with("VT, VP.", "VT, VP").finds(), ["recipient-end-mark-wrong"]);
        assert_eq!(good().with("VT, VP.", "VT, VP;").finds(), ["recipient-end-mark-wrong"]);
        for drafter in ["VT, VP. PL.(300)", "VT, VP, PL.(300)", "VT, VP; PL(05)"] {
            assert_eq!(good().with("VT, VP.", drafter).finds(), NOTHING, "{drafter}");
        }
        assert_eq!(good().with("VT, VP.", "VT, VP (05)").finds(), ["recipient-end-mark-wrong"]);
        assert_eq!(good().without("- Lưu").finds(), ["archive-line-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
