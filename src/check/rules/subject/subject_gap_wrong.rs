//! A subject that does not stand 6 pt below the number.
//!
//! # What is wrong
//! The gap between the line of the number and the subject is not 6 pt, or an empty paragraph stands between.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm b: the subject is centred below the number, 6 pt away.
//!
//! # What to do
//! Paragraph → Spacing → Before: 6 pt.
//!
//! # Bad
//! ```text
//! (0 pt below the number)
//! ```
//!
//! # Good
//! ```text
//! (6 pt below the number)
//! ```

use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::Length;
use crate::standard::spacing;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-gap-wrong",
    clause: "ND30-PL1-II-5b-vv-gap",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// The gap above the subject.
struct WrongGap {
    gap: Length,
}

impl From<WrongGap> for Diagnostic {
    fn from(WrongGap { gap }: WrongGap) -> Self {
        METADATA.finding().with("gap", numbers::pt(gap)).with("wanted", numbers::pt(spacing::BEFORE_SUBJECT))
    }
}

/// How far the gap may be off.
const TOLERANCE: Length = Length::pt(0.5);

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let (Some(number), Some(subject)) = (&letter.components.number, &letter.components.subject) else {
        return;
    };
    let (above, below) = (letter.paragraph(number.found.last()), letter.paragraph(subject.first()));
    if letter.document.next(above).map(|next| next.id) != Some(below.id) {
        return;
    }
    let Some(gap) = letter.document.gap(above) else { return };
    let wanted = spacing::BEFORE_SUBJECT;
    let fits = |length: Length| (length - wanted).abs() <= TOLERANCE;
    if !fits(gap.larger()) && !fits(gap.sum()) {
        findings.push(subject, WrongGap { gap: gap.sum() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_gap_is_told() {
        for (gap, expected) in
            [("0", &["subject-gap-wrong"][..]), ("12", &["subject-gap-wrong"]), ("6", NOTHING)]
        {
            let letter = good().with("center 12 before 6", &format!("center 12 before {gap}"));
            assert_eq!(letter.finds(), expected, "{gap}");
        }
    }
}
