//! A line Kèm theo without number, date or agency.
//!
//! # What is wrong
//! The line below the title of an appendix does not say with which letter it goes: its number, its date or its agency is not mentioned. Blank places count as mentioned.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm c: symbol and number, date, and the agency of the letter.
//!
//! # What to do
//! Write the line as the example.
//!
//! # Bad
//! ```text
//! (Kèm theo Công văn của Sở Nội vụ)
//! ```
//!
//! # Good
//! ```text
//! (Kèm theo Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "enclosed-with-incomplete",
    clause: "ND30-PL1-III-1c-kem-theo",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// A line that lacks something.
struct Incomplete {
    lacks: &'static str,
}

impl From<Incomplete> for Diagnostic {
    fn from(Incomplete { lacks }: Incomplete) -> Self {
        METADATA.finding().with("lacks", lacks)
    }
}

/// The word that brings in each part of the line, folded.
const PARTS: [(&str, &str); 3] = [("so", "number"), ("ngay", "date"), ("cua", "agency")];

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for found in letter.components.appendices.iter().filter_map(|appendix| appendix.enclosed_with.as_ref()) {
        let key = fold_without_marks(&found.seen(letter.document));
        let lacks = PARTS.into_iter().find(|(word, _)| !key.split(' ').any(|other| other == *word));
        if let Some((_, lacks)) = lacks {
            findings.push(found, Incomplete { lacks });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_the_line_lacks_is_told() {
        let whole = "Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ";
        for words in [
            "Công văn của Sở Nội vụ",
            "Văn bản số 05/SNV-VP của Sở Nội vụ",
            "Văn bản số 05/SNV-VP ngày 05 tháng 01 năm 2026",
        ] {
            assert_eq!(good().with(whole, words).finds(), ["enclosed-with-incomplete"], "{words}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
