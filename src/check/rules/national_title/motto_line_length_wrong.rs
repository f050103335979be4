//! A line below the motto that is too short or too long.
//!
//! # What is wrong
//! The line is shorter or longer than the text above it, by the metrics of Times New Roman.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 1 điểm b: a solid line below it, as long as the text.
//!
//! # What to do
//! Select the line, Shape Format → Size, and set its width.
//!
//! # Bad
//! ```text
//! (the line is half as long as the motto)
//! ```
//!
//! # Good
//! ```text
//! (the line is as long as the motto)
//! ```

use crate::check::components::{Found, LineKind};
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{spacing, wording};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-line-length-wrong",
    clause: "ND30-PL1-II-1b-tn-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// The line and the text above it.
struct WrongLength {
    line: Length,
    text: Length,
}

impl From<WrongLength> for Diagnostic {
    fn from(WrongLength { line, text }: WrongLength) -> Self {
        let (least, most) = SHARES;
        METADATA
            .finding()
            .with("line", numbers::mm(line))
            .with("text", numbers::mm(text))
            .with("least", numbers::mm(text.scale(least + TOLERANCE)))
            .with("most", numbers::mm(text.scale(most - TOLERANCE)))
    }
}

/// How far the share may be off.
const TOLERANCE: f64 = 0.05;

/// The least and the most of the text that the line may be.
const SHARES: (f64, f64) = (spacing::MOTTO_RULE - TOLERANCE, spacing::MOTTO_RULE + TOLERANCE);

/// How wide the motto is in its right words and weight: another rule sees to them.
fn as_it_should_be(letter: &Examined<'_>, motto: &Found) -> Length {
    typeface::width(wording::MOTTO, Face::Bold, letter.paragraph(motto.last()).first_size())
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(motto), Some(line)) = (&components.motto, &components.motto_line) else { return };
    let (LineKind::Shape(_) | LineKind::Border, Some(length)) = (line.kind, line.length) else { return };
    // Where the name takes several lines the last one counts: the decree does not say.
    let text = letter.last_line(motto.last());
    let (least, most) = SHARES;
    let fits = |text: Length| text.scale(least) <= length && length <= text.scale(most);
    if !fits(text) && !fits(as_it_should_be(letter, motto)) {
        findings.push(motto, WrongLength { line: length, text });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_of_another_length_is_told() {
        for width in ["30", "66"] {
            let letter = good().with("{line 60.4}", &format!("{{line {width}}}"));
            assert_eq!(letter.finds(), ["motto-line-length-wrong"], "{width}");
        }
        assert_eq!(good().finds(), NOTHING);
    }
}
