//! Rows that are not counted one by one.
//!
//! # What is wrong
//! A number in the column STT neither follows the one above it nor begins anew with 1.
//!
//! # Why
//! A row was deleted or added and not counted again; what is said of their number is then wrong too.
//!
//! # What to do
//! Count the rows again.
//!
//! # Bad
//! ```text
//! 1 | Xã A
//! 2 | Xã B
//! 4 | Xã C
//! ```
//!
//! # Good
//! ```text
//! 1 | Xã A
//! 2 | Xã B
//! 3 | Xã C
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::sheet::{RowKind, Sheet};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "row-numbers-out-of-order",
    clause: "CONV-row-numbers",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A number that does not follow.
struct OutOfOrder {
    number: u32,
    wanted: u32,
}

impl From<OutOfOrder> for Diagnostic {
    fn from(OutOfOrder { number, wanted }: OutOfOrder) -> Self {
        METADATA.finding().with("written", number).with("right", wanted)
    }
}

/// The first row whose number does not follow: its position, its number and the one that was due.
fn first_out_of_order(sheet: &Sheet) -> Option<(usize, OutOfOrder)> {
    let items = sheet.rows.iter().enumerate().filter_map(|(at, row)| match row.kind {
        RowKind::Item(number) => Some((at, number)),
        _ => None,
    });
    // A table may go on with the numbers of another one.
    let items: Vec<(usize, u32)> = items.collect();
    let mut pairs = items.windows(2);
    pairs.find_map(|pair| {
        let (before, (at, number)) = (pair[0].1, pair[1]);
        let wanted = before.checked_add(1)?;
        (number != wanted && number != 1).then_some((at, OutOfOrder { number, wanted }))
    })
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for sheet in &letter.sheets {
        if let Some((at, finding)) = first_out_of_order(sheet) {
            findings.push(sheet.rows[at].spot(sheet.counter), finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::NOTHING;
    use crate::check::letters_of_tables::with_table;

    #[test]
    fn a_number_that_does_not_follow_is_told_once() {
        for wrong in [
            ["STT | Xã", "1 | Xã A", "2 | Xã B", "4 | Xã C"],
            ["TT | Xã", "1 | Xã A", "2 | Xã B", "2 | Xã C"],
        ] {
            assert_eq!(with_table(&wrong).finds(), ["row-numbers-out-of-order"], "{wrong:?}");
        }
        for fine in [
            ["STT | Xã", "01 | Xã A", "02 | Xã B", "03 | Xã C"],
            ["STT | Xã", "1 | Xã A", "1 | Xã B", "2 | Xã C"],
            ["STT | Xã", "1 | Xã A", " | Thôn B", "2 | Xã C"],
            ["STT | Xã", "7 | Xã A", "8 | Xã B", "9 | Xã C"],
        ] {
            assert_eq!(with_table(&fine).finds(), NOTHING, "{fine:?}");
        }
    }
}
