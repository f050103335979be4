//! Points that are not lettered as in Vietnamese.
//!
//! # What is wrong
//! Points of a clause are counted with a letter that is not the next one in Vietnamese order (the automatic lists of Word leave out đ and have f, j, w, z), or with another sign than a closing bracket.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: the Vietnamese letters in their order, a closing bracket after them.
//!
//! # What to do
//! Type the letters by hand: a) b) c) d) đ) e) g).
//!
//! # Bad
//! ```text
//! d) ...
//! e) ...
//! ```
//!
//! # Good
//! ```text
//! d) ...
//! đ) ...
//! ```

use super::shared;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "point-letter-wrong",
    clause: "ND30-PL1-II-6dd-diem",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Body,
};

/// A point as it is counted, and as it should be.
struct WrongLetter {
    written: String,
    wanted: String,
}

impl From<WrongLetter> for Diagnostic {
    fn from(WrongLetter { written, wanted }: WrongLetter) -> Self {
        METADATA.finding().with("written", written).with("wanted", wanted)
    }
}

/// Letters that are Roman numerals too.
const ROMAN: [char; 3] = ['i', 'v', 'x'];

/// The letter that begins a paragraph, and how it is written: `a)`, `a.`, `(a)`.
fn letter_of(seen: &str) -> Option<(char, String)> {
    let (inner, opening) = seen.strip_prefix('(').map_or((seen, ""), |inner| (inner, "("));
    let mut signs = inner.chars();
    let letter = signs.next().filter(|letter| letter.is_lowercase())?;
    let sign = signs.next().filter(|sign| matches!(sign, ')' | '.' | '/'))?;
    let is_point = sign == ')' || signs.next().is_some_and(char::is_whitespace);
    is_point.then(|| (letter, format!("{opening}{letter}{sign}")))
}

/// Whether a paragraph begins a clause, so that points are counted anew.
fn begins_clause(seen: &str) -> bool {
    let rest = seen.trim_start_matches(|sign: char| sign.is_ascii_digit());
    rest.len() < seen.len() && rest.starts_with('.')
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut expected = 0;
    let mut form = String::new();
    for id in &letter.components.body {
        let paragraph = letter.document.paragraph(*id);
        let seen = shared::beginning(paragraph);
        let Some((point, written)) = letter_of(&seen) else {
            if begins_clause(&seen) {
                expected = 0;
            }
            continue;
        };
        if point == wording::POINT_LETTERS[0] {
            (expected, form) = (1, written);
            continue;
        }
        // A list that does not begin with its first letter is none, or goes on from a table.
        let Some(wanted) = wording::POINT_LETTERS.get(expected).filter(|_| expected > 0) else { continue };
        // i) ii) v) x) are a list inside the point.
        if point != *wanted && ROMAN.contains(&point) {
            continue;
        }
        let is_bracket = written == format!("{point})") && form == "a)";
        if point != *wanted || !is_bracket {
            findings.push(paragraph, WrongLetter { written, wanted: format!("{wanted})") });
            return;
        }
        expected += 1;
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    fn letter(points: &[&str]) -> Vec<&'static str> {
        let lines: Vec<String> = points
            .iter()
            .map(|point| format!("justify 14 first 12.7 before 6 | {point} Nội dung cần báo cáo;"))
            .collect();
        good().with_after("| Nội dung", &lines.join("\n")).finds()
    }

    #[test]
    fn another_letter_or_sign_is_told() {
        for points in [
            &["a)", "b)", "c)", "d)", "e)"][..],
            &["a)", "c)"],
            &["a.", "b."],
            &["(a)", "(b)"],
            &["a/", "b/"],
        ] {
            assert_eq!(letter(points), ["point-letter-wrong"], "{points:?}");
        }
        for points in [
            &["a)", "b)", "c)", "d)", "đ)", "e)", "g)"][..],
            &["a)", "-", "b)"],
            &["1. A", "a)", "2. B", "a)", "b)"],
            &["c)"],
            &["a)", "b)", "i)", "ii)", "c)"],
        ] {
            assert_eq!(letter(points), NOTHING, "{points:?}");
        }
    }
}
