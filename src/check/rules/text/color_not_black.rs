//! Text in another colour than black.
//!
//! # What is wrong
//! Words are coloured: pasted links are blue, notes are red. The mark of urgency is red and stays so.
//!
//! # Why
//! Phụ lục I, Phần I, Mục I, khoản 4: black.
//!
//! # What to do
//! Select the words and choose the colour Automatic.
//!
//! # Bad
//! ```text
//! (blue) http://thainguyen.gov.vn
//! ```
//!
//! # Good
//! ```text
//! (black) http://thainguyen.gov.vn
//! ```

use crate::check::findings::Spot;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::docx::read::{Color, Paragraph, ParagraphId};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "color-not-black",
    clause: "ND30-PL1-I-4-colour",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Words in another colour.
struct Colored {
    color: String,
    words: String,
    count: usize,
}

impl From<Colored> for Diagnostic {
    fn from(Colored { color, words, count }: Colored) -> Self {
        METADATA.finding().with("color", color).with("written", words).with("count", count)
    }
}

/// A colour, where it stands first, and how many places have it.
struct Use<'a> {
    color: Color,
    first: (&'a Paragraph, &'a str),
    count: usize,
}

/// As programs name it: `#FF0000`.
fn name(color: Color) -> String {
    match color {
        Color::Rgb(red, green, blue) => format!("#{red:02X}{green:02X}{blue:02X}"),
        Color::Automatic | Color::Unknown => String::new(),
    }
}

/// Marks are stamped or printed in red (Mục III, khoản 2 điểm b).
fn marks(letter: &Examined<'_>) -> Vec<ParagraphId> {
    let components = &letter.components;
    let marks = [&components.urgency, &components.secrecy, &components.circulation];
    marks.into_iter().flatten().map(|mark| mark.first().paragraph).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let marks = marks(letter);
    let mut uses: Vec<Use<'_>> = Vec::new();
    for paragraph in letter.document.all_paragraphs().filter(|paragraph| !marks.contains(&paragraph.id)) {
        for run in paragraph.visible_runs().filter(|run| !run.format.color.is_black()) {
            match uses.iter_mut().find(|known| known.color == run.format.color) {
                Some(known) => known.count += 1,
                None => uses.push(Use { color: run.format.color, first: (paragraph, &run.text), count: 1 }),
            }
        }
    }
    for Use { color, first: (paragraph, words), count } in uses {
        let finding = Colored { color: name(color), words: words.trim().to_owned(), count };
        findings.push(Spot::from(paragraph), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_colour_is_told_once_and_a_red_mark_is_not() {
        let letter = good()
            .with("13 | Số: 05", "13 color 0000FF | Số: 05")
            .with("14 italic | Thái", "14 color 0000FF italic | Thái");
        assert_eq!(letter.finds(), ["color-not-black"]);
        let urgent = good().with_after("V/v báo cáo", "center 13 bold color FF0000 | KHẨN");
        assert_eq!(urgent.finds(), NOTHING);
    }
}
