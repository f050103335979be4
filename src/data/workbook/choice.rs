//! Which sheet of a workbook is the one.

use super::{Sheet, Visibility};
use crate::data::request::Request;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::vietnamese::forms::tidy;

/// The sheet that the user named, or the one that fits: the only one that has cells, or the only one with the header
/// that is looked for. What is shown comes before what is hidden. Reports which sheet was taken where that is not plain,
/// and why none was.
pub(super) fn choose(
    file: &str,
    sheets: Vec<Sheet>,
    request: &Request<'_>,
    report: &mut Report,
) -> Option<Sheet> {
    if let Some((name, place)) = request.sheet {
        let told = |problem: Diagnostic| problem.at(place.clone()).with("named_in", request.named_in());
        let unknown = told(Diagnostic::error("sheet-unknown")).with("written", name);
        let unknown = unknown.with("names", names(sheets.iter()));
        let chosen =
            sheets.into_iter().find(|sheet| tidy(&sheet.name).to_lowercase() == tidy(name).to_lowercase());
        return match chosen {
            Some(sheet) if sheet.grid.is_empty() => {
                report.push(told(Diagnostic::error("sheet-empty")).with("sheet", sheet.name));
                None
            }
            Some(sheet) => Some(sheet),
            None => {
                report.push(unknown);
                None
            }
        };
    }
    let place = Place::file(file);
    let filled: Vec<Sheet> = sheets.into_iter().filter(|sheet| !sheet.grid.is_empty()).collect();
    let several = filled.len() > 1;
    if filled.is_empty() {
        report.push(Diagnostic::error("table-empty").at(place));
        return None;
    }
    let all = names(filled.iter());
    let fitting = if several { fitting(filled, request) } else { filled };
    let none_fits = Diagnostic::error("sheet-none-fits").with("named_in", request.named_in());
    let ambiguous = Diagnostic::error("sheet-ambiguous").with("named_in", request.named_in());
    match <[Sheet; 1]>::try_from(fitting) {
        Ok([sheet]) => {
            if sheet.visibility == Visibility::Hidden {
                report.push(Diagnostic::note("sheet-hidden").at(place).with("sheet", &sheet.name));
            } else if several {
                let note = Diagnostic::note("sheet-taken").at(place);
                report.push(note.with("sheet", &sheet.name).with("names", all));
            }
            Some(sheet)
        }
        Err(none) if none.is_empty() => {
            report.push(none_fits.at(place).with("names", all));
            None
        }
        Err(several) => {
            let error = ambiguous.at(place).with("names", names(several.iter()));
            report.push(error.with("example", several.first().map_or("", |sheet| &sheet.name)));
            None
        }
    }
}

/// The sheets with the header that is looked for: those that are shown, or else the hidden ones.
fn fitting(sheets: Vec<Sheet>, request: &Request<'_>) -> Vec<Sheet> {
    let fitting = sheets.into_iter().filter(|sheet| sheet.fits(request));
    let (shown, hidden): (Vec<Sheet>, Vec<Sheet>) =
        fitting.partition(|sheet| sheet.visibility == Visibility::Shown);
    if shown.is_empty() { hidden } else { shown }
}

fn names<'s>(sheets: impl Iterator<Item = &'s Sheet>) -> String {
    sheets.map(|sheet| format!("“{}”", sheet.name)).collect::<Vec<_>>().join(", ")
}
