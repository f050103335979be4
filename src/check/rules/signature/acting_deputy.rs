//! Q. before the title of a deputy.
//!
//! # What is wrong
//! After `Q.` stands the title of a deputy.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm b: who is acting head has `Q.` before the title of the head.
//!
//! # What to do
//! Write the title of the head after `Q.`.
//!
//! # Bad
//! ```text
//! Q. PHÓ GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! Q. GIÁM ĐỐC
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "acting-deputy",
    clause: "ND30-PL1-II-7b-Q",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The line as it is written.
struct ActingDeputy {
    written: String,
}

impl From<ActingDeputy> for Diagnostic {
    fn from(ActingDeputy { written }: ActingDeputy) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    for part in signature.authority.iter().chain(&signature.titles) {
        let written = shared::line(letter, part);
        if shared::after(&written, wording::ACTING).is_some_and(shared::is_deputy) {
            findings.push(part, ActingDeputy { written });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_acting_deputy_is_told() {
        let letter = good().without("14 bold | PHÓ GIÁM ĐỐC");
        assert_eq!(letter.with("KT. GIÁM ĐỐC", "Q. PHÓ GIÁM ĐỐC").finds(), ["acting-deputy"]);
        assert_eq!(letter.with("KT. GIÁM ĐỐC", "Q. GIÁM ĐỐC").finds(), NOTHING);
    }
}
