//! An issuing agency with an abbreviated name.
//!
//! # What is wrong
//! The name of the issuing agency has an abbreviation: UBND, HĐND, TP. and the like. Only where it is sure which lines are the issuing agency; whether a name is the official one a program cannot know.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2 điểm a: the name of the issuing agency is official and in full; only the parent agency may be abbreviated.
//!
//! # What to do
//! Write the name in full.
//!
//! # Bad
//! ```text
//! UBND XÃ TÂN THÁI
//! ```
//!
//! # Good
//! ```text
//! ỦY BAN NHÂN DÂN
//! XÃ TÂN THÁI
//! ```

use crate::check::components::{Certainty, Part};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::forms;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-abbreviated",
    clause: "ND30-PL1-II-2a-issuer-name",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// An abbreviation in the name.
struct Abbreviated {
    written: String,
    word: String,
}

impl From<Abbreviated> for Diagnostic {
    fn from(Abbreviated { written, word }: Abbreviated) -> Self {
        METADATA.finding().with("written", written).with("word", word)
    }
}

/// Abbreviations of common words in names of agencies. `TNHH` and the like are part of the registered names of companies.
const ABBREVIATIONS: [&str; 22] = [
    "UBND",
    "HĐND",
    "UBMTTQ",
    "UBMTTQVN",
    "MTTQ",
    "BQL",
    "GDĐT",
    "GD&ĐT",
    "KHCN",
    "KH&CN",
    "KHĐT",
    "KH&ĐT",
    "NN&PTNT",
    "NN&MT",
    "LĐTBXH",
    "LĐ-TB&XH",
    "TN&MT",
    "TNMT",
    "VHTTDL",
    "VHTT&DL",
    "TT&TT",
    "TP.HCM",
];
/// Abbreviated kinds of units before a name.
const UNITS: [&str; 4] = ["TP", "TP.", "TX", "TX."];

fn abbreviation(name: &str) -> Option<&str> {
    let words = name.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '(' | ')'));
    let is_short = |word: &str| {
        ABBREVIATIONS.contains(&word)
            || UNITS.contains(&word)
            || word.starts_with("TP.")
            || word.starts_with("TX.")
    };
    words.into_iter().find(|word| is_short(word))
}

/// The lines that are surely of the issuing agency: all of them where weight tells it from the parent agency, else the last.
fn sure(letter: &Examined<'_>) -> Vec<Part> {
    let Some(found) = &letter.components.issuing_agency else { return Vec::new() };
    if found.certainty == Certainty::Certain { found.parts().to_vec() } else { vec![found.last().clone()] }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for part in sure(letter) {
        let written = forms::tidy(&letter.seen(&part)).to_uppercase();
        if let Some(word) = abbreviation(&written).map(str::to_owned) {
            findings.push(&part, Abbreviated { written, word });
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn an_abbreviated_issuer_is_told() {
        for name in ["UBND XÃ TÂN THÁI", "PHÒNG GD&ĐT", "CÔNG AN TP. THÁI NGUYÊN"] {
            let letter = good().with("bold | SỞ NỘI VỤ", &format!("bold | {name}"));
            let found = letter.finds();
            let rest: Vec<&str> =
                found.into_iter().filter(|code| *code != "issuing-agency-line-length-wrong").collect();
            assert_eq!(rest, ["issuing-agency-abbreviated"], "{name}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
