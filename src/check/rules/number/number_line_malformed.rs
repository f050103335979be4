//! A line of number and symbol with spaces, wrong signs or small letters.
//!
//! # What is wrong
//! The line is not `Số:`, a number, `/`, and groups of capitals with `-` between them and no spaces; the number is 0, has zeros too many or a
//! letter; a year stands behind it; a hyphen stands at an end of the symbol, or a full stop behind it.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm c: a slash between number and symbol, hyphens between the groups of the symbol, no spaces.
//!
//! # What to do
//! Type the line again.
//!
//! # Bad
//! ```text
//! Số 05 / SNV - VP
//! Số: 05/SNV–VP
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP
//! ```

use crate::check::components::NumberLine;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "number-line-malformed",
    clause: "ND30-PL1-II-3c-num-sep",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// What is wrong with the line.
struct Malformed {
    written: String,
    slip: Slip,
}

#[derive(Clone, Copy)]
enum Slip {
    Label,
    Slash,
    Spaces,
    Dash,
    Sign,
    SmallLetters,
    Number,
    Year,
    Hyphen,
    End,
}

impl From<Malformed> for Diagnostic {
    fn from(Malformed { written, slip }: Malformed) -> Self {
        let slip = match slip {
            Slip::Label => "label",
            Slip::Slash => "slash",
            Slip::Spaces => "spaces",
            Slip::Dash => "dash",
            Slip::Sign => "sign",
            Slip::SmallLetters => "small-letters",
            Slip::Number => "number",
            Slip::Year => "year",
            Slip::Hyphen => "hyphen",
            Slip::End => "end",
        };
        METADATA.finding().with("written", written).with("slip", slip)
    }
}

/// Codes of the decree that have small letters: Phụ lục III, Mục I.
const MIXED: [&str; 4] = ["QyĐ", "CTr", "TTr", "TrS"];

/// Whether what stands for the number is one, or blank: no zeros too many, no letter behind the figures. What else it may be is left to
/// people.
fn is_number(number: &str) -> bool {
    let figures = number.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
    if figures.is_empty() || !figures.chars().all(|sign| sign.is_ascii_digit()) {
        return true;
    }
    let is_zero = figures.chars().all(|sign| sign == '0');
    figures == number && !is_zero && !(figures.starts_with('0') && figures.len() > 2)
}

fn is_year(words: &str) -> bool {
    words.len() == 4 && words.starts_with("20") && words.chars().all(|sign| sign.is_ascii_digit())
}

fn slip(line: &NumberLine, written: &str) -> Option<Slip> {
    let symbol = line.symbol.as_str();
    if line.label.trim() != "Số:" {
        return Some(Slip::Label);
    }
    if !written.contains('/') {
        return Some(Slip::Slash);
    }
    let between = written.split_once('/').map_or("", |(before, _)| before);
    let has_space_before = !line.number.is_empty() && between.ends_with(char::is_whitespace);
    if has_space_before || symbol.trim_end().contains(char::is_whitespace) {
        return Some(Slip::Spaces);
    }
    if !is_number(&line.number) {
        return Some(Slip::Number);
    }
    if symbol.split_once('/').is_some_and(|(first, _)| is_year(first)) {
        return Some(Slip::Year);
    }
    if symbol.contains(['–', '—']) {
        return Some(Slip::Dash);
    }
    if symbol.trim().chars().any(|sign| !sign.is_alphanumeric() && !matches!(sign, '-' | '.' | '\u{2011}')) {
        return Some(Slip::Sign);
    }
    if symbol.trim().starts_with('-') || symbol.trim().ends_with('-') {
        return Some(Slip::Hyphen);
    }
    let before_end = symbol.trim().strip_suffix('.');
    if before_end.is_some_and(|symbol| symbol.ends_with(char::is_alphanumeric)) {
        return Some(Slip::End);
    }
    let is_small = |group: &&str| group.chars().any(char::is_lowercase) && !MIXED.contains(group);
    line.groups().iter().any(is_small).then_some(Slip::SmallLetters)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(line) = &letter.components.number else { return };
    let written = line.found.seen(letter.document);
    if let Some(slip) = slip(line, &written) {
        findings.push(&line.found, Malformed { written, slip });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn every_slip_is_told_once() {
        for written in [
            "Số 05/SNV-VP",
            "Số: 05-SNV-VP",
            "Số: 05 / SNV-VP",
            "Số: 05/SNV - VP",
            "Số: 05/SNV–VP",
            "Số: 05/SNV&VP",
            "Số: 05/SNV-Vp",
            "Số: 005/SNV-VP",
            "Số: 05/SNV-VP.",
            "Số: 05/SNV-VP-",
        ] {
            let letter = good().with("Số: 05/SNV-VP\n", &format!("{written}\n"));
            assert_eq!(letter.finds(), ["number-line-malformed"], "{written}");
        }
        for number in ["00", "125a", "0125", "05/2026"] {
            assert_eq!(
                good().with_all("05/SNV", &format!("{number}/SNV")).finds(),
                ["number-line-malformed"],
                "{number}"
            );
        }
        assert_eq!(good().with_all("05/SNV-VP", "1234/SNV-VP.TTr").finds(), ["number-line-malformed"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
