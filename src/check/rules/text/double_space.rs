//! Two spaces between words.
//!
//! # What is wrong
//! Words of the running text have two or three spaces between them. Blanks for a number or a date, and more spaces,
//! which stand for a layout, are not told here.
//!
//! # Why
//! Custom: one space between words. In a justified line two of them leave a hole.
//!
//! # What to do
//! Replace two spaces by one everywhere: Ctrl+H.
//!
//! # Bad
//! ```text
//! Sở Nội vụ đề nghị  Ủy ban nhân dân xã
//! ```
//!
//! # Good
//! ```text
//! Sở Nội vụ đề nghị Ủy ban nhân dân xã
//! ```

use std::ops::Range;

use crate::check::prose::{Passage, Slips};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "double-space",
    clause: "CONV-double-space",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Places with too many spaces.
struct TooMany;

impl From<TooMany> for Diagnostic {
    fn from(_: TooMany) -> Self {
        METADATA.finding()
    }
}

/// How much of what stands before is looked at, in bytes.
const BEFORE: usize = 200;
/// How many spaces are a slip: more are a layout.
const SLIP: std::ops::RangeInclusive<usize> = 2..=3;
/// Words after which a blank may be left, and before which one ends.
const BEFORE_BLANK: [&str; 5] = ["số", "ngày", "tháng", "năm", "của"];
const AFTER_BLANK: [&str; 2] = ["tháng", "năm"];

fn double_spaces(passage: &Passage) -> Vec<Range<usize>> {
    let text = &passage.text;
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(|sign: char| !is_space(sign)) {
        let spaces = piece.trim_end_matches(|sign: char| !is_space(sign));
        let words = at..at + spaces.len();
        if SLIP.contains(&spaces.chars().count())
            && is_between_words(&text[..words.start], &text[words.end..])
        {
            found.push(words);
        }
        at += piece.len();
    }
    found
}

fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}')
}

fn is_between_words(before: &str, after: &str) -> bool {
    let before = &before[before.ceil_char_boundary(before.len().saturating_sub(BEFORE))..];
    let line = before.rsplit(['\n', '\t']).next().unwrap_or_default();
    let (last, next) =
        (line.rsplit(is_space).next().unwrap_or_default(), after.split(is_space).next().unwrap_or_default());
    let ends_with_word = last.ends_with(|sign: char| sign.is_alphanumeric() || ",;.)”\"".contains(sign));
    let begins_with_word = next.starts_with(|sign: char| sign.is_alphanumeric() || "(“\"".contains(sign));
    // After the label of a list people line words up.
    let is_label = last.len() == line.len() && last.chars().count() <= 5 && !is_word(last);
    let is_blank = BEFORE_BLANK.contains(&last.to_lowercase().as_str())
        || AFTER_BLANK.iter().any(|word| next.starts_with(word));
    ends_with_word && begins_with_word && !last.ends_with("..") && !is_label && !is_blank
}

/// Whether it is a word of several letters, and no label such as `a)`, `1.`, `II`.
fn is_word(last: &str) -> bool {
    last.chars().count() > 1 && last.chars().all(char::is_alphabetic) && last.contains(char::is_lowercase)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    Slips::of(letter.running_text(), double_spaces).tell_once(findings, TooMany.into());
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn two_spaces_are_told_and_blanks_are_not() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung  báo cáo theo"), ["double-space"]);
        assert_eq!(letter("Nội dung báo cáo.  Mẫu theo"), ["double-space"]);
        assert_eq!(letter("Vậy  nội dung báo cáo theo"), ["double-space"]);
        for fine in [
            "1.  Nội dung báo cáo theo",
            "-  Nội dung báo cáo theo",
            "a)  Nội dung báo cáo theo",
            "II  Nội dung báo cáo theo",
            "Nội dung ngày   tháng   theo",
            "Nội dung ngày 4  tháng…5 theo",
            "Nội dung        theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
