//! An appendix that is mentioned and not there.
//!
//! # What is wrong
//! The body names an appendix by a number that none of the appendices of the file has. An appendix of another text
//! (*Phụ lục I ban hành kèm theo Nghị định …*) is left alone, and so is a file without any appendix: its appendices
//! may be files of their own.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 1 điểm a: what a letter points to must be there.
//!
//! # What to do
//! Correct the number, or add the appendix.
//!
//! # Bad
//! ```text
//! (chi tiết tại Phụ lục I, Phụ lục II và Phụ lục III) … chỉ có Phụ lục I, Phụ lục II
//! ```
//!
//! # Good
//! ```text
//! (chi tiết tại Phụ lục I và Phụ lục II)
//! ```

use super::shared::{Mentions, number_of};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::number::roman;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "mentioned-appendix-unknown",
    clause: "ND30-PL1-III-1a-app-ref",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Appendix,
};

/// A number that no appendix has.
struct Unknown {
    number: usize,
    there: String,
}

impl From<Unknown> for Diagnostic {
    fn from(Unknown { number, there }: Unknown) -> Self {
        METADATA.finding().with("number", roman(number)).with("there", there)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let appendices = &letter.components.appendices;
    let known: Vec<usize> = appendices.iter().filter_map(|appendix| number_of(&appendix.number)).collect();
    // A single appendix has no number; what is named by one then is told as well.
    let are_numbered = known.len() == appendices.len();
    if appendices.is_empty() || !are_numbered && appendices.len() > 1 {
        return;
    }
    let labels = appendices.iter().filter_map(|appendix| appendix.label.as_ref());
    let labels: Vec<String> = labels.map(|label| label.seen(letter.document).trim().to_owned()).collect();
    let mut told = Vec::new();
    for (number, spot) in Mentions::of(letter).numbers {
        let is_known = known.contains(&number) || !are_numbered && number == 1;
        if !is_known && !told.contains(&number) {
            told.push(number);
            findings.push(spot, Unknown { number, there: labels.join(", ") });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_number_that_no_appendix_has_is_told() {
        let letter = |words: &str| good().with("theo Phụ lục kèm theo.", words).finds();
        assert_eq!(letter("theo Phụ lục II kèm theo."), ["mentioned-appendix-unknown"]);
        for fine in [
            "theo Phụ lục I kèm theo.",
            "theo Phụ lục kèm theo, mẫu tại Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP.",
            "theo Phụ lục kèm theo, mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP.",
            "theo Phụ lục kèm theo, mẫu tại Phụ lục III của Nghị định trên.",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
