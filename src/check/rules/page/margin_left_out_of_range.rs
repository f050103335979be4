//! A left margin outside 30 to 35 mm, the gutter counted.
//!
//! # What is wrong
//! The text begins too near to the left edge of the page, where the binding is, or too far from it. What is added for the binding (the gutter) counts.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 3: the left margin is 30 to 35 mm.
//!
//! # What to do
//! Layout → Margins → Custom Margins: left 30 mm.
//!
//! # Bad
//! ```text
//! left margin 25 mm
//! ```
//!
//! # Good
//! ```text
//! left margin 30 mm
//! ```

use super::shared::{self, Margin};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::page;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "margin-left-out-of-range",
    clause: "ND30-PL1-I-3-margin-left",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// A margin that is too small or too large.
struct OutOfRange(Margin);

impl From<OutOfRange> for Diagnostic {
    fn from(OutOfRange(margin): OutOfRange) -> Self {
        margin.tell(&METADATA)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    shared::check(letter, findings, (|margins| margins.left + margins.gutter, page::MARGIN_LEFT), OutOfRange);
}

#[cfg(test)]
mod tests {
    use super::METADATA;
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_margin_is_told_where_it_is_out_of_range() {
        for (width, expected) in
            [("30", NOTHING), ("35", NOTHING), ("29", &[METADATA.name]), ("36", &[METADATA.name])]
        {
            let letter = good().with("left 30 ", &format!("left {width} "));
            assert_eq!(letter.finds(), expected, "{width}");
        }
    }

    #[test]
    fn a_gutter_adds_to_the_margin() {
        assert_eq!(good().with("left 30 ", "left 30 gutter 10 ").finds(), [METADATA.name]);
        assert_eq!(good().with("left 30 ", "left 20 gutter 10 ").finds(), NOTHING);
    }
    #[test]
    fn a_margin_that_all_sections_have_is_told_once() {
        assert_eq!(good().with_all("left 30 ", "left 25 ").finds(), [METADATA.name]);
    }
}
