//! KT., TL. or TUQ. without the title of who signs.
//!
//! # What is wrong
//! Below `KT.`, `TL.` or `TUQ.` and the title of the head stands no other title.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm b: the abbreviation stands before the title of the head; who signs has a title of another line.
//!
//! # What to do
//! Type the title of the signer on a line below.
//!
//! # Bad
//! ```text
//! TL. GIÁM ĐỐC
//! Họ và Tên
//! ```
//!
//! # Good
//! ```text
//! TL. GIÁM ĐỐC
//! CHÁNH VĂN PHÒNG
//! Họ và Tên
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "own-title-missing",
    clause: "ND30-PL1-II-7b-TL",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// An authority that no title follows.
struct TitleMissing {
    written: String,
}

impl From<TitleMissing> for Diagnostic {
    fn from(TitleMissing { written }: TitleMissing) -> Self {
        METADATA.finding().with("written", written)
    }
}

/// Who signs so is not the head.
const FOR_THE_HEAD: [&str; 3] = [wording::IN_PLACE_OF, wording::BY_ORDER_OF, wording::AUTHORISED_BY];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    if !signature.titles.is_empty() {
        return;
    }
    let Some(last) = signature.authority.last() else { return };
    let written = forms::tidy(&letter.seen(last));
    if FOR_THE_HEAD.iter().any(|abbreviation| written.starts_with(abbreviation)) {
        findings.push(last, TitleMissing { written });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_title_that_is_missing_is_told() {
        let letter = good().without("14 bold | PHÓ GIÁM ĐỐC");
        assert_eq!(letter.finds(), ["own-title-missing"]);
        assert_eq!(letter.with("KT. GIÁM", "TUQ. GIÁM").finds(), ["own-title-missing"]);
        assert_eq!(letter.with("KT. GIÁM", "Q. GIÁM").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
