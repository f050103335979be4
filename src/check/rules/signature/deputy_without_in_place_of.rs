//! A deputy who signs without KT..
//!
//! # What is wrong
//! The title is that of a deputy, and no line says in whose place (`KT.`), by whose order (`TL.`) or by whose authorisation (`TUQ.`) the deputy signs. Where `TM.` stands before the title of a person, that is told instead. One who is in charge signs with `KT.` too.
//!
//! # Why
//! Điều 13 khoản 1: the head may let deputies sign in place of the head.
//!
//! # What to do
//! Type `KT.` and the title of the head on a line above.
//!
//! # Bad
//! ```text
//! PHÓ GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! KT. GIÁM ĐỐC
//! PHÓ GIÁM ĐỐC
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "deputy-without-in-place-of",
    clause: "ND30-D13-1",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The title as it is written.
struct Deputy {
    written: String,
}

impl From<Deputy> for Diagnostic {
    fn from(Deputy { written }: Deputy) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    let Some(part) = signature.titles.first() else { return };
    let written = shared::line(letter, part);
    let is_for_another =
        signature.authority.iter().any(|part| shared::is_for_another(&shared::line(letter, part)));
    let is_told =
        signature.authority.iter().any(|part| shared::is_on_behalf_of_person(&shared::line(letter, part)));
    // A line that says so in capitals and in other words is left to people.
    if shared::is_deputy(&written) && !is_for_another && !is_told {
        findings.push(part, Deputy { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_deputy_alone_is_told() {
        let alone = good().without("14 bold | KT. GIÁM ĐỐC");
        assert_eq!(alone.finds(), ["deputy-without-in-place-of"]);
        assert_eq!(
            good().with("KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN").finds(),
            ["deputy-without-in-place-of"]
        );
        assert_eq!(good().with("KT. GIÁM", "TM. GIÁM").finds(), ["on-behalf-of-person"]);
        assert_eq!(good().with("KT. GIÁM", "TUQ. GIÁM").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
