//! A bottom margin outside 20 to 25 mm.
//!
//! # What is wrong
//! The text ends too near to the lower edge of the page, or too far from it.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 3: the bottom margin is 20 to 25 mm.
//!
//! # What to do
//! Layout → Margins → Custom Margins: bottom 20 mm.
//!
//! # Bad
//! ```text
//! bottom margin 15 mm
//! ```
//!
//! # Good
//! ```text
//! bottom margin 20 mm
//! ```

use super::shared::{self, Margin};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::page;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "margin-bottom-out-of-range",
    clause: "ND30-PL1-I-3-margin-bottom",
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
    shared::check(letter, findings, (|margins| margins.bottom, page::MARGIN_BOTTOM), OutOfRange);
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
            let letter = good().with("bottom 20 ", &format!("bottom {width} "));
            assert_eq!(letter.finds(), expected, "{width}");
        }
    }
}
