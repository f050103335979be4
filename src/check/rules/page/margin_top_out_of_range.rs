//! A top margin outside 20 to 25 mm.
//!
//! # What is wrong
//! The text begins too near to the upper edge of the page, or too far from it.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 3: the top margin is 20 to 25 mm.
//!
//! # What to do
//! Layout → Margins → Custom Margins: top 20 mm.
//!
//! # Bad
//! ```text
//! top margin 15 mm
//! ```
//!
//! # Good
//! ```text
//! top margin 20 mm
//! ```

use super::shared::{self, Margin};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::page;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "margin-top-out-of-range",
    clause: "ND30-PL1-I-3-margin-top",
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
    shared::check(letter, findings, (|margins| margins.top, page::MARGIN_TOP), OutOfRange);
}

#[cfg(test)]
mod tests {
    use super::METADATA;
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_margin_is_told_where_it_is_out_of_range() {
        for (width, expected) in
            [("20", NOTHING), ("25", NOTHING), ("19", &[METADATA.name]), ("26", &[METADATA.name])]
        {
            let letter = good().with("top 20 ", &format!("top {width} "));
            assert_eq!(letter.finds(), expected, "{width}");
        }
    }
}
