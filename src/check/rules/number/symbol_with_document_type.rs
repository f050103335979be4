//! A symbol that names the type of document.
//!
//! # What is wrong
//! The symbol of the công văn begins with CV, or with the abbreviation of another type of document.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm b: the symbol of a công văn is the agency and the unit that drafted it; a công văn has no abbreviation.
//!
//! # What to do
//! Take the abbreviation of the type away.
//!
//! # Bad
//! ```text
//! Số: 45/CV-UBND
//! Số: 45/UBND-CV
//! ```
//!
//! # Good
//! ```text
//! Số: 45/UBND-VX
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "symbol-with-document-type",
    clause: "ND30-PL1-II-3b-symbol-cv",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// A group of the symbol that names a type of document.
struct WithType {
    symbol: String,
    group: String,
}

impl From<WithType> for Diagnostic {
    fn from(WithType { symbol, group }: WithType) -> Self {
        METADATA.finding().with("symbol", symbol).with("group", group)
    }
}

/// What offices write for công văn, which has no abbreviation.
const LETTER: [&str; 2] = [wording::LETTER_ABBREVIATION, "CÔNGVĂN"];

fn is_type(group: &str, position: usize) -> bool {
    // Behind the agency it may be the abbreviation of a unit: TB, KH.
    LETTER.contains(&group) || position == 0 && wording::DOCUMENT_TYPES.contains(&group)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(line) = &letter.components.number else { return };
    let groups = line.groups();
    // A single group is the agency itself, whatever it looks like.
    let found = groups.iter().enumerate().find(|(position, group)| is_type(group, *position));
    if let Some((_, group)) = found.filter(|_| groups.len() > 1) {
        let finding = WithType { symbol: line.symbol.trim().to_owned(), group: (*group).to_owned() };
        findings.push(&line.found, finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_type_of_document_in_the_symbol_is_told() {
        for symbol in ["CV-SNV", "SNV-CV", "TB-SNV", "CV-SNV-VP"] {
            let letter = good().with("/SNV-VP\n", &format!("/{symbol}\n"));
            assert_eq!(letter.finds()[0], "symbol-with-document-type", "{symbol}");
        }
        assert_eq!(good().with("/SNV-VP\n", "/CV-VP\n").finds()[0], ["symbol-with-document-type"][0]);
        assert_eq!(good().with_all("/SNV-VP", "/SNV-KH").with("VT, VP.", "VT, KH.").finds(), NOTHING);
    }
}
