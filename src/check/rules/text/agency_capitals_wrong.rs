//! An agency whose name has the wrong capitals.
//!
//! # What is wrong
//! Words of *Ủy ban nhân dân*, *Hội đồng nhân dân*, *Tòa án nhân dân*, *Viện kiểm sát nhân dân* that have no capital
//! have one (as in *Quốc hội*, *Chính phủ*, *Đảng ủy*), *ủy ban nhân dân* of a certain unit or *sở* before its field has none, or the field of a ministry or a department (Sở, Bộ) is written otherwise than it is called. Names in
//! capitals throughout are left alone, and so are those that are not on the list.
//!
//! # Why
//! Phụ lục II, Mục IV, khoản 1 điểm a: capitals for the words of the kind of body and of its field, not for every
//! syllable; *và* stays small.
//!
//! # What to do
//! Write the name as the finding says.
//!
//! # Bad
//! ```text
//! Ủy Ban Nhân Dân xã, Sở Khoa Học Và Công Nghệ
//! ```
//!
//! # Good
//! ```text
//! Ủy ban nhân dân xã, Sở Khoa học và Công nghệ
//! ```

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::prose::{Passage, Region};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::fold::fold;
use crate::vietnamese::words::{Token, TokenKind, tokens};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "agency-capitals-wrong",
    clause: "ND30-PL2-IV-1a",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// A name with the wrong capitals.
struct WrongCapitals {
    written: String,
    right: String,
}

impl From<WrongCapitals> for Diagnostic {
    fn from(WrongCapitals { written, right }: WrongCapitals) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

/// A name with its words, and their keys by which they are recognised.
struct Name {
    written: &'static str,
    words: Vec<Token<'static>>,
    keys: Vec<String>,
}

/// Bodies of the people, whose first word alone has a capital.
static BODIES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    names(&["Ủy ban nhân dân", "Hội đồng nhân dân", "Tòa án nhân dân", "Viện kiểm sát nhân dân"])
});
/// Bodies whose names may be names of people too.
static NAMESAKES: LazyLock<Vec<Name>> = LazyLock::new(|| names(&["Quốc hội", "Chính phủ", "Đảng ủy"]));
/// Words that stand before the names of people.
const PEOPLE: [&str; 6] = ["ông", "bà", "anh", "chị", "chí", "em"];
/// Units that have a people's committee.
const UNITS: [&[&str]; 5] = [&["xã"], &["phường"], &["tỉnh"], &["thành", "phố"], &["đặc", "khu"]];
/// Fields of ministries and departments (Nghị định số 45/2025/NĐ-CP for those of the provinces).
static FIELDS: LazyLock<Vec<Name>> = LazyLock::new(|| {
    names(&[
        "Nội vụ",
        "Tài chính",
        "Tư pháp",
        "Xây dựng",
        "Y tế",
        "Ngoại vụ",
        "Ngoại giao",
        "Quốc phòng",
        "Công an",
        "Khoa học và Công nghệ",
        "Giáo dục và Đào tạo",
        "Nông nghiệp và Môi trường",
        "Văn hóa, Thể thao và Du lịch",
        "Dân tộc và Tôn giáo",
        "Tài nguyên và Môi trường",
        "Thông tin và Truyền thông",
    ])
});

fn names(written: &[&'static str]) -> Vec<Name> {
    let name = |written: &&'static str| {
        let words = tokens(written);
        let keys = words.iter().map(|word| fold(word.text)).collect();
        Name { written, words, keys }
    };
    written.iter().map(name).collect()
}

/// The name that begins a text, in whatever case and with the tone in either place, and its words there.
fn name_of<'n, 't>(names: &'n [Name], text: &'t [Token<'t>]) -> Option<(&'n Name, &'t [Token<'t>])> {
    let first = fold(text.first()?.text);
    let stands = |name: &&Name, here: &[Token<'_>]| {
        let is_word = |(at, token): (usize, &Token<'_>)| {
            token.kind == name.words[at].kind && fold(token.text) == name.keys[at]
        };
        here.iter().enumerate().skip(1).all(is_word)
    };
    let begins = names.iter().filter(|name| name.keys[0] == first);
    let mut standing = begins.filter_map(|name| Some((name, text.get(..name.words.len())?)));
    standing.find(|(name, here)| stands(name, here))
}

/// Whether each word has a capital where its name has one; `Viện Kiểm sát` is in use too.
fn is_right(tokens: &[Token<'_>], name: &[Token<'_>]) -> bool {
    let is_capitals = tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .all(|token| token.text.chars().all(char::is_uppercase));
    let agrees = |(token, word): (&Token<'_>, &Token<'_>)| {
        token.is_capitalised() == word.is_capitalised() || token.is_word("kiểm")
    };
    is_capitals || tokens.iter().zip(name).all(agrees)
}

