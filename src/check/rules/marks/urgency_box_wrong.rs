//! A frame of the mark of urgency of another size.
//!
//! # What is wrong
//! The text box of the mark is not of the size of its level. The decree says 30 by 8, 40 by 8 and 20 by 8 mm, and draws some 2 to 3 mm otherwise: so much may be off. Frames that are no text box cannot be measured.
//!
//! # Why
//! Phụ lục I, Phần I, Mục III, khoản 2 điểm b: HỎA TỐC 30 x 8 mm, THƯỢNG KHẨN 40 x 8 mm, KHẨN 20 x 8 mm.
//!
//! # What to do
//! Select the frame; Shape Format → Size.
//!
//! # Bad
//! ```text
//! HỎA TỐC (50 x 20 mm)
//! ```
//!
//! # Good
//! ```text
//! HỎA TỐC (30 x 8 mm)
//! ```

use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::Length;
use crate::standard::{spacing, wording};
use crate::vietnamese::fold::fold_without_marks;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "urgency-box-wrong",
    clause: "ND30-PL1-III-2b-urgent-size",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Marks,
};

/// The size of the frame, and the width it should have.
struct WrongBox {
    width: Length,
    height: Length,
    wanted: Length,
}

impl From<WrongBox> for Diagnostic {
    fn from(WrongBox { width, height, wanted }: WrongBox) -> Self {
        METADATA
            .finding()
            .with("width", numbers::mm(width))
            .with("height", numbers::mm(height))
            .with("wanted", numbers::mm(wanted))
            .with("high", numbers::mm(spacing::URGENCY_HEIGHT))
    }
}

/// How far a frame may be off.
const TOLERANCE: Length = Length::mm(3.5);

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(mark) = &letter.components.urgency else { return };
    let Some(shape) = letter.document.text_box(&letter.paragraph(mark.first()).place) else { return };
    let shape = letter.document.shape(shape);
    let key = fold_without_marks(&mark.seen(letter.document));
    let levels = [wording::URGENT, wording::VERY_URGENT, wording::EXPRESS];
    let Some((_, wanted)) = levels.into_iter().find(|(level, _)| fold_without_marks(level) == key) else {
        return;
    };
    let is_off = |found: Length, wanted: Length| (found - wanted).abs() > TOLERANCE;
    if is_off(shape.width, wanted) || is_off(shape.height, spacing::URGENCY_HEIGHT) {
        findings.push(mark, WrongBox { width: shape.width, height: shape.height, wanted });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_size_is_told() {
        let letter = |words: &str| good().with_after("| V/v", &format!("center 2 | {{box {words}}}")).finds();
        assert_eq!(letter("50 20 HỎA TỐC"), ["urgency-box-wrong"]);
        assert_eq!(letter("30 8 THƯỢNG KHẨN"), ["urgency-box-wrong"]);
        assert_eq!(letter("28 8 HỎA TỐC"), NOTHING);
        assert_eq!(letter("20 8 KHẨN"), NOTHING);
    }
}
