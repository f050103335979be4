//! A group whose number is not the sum of its rows.
//!
//! # What is wrong
//! A row that heads a group (I, II, A, B) has another number than the sum of the rows below it. The same columns are
//! looked at as for totals.
//!
//! # Why
//! One of the figures is wrong, and whoever adds them up sees it.
//!
//! # What to do
//! Add the rows of the group up again and correct what is wrong.
//!
//! # Bad
//! ```text
//! I | Cụm A | 13
//! 1 | Xã A | 5
//! 2 | Xã B | 7
//! ```
//!
//! # Good
//! ```text
//! I | Cụm A | 12
//! 1 | Xã A | 5
//! 2 | Xã B | 7
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::sheet::{Figure, RowKind, SheetRow, Sum};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "group-total-wrong",
    clause: "CONV-sums",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// The number of a group and the sum of its rows.
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

/// The sum of the rows below a group that its number is not.
fn wrong_sum(group: &SheetRow, below: &[SheetRow], column: usize) -> Option<Sum> {
    let Figure::Number(number, decimals) = group.figure(column) else { return None };
    let end = below.iter().position(|row| matches!(row.kind, RowKind::Group | RowKind::Total));
    let rows = &below[..end.unwrap_or(below.len())];
    let are_items = rows.iter().all(|row| matches!(row.kind, RowKind::Item(_)));
    let sum = Sum::of(rows.iter().map(|row| row.figure(column)))?;
    (are_items && !sum.is(number, decimals)).then_some(sum)
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for sheet in &letter.sheets {
        for (at, group) in sheet.rows.iter().enumerate().filter(|(_, row)| row.kind == RowKind::Group) {
            for column in sheet.summed_columns() {
                if let Some(sum) = wrong_sum(group, &sheet.rows[at + 1..], column) {
                    let (column_name, written) =
                        (sheet.headers[column].clone(), group.text(column).to_owned());
                    findings.push(
                        group.spot(column),
                        WrongTotal { column: column_name, written, sum: sum.written() },
                    );
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::NOTHING;
    use crate::check::letters_of_tables::with_table;

    #[test]
    fn another_number_of_a_group_is_told() {
        let wrong = [
            "STT | Xã | Số lượt",
            "I | Cụm A | 13",
            "1 | Xã A | 5",
            "2 | Xã B | 7",
            "II | Cụm B | 2",
            "1 | Xã C | 2",
        ];
        assert_eq!(with_table(&wrong).finds(), ["group-total-wrong"]);
        for fine in [
            &[
                "STT | Xã | Số lượt",
                "I | Cụm A | 12",
                "1 | Xã A | 5",
                "2 | Xã B | 7",
                "II | Cụm B | 2",
                "3 | Xã C | 2",
            ][..],
            &[
                "STT | Xã | Số lượt",
                "A | Cụm A | 13",
                "I | Cụm B | 12",
                "1 | Xã A | 12",
                "II | Cụm C | 1",
                "1 | Xã B | 1",
            ],
            &["STT | Xã | Số lượt", "I | Cụm A | ", "1 | Xã A | 5"],
        ] {
            assert_eq!(with_table(fine).finds(), NOTHING, "{fine:?}");
        }
    }
}
