//! Boxes 7 and 9b: the recipients, level with the signature.

use super::elements::{Cell, CellParagraph, Row, RowKind};
use super::markup::{Markup, plain, side_by_side, twips};
use super::style_sheet as style;
use crate::letter::Letter;
use crate::standard::{components, spacing, wording};
use docx_rs::WidthType;

/// Adds the block as one row that is never split.
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let (left, right) = (components::signature_left(), components::SIGNATURE_RIGHT);
    // The gap to the content is padding of both cells, so that the two halves stay level.
    let property =
        side_by_side(left + right).cell_margin_top(twips(spacing::BETWEEN_PARAGRAPHS * 2), WidthType::Dxa);
    let cells = vec![Cell::new(left, recipients(letter)), Cell::new(right, signature(letter))];
    markup.add_table(&property, &[left, right], [Row { kind: RowKind::Body, height: None, cells }]);
}

fn recipients(letter: &Letter) -> Vec<CellParagraph> {
    let label = text(style::RECIPIENTS_LABEL, wording::RECIPIENTS);
    let items = letter.recipient_lines().into_iter().map(|line| text(style::RECIPIENTS, &line));
    [label].into_iter().chain(items).collect()
}

fn signature(letter: &Letter) -> Vec<CellParagraph> {
    let titles = letter.signature_lines().into_iter().map(|line| text(style::AUTHORITY, &line));
    titles.chain([text(style::SIGNER, &letter.signature.name)]).collect()
}

fn text(style: &'static str, text: &str) -> CellParagraph {
    CellParagraph::Markup(plain(style, text))
}
