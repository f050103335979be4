//! The words CÔNG VĂN above the letter.
//!
//! # What is wrong
//! The name of the type stands in the letter as a line of its own.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm a: every document shows the name of its type, a công văn does not.
//!
//! # What to do
//! Delete the line.
//!
//! # Bad
//! ```text
//! CÔNG VĂN
//! V/v báo cáo
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
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "type-name-shown",
    clause: "ND30-PL1-II-5-no-type",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// The name of the type.
struct Shown;

impl From<Shown> for Diagnostic {
    fn from(_: Shown) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(name) = &letter.components.type_name else { return };
    let shown = fold_without_marks(&name.seen(letter.document));
    if shown == fold_without_marks(wording::LETTER_TYPE_NAME) {
        findings.push(name, Shown);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_name_of_the_type_is_told() {
        let letter = good().with(
            "center 14 before 12 after 6 | Kính",
            "center 14 bold | CÔNG VĂN\ncenter 14 before 12 after 6 | Kính",
        );
        assert_eq!(letter.finds(), ["type-name-shown"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
