//! Boxes 7 and 9b: the recipients, level with the signature.

use docx_rs::{TableProperty, WidthType};

use super::elements::RowKind;
use super::markup::{Markup, side_by_side, twips};
use super::stencil::{Kept, Stencil};
use super::style_sheet as style;
use crate::letter::Letter;
use crate::standard::{components, spacing, wording};

thread_local! {
    static TABLE: Kept<()> = Kept::new();
}

/// Adds the block as one row that is never split.
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let (left, right) = (components::signature_left(), components::SIGNATURE_RIGHT);
    let property = TABLE.with(|table| table.get((), || Stencil::of(&property())));
    markup.open_table(&property, &[left, right]);
    markup.open_row(RowKind::Body, None);
    markup.add_cell(left, |markup| add_recipients(markup, letter));
    markup.add_cell(right, |markup| add_signature(markup, letter));
    markup.close_row();
    markup.close_table();
}

/// The gap to the content is padding of both cells, so that the two halves stay level.
fn property() -> TableProperty {
    let width = components::signature_left() + components::SIGNATURE_RIGHT;
    side_by_side(width).cell_margin_top(twips(spacing::BETWEEN_PARAGRAPHS * 2), WidthType::Dxa)
}

fn add_recipients(markup: &mut Markup, letter: &Letter) {
    markup.add_plain(style::RECIPIENTS_LABEL, wording::RECIPIENTS);
    for line in letter.recipient_lines() {
        markup.add_plain(style::RECIPIENTS, &line);
    }
}

fn add_signature(markup: &mut Markup, letter: &Letter) {
    for line in letter.signature_lines() {
        markup.add_plain(style::AUTHORITY, &line);
    }
    markup.add_plain(style::SIGNER, &letter.signature.name);
}
