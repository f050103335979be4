//! A right margin outside 15 to 20 mm.
//!
//! # What is wrong
//! The lines end too near to the right edge of the page, or too far from it.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 3: the right margin is 15 to 20 mm.
//!
//! # What to do
//! Layout → Margins → Custom Margins: right 15 mm.
//!
//! # Bad
//! ```text
//! right margin 10 mm
//! ```
//!
//! # Good
//! ```text
//! right margin 15 mm
//! ```

use super::shared::{self, Margin};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::page;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "margin-right-out-of-range",
    clause: "ND30-PL1-I-3-margin-right",
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
    shared::check(letter, findings, (|margins| margins.right, page::MARGIN_RIGHT), OutOfRange);
}

#[cfg(test)]
mod tests {
    use super::METADATA;
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn the_margin_is_told_where_it_is_out_of_range() {
        for (width, expected) in
            [("15", NOTHING), ("20", NOTHING), ("14", &[METADATA.name]), ("21", &[METADATA.name])]
        {
            let letter = good().with("right 15 ", &format!("right {width} "));
            assert_eq!(letter.finds(), expected, "{width}");
        }
    }
}
