//! KT. before the title of a deputy.
//!
//! # What is wrong
//! After `KT.` stands the title of a deputy.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 7 điểm b: `KT.` stands before the title of the head, and the title of who signs on the next line.
//!
//! # What to do
//! Write the title of the head after KT., and the title of the signer below it.
//!
//! # Bad
//! ```text
//! KT. PHÓ GIÁM ĐỐC
//! ```
//!
//! # Good
//! ```text
//! KT. GIÁM ĐỐC
//! PHÓ GIÁM ĐỐC
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "in-place-of-deputy",
    clause: "ND30-PL1-II-7b-KT",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Signature,
};

/// A deputy in whose place somebody signs.
struct InPlaceOfDeputy {
    written: String,
}

impl From<InPlaceOfDeputy> for Diagnostic {
    fn from(InPlaceOfDeputy { written }: InPlaceOfDeputy) -> Self {
        METADATA.finding().with("written", written)
    }
}

/// How the titles of deputies begin, folded.
const DEPUTIES: [&str; 2] = ["pho ", "thu truong"];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(signature) = &letter.components.signature else { return };
    let abbreviation = fold_without_marks(wording::IN_PLACE_OF);
    for part in &signature.authority {
        let written = letter.seen(part);
        let folded = fold_without_marks(&written);
        let title = folded.strip_prefix(&abbreviation).map(str::trim_start);
        if title.is_some_and(|title| DEPUTIES.iter().any(|deputy| title.starts_with(deputy))) {
            findings.push(part, InPlaceOfDeputy { written: written.trim().to_owned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_deputy_in_whose_place_somebody_signs_is_told() {
        let letter = good().with("KT. GIÁM ĐỐC", "KT. PHÓ GIÁM ĐỐC");
        assert_eq!(letter.finds(), ["in-place-of-deputy"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
