//! A cited symbol with another dash or with spaces.
//!
//! # What is wrong
//! The groups of a cited symbol are parted by a longer dash, or spaces stand around the hyphen or the slash. Between a number and a single group of
//! capitals spaces are left alone: “báo cáo số 12 / UBND tỉnh” may be no symbol at all.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm c: a hyphen without spaces; a symbol is cited as it is.
//!
//! # What to do
//! Type the symbol without spaces, with a hyphen between its groups.
//!
//! # Bad
//! ```text
//! Nghị định số 30/2020/NĐ – CP
//! ```
//!
//! # Good
//! ```text
//! Nghị định số 30/2020/NĐ-CP
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "cited-symbol-malformed",
    clause: "ND30-PL1-II-3c-num-sep",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Citation,
};

/// A symbol with slips.
struct Malformed {
    written: String,
    right: String,
}

impl From<Malformed> for Diagnostic {
    fn from(Malformed { written, right }: Malformed) -> Self {
        METADATA.finding().with("written", written).with("right", right)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in letter.letter_text() {
        let tokens = passage.tokens();
        for citation in &passage.citations {
            let words = tokens[citation.code.start].start..tokens[citation.code.end - 1].end();
            let written = passage.text[words.clone()].to_owned();
            let right: String = written.chars().filter(|sign| !sign.is_whitespace()).collect();
            let right = right.replace(['–', '—'], "-");
            if right != written {
                findings.push(passage.spot(words), Malformed { written, right });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_dash_or_spaces_are_told() {
        for slip in [
            "30/2020/NĐ–CP",
            "30/2020/NĐ - CP",
            "30/2020/NĐ – CP",
            "30 / 2020 / NĐ-CP",
            "30/2020/ NĐ-CP",
            "30 /2020/NĐ - CP",
        ] {
            assert_eq!(good().with("30/2020/NĐ-CP", slip).finds(), ["cited-symbol-malformed"], "{slip}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
