//! A page number in another size, or in italics.
//!
//! # What is wrong
//! The page number is smaller than 13 or larger than 14 pt, bold or italic.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 7 and the table of Mục V: 13 to 14 pt, upright.
//!
//! # What to do
//! Select the number in the header and set its size.
//!
//! # Bad
//! ```text
//! 2 (11 pt)
//! ```
//!
//! # Good
//! ```text
//! 2 (13 pt)
//! ```

use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::Run;
use crate::measure::FontSize;
use crate::standard::sizes;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-number-misformatted",
    clause: "ND30-PL1-I-7-pagenum-size",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// A page number that looks otherwise.
struct Misformatted {
    size: FontSize,
    slant: &'static str,
}

impl From<Misformatted> for Diagnostic {
    fn from(Misformatted { size, slant }: Misformatted) -> Self {
        METADATA
            .finding()
            .with("size", numbers::size(size))
            .with("slant", slant)
            .with("least", numbers::size(sizes::PAGE_NUMBER.least))
            .with("most", numbers::size(sizes::PAGE_NUMBER.most))
    }
}

fn is_wrong(run: &Run) -> bool {
    !sizes::PAGE_NUMBER.allows(run.format.size) || run.format.is_italic()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for number in &letter.components.page_numbers {
        let mut runs = letter.document.result(number.field);
        if let Some(run) = runs.find(|run| is_wrong(run)) {
            let slant = if run.format.is_italic() { "italic" } else { "upright" };
            let finding = Misformatted { size: run.format.size, slant };
            findings.push(letter.document.paragraph(number.paragraph), finding);
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_size_and_italics_are_told() {
        for look in ["center 11", "center 16", "center 13 italic"] {
            assert_eq!(
                good().with("center 13 | {PAGE}", &format!("{look} | {{PAGE}}")).finds(),
                ["page-number-misformatted"]
            );
        }
        assert_eq!(good().with("center 13 | {PAGE}", "center 14 | {PAGE}").finds(), NOTHING);
    }
}
