//! An article with another sign than a full stop after its number.
//!
//! # What is wrong
//! After the number of an article stands a colon, a bracket, a slash or a dash. A letter that comments on another text has lines as “Điều 5: đề nghị bổ
//! sung …”, which are no articles of its own: this is told only where the bold words *Điều 1*, *Điều 2* and so on, at least two, stand one after the
//! other without a gap, begin with 1, and what stands behind the sign neither proposes nor agrees.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: Arabic number, a full stop after it.
//!
//! # What to do
//! Type a full stop right after the number.
//!
//! # Bad
//! ```text
//! Điều 1: Phạm vi
//! ```
//!
//! # Good
//! ```text
//! Điều 1. Phạm vi
//! ```

use crate::check::components::Part;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Paragraph;
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "article-number-without-full-stop",
    clause: "ND30-PL1-II-6dd-dieu",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// An article with another sign.
struct WithoutFullStop {
    written: String,
    number: usize,
}

impl From<WithoutFullStop> for Diagnostic {
    fn from(WithoutFullStop { written, number }: WithoutFullStop) -> Self {
        METADATA.finding().with("written", written).with("right", format!("Điều {number}."))
    }
}

/// How a line begins that comments on an article of another text, folded.
const COMMENTS: [&str; 14] = [
    "de nghi",
    "kien nghi",
    "thong nhat",
    "nhat tri",
    "co ban",
    "bo sung",
    "sua",
    "bo cum",
    "bo quy dinh",
    "dieu chinh",
    "thay",
    "tai",
    "khong",
    "gop y",
];

/// A bold `Điều N` that a line begins with.
struct Label {
    /// With the sign after it.
    part: Part,
    written: String,
    number: usize,
    sign: Option<char>,
}

impl Label {
    fn of(letter: &Examined<'_>, paragraph: &Paragraph) -> Option<Self> {
        let text = paragraph.text();
        let start = text.len() - text.trim_start().len();
        let (word, rest) = text[start..].split_once(char::is_whitespace)?;
        let digits = rest.trim_start();
        let end = digits.find(|sign: char| !sign.is_ascii_digit())?;
        let number = digits[..end].parse().ok()?;
        let mut behind = digits[end..].trim_start().chars();
        let sign = behind.next().filter(|sign| matches!(sign, '.' | ':' | ')' | '/' | '-' | '–' | '—'));
        let before_sign = text.len() - digits.len() + end;
        let label = Part { paragraph: paragraph.id, range: start..before_sign };
        let is_bold = letter.runs(&label).iter().all(|(run, _)| run.format.is_bold());
        let comments = COMMENTS.iter().any(|words| fold_without_marks(behind.as_str()).starts_with(words));
        if fold_without_marks(word) != "dieu" || !is_bold || comments {
            return None;
        }
        let after_sign = text.len() - behind.as_str().len();
        let part = Part { range: start..if sign.is_some() { after_sign } else { before_sign }, ..label };
        Some(Self { written: letter.seen(&part), part, number, sign })
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let paragraphs = letter.components.body.iter().map(|id| letter.document.paragraph(*id));
    let labels: Vec<Label> = paragraphs.filter_map(|paragraph| Label::of(letter, paragraph)).collect();
    let are_in_order = labels.iter().zip(1..).all(|(label, number)| label.number == number);
    if labels.len() < 2 || !are_in_order {
        return;
    }
    for Label { part, written, number, sign } in labels {
        if sign.is_some_and(|sign| sign != '.') {
            findings.push(&part, WithoutFullStop { written, number });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    fn with(lines: &[&str]) -> Vec<&'static str> {
        let line = |line: &&str| format!("justify 14 first 12.7 before 6 | {line}");
        let lines: Vec<String> = lines.iter().map(line).collect();
        good().with_after("| Thực hiện", &lines.join("\n")).finds()
    }

    #[test]
    fn another_sign_is_told() {
        assert_eq!(
            with(&["{bold|Điều 1: Phạm vi}", "{bold|Điều 2. Đối tượng}"]),
            ["article-number-without-full-stop"]
        );
        assert_eq!(
            with(&["{bold|Điều 1)} Phạm vi áp dụng.", "{bold|Điều 2 -} Đối tượng áp dụng."]),
            ["article-number-without-full-stop"; 2]
        );
        assert_eq!(with(&["{bold|Điều 1. Phạm vi}", "{bold|Điều 2. Đối tượng}"]), NOTHING);
    }

    #[test]
    fn comments_on_articles_of_another_text_are_left_alone() {
        for lines in [
            ["{bold|Điều 1:} Đề nghị bổ sung đối tượng áp dụng.", "{bold|Điều 2:} Thống nhất với dự thảo."],
            ["{bold|Điều 3: Phạm vi}", "{bold|Điều 7: Đối tượng}"],
            ["Điều 1: Phạm vi áp dụng của Nghị định.", "Điều 2: Đối tượng áp dụng của Nghị định."],
        ] {
            assert_eq!(with(&lines), NOTHING, "{lines:?}");
        }
        assert_eq!(with(&["{bold|Điều 1: Phạm vi}"]), NOTHING);
    }
}
