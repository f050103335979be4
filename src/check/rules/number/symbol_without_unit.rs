//! A symbol without the unit that drafted the letter.
//!
//! # What is wrong
//! After the slash stands one group of letters only.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm b: the symbol of a công văn is the agency and the drafting unit or the field. An agency without units may have none: so a warning.
//!
//! # What to do
//! Add a hyphen and the abbreviation of the unit.
//!
//! # Bad
//! ```text
//! Số: 45/SNV
//! ```
//!
//! # Good
//! ```text
//! Số: 45/SNV-VP
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "symbol-without-unit",
    clause: "ND30-PL1-II-3b-symbol-cv",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Number,
};

/// The symbol as it is written.
struct WithoutUnit {
    symbol: String,
}

impl From<WithoutUnit> for Diagnostic {
    fn from(WithoutUnit { symbol }: WithoutUnit) -> Self {
        METADATA.finding().with("symbol", symbol)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(line) = &letter.components.number else { return };
    // A hyphen that nothing follows is where a unit will stand; other signs are told by another rule.
    let symbol = line.symbol.trim();
    if line.groups().len() == 1 && symbol.chars().all(char::is_alphanumeric) {
        findings.push(&line.found, WithoutUnit { symbol: symbol.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_single_group_is_told() {
        let letter = |symbol: &str| good().with_all("/SNV-VP", &format!("/{symbol}"));
        assert_eq!(letter("SNV").finds(), ["symbol-without-unit"]);
        assert_eq!(letter("SNV-VP").finds(), NOTHING);
        assert_eq!(letter("UBND-VP.TC").finds(), NOTHING);
    }
}
