//! The capital or Ho Chi Minh City with a small letter.
//!
//! # What is wrong
//! *thủ đô Hà Nội* or *thành phố Hồ Chí Minh* begin with a small letter.
//!
//! # Why
//! Phụ lục II, Mục III, khoản 1 điểm c: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.
//!
//! # What to do
//! Write the first word with a capital.
//!
//! # Bad
//! ```text
//! thành phố Hồ Chí Minh
//! ```
//!
//! # Good
//! ```text
//! Thành phố Hồ Chí Minh
//! ```

use std::ops::Range;

use crate::check::prose::{Passage, Slips};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "special-place-not-capitalised",
    clause: "ND30-PL2-III-1c",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Names with a small letter.
struct SmallLetter;

impl From<SmallLetter> for Diagnostic {
    fn from(_: SmallLetter) -> Self {
        METADATA.finding()
    }
}

const NAMES: [&[&str]; 2] = [&["thành", "phố", "Hồ", "Chí", "Minh"], &["thủ", "đô", "Hà", "Nội"]];

fn small(passage: &Passage) -> Vec<Range<usize>> {
    let here = passage.tokens();
    let mut found = Vec::new();
    for name in NAMES {
        for window in here.windows(name.len()) {
            if window.iter().map(|token| token.text).eq(name.iter().copied()) {
                found.push(window[0].start..window[name.len() - 1].end());
            }
        }
    }
    found
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    Slips::of(letter.running_text(), small).tell_each(findings, || SmallLetter.into());
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_small_letter_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung của UBND thành phố Hồ Chí Minh theo"), ["special-place-not-capitalised"]);
        assert_eq!(letter("Nội dung của UBND Thành phố Hồ Chí Minh và thành phố Huế theo"), NOTHING);
    }
}