/// The name that stands at a position with the wrong capitals.
fn wrong_at(tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, String)> {
    let kind = tokens[at].text;
    let is_department = matches!(kind, "Sở" | "Bộ");
    if !tokens[at].is_capitalised() {
        return small_at(tokens, at);
    }
    let (names, first) = if is_department { (&FIELDS, at + 1) } else { (&BODIES, at) };
    let (name, here) = name_of(names, &tokens[first..])
        .or_else(|| name_of(&NAMESAKES, &tokens[at..]).filter(|_| !is_of_person(tokens, at)))?;
    let place = tokens[at].start..here[here.len() - 1].end();
    let right = if is_department { format!("{kind} {}", name.written) } else { name.written.to_owned() };
    (!is_right(here, &name.words)).then_some((place, right))
}

/// Whether the words at a position go on with the name of a person: after a capital or a form of address.
fn is_of_person(tokens: &[Token<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| tokens[before]);
    let after = tokens.get(at + 2);
    before.is_some_and(|before| before.is_capitalised() || PEOPLE.iter().any(|word| before.is_word(word)))
        || after.is_some_and(Token::is_capitalised)
}

/// A name without its first capital: of the committee of a certain unit, or of a department with its field.
fn small_at(tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, String)> {
    let place = |end: usize| tokens[at].start..tokens[end - 1].end();
    if tokens[at].text == "sở" {
        let (name, here) = name_of(&FIELDS, &tokens[at + 1..])?;
        let is_other_word = at.checked_sub(1).is_some_and(|before| {
            ["cơ", "trụ", "công", "các", "sở", "hai", "ba"].iter().any(|word| tokens[before].is_word(word))
        });
        let is_name = here[0].is_capitalised() && !is_other_word;
        return is_name.then(|| (place(at + 1 + here.len()), format!("Sở {}", name.written)));
    }
    if !matches!(tokens[at].text, "ủy" | "uỷ") {
        return None;
    }
    let (name, here) = name_of(&BODIES[..1], &tokens[at..])?;
    let after = tokens.get(at + here.len()..)?;
    let is_unit = |words: &&[&str]| {
        let stands = words.iter().zip(after).all(|(word, token)| token.text == *word);
        stands && after.get(words.len()).is_some_and(Token::is_capitalised)
    };
    UNITS.iter().any(is_unit).then(|| (place(at + here.len()), name.written.to_owned()))
}

fn wrong_names(passage: &Passage) -> Vec<(Range<usize>, String)> {
    let tokens = passage.tokens();
    (0..tokens.len()).filter_map(|at| wrong_at(&tokens, at)).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    // What a table lists is often in the capitals of a heading.
    for passage in letter.running_text().filter(|passage| passage.region != Region::Table) {
        for (words, right) in wrong_names(passage) {
            let written = passage.text[words.clone()].to_owned();
            findings.push(passage.spot(words), WrongCapitals { written, right });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_capital_too_many_is_told() {
        for slip in ["Ủy Ban Nhân Dân xã", "Ủy ban Nhân dân xã"] {
            assert_eq!(
                good().with("đề nghị Ủy ban nhân dân xã", &format!("đề nghị {slip}")).finds(),
                ["agency-capitals-wrong"],
                "{slip}"
            );
        }
        for slip in [
            "Quốc Hội",
            "Chính Phủ",
            "Đảng Ủy xã",
            "ủy ban nhân dân xã Tân Thái",
            "sở Tài chính",
            "Sở Tài Chính",
            "Sở Khoa học Và Công nghệ",
            "Bộ y tế",
        ] {
            assert_eq!(
                good().with("Nội dung báo cáo", &format!("Nội dung của {slip}")).finds(),
                ["agency-capitals-wrong"],
                "{slip}"
            );
        }
        for fine in [
            "Sở Khoa học và Công nghệ",
            "SỞ TÀI CHÍNH",
            "Sở Văn hoá, Thể thao và Du lịch",
            "Tòa án nhân dân",
            "bộ tài chính",
            "Nguyễn Quốc Hội",
            "ông Quốc Hội",
            "ủy ban nhân dân xã",
            "các sở Tài chính, Nội vụ",
            "cơ sở Y tế",
        ] {
            let letter = good().with("Nội dung báo cáo", &format!("Nội dung của {fine}"));
            let found: Vec<&str> =
                letter.finds().into_iter().filter(|rule| *rule != "tone-placement-mixed").collect();
            assert_eq!(found, NOTHING, "{fine}");
        }
    }
}
