//! The words Kính gửi without a colon.
//!
//! # What is wrong
//! No colon follows the words Kính gửi, on their line or at the beginning of what stands beside them. What stands in brackets right behind them is passed over.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: a colon stands behind the words Kính gửi.
//!
//! # What to do
//! Type a colon right behind the words.
//!
//! # Bad
//! ```text
//! Kính gửi Bộ Nội vụ
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: Bộ Nội vụ
//! ```

use crate::check::list_items::LabelEnd;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressees-label-without-colon",
    clause: "ND30-PL1-II-9d-kg-style",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// The words without it.
struct WithoutColon;

impl From<WithoutColon> for Diagnostic {
    fn from(_: WithoutColon) -> Self {
        METADATA.finding().with("wanted", wording::ADDRESSEES)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(addressees) = &letter.components.addressees else { return };
    if LabelEnd::of(letter, addressees.label.first(), &addressees.items) == LabelEnd::Other {
        findings.push(&addressees.label, WithoutColon);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_colon_that_is_missing_is_told() {
        for written in ["Kính gửi Ủy", "Kính gửi; Ủy", "Kính gửi{tab}Ủy", "Kính gửi (qua thư điện tử) Ủy"]
        {
            let letter = good().with("Kính gửi: Ủy", written);
            assert_eq!(letter.finds(), ["addressees-label-without-colon"], "{written}");
        }
    }

    #[test]
    fn a_colon_is_seen_wherever_it_is_typed() {
        for written in [
            "Kính gửi : Ủy",
            "Kính gửi\u{a0}: Ủy",
            "Ki\u{301}nh gửi: Ủy",
            "Kính {italic|gửi}{underline|:} Ủy",
            "Kính gửi{tab}: Ủy",
        ] {
            let found = good().with("Kính gửi: Ủy", written).finds();
            assert!(!found.contains(&"addressees-label-without-colon"), "{written}: {found:?}");
        }
        let line = "center 14 before 12 after 6 | Kính gửi: Ủy ban nhân dân xã Tân Thái";
        let table = "@table 60 105\n@row\n@cell\nright 14 | Kính gửi\n@cell\nleft 14 | : Ủy ban nhân dân xã Tân Thái\n@end";
        let found = good().with(line, table).finds();
        assert!(!found.contains(&"addressees-label-without-colon"), "{found:?}");
        assert_eq!(good().finds(), NOTHING);
    }
}
