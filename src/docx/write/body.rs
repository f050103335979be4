//! Box 6: the content.

use docx_rs::{BreakType, Paragraph, Run};

use super::elements::{text_run, without_forbidden};
use super::markup::{Markup, styled};
use super::style_sheet as style;
use crate::letter::{Block, Heading, Inline, Letter};
use crate::vietnamese::case;

/// Adds the content. Its last paragraph stays with the signature, so that no signature stands alone on a page.
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let mut paragraphs: Vec<Paragraph> = letter.body.iter().flat_map(block).collect();
    let last = paragraphs.pop().map(|last| last.keep_next(true));
    for paragraph in paragraphs.iter().chain(&last) {
        markup.add(paragraph);
    }
}

fn block(block: &Block) -> Vec<Paragraph> {
    match block {
        Block::Paragraph(inlines) => vec![set(style::BODY, "", inlines)],
        Block::Basis(inlines) => vec![set(style::BASIS, "", inlines)],
        Block::Dashes(items) => items.iter().map(|item| set(style::BODY, "- ", item)).collect(),
        Block::Numbered { marker, text } => vec![set(style::BODY, &format!("{marker} "), text)],
        Block::Heading(Heading::Chapter { label, title }) => vec![
            styled(style::CHAPTER_LABEL).add_run(text_run(label)),
            styled(style::CHAPTER_TITLE).add_run(text_run(&case::uppercase(title))),
        ],
        Block::Heading(Heading::Section { number, title }) => {
            let heading = format!("{number}. {}", case::uppercase(title));
            vec![styled(style::SECTION_HEADING).add_run(text_run(&heading))]
        }
        Block::Heading(Heading::Article { label, title }) => {
            vec![styled(style::ARTICLE_HEADING).add_run(text_run(&format!("{label} {title}")))]
        }
    }
}

fn set(style: &str, marker: &str, inlines: &[Inline]) -> Paragraph {
    let paragraph = styled(style);
    let paragraph = if marker.is_empty() { paragraph } else { paragraph.add_run(text_run(marker)) };
    inlines.iter().map(run).fold(paragraph, Paragraph::add_run)
}

fn run(inline: &Inline) -> Run {
    match inline {
        Inline::LineBreak => Run::new().add_break(BreakType::TextWrapping),
        Inline::Text { text, bold, italic } => {
            let run = Run::new().add_text(without_forbidden(text));
            let run = if *bold { run.bold() } else { run };
            if *italic { run.italic() } else { run }
        }
    }
}
