//! A letter on a landscape page without a table.
//!
//! # What is wrong
//! The pages of the letter itself are landscape, and no table with lines stands on them that would need the width. Appendices are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 2: documents stand on portrait pages; landscape is for content with tables that are not moved to an appendix.
//!
//! # What to do
//! Layout → Orientation → Portrait.
//!
//! # Bad
//! ```text
//! (297 x 210 mm, text alone)
//! ```
//!
//! # Good
//! ```text
//! (210 x 297 mm)
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Document, Orientation, Section};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "page-landscape",
    clause: "ND30-PL1-I-2-orient",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Page,
};

/// Pages that are wider than high.
struct Landscape;

impl From<Landscape> for Diagnostic {
    fn from(_: Landscape) -> Self {
        METADATA.finding()
    }
}

/// Whether a section has a table with lines: one without puts text side by side.
fn has_table(document: &Document, index: usize) -> bool {
    document.tables().any(|table| table.place.section == index && !table.is_borderless())
}

/// Whether a section is landscape.
fn is_landscape(section: &Section) -> bool {
    section.page.seen() == Orientation::Landscape
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let document = letter.document;
    // What follows the first appendix is the appendices' own.
    let end =
        letter.components.appendices.first().map_or(document.sections.len(), |appendix| appendix.section);
    let sections = document.sections.iter().enumerate().take(end.max(1));
    let mut landscape =
        sections.filter(|(index, section)| is_landscape(section) && !has_table(document, *index));
    if let Some((index, _)) = landscape.next() {
        findings.push(Spot::Section(index), Landscape);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    const TURNED: &str = "@page width 297 height 210 landscape";

    #[test]
    fn a_landscape_letter_without_a_table_is_told() {
        let letter = good().with("@page width 210 height 297", TURNED);
        assert_eq!(letter.finds(), ["page-landscape"]);
        let table = "@table lines 30 30\n@row\n@cell\nleft 13 | a\n@cell\nleft 13 | b\n@end";
        assert_eq!(letter.with_after("| Nội dung", table).finds(), NOTHING);
        let appendix = good().with("2 |\n@page width 210 height 297", &format!("2 |\n{TURNED}"));
        assert_eq!(appendix.finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
