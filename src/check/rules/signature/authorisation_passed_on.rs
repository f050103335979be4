//! An authorisation that is passed on.
//!
//! # What is wrong
//! Below `TUQ.` stands another line of authority: `KT.`, `TL.` or `TUQ.`.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm b and Điều 13 khoản 3: who signs by authorisation does not let others sign.
//!
//! # What to do
//! Let the one sign who is authorised.
//!
//! # Bad
//! ```text
//! TUQ. GIÁM ĐỐC
//! KT. CHÁNH VĂN PHÒNG
//! PHÓ CHÁNH VĂN PHÒNG
//! ```
//!
//! # Good
//! ```text
//! TUQ. GIÁM ĐỐC
//! CHÁNH VĂN PHÒNG
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "authorisation-passed-on",
    clause: "ND30-PL1-II-7b-TUQ",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The line below.
struct PassedOn {
    written: String,
}

impl From<PassedOn> for Diagnostic {
    fn from(PassedOn { written }: PassedOn) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    let lines: Vec<String> = signature.authority.iter().map(|part| shared::line(letter, part)).collect();
    let Some(first) = lines.iter().position(|line| shared::after(line, wording::AUTHORISED_BY).is_some())
    else {
        return;
    };
    let below = lines.iter().zip(&signature.authority).skip(first + 1);
    if let Some((written, part)) = below.into_iter().find(|(line, _)| shared::is_for_another(line)) {
        findings.push(part, PassedOn { written: written.clone() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_authorisation_that_is_passed_on_is_told() {
        let letter = good().with("KT. GIÁM ĐỐC", "TUQ. GIÁM ĐỐC\ncenter 14 bold | KT. CHÁNH VĂN PHÒNG");
        assert_eq!(letter.finds(), ["authorisation-passed-on"]);
        assert_eq!(letter.with("TUQ.", "TL.").finds(), NOTHING);
        assert_eq!(good().with("KT. GIÁM", "TUQ. GIÁM").finds(), NOTHING);
    }
}
