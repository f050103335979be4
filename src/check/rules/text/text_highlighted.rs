//! Text with a colour behind it.
//!
//! # What is wrong
//! Words are marked with the marker pen or stand on a coloured ground. White is no colour; tables are left alone.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 4: black letters. A marker pen is a note of the draft, or came along when text was pasted.
//!
//! # What to do
//! Select the words; Text Highlight Color → No Color, Shading → No Color.
//!
//! # Bad
//! ```text
//! (yellow) trước ngày 31
//! ```
//!
//! # Good
//! ```text
//! trước ngày 31
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Color, Paragraph, Run};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "text-highlighted",
    clause: "ND30-PL1-I-4-colour",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// The first such words, and how many places have a colour.
struct Highlighted {
    written: String,
    count: usize,
}

impl From<Highlighted> for Diagnostic {
    fn from(Highlighted { written, count }: Highlighted) -> Self {
        METADATA.finding().with("written", written).with("count", count.to_string())
    }
}

fn is_highlighted(run: &Run) -> bool {
    let is_marked = run.format.highlight.as_deref().is_some_and(|color| !["none", "white"].contains(&color));
    let is_shaded = matches!(run.format.shading, Some(Color::Rgb(red, green, blue)) if (red, green, blue) != (255, 255, 255));
    is_marked || is_shaded
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let all = letter.document.all_paragraphs();
    let runs = all.flat_map(|paragraph| paragraph.visible_runs().map(move |run| (paragraph, run)));
    let highlighted: Vec<(&Paragraph, &Run)> = runs.filter(|(_, run)| is_highlighted(run)).collect();
    if let Some((paragraph, run)) = highlighted.first() {
        let written = run.text.trim().to_owned();
        findings.push(*paragraph, Highlighted { written, count: highlighted.len() });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_marker_pen_is_told_once() {
        let letter =
            good().with("trước ngày 31", "{14 highlight yellow|trước} ngày {14 highlight yellow|31}");
        assert_eq!(letter.finds(), ["text-highlighted"]);
        assert_eq!(good().with("trước ngày 31", "{14 highlight white|trước} ngày 31").finds(), NOTHING);
        assert_eq!(good().finds(), NOTHING);
    }
}
