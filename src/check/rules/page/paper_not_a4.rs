//! Paper of another size than A4.
//!
//! # What is wrong
//! The pages are not 210 x 297 mm. Word makes letter pages (216 x 279 mm) where it is installed for America.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 1: administrative documents are on A4. A landscape page is an A4 page too.
//!
//! # What to do
//! Layout → Size → A4.
//!
//! # Bad
//! ```text
//! 215.9 x 279.4 mm
//! ```
//!
//! # Good
//! ```text
//! 210 x 297 mm
//! ```

use crate::check::findings::Spot;
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::PageSize;
use crate::measure::Length;
use crate::standard::page;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "paper-not-a4",
    clause: "ND30-PL1-I-1-paper",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Page,
};

/// Pages of another size.
struct NotA4(PageSize);

impl From<NotA4> for Diagnostic {
    fn from(NotA4(size): NotA4) -> Self {
        METADATA.finding().with("width", numbers::mm(size.width)).with("height", numbers::mm(size.height))
    }
}

/// How far a page may be off: programs round.
const TOLERANCE: Length = Length::mm(0.5);

fn is_a4(size: PageSize) -> bool {
    let (short, long) = (size.width.min(size.height), size.width.max(size.height));
    (short - page::WIDTH).abs() <= TOLERANCE && (long - page::HEIGHT).abs() <= TOLERANCE
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let mut told: Vec<PageSize> = Vec::new();
    for (index, section) in letter.document.sections.iter().enumerate() {
        if !is_a4(section.page) && !told.contains(&section.page) {
            told.push(section.page);
            findings.push(Spot::Section(index), NotA4(section.page));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_size_is_told_once() {
        let american = good().with("width 210 height 297", "width 215.9 height 279.4");
        assert_eq!(american.finds(), ["paper-not-a4"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
