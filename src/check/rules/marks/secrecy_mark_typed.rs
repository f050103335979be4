//! A mark of secrecy typed into the letter.
//!
//! # What is wrong
//! TUYỆT MẬT, TỐI MẬT or MẬT stands in the letter as text.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 2 điểm a: the mark is stamped with an engraved stamp, under the law on state secrets; a secret letter is written on a machine that is on no network.
//!
//! # What to do
//! Take the mark out of the file, and see whether the file may be where it is.
//!
//! # Bad
//! ```text
//! MẬT
//! ```
//!
//! # Good
//! ```text
//! (stamped)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "secrecy-mark-typed",
    clause: "ND30-PL1-III-2a-secret",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// The mark as written.
struct Typed {
    written: String,
}

impl From<Typed> for Diagnostic {
    fn from(Typed { written }: Typed) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(mark) = &letter.components.secrecy else { return };
    findings.push(mark, Typed { written: forms::tidy(&mark.seen(letter.document)) });
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_typed_mark_is_told() {
        assert_eq!(
            good().with_after("| V/v", "center 13 bold before 6 | TỐI MẬT").finds(),
            ["secrecy-mark-typed"]
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
