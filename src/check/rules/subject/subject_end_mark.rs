//! A full stop behind the subject.
//!
//! # What is wrong
//! The subject ends with a full stop or a semicolon.
//!
//! # Why
//! Custom, and the samples of the decree: a subject is a phrase and has no sign at its end.
//!
//! # What to do
//! Delete the sign.
//!
//! # Bad
//! ```text
//! V/v báo cáo công tác văn thư năm 2025.
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo công tác văn thư năm 2025
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-end-mark",
    clause: "ND30-PL1-II-5b-vv-prefix",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// The subject as it is written.
struct EndMark {
    written: String,
}

impl From<EndMark> for Diagnostic {
    fn from(EndMark { written }: EndMark) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(subject) = &letter.components.subject else { return };
    let written = forms::tidy(&subject.seen(letter.document));
    // Dots are a place to be filled in.
    if written.ends_with(['.', ';']) && !written.ends_with("..") {
        findings.push(subject, EndMark { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_sign_at_the_end_is_told() {
        let letter = |sign: &str| {
            good().with("văn thư năm 2025\n@cell", &format!("văn thư năm 2025{sign}\n@cell")).finds()
        };
        assert_eq!(letter("."), ["subject-end-mark"]);
        assert_eq!(letter(";"), ["subject-end-mark"]);
        assert_eq!(letter("...."), NOTHING);
        assert_eq!(letter(""), NOTHING);
    }
}
