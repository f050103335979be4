//! A legal basis without the right sign at its end.
//!
//! # What is wrong
//! A line of the legal bases ends without a semicolon, or the last one without a full stop.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm a: each basis ends with a semicolon, the last one with a full stop.
//!
//! # What to do
//! Type the sign that the finding names.
//!
//! # Bad
//! ```text
//! Căn cứ Luật Lưu trữ,
//! Căn cứ Nghị định số 30/2020/NĐ-CP,
//! ```
//!
//! # Good
//! ```text
//! Căn cứ Luật Lưu trữ;
//! Căn cứ Nghị định số 30/2020/NĐ-CP.
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "basis-end-mark-wrong",
    clause: "ND30-PL1-II-6a-basis-punct",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A basis with another sign at its end.
struct WrongSign {
    wanted: char,
}

impl From<WrongSign> for Diagnostic {
    fn from(WrongSign { wanted }: WrongSign) -> Self {
        let place = if wanted == '.' { "last" } else { "other" };
        METADATA.finding().with("place", place)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let bases = &letter.components.bases;
    for (index, basis) in bases.iter().enumerate() {
        let wanted = if index + 1 == bases.len() { '.' } else { ';' };
        if !basis.seen(letter.document).trim_end().ends_with(wanted) {
            findings.push(basis, WrongSign { wanted });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_sign_is_told() {
        let letter = |lines: &str| good().with_after("Kính gửi", lines);
        let last = "justify 14 italic first 12.7 before 6 | Căn cứ Luật Lưu trữ;\njustify 14 italic first 12.7 before 6 | Theo đề nghị của Chánh Văn phòng,";
        assert_eq!(letter(last).finds(), ["basis-end-mark-wrong"]);
        let first = "justify 14 italic first 12.7 before 6 | Căn cứ Luật Lưu trữ,\njustify 14 italic first 12.7 before 6 | Theo đề nghị của Chánh Văn phòng.";
        assert_eq!(letter(first).finds(), ["basis-end-mark-wrong"]);
        let fine = "justify 14 italic first 12.7 before 6 | Căn cứ Luật Lưu trữ;\njustify 14 italic first 12.7 before 6 | Theo đề nghị của Chánh Văn phòng.";
        assert_eq!(letter(fine).finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
