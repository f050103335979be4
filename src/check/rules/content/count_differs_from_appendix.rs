//! A count in the text that the appendix does not have.
//!
//! # What is wrong
//! A sentence that points to one appendix tells one count (*15 xã*, *1.200 lượt*), and the tables of that appendix
//! have neither so many rows, groups or different entries in a column, nor such a total. What is about, at least or a
//! part (*5/15 xã*) is left alone, and so is what the appendix does not speak of.
//!
//! # Why
//! The text and the table were made at different times; one of them is wrong.
//!
//! # What to do
//! Count the rows of the appendix and correct the text, or the appendix.
//!
//! # Bad
//! ```text
//! có 16 xã chưa báo cáo (Phụ lục kèm theo) … bảng có 15 dòng
//! ```
//!
//! # Good
//! ```text
//! có 15 xã chưa báo cáo (Phụ lục kèm theo) … bảng có 15 dòng
//! ```

use std::collections::HashSet;
use std::ops::Range;

use crate::check::citations::citations;
use crate::check::components::Appendix;
use crate::check::prose::{Region, sentence};
use crate::check::rule::{Metadata, Topic};
use crate::check::sheet::{Figure, RowKind, Sheet, Sum};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::fold::fold;
use crate::vietnamese::words::{Token, TokenKind};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "count-differs-from-appendix",
    clause: "CONV-counts",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A count and how many rows there are.
struct Differs {
    written: String,
    rows: usize,
    label: String,
}

impl From<Differs> for Diagnostic {
    fn from(Differs { written, rows, label }: Differs) -> Self {
        METADATA.finding().with("written", written).with("rows", rows).with("appendix", label)
    }
}

/// What is counted.
const COUNTED: [&str; 24] = [
    "xã",
    "phường",
    "huyện",
    "đơn vị",
    "cơ quan",
    "trường",
    "hộ",
    "người",
    "dự án",
    "công trình",
    "văn bản",
    "hồ sơ",
    "nhiệm vụ",
    "lượt",
    "địa chỉ",
    "điểm",
    "thôn",
    "tổ chức",
    "cá nhân",
    "doanh nghiệp",
    "học sinh",
    "địa phương",
    "thủ tục",
    "cơ sở",
];
/// Words before a number that is no count of rows.
const ABOUT: [&str; 14] =
    ["khoảng", "hơn", "gần", "trên", "dưới", "nhất", "từ", "đến", "quá", "thêm", "mỗi", "số", "giảm", "tăng"];

/// A count in a sentence: its tokens, the number, and what is counted.
struct Count {
    tokens: Range<usize>,
    number: i128,
    counted: &'static str,
}

