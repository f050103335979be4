//! A legal basis without number, date or issuer.
//!
//! # What is wrong
//! A line of the bases names a decree, a circular, a decision or the like, and its number, its date or its issuer is missing. Whether the title is the right one only a person sees; documents of Party congresses have no number.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm a: type, number and symbol, issuer, date, title.
//!
//! # What to do
//! Write the basis in full.
//!
//! # Bad
//! ```text
//! Căn cứ Nghị định 30/2020/NĐ-CP về công tác văn thư;
//! ```
//!
//! # Good
//! ```text
//! Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "basis-incomplete",
    clause: "ND30-PL1-II-6a-basis-content",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// What a basis lacks.
struct Incomplete {
    written: String,
    lacks: Lack,
}

#[derive(Clone, Copy)]
enum Lack {
    Word,
    Number,
    Date,
    Issuer,
}

impl From<Incomplete> for Diagnostic {
    fn from(Incomplete { written, lacks }: Incomplete) -> Self {
        let lacks = match lacks {
            Lack::Word => "word",
            Lack::Number => "number",
            Lack::Date => "date",
            Lack::Issuer => "issuer",
        };
        METADATA.finding().with("written", written).with("lacks", lacks)
    }
}

/// Types that always have a number, a date and an issuer.
const TYPES: [&str; 8] = [
    "Nghị định",
    "Nghị quyết",
    "Thông tư liên tịch",
    "Thông tư",
    "Quyết định",
    "Chỉ thị",
    "Công văn",
    "Công điện",
];
/// Words of resolutions of the Party, which may have no number.
const PARTY: [&str; 3] = ["Đại hội", "Hội nghị", "Đảng"];

fn lack(basis: &str) -> Option<Lack> {
    let basis = basis.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let (_, named) = basis.split_once(' ')?.1.split_once(' ')?;
    let rest = TYPES.iter().find_map(|name| named.strip_prefix(name))?;
    if PARTY.iter().any(|word| rest.contains(word)) {
        return None;
    }
    let has_code = |words: &str| {
        words.split(' ').next().is_some_and(|code| {
            code.contains(['/', '.', '…']) || code.contains(|sign: char| sign.is_ascii_digit())
        })
    };
    match rest.split_once(" số ") {
        Some((_, code)) if has_code(code) => {}
        _ if rest.trim_start().starts_with(|sign: char| sign.is_ascii_digit()) => return Some(Lack::Word),
        _ => return Some(Lack::Number),
    }
    if !rest.contains(" ngày ") {
        return Some(Lack::Date);
    }
    // “Nghị quyết Hội đồng nhân dân tỉnh số …” names its issuer before the number.
    let names_issuer = rest.contains(" của ") || !rest.starts_with(" số ");
    (!names_issuer).then_some(Lack::Issuer)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for basis in &letter.components.bases {
        let written = forms::tidy(&basis.seen(letter.document));
        if let Some(lacks) = lack(&written) {
            findings.push(basis, Incomplete { written, lacks });
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
    fn what_a_basis_lacks_is_told() {
        for basis in [
            "Căn cứ Nghị định 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ về công tác văn thư",
            "Căn cứ Nghị định về công tác văn thư",
            "Căn cứ Nghị định số 78/2025/NĐ-CP của Chính phủ về công tác văn thư",
            "Căn cứ Thông tư số 05/2025/TT-BNV ngày 14/5/2025 quy định về lưu trữ",
        ] {
            assert_eq!(letter(basis), ["basis-incomplete"], "{basis}");
        }
        for basis in [
            "Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ về công tác văn thư",
            "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024",
            "Căn cứ chức năng, nhiệm vụ được giao",
            "Căn cứ Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX",
        ] {
            assert_eq!(letter(basis), NOTHING, "{basis}");
        }
    }
}
