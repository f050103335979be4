//! Legal bases as data (ô 6; Phụ lục I, Phần I, Mục II, khoản 6 điểm a).

use super::calendar;
use super::citation::{CitedDate, is_law};
use super::text;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::toml_reader::{Located, Section};

/// One legal basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Where it stands in the letter file.
    pub place: Place,
    /// The kind of text: `Nghị quyết`, `Văn bản`, `Luật`.
    pub kind: Located<String>,
    /// Number and symbol, such as `128/NQ-CP`.
    pub number: Option<Located<String>>,
    /// Who issued it.
    pub issuer: Option<Located<String>>,
    /// When it was issued.
    pub date: Option<Located<CitedDate>>,
    /// What it is about.
    pub title: Option<Located<String>>,
}

/// The legal bases. One that is not complete is told and kept.
pub(super) fn read(root: &Section<'_>, report: &mut Report) -> Vec<Basis> {
    root.sections("bases").iter().filter_map(|section| basis(section, report)).collect()
}

fn basis(section: &Section<'_>, report: &mut Report) -> Option<Basis> {
    let kind = text::required(section, "type", report);
    let number = text::optional(section, "number");
    let issuer = text::optional(section, "issuer");
    let date = calendar::cited(section, "date", report);
    let title = text::optional(section, "title").map(without_full_stop);
    let basis = Basis { place: section.place().clone(), kind: kind?, number, issuer, date, title };
    check(&basis, section, report);
    Some(basis)
}

/// Abbreviations of kinds, which a citation writes in full.
const KINDS: [(&str, &str); 12] = [
    ("NQ", "Nghị quyết"),
    ("NĐ", "Nghị định"),
    ("QĐ", "Quyết định"),
    ("TT", "Thông tư"),
    ("CT", "Chỉ thị"),
    ("KH", "Kế hoạch"),
    ("CV", "Công văn"),
    ("VB", "Văn bản"),
    ("TB", "Thông báo"),
    ("HD", "Hướng dẫn"),
    ("BC", "Báo cáo"),
    ("TTR", "Tờ trình"),
];

fn warn_of_abbreviation(kind: &Located<String>, report: &mut Report) {
    let written = kind.value.trim_end_matches('.').to_uppercase();
    if let Some((_, right)) = KINDS.iter().find(|(abbreviation, _)| *abbreviation == written) {
        let warning = Diagnostic::warning("basis-kind-abbreviated").at(kind.place.clone());
        report.push(warning.with("written", &kind.value).with("right", *right));
    }
}

fn without_full_stop(title: Located<String>) -> Located<String> {
    title.map(|title| title.trim_end_matches(['.', ';']).to_owned())
}

fn check(basis: &Basis, section: &Section<'_>, report: &mut Report) {
    let name = match &basis.number {
        Some(number) => format!("{} {}", basis.kind.value, number.value),
        None => basis.kind.value.clone(),
    };
    let at = |diagnostic: Diagnostic, place: &Place| diagnostic.at(place.clone()).with("basis", &name);
    if basis.title.is_none() {
        report.push(at(Diagnostic::warning("basis-title-missing"), &basis.place));
    }
    if is_law(&basis.kind.value) {
        for unwanted in [&basis.number, &basis.issuer].into_iter().flatten() {
            let diagnostic = Diagnostic::warning("basis-law-by-name").with("written", &unwanted.value);
            report.push(at(diagnostic, &unwanted.place));
        }
        return;
    }
    warn_of_abbreviation(&basis.kind, report);
    if let Some(date) = basis.date.as_ref().filter(|date| date.value.lacks_day()) {
        report.push(at(Diagnostic::warning("basis-day-missing"), &date.place));
    }
    if basis.number.is_none() {
        report.push(at(Diagnostic::warning("basis-number-missing"), &basis.place));
    }
    if basis.issuer.is_none() {
        report.push(at(Diagnostic::warning("basis-issuer-missing"), &basis.place));
    }
    if !basis.date.as_ref().is_some_and(|date| date.value.has_year()) {
        let place = section.place_of("date").unwrap_or_else(|| basis.place.clone());
        report.push(at(Diagnostic::warning("basis-year-missing"), &place));
    }
}
