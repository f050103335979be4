//! A subject that does not begin with `V/v` and a space.
//!
//! # What is wrong
//! The subject has a colon after `V/v`, other letters, or no space.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm b: the subject of a công văn follows the letters V/v.
//!
//! # What to do
//! Begin with `V/v`, a space and a small letter.
//!
//! # Bad
//! ```text
//! V/v: báo cáo
//! Về việc báo cáo
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-prefix-wrong",
    clause: "ND30-PL1-II-5b-vv-prefix",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// How the subject begins.
struct Wrong {
    written: String,
}

impl From<Wrong> for Diagnostic {
    fn from(Wrong { written }: Wrong) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(subject) = &letter.components.subject else { return };
    let seen = subject.seen(letter.document);
    let written = forms::to_nfc(seen.trim());
    // All in capitals is another matter: see subject-misformatted.
    let is_capitals = !written.contains(char::is_lowercase);
    let rest = written.strip_prefix(wording::SUBJECT).or(written.strip_prefix("V/V").filter(|_| is_capitals));
    let begins =
        rest.is_some_and(|rest| rest.starts_with([' ', '\u{a0}']) && !rest.trim_start().starts_with(':'));
    if !begins {
        findings.push(subject, Wrong { written: written.into_owned() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_beginning_is_told() {
        for beginning in ["V/v:", "V/V", "Về việc", "v/v", "V/v :"] {
            let letter = good().with("V/v báo", &format!("{beginning} báo"));
            assert_eq!(letter.finds(), ["subject-prefix-wrong"], "{beginning}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
