//! Number and symbol that do not stand below the agency and level with the date.
//!
//! # What is wrong
//! The number stands in the right column, or in another row of the letterhead than place and date. Where both stand in one row, or in none, their height cannot be told.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 3 điểm c and khoản 4 điểm c: centred below the issuing agency, on the line of place and date.
//!
//! # What to do
//! Move the number into the cell below the agency, beside that of place and date.
//!
//! # Bad
//! ```text
//! | SỞ NỘI VỤ | Số: 05/SNV-VP |
//! ```
//!
//! # Good
//! ```text
//! | Số: 05/SNV-VP | Thái Nguyên, ngày 05 tháng 01 năm 2026 |
//! ```

use crate::check::components::Side;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "number-not-below-agency",
    clause: "ND30-PL1-II-3c-num-pos",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Number,
};

/// Where the number stands.
enum Misplaced {
    Right,
    OtherRow,
}

impl From<Misplaced> for Diagnostic {
    fn from(misplaced: Misplaced) -> Self {
        let place = match misplaced {
            Misplaced::Right => "right",
            Misplaced::OtherRow => "row",
        };
        METADATA.finding().with("place", place)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let Some(number) = &components.number else { return };
    let part = number.found.first();
    if part.side(letter.document) == Side::Right {
        findings.push(part, Misplaced::Right);
        return;
    }
    let Some(date) = &components.place_and_date else { return };
    let cells =
        [part, date.first()].map(|part| letter.document.outermost_cell(&letter.paragraph(part).place));
    if let [Some(number), Some(date)] = cells
        && number.table == date.table
        && number.row != date.row
    {
        findings.push(part, Misplaced::OtherRow);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_number_elsewhere_is_told() {
        let number = "center 13 | Số: 05/SNV-VP\n";
        let right = good()
            .with(number, "")
            .with("center 14 italic | Thái", &format!("{number}center 14 italic | Thái"));
        assert!(right.finds().contains(&["number-not-below-agency"][0]), "{:?}", right.finds());
        let date = "@cell\ncenter 14 italic | Thái Nguyên, ngày 05 tháng 01 năm 2026\n";
        let row = good().with(date, "").with(
            "@end\ncenter 14 before 12",
            &format!("@cell\n@row\n@cell\n{date}@end\ncenter 14 before 12"),
        );
        assert_eq!(row.finds(), ["number-not-below-agency"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
