//! TM. before the title of a single person.
//!
//! # What is wrong
//! After `TM.` stands the title of a head or a deputy.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm b: `TM.` stands before the name of the collective or of the body.
//!
//! # What to do
//! Write the name of the collective after `TM.`, and the title on the line below; or leave `TM.` out.
//!
//! # Bad
//! ```text
//! TM. GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! TM. ỦY BAN NHÂN DÂN
//! CHỦ TỊCH
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "on-behalf-of-person",
    clause: "ND30-PL1-II-7b-TM",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The line as it is written.
struct OfPerson {
    written: String,
}

impl From<OfPerson> for Diagnostic {
    fn from(OfPerson { written }: OfPerson) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    for part in &signature.authority {
        let written = shared::line(letter, part);
        if shared::is_on_behalf_of_person(&written) {
            findings.push(part, OfPerson { written });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_person_after_tm_is_told() {
        assert_eq!(
            good().with("KT. GIÁM ĐỐC", "TM. GIÁM ĐỐC").with("bold | PHÓ GIÁM", "bold | GIÁM").finds(),
            ["on-behalf-of-person"]
        );
        let fine = good()
            .with("KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN\ncenter 14 bold | KT. CHỦ TỊCH")
            .with("bold | PHÓ GIÁM ĐỐC", "bold | PHÓ CHỦ TỊCH");
        assert_eq!(fine.finds(), NOTHING);
        assert_eq!(
            good().with("KT. GIÁM ĐỐC", "TM. BAN GIÁM ĐỐC").with("bold | PHÓ GIÁM", "bold | GIÁM").finds(),
            NOTHING
        );
    }
}
