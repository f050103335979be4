//! How wide the columns of a template are.

use super::definition::ColumnSpec;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::letter::ColumnWidth;
use crate::measure::Length;
use crate::standard::page;
use crate::toml_reader::Located;

/// `12 mm`, or `*` for an equal share of what is left. No column is wider than the page.
pub(super) fn read(written: &Located<String>, report: &mut Report) -> Option<ColumnWidth> {
    if written.value.trim() == "*" {
        return Some(ColumnWidth::Rest);
    }
    let number = written.value.trim().strip_suffix("mm").and_then(|number| number.trim().parse::<f64>().ok());
    match number {
        Some(millimetres) if millimetres > 0.0 && millimetres <= page::WIDTH.to_mm() => {
            Some(ColumnWidth::Fixed(Length::mm(millimetres)))
        }
        _ => {
            let problem = Diagnostic::error("template-width").with("written", &written.value);
            report.push(problem.at(written.place.clone()));
            None
        }
    }
}

/// Reports columns that do not fit into the width of the text side by side.
pub(super) fn report_too_wide(columns: &[ColumnSpec], place: &Place, report: &mut Report) {
    let fixed = columns.iter().filter_map(|column| match column.width {
        ColumnWidth::Fixed(width) => Some(width),
        ColumnWidth::Rest => None,
    });
    let fixed: Length = fixed.sum();
    let sharing = columns.iter().filter(|column| column.width == ColumnWidth::Rest).count();
    let shared = ColumnWidth::LEAST_REST * i64::try_from(sharing).unwrap_or(i64::MAX / 2);
    if fixed + shared <= page::text_width() {
        return;
    }
    let problem = Diagnostic::error("template-columns-too-wide")
        .with("fixed", millimetres(fixed))
        .with("sharing", sharing)
        .with("least", millimetres(ColumnWidth::LEAST_REST))
        .with("room", millimetres(page::text_width()));
    report.push(problem.at(place.clone()));
}

/// To a tenth, as it is written in a template.
fn millimetres(length: Length) -> String {
    ((length.to_mm() * 10.0).round() / 10.0).to_string()
}
