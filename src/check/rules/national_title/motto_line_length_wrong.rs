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

use crate::check::components::Found;
use crate::check::line_length::{Share, WrongLength};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::FontSize;
use crate::standard::{sizes, spacing, wording};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "motto-line-length-wrong",
    clause: "ND30-PL1-II-1b-tn-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::NationalTitle,
};

/// The line does not fit the text above it.
struct Misfit(WrongLength);

impl From<Misfit> for Diagnostic {
    fn from(Misfit(length): Misfit) -> Self {
        length.tell(METADATA.finding())
    }
}

const SHARE: Share = Share { least: spacing::MOTTO_RULE, most: spacing::MOTTO_RULE, tolerance: 0.05 };

/// The size of a motto that is in step with the national title; its own where there is none.
fn right_size(letter: &Examined<'_>, motto: &Found) -> FontSize {
    let size = |found: &Found| letter.paragraph(found.first()).first_size();
    let title = letter.components.national_title.as_ref().map(size);
    let title = title.filter(|size| sizes::NATIONAL_TITLE.allows(*size));
    title.map_or_else(|| size(motto), |title| FontSize::half_points(title.to_half_points() + 2))
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(motto), Some(line)) = (&components.motto, &components.motto_line) else { return };
    let right = (wording::MOTTO, right_size(letter, motto));
    if let Some(length) = WrongLength::of(letter, (motto, line), SHARE, right) {
        findings.push(motto, Misfit(length));
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
        let small = good().with("center 14 bold | Độc", "center 13 bold | Độc");
        assert_eq!(small.finds(), ["sizes-out-of-step"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
