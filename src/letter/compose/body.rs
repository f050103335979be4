//! The body, with the marks that close it.

use super::appendices::Titled;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::letter::{Block, Heading, Inline, plain_text};
use crate::standard::wording;
use crate::template::{Context, Engine};

/// The text of a body: what fills it in, and the file it is in.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) engine: &'a Engine,
    pub(super) file: &'a str,
}

/// The body with its end mark. It must mention the appendices, if there are any. None if an error was reported.
pub(super) fn of(
    text: Text<'_>,
    context: &Context,
    appendices: &[Titled],
    report: &mut Report,
) -> Option<Vec<Block>> {
    let mut blocks = text.engine.body(context, report)?;
    let place = Place::file(text.file);
    if blocks.is_empty() {
        // A field that could not be rendered, and has been told, leaves the body empty too.
        if !report.has_errors() {
            // A template may leave the whole text to a field of the letter file.
            let field = context.passage_places().next();
            let kind = if field.is_some() { "field" } else { "file" };
            report
                .push(Diagnostic::error("body-empty").at(field.unwrap_or(&place).clone()).with("kind", kind));
        }
        return None;
    }
    if !appendices.is_empty() && !mentions_appendix(&blocks) {
        report.push(Diagnostic::warning("appendix-not-mentioned").at(place));
    }
    close_bases(&mut blocks);
    close_content(&mut blocks);
    Some(blocks)
}

/// The letter must point to its appendix (ND30-PL1-III-1a-app-ref).
fn mentions_appendix(blocks: &[Block]) -> bool {
    let texts: Vec<String> = blocks.iter().flat_map(texts).map(plain_text).collect();
    let appendix = wording::APPENDIX.to_lowercase();
    // Most letters write it as the decree does; only the others need all their text in small letters.
    texts.iter().any(|text| text.contains(wording::APPENDIX))
        || texts.iter().any(|text| text.to_lowercase().contains(&appendix))
}

/// Each legal basis of a block ends with `;`, the last with `.` (ND30-PL1-II-6a-basis-punct).
fn close_bases(blocks: &mut [Block]) {
    let is_basis = |block: &Block| matches!(block, Block::Basis(_));
    for index in 0..blocks.len() {
        let goes_on = blocks.get(index + 1).is_some_and(is_basis);
        if let Block::Basis(inlines) = &mut blocks[index] {
            close(inlines, if goes_on { ";" } else { "." });
        }
    }
}

/// The content ends with `./.` (FORM-endmark). A heading at the end has no text to close.
fn close_content(blocks: &mut [Block]) {
    match blocks.last_mut() {
        Some(Block::Paragraph(inlines) | Block::Basis(inlines) | Block::Numbered { text: inlines, .. }) => {
            close(inlines, wording::END_MARK);
        }
        Some(Block::Dashes(items)) => {
            if let Some(inlines) = items.last_mut() {
                close(inlines, wording::END_MARK);
            }
        }
        Some(Block::Heading(_)) | None => {}
    }
}

/// Puts an end mark in the place of the one the author wrote.
fn close(inlines: &mut Vec<Inline>, mark: &str) {
    if let Some(Inline::Text { text, .. }) = inlines.last_mut() {
        let written = text.trim_end();
        let bare = written.strip_suffix(wording::END_MARK).unwrap_or(written);
        let bare = bare.trim_end_matches(['.', ';', ',']).trim_end().len();
        text.truncate(bare);
    }
    inlines.push(Inline::plain(mark));
    join_plain_neighbours(inlines);
}

/// Plain text that follows plain text is one stretch.
fn join_plain_neighbours(inlines: &mut Vec<Inline>) {
    if let [.., before, last] = inlines.as_mut_slice()
        && let Inline::Text { text, bold: false, italic: false } = before
        && let Inline::Text { text: mark, .. } = last
    {
        text.push_str(mark);
        inlines.pop();
    }
}

fn texts(block: &Block) -> Vec<&[Inline]> {
    match block {
        Block::Paragraph(inlines) | Block::Basis(inlines) | Block::Numbered { text: inlines, .. } => {
            vec![inlines]
        }
        Block::Dashes(items) => items.iter().map(Vec::as_slice).collect(),
        Block::Heading(Heading::Chapter { .. } | Heading::Section { .. } | Heading::Article { .. }) => {
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(vec![Inline::plain(text)])
    }

    #[test]
    fn the_content_ends_with_its_mark_once() {
        for written in ["thực hiện", "thực hiện.", "thực hiện;", "thực hiện./.", "thực hiện. "]
        {
            let mut blocks = vec![paragraph("đầu."), paragraph(written)];
            close_content(&mut blocks);
            assert_eq!(blocks, [paragraph("đầu."), paragraph("thực hiện./.")], "{written:?}");
        }
    }

    #[test]
    fn the_mark_is_not_bold_after_bold_text() {
        let bold = |text: &str| Inline::Text { text: text.into(), bold: true, italic: false };
        let mut blocks = vec![Block::Dashes(vec![vec![Inline::plain("a")], vec![bold("b.")]])];
        close_content(&mut blocks);
        let last = vec![bold("b"), Inline::plain("./.")];
        assert_eq!(blocks, [Block::Dashes(vec![vec![Inline::plain("a")], last])]);
    }

    #[test]
    fn bases_of_a_block_end_with_semicolons_and_a_full_stop() {
        let basis = |text: &str| Block::Basis(vec![Inline::plain(text)]);
        let mut blocks = vec![basis("Căn cứ A,"), basis("Căn cứ B;"), paragraph("x")];
        close_bases(&mut blocks);
        assert_eq!(blocks, [basis("Căn cứ A;"), basis("Căn cứ B."), paragraph("x")]);
    }
}
