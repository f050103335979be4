//! Box 6: the content.

use docx_rs::{BreakType, ParagraphProperty, Run};

use super::elements::text_run;
use super::markup::{Markup, Stay};
use super::stencil::{self, Kept, Stencil};
use super::style_sheet as style;
use crate::letter::{Block, Heading, Inline, Letter};
use crate::vietnamese::case;

/// Adds the content. Its last paragraph stays with the signature, so that no signature stands alone on a page.
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let paragraphs: Vec<Paragraph> = letter.body.iter().flat_map(block).collect();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let stay = if index + 1 == paragraphs.len() { Stay::WithNext } else { Stay::Free };
        PROPERTIES.with(|properties| {
            let property = properties.get((paragraph.style, stay), || property(paragraph.style, stay));
            markup.add_fixed("<w:p>");
            markup.fill(&property, "");
            markup.add_fixed(&paragraph.runs);
            markup.add_fixed("</w:p>");
        });
    }
}

/// A paragraph of the content: its style and the markup of its runs.
struct Paragraph {
    style: &'static str,
    runs: String,
}

/// The look of a run that differs from its style.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Look {
    Plain,
    Bold,
    Italic,
    BoldItalic,
    LineBreak,
}

thread_local! {
    static PROPERTIES: Kept<(&'static str, Stay)> = Kept::new();
    static RUNS: Kept<Look> = Kept::new();
}

fn property(style: &str, stay: Stay) -> Stencil {
    let property = ParagraphProperty::new().style(style);
    Stencil::of(&if stay == Stay::WithNext { property.keep_next(true) } else { property })
}

fn block(block: &Block) -> Vec<Paragraph> {
    match block {
        Block::Paragraph(inlines) => vec![set(style::BODY, "", inlines)],
        Block::Basis(inlines) => vec![set(style::BASIS, "", inlines)],
        Block::Dashes(items) => items.iter().map(|item| set(style::BODY, "- ", item)).collect(),
        Block::Numbered { marker, text } => vec![set(style::BODY, &format!("{marker} "), text)],
        Block::Heading(Heading::Chapter { label, title }) => {
            vec![
                set(style::CHAPTER_LABEL, label, &[]),
                set(style::CHAPTER_TITLE, &case::uppercase(title), &[]),
            ]
        }
        Block::Heading(Heading::Section { number, title }) => {
            vec![set(style::SECTION_HEADING, &format!("{number}. {}", case::uppercase(title)), &[])]
        }
        Block::Heading(Heading::Article { label, title }) => {
            vec![set(style::ARTICLE_HEADING, &format!("{label} {title}"), &[])]
        }
    }
}

/// A paragraph that begins with a plain text and goes on with inlines.
fn set(style: &'static str, opening: &str, inlines: &[Inline]) -> Paragraph {
    let mut runs = String::new();
    if !opening.is_empty() {
        add_run(&mut runs, Look::Plain, opening);
    }
    for inline in inlines {
        match inline {
            Inline::LineBreak => add_run(&mut runs, Look::LineBreak, ""),
            Inline::Text { text, bold, italic } => {
                let look = match (bold, italic) {
                    (false, false) => Look::Plain,
                    (true, false) => Look::Bold,
                    (false, true) => Look::Italic,
                    (true, true) => Look::BoldItalic,
                };
                add_run(&mut runs, look, text);
            }
        }
    }
    Paragraph { style, runs }
}

fn add_run(runs: &mut String, look: Look, text: &str) {
    RUNS.with(|stencils| stencils.get(look, || Stencil::of(&run(look))).fill(text, runs));
}

fn run(look: Look) -> Run {
    let run = text_run(stencil::TEXT);
    match look {
        Look::Plain => run,
        Look::Bold => run.bold(),
        Look::Italic => run.italic(),
        Look::BoldItalic => run.bold().italic(),
        Look::LineBreak => Run::new().add_break(BreakType::TextWrapping),
    }
}
