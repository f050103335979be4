//! A sign behind the only addressee.
//!
//! # What is wrong
//! The only addressee, on the line of Kính gửi, ends with a full stop, a semicolon or a comma.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the example for one addressee, Kính gửi: Bộ Nội vụ, has no sign. The decree does not say it in words: so a warning.
//!
//! # What to do
//! Delete the sign.
//!
//! # Bad
//! ```text
//! Kính gửi: Bộ Nội vụ.
//! ```
//!
//! # Good
//! ```text
//! Kính gửi: Bộ Nội vụ
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "single-addressee-end-mark",
    clause: "ND30-PL1-II-9d-kg-one",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Addressees,
};

/// The addressee as written.
struct EndMark {
    written: String,
}

impl From<EndMark> for Diagnostic {
    fn from(EndMark { written }: EndMark) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(item) = letter.components.addressees.as_ref().and_then(|addressees| addressees.single()) else {
        return;
    };
    let written = forms::tidy(&letter.seen(item));
    let is_list = written.trim_end_matches(';').contains(';');
    if written.ends_with(['.', ';', ',']) && !is_list {
        findings.push(item, EndMark { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_sign_behind_it_is_told() {
        for sign in [".", ";", ","] {
            assert_eq!(
                good().with("xã Tân Thái\n", &format!("xã Tân Thái{sign}\n")).finds(),
                ["single-addressee-end-mark"],
                "{sign}"
            );
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
