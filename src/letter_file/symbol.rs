//! The symbol of a letter (Phụ lục I, Phần I, Mục II, khoản 3 điểm b and c): `STTTT-TTCNTTTT`.

use super::Agency;
use super::text::{self, is_expression};
use crate::diagnostic::{Diagnostic, Report};
use crate::standard::wording::DOCUMENT_TYPES;
use crate::toml_reader::{Located, Section};

/// Abbreviations that keep their small letters.
const MIXED_CASE: [&str; 1] = ["TTg"];

/// The symbol given in `[document]`, else the parts in `[agency]` joined.
pub(super) fn read(
    document: &Section<'_>,
    agency: Option<&Agency>,
    report: &mut Report,
) -> Option<Located<String>> {
    let symbol = text::optional(document, "symbol").or_else(|| joined(agency?));
    let Some(symbol) = symbol else {
        // Without an agency its own absence is the thing to tell.
        if agency.is_some() {
            report.push(Diagnostic::error("symbol-missing").at(document.place().clone()));
        }
        return None;
    };
    if !is_expression(&symbol.value) {
        check(&symbol, report);
    }
    Some(symbol)
}

fn joined(agency: &Agency) -> Option<Located<String>> {
    let place = agency.symbol.first()?.place.clone();
    let parts: Vec<&str> =
        agency.symbol.iter().map(|part| part.value.trim()).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| Located { value: parts.join("-"), place })
}

/// The unit part of a symbol: what follows the agency.
pub(super) fn unit(symbol: &str) -> Option<&str> {
    symbol.split_once('-').map(|(_, unit)| unit)
}

fn check(symbol: &Located<String>, report: &mut Report) {
    let written = symbol.value.as_str();
    let groups: Vec<&str> = written.split('-').collect();
    let mut tell = |diagnostic: Diagnostic| {
        report.push(diagnostic.at(symbol.place.clone()).with("written", written));
    };
    if written.contains(char::is_whitespace) {
        tell(Diagnostic::error("symbol-has-space"));
    }
    if written.contains('/') {
        tell(Diagnostic::error("symbol-has-number"));
    } else if groups.iter().any(|group| group.is_empty()) {
        tell(Diagnostic::error("symbol-group-empty"));
    } else if groups.len() < 2 {
        tell(Diagnostic::warning("symbol-without-unit"));
    }
    // An agency may happen to share its abbreviation with a kind of document, but never this one.
    if groups[0] == "CV" {
        tell(Diagnostic::error("symbol-names-kind").with("kind", groups[0]));
    } else if DOCUMENT_TYPES.contains(&groups[0]) {
        tell(Diagnostic::warning("symbol-names-kind").with("kind", groups[0]));
    }
    if written.contains(['–', '—', '&', '_']) {
        tell(Diagnostic::warning("symbol-separator"));
    }
    if groups.iter().any(|group| !MIXED_CASE.contains(group) && group.contains(char::is_lowercase)) {
        tell(Diagnostic::warning("symbol-not-capitals"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    fn codes(symbol: &str) -> Vec<&'static str> {
        let mut report = Report::new();
        check(&Located { value: symbol.to_owned(), place: Place::file("letter.toml") }, &mut report);
        report.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn each_slip_in_a_symbol_is_told() {
        let examples: [(&str, &[&str]); 11] = [
            ("STTTT-TTCNTTTT", &[]),
            ("BNV-VP-TH", &[]),
            ("TTg-KGVX", &[]),
            ("STTTT", &["symbol-without-unit"]),
            ("STTTT - VP", &["symbol-has-space"]),
            ("CV-UBND", &["symbol-names-kind"]),
            ("BC-UBND", &["symbol-names-kind"]),
            ("45/UBND-VX", &["symbol-has-number"]),
            ("UBND-", &["symbol-group-empty"]),
            ("UBND–VX", &["symbol-without-unit", "symbol-separator"]),
            ("sttTT-VP", &["symbol-not-capitals"]),
        ];
        for (symbol, expected) in examples {
            assert_eq!(codes(symbol), expected, "{symbol}");
        }
    }

    #[test]
    fn the_unit_is_what_follows_the_agency() {
        assert_eq!(unit("STTTT-TTCNTTTT"), Some("TTCNTTTT"));
        assert_eq!(unit("BNV-VP-TH"), Some("VP-TH"));
        assert_eq!(unit("STTTT"), None);
    }
}
