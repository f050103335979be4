//! A space before a punctuation mark.
//!
//! # What is wrong
//! A space stands before a comma, a full stop, a semicolon, a colon, a closing bracket, or after an opening one. The
//! end mark `./.` may stand apart.
//!
//! # Why
//! Custom of Vietnamese: a mark stands right after the word. Otherwise it may begin a line.
//!
//! # What to do
//! Delete the space.
//!
//! # Bad
//! ```text
//! các sở , ban , ngành
//! ```
//!
//! # Good
//! ```text
//! các sở, ban, ngành
//! ```

use std::ops::Range;

use crate::check::prose::{Passage, Region, Slips};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "space-before-punctuation",
    clause: "CONV-space-before-mark",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Marks that stand apart from their words.
struct Apart;

impl From<Apart> for Diagnostic {
    fn from(_: Apart) -> Self {
        METADATA.finding()
    }
}

fn spaces(passage: &Passage) -> Vec<Range<usize>> {
    let signs: Vec<(usize, char)> = passage.text.char_indices().collect();
    let is_slip = |at: &usize| {
        let [(_, before), (_, space), (_, after)] = signs[*at - 1..=*at + 1] else { return false };
        let next = signs.get(at + 2).map(|(_, next)| *next);
        matches!(space, ' ' | '\u{a0}')
            && (stands_apart(before, after, next) || opens_apart((before, after), *at, &signs))
    };
    let found = (1..signs.len().saturating_sub(1)).filter(is_slip);
    // The colons of `V/v :` and `Kính gửi :` are told by rules of their own.
    let has_label = matches!(passage.region, Region::Subject | Region::Addressees);
    let found = found.filter(|at| !(has_label && signs[at + 1].1 == ':'));
    found.map(|at| signs[at].0..signs[at].0 + signs[at].1.len_utf8()).collect()
}

/// `sở , ban`; not `08 : 30`, `một ...`, `hết ./.`
fn stands_apart(before: char, mark: char, next: Option<char>) -> bool {
    let after_word =
        before.is_alphabetic() || before.is_ascii_digit() && mark != ':' || matches!(before, ')' | '”');
    let ends = next.is_none_or(char::is_whitespace);
    match mark {
        ',' | ';' | ':' | '.' | '!' | '?' => after_word && ends,
        ')' => before.is_alphanumeric() && next.is_none_or(|next| !next.is_alphanumeric()),
        _ => false,
    }
}

/// How far brackets are looked for.
const LONG: usize = 400;

/// `( kèm theo)`
fn opens_apart((before, after): (char, char), at: usize, signs: &[(usize, char)]) -> bool {
    let closes = || signs[at..].iter().take(LONG).any(|(_, sign)| *sign == ')');
    before == '(' && after.is_alphabetic() && closes()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    Slips::of(letter.running_text(), spaces).tell_each(findings, || Apart.into());
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_space_before_a_mark_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        for slip in [
            "Nội dung , báo cáo theo",
            "Nội dung : báo cáo theo",
            "Nội dung (báo cáo ) theo",
            "Nội dung ( báo cáo) theo",
        ] {
            assert_eq!(letter(slip), ["space-before-punctuation"], "{slip}");
        }
        for fine in [
            "Nội dung ... báo cáo theo",
            "Nội dung lúc 08 : 30 theo",
            "Nội dung ( ) theo",
            "Nội dung .docx theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
        assert_eq!(good().with("2026./.", "2026 ./.").finds(), NOTHING);
    }
}
