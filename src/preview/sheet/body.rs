//! Boxes 9a and 6.

use serde::Serialize;

use super::Style;
use crate::letter::{Block, Heading, Inline, Letter};
use crate::standard::typeface::{self, Face};
use crate::standard::{page, sizes, spacing, wording};
use crate::vietnamese::case;

/// A line of the addressees.
#[derive(Serialize)]
pub(super) struct Addressee {
    text: String,
    style: Style,
    above: f64,
    below: f64,
    /// From the edge of the text to the further lines.
    left: f64,
    /// By how much the first line begins before them.
    hanging: f64,
    is_centered: bool,
}

/// The addressees: one on the line of the words, several below each other, their dashes under the colon.
pub(super) fn addressees(letter: &Letter) -> Vec<Addressee> {
    let lines = letter.addressee_lines();
    let Some((first, items)) = lines.split_first() else { return Vec::new() };
    let width = |text: &str| typeface::width(text, Face::Regular, sizes::BODY.chosen);
    let gap = spacing::BETWEEN_PARAGRAPHS;
    let line = |text: &str| Addressee {
        text: Style::regular(sizes::BODY.chosen)
            .breakable(text, page::text_width() - spacing::ADDRESSEES_INDENT),
        style: Style::regular(sizes::BODY.chosen),
        above: 0.0,
        below: 0.0,
        left: 0.0,
        hanging: 0.0,
        is_centered: false,
    };
    let words = Addressee { above: (gap * 2).to_pt(), below: gap.to_pt(), ..line(first) };
    if items.is_empty() {
        if width(first) <= page::text_width() {
            return vec![Addressee { is_centered: true, ..words }];
        }
        let behind_colon = width(&format!("{} ", wording::ADDRESSEES)).to_pt();
        return vec![Addressee { left: behind_colon, hanging: behind_colon, ..words }];
    }
    let colon = spacing::ADDRESSEES_INDENT + width(wording::ADDRESSEES.trim_end_matches(':'));
    let dash = width("- ");
    let item =
        |text: &String| Addressee { left: (colon + dash).to_pt(), hanging: dash.to_pt(), ..line(text) };
    let words = Addressee { left: spacing::ADDRESSEES_INDENT.to_pt(), ..words };
    [words].into_iter().chain(items.iter().map(item)).collect()
}

/// A paragraph of the content.
#[derive(Serialize)]
pub(super) struct Paragraph {
    style: Style,
    above: f64,
    first_line_indent: f64,
    is_centered: bool,
    stays_with_next: bool,
    parts: Vec<Part>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Part {
    Text { text: String, bold: bool, italic: bool },
    Break,
}

/// The content. Its last paragraph stays with the signature.
pub(super) fn paragraphs(letter: &Letter) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = letter.body.iter().flat_map(block).collect();
    if let Some(last) = paragraphs.last_mut() {
        last.stays_with_next = true;
    }
    paragraphs
}

fn block(block: &Block) -> Vec<Paragraph> {
    let size = sizes::BODY.chosen;
    let running = Style::regular(size);
    let heading = |text: &str| Paragraph { stays_with_next: true, ..paragraph(Style::bold(size), text, &[]) };
    match block {
        Block::Paragraph(inlines) => vec![paragraph(running, "", inlines)],
        Block::Basis(inlines) => vec![paragraph(Style::italic(size), "", inlines)],
        Block::Dashes(items) => items.iter().map(|item| paragraph(running, "- ", item)).collect(),
        Block::Numbered { marker, text } => vec![paragraph(running, &format!("{marker} "), text)],
        Block::Heading(Heading::Chapter { label, title }) => {
            let centered =
                |text: &str| Paragraph { is_centered: true, first_line_indent: 0.0, ..heading(text) };
            vec![centered(label), Paragraph { above: 0.0, ..centered(&case::uppercase(title)) }]
        }
        Block::Heading(Heading::Section { number, title }) => {
            vec![heading(&format!("{number}. {}", case::uppercase(title)))]
        }
        Block::Heading(Heading::Article { label, title }) => vec![heading(&format!("{label} {title}"))],
    }
}

/// A paragraph that begins with a plain text and goes on with inlines.
fn paragraph(style: Style, opening: &str, inlines: &[Inline]) -> Paragraph {
    let opening =
        (!opening.is_empty()).then(|| Part::Text { text: opening.to_owned(), bold: false, italic: false });
    let part = |inline: &Inline| match inline {
        Inline::LineBreak => Part::Break,
        Inline::Text { text, bold, italic } => {
            let look = Style { bold: style.bold || *bold, italic: style.italic || *italic, ..style };
            Part::Text { text: look.breakable(text, page::text_width()), bold: *bold, italic: *italic }
        }
    };
    Paragraph {
        style,
        above: spacing::BETWEEN_PARAGRAPHS.to_pt(),
        first_line_indent: spacing::FIRST_LINE_INDENT.to_pt(),
        is_centered: false,
        stays_with_next: false,
        parts: opening.into_iter().chain(inlines.iter().map(part)).collect(),
    }
}
