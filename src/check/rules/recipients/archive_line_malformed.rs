//! A line Lưu without its colon or without VT.
//!
//! # What is wrong
//! The line Lưu has no colon behind the word, or does not name the clerk's office (VT).
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d: the word Lưu, a colon, VT, a comma, the unit that drafted the letter.
//!
//! # What to do
//! Write the line as the example.
//!
//! # Bad
//! ```text
//! - Lưu VT
//! ```
//!
//! # Good
//! ```text
//! - Lưu: VT, VP.
//! ```

use crate::check::list_items::Item;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "archive-line-malformed",
    clause: "ND30-PL1-II-9d-nn-luu",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// What is wrong with the line.
struct Malformed {
    written: String,
    lacks: &'static str,
}

impl From<Malformed> for Diagnostic {
    fn from(Malformed { written, lacks }: Malformed) -> Self {
        METADATA.finding().with("written", written).with("lacks", lacks)
    }
}

/// Whether the office of the clerk is named.
fn names_office(words: &str) -> bool {
    let words = fold_without_marks(words);
    words.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == "vt" || word == "vtlt")
}

fn lacks(written: &str) -> Option<&'static str> {
    let (before, behind) = match written.split_once(':') {
        Some((before, behind)) if fold_without_marks(before).ends_with("luu") => (before, behind),
        _ if names_office(written) => return Some("colon"),
        _ => return Some("both"),
    };
    let names_office = names_office(behind);
    (!before.is_empty() && !names_office).then_some("office")
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(recipients) = &letter.components.recipients else { return };
    let Some(part) = recipients.archive.and_then(|archive| recipients.items.get(archive)) else { return };
    let Some(item) = Item::all(letter, std::slice::from_ref(part)).pop() else { return };
    if let Some(lacks) = lacks(&item.words) {
        findings.push(part, Malformed { written: item.words, lacks });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn what_the_line_lacks_is_told() {
        for line in ["- Lưu VT, VP.", "- Lưu: VP.", "- Lưu.VT.", "- Lưu VP."] {
            assert_eq!(good().with("- Lưu: VT, VP.", line).finds(), ["archive-line-malformed"], "{line}");
        }
        for line in ["- Lưu: VT.", "- Lưu:VT, VP (05)."] {
            assert_eq!(good().with("- Lưu: VT, VP.", line).finds(), NOTHING, "{line}");
        }
    }
}
