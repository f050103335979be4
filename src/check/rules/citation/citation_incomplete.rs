//! A text that is cited for the first time without its date or its agency.
//!
//! # What is wrong
//! The body names a text by type and number, and nowhere before in the letter; its date is missing, or who issued it.
//! Only what stands in no other place of the sentence is missing (a year in the title of the text is no date of it): the agency may be named before the text. Laws and
//! ordinances need neither; contracts, agreements and minutes are of several parties.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm b: the first time with type, number and symbol, date, agency and title.
//!
//! # What to do
//! Add what is missing after the number.
//!
//! # Bad
//! ```text
//! Thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư
//! ```
//!
//! # Good
//! ```text
//! Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
//! ```

use std::collections::HashSet;

use crate::check::citations::Citation;
use crate::check::prose::{Region, sentence};
use crate::check::rule::{Metadata, Topic};
use crate::check::said::comparable_code;
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::date_reading::dates_in;
use crate::vietnamese::words::Token;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "citation-incomplete",
    clause: "ND30-PL1-II-6b-cite-first",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A citation that lacks something.
struct Incomplete {
    written: String,
    lacks: Lacks,
}

/// What a citation lacks.
#[derive(Clone, Copy)]
enum Lacks {
    Date,
    Agency,
    Both,
}

impl From<Incomplete> for Diagnostic {
    fn from(Incomplete { written, lacks }: Incomplete) -> Self {
        let lacks = match lacks {
            Lacks::Date => "date",
            Lacks::Agency => "agency",
            Lacks::Both => "both",
        };
        METADATA.finding().with("written", written).with("lacks", lacks)
    }
}

/// Types that are cited by type and name alone, and those that no single agency issues.
const WITHOUT_ISSUER: [&str; 7] =
    ["Luật", "Bộ luật", "Pháp lệnh", "Hợp đồng", "Biên bản", "Bản ghi nhớ", "Bản thỏa thuận"];
/// Words that name who issued a text, where it stands before the text.
const AGENCIES: [&str; 24] = [
    "ủy",
    "uỷ",
    "ubnd",
    "hđnd",
    "sở",
    "bộ",
    "chính",
    "thủ",
    "quốc",
    "hội",
    "cục",
    "vụ",
    "phòng",
    "trung",
    "chủ",
    "tỉnh",
    "thành",
    "đảng",
    "thanh",
    "kho",
    "ban",
    "viện",
    "tòa",
    "trường",
];
/// How many words before a text its agency may stand.
const BEFORE: usize = 16;

/// Words with which the title of a text begins.
const TITLES: [&[&str]; 7] = [
    &["về"],
    &["quy", "định"],
    &["ban", "hành"],
    &["phê", "duyệt"],
    &["sửa", "đổi"],
    &["hướng", "dẫn"],
    &["thực", "hiện"],
];

/// Whether a year is said of a text itself: before its title, which may end with a year of its own.
fn has_year(after: &[Token<'_>]) -> bool {
    let begins_title = |at: usize| {
        let stands = |words: &&[&str]| {
            words.iter().zip(&after[at..]).all(|(word, token)| token.is_word(word))
                && at + words.len() <= after.len()
        };
        TITLES.iter().any(stands)
    };
    let title = (0..after.len()).find(|at| begins_title(*at)).unwrap_or(after.len());
    after[..title].iter().any(|token| token.is_word("năm"))
}

/// What a citation lacks in its sentence.
fn lacks(tokens: &[Token<'_>], citation: &Citation) -> Option<Lacks> {
    let sentence = sentence(tokens, citation.kind.start);
    let after = &tokens[citation.code.end..sentence.end.max(citation.code.end)];
    let has = |word: &str| after.iter().any(|token| token.is_word(word));
    // “Ngày 05/9/2026, Sở nhận được Công văn số 12/UBND-VP”: the day may be said before.
    let is_dated_before = || !dates_in(&tokens[sentence.start..citation.kind.start]).is_empty();
    let is_dated = has("ngày") || has_year(after) || is_dated_before();
    let start = sentence.start.max(citation.kind.start.saturating_sub(BEFORE));
    let before = &tokens[start..citation.kind.start];
    let is_named = has("của") || before.iter().any(|token| AGENCIES.iter().any(|word| token.is_word(word)));
    match (is_dated, is_named) {
        (true, true) => None,
        (false, true) => Some(Lacks::Date),
        (true, false) => Some(Lacks::Agency),
        (false, false) => Some(Lacks::Both),
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut known = HashSet::new();
    let own = letter.components.number.as_ref().map(|line| format!("{}/{}", line.number, line.symbol));
    known.extend(own.map(|own| comparable_code(&own)));
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        for citation in passage.citations.iter().filter(|citation| !WITHOUT_ISSUER.contains(&citation.name)) {
            let code = tokens[citation.code.start].start..tokens[citation.code.end - 1].end();
            let is_first = known.insert(comparable_code(&passage.text[code.clone()]));
            // What a legal basis lacks is no matter of the body.
            if !is_first || passage.region != Region::Body {
                continue;
            }
            if let Some(lacks) = lacks(&tokens, citation) {
                let words = tokens[citation.kind.start].start..code.end;
                let written = passage.text[words.clone()].to_owned();
                findings.push(passage.spot(words), Incomplete { written, lacks });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_first_mention_without_date_or_agency_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung theo Thông tư số 05/2025/TT-BNV về lưu trữ và theo",
            "Nội dung theo Quyết định số 12/QĐ-TTg ngày 05/01/2025 về lưu trữ; theo",
            "Nội dung theo Thông tư số 05/2025/TT-BNV của Bộ Nội vụ; theo",
            "Nội dung theo Kế hoạch số 45/KH-UBND của UBND tỉnh về cải cách hành chính năm 2025, theo",
        ] {
            assert_eq!(letter(slip), ["citation-incomplete"], "{slip}");
        }
        for fine in [
            "Nội dung theo Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ Nội vụ về lưu trữ, theo",
            "Nội dung theo Nghị định số 30/2020/NĐ-CP theo",
            "Nội dung theo ý kiến của Chủ tịch UBND tỉnh tại Công văn số 12/UBND-VX ngày 05/01/2025 theo",
            "Nội dung theo Luật số 33/2024/QH15 theo",
            "Nội dung theo Kế hoạch số 45/KH-UBND năm 2025 của UBND tỉnh về cải cách hành chính, theo",
            "Nội dung theo Hợp đồng số 05/2025/HĐ-TV ngày 05/01/2025 giữa Sở và Công ty theo",
            "Nội dung theo Biên bản số 07/BB-VPHC lập hồi 9 giờ 00 phút ngày 04/02/2025 theo",
            "Ngày 05/01/2025, Sở Tài chính có Công văn số 12/STC-NS theo",
            "Nội dung theo Công văn số 05/SNV-VP theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
