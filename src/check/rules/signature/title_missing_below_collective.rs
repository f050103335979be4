//! TM. and a collective without the title of who signs.
//!
//! # What is wrong
//! Below `TM.` and the collective stands no title, neither of the head nor `KT.` and a deputy's.
//!
//! # Why
//! Điều 13 khoản 2: the head of the body signs for the collective, or a deputy in place of the head; Phụ lục I, Phần I, Mục II, khoản 7 has the title below.
//!
//! # What to do
//! Type the title on a line below.
//!
//! # Bad
//! ```text
//! TM. ỦY BAN NHÂN DÂN
//! Họ và Tên
//! ```
//!
//! # Good
//! ```text
//! TM. ỦY BAN NHÂN DÂN
//! CHỦ TỊCH
//! Họ và Tên
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "title-missing-below-collective",
    clause: "ND30-D13-2",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// The line as it is written.
struct TitleMissing {
    written: String,
}

impl From<TitleMissing> for Diagnostic {
    fn from(TitleMissing { written }: TitleMissing) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    let ([part], true) = (signature.authority.as_slice(), signature.titles.is_empty()) else { return };
    let written = shared::line(letter, part);
    let is_collective = |name: &str| !name.is_empty() && !shared::is_of_person(name);
    if shared::after(&written, wording::ON_BEHALF_OF).is_some_and(is_collective) {
        findings.push(part, TitleMissing { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_title_that_is_missing_is_told() {
        let letter = good().without("14 bold | PHÓ GIÁM ĐỐC").with("KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN");
        assert_eq!(letter.finds(), ["title-missing-below-collective"]);
        assert_eq!(letter.with_after("| TM. ỦY BAN", "center 14 bold | CHỦ TỊCH").finds(), NOTHING);
    }
}
