//! A mark of urgency in another place than box 10b.
//!
//! # What is wrong
//! The mark stands in the right column, above the number, or above the mark of secrecy. Where it stands below the subject and no mark of secrecy is there, boxes 10a and 10b cannot be told apart.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 2 điểm b and the diagram of Mục IV: box 10b, at the left, below the mark of secrecy (10a) and the subject (5b).
//!
//! # What to do
//! Move the mark below the subject, at the left.
//!
//! # Bad
//! ```text
//! | Số: 05/SNV-VP | HỎA TỐC |
//! ```
//!
//! # Good
//! ```text
//! | V/v báo cáo / HỎA TỐC | |
//! ```

use crate::check::components::{Found, Part, Side};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Container;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "urgency-misplaced",
    clause: "ND30-PL1-III-2b-urgent-size",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// Where the mark stands.
struct Misplaced(&'static str);

impl From<Misplaced> for Diagnostic {
    fn from(Misplaced(place): Misplaced) -> Self {
        METADATA.finding().with("place", place)
    }
}

/// Whether a part stands before another one in the same cell, or in the text itself: text boxes stand where they are drawn.
fn is_above(letter: &Examined<'_>, part: &Part, other: &Part) -> bool {
    let [first, second] = [part, other].map(|part| letter.paragraph(part).place);
    let is_boxed = [first, second].iter().any(|place| letter.document.text_box(place).is_some());
    let is_one = match (first.container, second.container) {
        (Container::Cell(first), Container::Cell(second)) => {
            first.table == second.table && first.cell == second.cell
        }
        (first, second) => first == second,
    };
    is_one && !is_boxed && first.number < second.number
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let Some(mark) = &components.urgency else { return };
    let part = mark.first();
    let is_above = |other: Option<&Part>| other.is_some_and(|other| is_above(letter, part, other));
    if part.side(letter.document) == Side::Right {
        findings.push(mark, Misplaced("right"));
    } else if is_above(components.secrecy.as_ref().map(Found::first)) {
        findings.push(mark, Misplaced("secrecy"));
    } else if is_above(components.number.as_ref().map(|number| number.found.first())) {
        findings.push(mark, Misplaced("number"));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_mark_elsewhere_is_told() {
        let right =
            good().with("tháng 01 năm 2026\n@end", "tháng 01 năm 2026\ncenter 13 bold before 6 | KHẨN\n@end");
        assert_eq!(right.finds(), ["urgency-misplaced"]);
        let both =
            good().with_after("| V/v", "center 13 bold before 6 | KHẨN\ncenter 13 bold before 6 | MẬT");
        assert_eq!(both.finds(), ["urgency-misplaced", "secrecy-mark-typed"]);
        let above = good().with("center 13 | Số", "center 13 bold | KHẨN\ncenter 13 | Số");
        assert_eq!(above.finds(), ["urgency-misplaced"]);
        assert_eq!(good().with_after("| V/v", "center 13 bold before 6 | KHẨN").finds(), NOTHING);
    }
}