/// `15 xã`, `1.200 lượt`
fn count_at(tokens: &[Token<'_>], at: usize) -> Option<Count> {
    let first = tokens.get(at).filter(|token| token.kind == TokenKind::Number)?;
    let before = at.checked_sub(1).map(|before| tokens[before]);
    let is_part = before.is_some_and(|before| before.touches(first) && before.text != "(");
    let is_about = before.is_some_and(|before| ABOUT.iter().any(|word| before.is_word(word)));
    let mut end = at + 1;
    let mut digits = first.text.to_owned();
    while let Some([dot, group]) = tokens.get(end..end + 2) {
        let is_group =
            dot.text == "." && tokens[end - 1].touches(dot) && dot.touches(group) && group.text.len() == 3;
        if !is_group || group.kind != TokenKind::Number {
            break;
        }
        digits += group.text;
        end += 2;
    }
    let stands = |name: &&&str| {
        name.split(' ')
            .enumerate()
            .all(|(index, word)| tokens.get(end + index).is_some_and(|token| token.is_word(word)))
    };
    let counted = COUNTED.iter().find(stands)?;
    let number = digits.parse().ok()?;
    let tokens = at..end + counted.split(' ').count();
    (!is_part && !is_about).then_some(Count { tokens, number, counted })
}

/// The appendix that a sentence points to, if it is one.
fn appendix_of<'a>(appendices: &'a [Appendix], sentence: &[Token<'_>]) -> Option<&'a Appendix> {
    let labels =
        sentence.windows(2).enumerate().filter(|(_, pair)| pair[0].is_word("phụ") && pair[1].is_word("lục"));
    let labels: Vec<usize> = labels.map(|(at, _)| at + 2).collect();
    let [at] = labels.as_slice() else { return None };
    let number = sentence.get(*at).map_or("", |token| token.text);
    let is_list =
        sentence.get(at + 1).is_some_and(|sign| matches!(sign.text, "," | "và" | "đến" | "-" | "–"))
            && sentence
                .get(at + 2)
                .is_some_and(|next| next.text.chars().all(|sign| "IVXLC0123456789".contains(sign)));
    if is_list || !citations(sentence).is_empty() {
        return None;
    }
    match appendices {
        [only] => Some(only),
        several => several.iter().find(|appendix| appendix.number == number && !number.is_empty()),
    }
}

/// Every number that a table can be said to have.
fn numbers_of(sheet: &Sheet) -> HashSet<i128> {
    let count = |count: usize| i128::try_from(count).unwrap_or_default();
    let mut numbers: HashSet<i128> = [count(sheet.items().count())].into();
    numbers.insert(count(sheet.rows.iter().filter(|row| row.kind == RowKind::Group).count()));
    for row in &sheet.rows {
        if let RowKind::Item(number) = row.kind {
            numbers.insert(i128::from(number));
        }
    }
    for column in 0..sheet.headers.len() {
        let entries: HashSet<&str> =
            sheet.items().map(|row| row.text(column)).filter(|text| !text.is_empty()).collect();
        numbers.insert(count(entries.len()));
        let all = sheet.rows.iter().filter(|row| !matches!(row.kind, RowKind::Item(_)));
        numbers.extend(all.filter_map(|row| match row.figure(column) {
            Figure::Number(number, 0) => Some(number),
            _ => None,
        }));
        numbers.extend(Sum::of(sheet.items().map(|row| row.figure(column))).and_then(Sum::whole));
    }
    numbers
}

/// Whether an appendix speaks of what is counted, in its title or above a column.
fn speaks_of(letter: &Examined<'_>, appendix: &Appendix, sheets: &[&Sheet], counted: &str) -> bool {
    let title = appendix.title.as_ref().map(|title| title.seen(letter.document)).unwrap_or_default();
    let headers = sheets.iter().flat_map(|sheet| &sheet.headers);
    let wanted = format!(" {} ", fold(counted));
    headers.chain([&title]).any(|text| format!(" {} ", fold(text)).contains(&wanted))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let appendices = &letter.components.appendices;
    for passage in letter.passages_in(Region::Body).filter(|_| !appendices.is_empty()) {
        let tokens = passage.tokens();
        let mut start = 0;
        while start < tokens.len() {
            let within = sentence(&tokens, start);
            let words = &tokens[start..within.end.max(start)];
            start = within.end.max(start) + 1;
            let Some(appendix) = appendix_of(appendices, words) else { continue };
            let counts: Vec<Count> = (0..words.len()).filter_map(|at| count_at(words, at)).collect();
            let [count] = counts.as_slice() else { continue };
            let sheets = letter.sheets_in(appendix.blocks_of(letter.document));
            let is_known = sheets.iter().any(|sheet| numbers_of(sheet).contains(&count.number));
            if sheets.is_empty() || is_known || !speaks_of(letter, appendix, &sheets, count.counted) {
                continue;
            }
            let bytes = words[count.tokens.start].start..words[count.tokens.end - 1].end();
            let written = passage.text[bytes.clone()].to_owned();
            let label = appendix.label.as_ref().map(|label| label.seen(letter.document)).unwrap_or_default();
            let rows = sheets.iter().map(|sheet| sheet.items().count()).sum();
            findings.push(passage.spot(bytes), Differs { written, rows, label: label.trim().to_owned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::NOTHING;
    use crate::check::letters_of_tables::with_table;

    #[test]
    fn a_count_that_the_appendix_does_not_have_is_told() {
        let table = ["STT | Xã | Số lượt", "1 | Xã A | 500", "2 | Xã B | 707", "3 | Xã C | 5"];
        let letter =
            |words: &str| with_table(&table).with("Nội dung báo cáo theo Phụ lục kèm theo.", words).finds();
        for slip in [
            "Còn 4 xã chưa báo cáo (chi tiết tại Phụ lục kèm theo).",
            "Cả tỉnh có 1.211 lượt (Phụ lục kèm theo).",
        ] {
            assert_eq!(letter(slip), ["count-differs-from-appendix"], "{slip}");
        }
        for fine in [
            "Còn 3 xã chưa báo cáo (chi tiết tại Phụ lục kèm theo).",
            "Cả tỉnh có 1.212 lượt (Phụ lục kèm theo).",
            "Còn khoảng 4 xã chưa báo cáo (Phụ lục kèm theo).",
            "Có 3/92 xã chưa báo cáo (Phụ lục kèm theo).",
            "Trong 92 xã có 3 xã chưa báo cáo (Phụ lục kèm theo).",
            "Có 92 phường đã báo cáo (Phụ lục kèm theo).",
            "Cả tỉnh có 92 xã. Chi tiết tại Phụ lục kèm theo.",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
