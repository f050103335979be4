//! How much of its first page an appendix needs above its table.

use super::lines::line_count;
use crate::letter::{Letter, printed_line};
use crate::measure::{FontSize, Length};
use crate::standard::typeface::{Face, line_height};
use crate::standard::{page, sizes, spacing};
use crate::vietnamese::case;

/// The height of label, title, the line `(Kèm theo …)` and its rule, of appendix `index`, counted from 0.
pub fn heading_height(letter: &Letter, index: usize) -> Length {
    let Some(appendix) = letter.appendices.get(index) else { return Length::ZERO };
    let title = case::uppercase(&appendix.title);
    let enclosed_with = printed_line(&letter.enclosed_with_line(), letter);
    line_height(sizes::APPENDIX_LABEL.chosen)
        + lines_height(&title, Face::Bold, sizes::APPENDIX_TITLE.chosen)
        + lines_height(&enclosed_with, Face::Italic, sizes::ENCLOSED_WITH.chosen)
        + spacing::RULE_ROOM
        + spacing::BETWEEN_PARAGRAPHS
}

fn lines_height(text: &str, face: Face, size: FontSize) -> Length {
    let lines = line_count(text, face, size, page::text_width());
    line_height(size) * i64::try_from(lines).unwrap_or(i64::MAX)
}
