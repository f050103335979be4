//! Rows that sum up other rows.

use super::columns::Columns;
use super::figure::parse_figure;
use crate::data::Row;
use crate::diagnostic::{Diagnostic, Report};
use crate::vietnamese::fold::{fold, fold_without_marks};

/// The sums of the rows so far, against which totals rows are checked.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Totals {
    all: u64,
    since_last: u64,
}

impl Totals {
    /// Adds the figure of a row.
    pub(super) fn add(&mut self, figure: u64) {
        self.all = self.all.saturating_add(figure);
        self.since_last = self.since_last.saturating_add(figure);
    }

    /// Notes that a totals row is left out, and warns if it is the sum neither of all rows before it nor of those
    /// since the last totals row.
    pub(super) fn check(&mut self, row: Row<'_>, columns: &Columns, report: &mut Report) {
        let cell = row.cell(columns.scans);
        report.push(Diagnostic::note("totals-row-left-out").at(row.place()).with("written", cell.text()));
        if let Ok(figure) = parse_figure(cell.text())
            && figure != self.all
            && figure != self.since_last
        {
            report.push(
                Diagnostic::warning("totals-differ")
                    .at(cell.place())
                    .with("written", cell.text())
                    .with("sum", self.all),
            );
        }
        self.since_last = 0;
    }
}

/// Whether a row sums up others: it says so where the unit would stand, or anywhere if no commune stands there.
pub(super) fn is_totals_row(row: Row<'_>, columns: &Columns) -> bool {
    let commune = columns.commune.map_or("", |column| row.cell(column).text());
    let district = columns.district.map_or("", |column| row.cell(column).text());
    is_total(commune)
        || is_total(district)
        || (commune.is_empty() && row.cells().any(|cell| is_total(cell.text())))
}

fn is_total(text: &str) -> bool {
    // Most cells are names and need no folding.
    let begins = text
        .chars()
        .next()
        .is_some_and(|first| matches!(first, 't' | 'T' | 'c' | 'C' | 'g' | 'G' | 's' | 'S'));
    if !begins {
        return false;
    }
    let key = fold(text);
    let begins_with = |word: &str| key.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    matches!(key.as_str(), "tổng" | "cộng" | "total" | "grand total" | "sum" | "toàn tỉnh")
        || matches!(fold_without_marks(text).as_str(), "tong cong" | "tong so")
        || ["tổng cộng", "tổng số", "cộng huyện", "cộng thành phố", "cộng thị xã", "total"]
            .into_iter()
            .any(begins_with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_and_communes_are_not_totals() {
        for text in
            ["Tổng cộng", "TỔNG CỘNG:", "Tổng", "Cộng", "Total", "Tổng số", "Tong cong", "Cộng huyện Đại Từ"]
        {
            assert!(is_total(text), "{text}");
        }
        for text in ["", "Tổng Cọt", "Xã Tổng Cọt", "Cộng Hòa", "Xã Cộng Hòa", "Công", "Tống Phan"]
        {
            assert!(!is_total(text), "{text}");
        }
    }
}
