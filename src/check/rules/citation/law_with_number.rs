//! A law among the bases with its number.
//!
//! # What is wrong
//! A basis that is a Luật, Bộ luật or Pháp lệnh is given with its number. Legal documents of today write laws so, and many offices follow them: so a warning.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm a: a Luật or Pháp lệnh is given without number, symbol and issuer.
//!
//! # What to do
//! Take the number away; the date may stay.
//!
//! # Bad
//! ```text
//! Căn cứ Luật Lưu trữ số 33/2024/QH15;
//! ```
//!
//! # Good
//! ```text
//! Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "law-with-number",
    clause: "ND30-PL1-II-6a-basis-content",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// The basis as it is written.
struct WithNumber {
    written: String,
}

impl From<WithNumber> for Diagnostic {
    fn from(WithNumber { written }: WithNumber) -> Self {
        METADATA.finding().with("written", written)
    }
}

const LAWS: [&str; 3] = ["Luật", "Bộ luật", "Pháp lệnh"];

/// Whether a law has a number; a line may name several texts, with semicolons between them.
fn is_law_with_number(basis: &str) -> bool {
    basis.split(';').any(|text| is_numbered_law(text.trim()))
}

fn is_numbered_law(text: &str) -> bool {
    let named = text.strip_prefix("Căn cứ ").unwrap_or(text);
    let is_law = LAWS.iter().any(|law| named.strip_prefix(law).is_some_and(|rest| rest.starts_with(' ')));
    // What stands behind the name of another type belongs to that text.
    let types = wording::DOCUMENT_TYPE_NAMES.into_iter().chain(wording::LEGAL_DOCUMENT_NAMES);
    let others = types.filter(|name| !LAWS.contains(name)).filter_map(|name| named.find(name));
    let own = others.min().and_then(|end| named.get(..end)).unwrap_or(named);
    // “một số điều” is no number.
    is_law && own.split(" số ").skip(1).any(|code| code.starts_with(|sign: char| sign.is_ascii_digit()))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for basis in &letter.components.bases {
        let written = forms::tidy(&basis.seen(letter.document));
        if is_law_with_number(&written) {
            findings.push(basis, WithNumber { written });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    fn letter(basis: &str) -> Vec<&'static str> {
        good().with_after("Kính gửi", &format!("justify 14 italic first 12.7 before 6 | {basis};\njustify 14 italic first 12.7 before 6 | Theo đề nghị của Chánh Văn phòng.")).finds()
    }

    #[test]
    fn the_number_of_a_law_is_told() {
        assert_eq!(
            letter("Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024"),
            ["law-with-number"]
        );
        assert_eq!(
            letter("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đầu tư ngày 11 tháng 01 năm 2022"),
            NOTHING
        );
        assert_eq!(letter("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024"), NOTHING);
        let circular = "Thông tư số 05/2025/TT-BNV ngày 14 tháng 5 năm 2025 của Bộ trưởng Bộ Nội vụ";
        for between in [" và ", "; "] {
            let both = |law: &str| letter(&format!("Căn cứ {law}{between}{circular}"));
            assert_eq!(both("Luật Lưu trữ ngày 21 tháng 6 năm 2024"), NOTHING, "{between}");
            assert_eq!(both("Luật Lưu trữ số 33/2024/QH15"), ["law-with-number"], "{between}");
        }
    }
}
