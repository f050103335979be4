//! A total that is not the sum of its column.
//!
//! # What is wrong
//! The row of totals of a table has another number than the sum of the column above it. Tables are looked at whose
//! rows are counted in a column STT or TT and that have one such row. Columns of words, shares, means, prices, years
//! and codes are left alone. Where rows head groups, the sum of the groups is right as well; where there are
//! decimals, each figure may have been rounded.
//!
//! # Why
//! One of the figures is wrong, and whoever adds them up sees it.
//!
//! # What to do
//! Add the column up again and correct what is wrong.
//!
//! # Bad
//! ```text
//! 1 | Xã A | 5
//! 2 | Xã B | 7
//! Tổng cộng | 13
//! ```
//!
//! # Good
//! ```text
//! 1 | Xã A | 5
//! 2 | Xã B | 7
//! Tổng cộng | 12
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::sheet::{Figure, RowKind, Sheet, SheetRow, Sum};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "table-total-wrong",
    clause: "CONV-sums",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A total and the sum.
struct WrongTotal {
    column: String,
    written: String,
    sum: String,
}

impl From<WrongTotal> for Diagnostic {
    fn from(WrongTotal { column, written, sum }: WrongTotal) -> Self {
        METADATA.finding().with("column", column).with("written", written).with("right", sum)
    }
}

/// The only row of totals.
fn total_row(sheet: &Sheet) -> Option<&SheetRow> {
    let mut totals = sheet.rows.iter().filter(|row| row.kind == RowKind::Total);
    totals.next().filter(|_| totals.next().is_none())
}

/// The sum of a column that its total is not.
fn wrong_sum(sheet: &Sheet, total: &SheetRow, column: usize) -> Option<Sum> {
    let Figure::Number(number, decimals) = total.figure(column) else { return None };
    let figures = |fits: fn(RowKind) -> bool| {
        Sum::of(sheet.rows.iter().filter(|row| fits(row.kind)).map(|row| row.figure(column)))
    };
    let others_are_blank =
        sheet.rows.iter().all(|row| row.kind != RowKind::Other || row.figure(column) == Figure::Blank);
    let items = figures(|kind| matches!(kind, RowKind::Item(_)))?;
    let groups = figures(|kind| kind == RowKind::Group);
    let is_right = items.is(number, decimals) || groups.is_some_and(|groups| groups.is(number, decimals));
    (others_are_blank && !is_right).then_some(items)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for sheet in &letter.sheets {
        let Some(total) = total_row(sheet) else { continue };
        for column in sheet.summed_columns() {
            if let Some(sum) = wrong_sum(sheet, total, column) {
                let (column_name, written) = (sheet.headers[column].clone(), total.text(column).to_owned());
                findings.push(
                    total.spot(column),
                    WrongTotal { column: column_name, written, sum: sum.written() },
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::NOTHING;
    use crate::check::letters_of_tables::with_table;

    #[test]
    fn another_total_is_told() {
        let wrong = ["STT | Xã | Số lượt", "1 | Xã A | 5", "2 | Xã B | 1.007", "Tổng cộng | | 1.013"];
        assert_eq!(with_table(&wrong).finds(), ["table-total-wrong"]);
        for fine in [
            &["STT | Xã | Số lượt", "1 | Xã A | 5", "2 | Xã B | 1.007", "Tổng cộng | | 1.012"][..],
            &["STT | Xã | Tỷ lệ (%)", "1 | Xã A | 50", "2 | Xã B | 70", "Tổng cộng | | 60"],
            &["STT | Xã | Số lượt", "I | Huyện A | 12", "1 | Xã A | 5", "2 | Xã B | 7", "Tổng cộng | | 12"],
            &["STT | Xã | Kết quả", "1 | Xã A | đạt", "2 | Xã B | 7", "Tổng cộng | | 12"],
            &["STT | Xã | Số lượt", "Tổng số | | 12", "1 | Xã A | 5", "1.1 | Thôn A | 5", "2 | Xã B | 2"],
        ] {
            assert_eq!(with_table(fine).finds(), NOTHING, "{fine:?}");
        }
    }
}
