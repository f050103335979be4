//! Sizes of the letterhead that do not go together.
//!
//! # What is wrong
//! National title, motto and place are each of an allowed size, but not of one tier. Sizes out of their ranges are told by other rules.
//!
//! # Why
//! Phụ lục I, Phần I, Mục V, note to the column of sizes: sizes go up and down together; its examples are 13, 14, 14 and 12, 13, 13. The sample form 1.5 itself has 12, 14, 14: so a warning.
//!
//! # What to do
//! Set national title, motto and place to 13, 14, 14 pt, or to 12, 13, 13 pt.
//!
//! # Bad
//! ```text
//! (12, 13, 14 pt)
//! ```
//!
//! # Good
//! ```text
//! (13, 14, 14 pt)
//! ```

use crate::check::components::Found;
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::FontSize;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "sizes-out-of-step",
    clause: "ND30-PL1-V-fn-tier",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// The sizes of national title, motto, and place and date.
struct OutOfStep {
    title: FontSize,
    motto: FontSize,
    place: FontSize,
}

impl From<OutOfStep> for Diagnostic {
    fn from(OutOfStep { title, motto, place }: OutOfStep) -> Self {
        METADATA
            .finding()
            .with("title", numbers::size(title))
            .with("motto", numbers::size(motto))
            .with("place", numbers::size(place))
    }
}

/// The size of a component that has only one.
fn size(letter: &Examined<'_>, found: &Found) -> Option<FontSize> {
    let mut sizes = found.parts().iter().flat_map(|part| letter.runs(part)).map(|(run, _)| run.format.size);
    let first = sizes.next()?;
    sizes.all(|size| size == first).then_some(first)
}

/// The motto is a point larger than the title, and the place as large as the motto: both examples, and what lies between.
fn go_together([title, motto, place]: [FontSize; 3]) -> bool {
    motto.to_half_points() == title.to_half_points() + 2 && place == motto
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(title), Some(motto), Some(place)) =
        (&components.national_title, &components.motto, &components.place_and_date)
    else {
        return;
    };
    let sizes = [title, motto, place].map(|found| size(letter, found));
    let [Some(title_size), Some(motto_size), Some(place_size)] = sizes else { return };
    let are_allowed = sizes::NATIONAL_TITLE.allows(title_size)
        && sizes::MOTTO.allows(motto_size)
        && sizes::PLACE_AND_DATE.allows(place_size);
    if are_allowed && !go_together([title_size, motto_size, place_size]) {
        findings.push(title, OutOfStep { title: title_size, motto: motto_size, place: place_size });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn sizes_of_two_tiers_are_told() {
        let small = good().with("center 13 bold | CỘNG", "center 12 bold | CỘNG");
        assert_eq!(small.finds(), ["sizes-out-of-step"]);
        let all = small
            .with("center 14 bold | Độc", "center 13 bold | Độc")
            .with("{line 60.4}", "{line 56.1}")
            .with("center 14 italic | Thái", "center 13 italic | Thái");
        assert_eq!(all.finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
