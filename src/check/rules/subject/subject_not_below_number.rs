//! A subject that does not stand below the number.
//!
//! # What is wrong
//! The subject stands in the right column, or in the middle of the page across both columns.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm b: centred below number and symbol, in the left column.
//!
//! # What to do
//! Move the subject into the left cell, below the number.
//!
//! # Bad
//! ```text
//! (in the middle of the page) V/v báo cáo
//! ```
//!
//! # Good
//! ```text
//! (below the number) V/v báo cáo
//! ```

use crate::check::components::{Part, Side};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Alignment;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-not-below-number",
    clause: "ND30-PL1-II-5b-vv-pos",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// Where the subject stands.
enum Misplaced {
    Right,
    Middle,
}

impl From<Misplaced> for Diagnostic {
    fn from(misplaced: Misplaced) -> Self {
        let place = match misplaced {
            Misplaced::Right => "right",
            Misplaced::Middle => "middle",
        };
        METADATA.finding().with("place", place)
    }
}

/// How much of the text an indent at the right must take so that a centred line stands in the left half.
const LEFT_HALF: f64 = 0.3;

fn misplaced(letter: &Examined<'_>, number: &Part, subject: &Part) -> Option<Misplaced> {
    let document = letter.document;
    match (number.side(document), subject.side(document)) {
        (_, Side::Right) => Some(Misplaced::Right),
        // Where number and date are in one column of lines, nothing stands in a left half.
        (Side::Left, Side::Whole) => {
            let paragraph = letter.paragraph(subject);
            let width = document.section(&paragraph.place).text_width();
            let is_across = paragraph.format.indent_right < width.scale(LEFT_HALF);
            let is_middle = paragraph.format.alignment == Alignment::Center
                && document.text_box(&paragraph.place).is_none();
            (is_across && is_middle).then_some(Misplaced::Middle)
        }
        _ => None,
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let (Some(number), Some(subject)) = (&letter.components.number, &letter.components.subject) else {
        return;
    };
    if let Some(misplaced) = misplaced(letter, number.found.first(), subject.first()) {
        findings.push(subject, misplaced);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_subject_elsewhere_is_told() {
        let subject = "center 12 before 6 | V/v báo cáo công tác văn thư năm 2025\n";
        let middle = good().with(subject, "").with(
            "center 14 before 12 after 6 | Kính",
            &format!("{subject}center 14 before 12 after 6 | Kính"),
        );
        assert_eq!(middle.finds(), ["subject-not-below-number"]);
        let right = good()
            .with(subject, "")
            .with("tháng 01 năm 2026\n@end", &format!("tháng 01 năm 2026\n{subject}@end"));
        assert_eq!(right.finds(), ["subject-not-below-number"]);
        let left = good().with(subject, "").with(
            "center 14 before 12 after 6 | Kính",
            &format!(
                "{}center 14 before 12 after 6 | Kính",
                subject.replace("center 12", "center 12 right 100")
            ),
        );
        assert_eq!(left.finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
