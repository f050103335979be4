//! A unit in the line Lưu that the symbol does not name.
//!
//! # What is wrong
//! The unit behind VT in the line Lưu is another than the one in the symbol of the letter. The symbol may name a field in place of the unit: so a note.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 9 điểm d and khoản 3 điểm b: both name the unit that drafted the letter.
//!
//! # What to do
//! See which one is right.
//!
//! # Bad
//! ```text
//! Số: 05/SNV-VP ... - Lưu: VT, TCCB.
//! ```
//!
//! # Good
//! ```text
//! Số: 05/SNV-VP ... - Lưu: VT, VP.
//! ```

use crate::check::components::NumberLine;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::wording;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "archive-unit-not-of-symbol",
    clause: "ND30-PL1-II-9d-nn-luu",
    severity: Severity::Note,
    since: "0.1.0",
    topic: Topic::Recipients,
};

/// The units of both.
struct OtherUnit {
    symbol: String,
    unit: String,
}

impl From<OtherUnit> for Diagnostic {
    fn from(OtherUnit { symbol, unit }: OtherUnit) -> Self {
        METADATA.finding().with("symbol", symbol).with("unit", unit)
    }
}

/// The units that the line names behind VT, in capitals.
fn units(line: &str) -> Vec<String> {
    let behind = line.split_once(':').map_or("", |(_, behind)| behind).to_uppercase();
    let words = behind.split(|sign: char| !sign.is_alphanumeric()).map(str::to_owned);
    words.filter(|word| word.contains(char::is_alphabetic) && word != "VT").collect()
}

/// The units of the symbol: its groups behind the agency, dots left out.
fn of_symbol(number: &NumberLine) -> Vec<String> {
    let is_letter = |group: &str| group == wording::LETTER_ABBREVIATION;
    let groups = number.groups();
    // A type of document, which is told by itself, is neither agency nor unit.
    let first = usize::from(groups.first().is_some_and(|group| wording::DOCUMENT_TYPES.contains(group)));
    let groups: Vec<&str> = groups.into_iter().skip(first).filter(|group| !is_letter(group)).collect();
    groups.iter().skip(1).map(|group| group.replace('.', "").to_uppercase()).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(recipients), Some(number)) = (&components.recipients, &components.number) else { return };
    let Some(part) = recipients.archive.and_then(|archive| recipients.items.get(archive)) else { return };
    let (units, groups) = (units(&letter.seen(part)), of_symbol(number));
    let are_alike = |unit: &String| {
        groups.iter().any(|group| group.contains(unit.as_str()) || unit.contains(group.as_str()))
    };
    if !units.is_empty() && !groups.is_empty() && !units.iter().any(are_alike) {
        findings.push(part, OtherUnit { symbol: groups.join("-"), unit: units.join(", ") });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_unit_is_told() {
        let letter = |line: &str| good().with("Lưu: VT, VP.", line).finds();
        assert_eq!(letter("Lưu: VT, TCCB."), ["archive-unit-not-of-symbol"]);
        for line in ["Lưu: VT.", "Lưu: VT, P.VP.", "Lưu: VT, HC-VP (02)."] {
            assert_eq!(letter(line), NOTHING, "{line}");
        }
        for symbol in ["CV-SNV", "SNV-CV"] {
            let letter = good().with_all("05/SNV-VP", &format!("05/{symbol}"));
            assert_eq!(letter.finds(), ["symbol-with-document-type"], "{symbol}");
        }
    }
}
