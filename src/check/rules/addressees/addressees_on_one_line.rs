//! Several addressees on one line.
//!
//! # What is wrong
//! Behind Kính gửi stand several addressees with semicolons between them. Commas are left alone: they may be part of one name.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: two and more go to lines of their own.
//!
//! # What to do
//! Begin a new line for each, with a dash.
//!
//! # Bad
//! ```text
//! Kính gửi: UBND xã Tân Thái; UBND xã Đại Từ
//! ```
//!
//! # Good
//! ```text
//! Kính gửi:
//! - UBND xã Tân Thái;
//! - UBND xã Đại Từ.
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "addressees-on-one-line",
    clause: "ND30-PL1-II-9d-kg-many",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// The addressees as written.
struct OneLine {
    written: String,
}

impl From<OneLine> for Diagnostic {
    fn from(OneLine { written }: OneLine) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(item) = letter.components.addressees.as_ref().and_then(|addressees| addressees.single()) else {
        return;
    };
    let written = forms::tidy(&letter.seen(item));
    if written.trim_end_matches(';').contains(';') {
        findings.push(item, OneLine { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn several_on_one_line_are_told() {
        let letter =
            |names: &str| good().with("Ủy ban nhân dân xã Tân Thái\n", &format!("{names}\n")).finds();
        assert_eq!(letter("UBND xã Tân Thái; UBND xã Đại Từ."), ["addressees-on-one-line"]);
        assert_eq!(letter("Các sở, ban, ngành thuộc tỉnh"), NOTHING);
    }
}
