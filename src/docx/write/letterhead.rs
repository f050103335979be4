//! Boxes 1 to 5b and 10b: agency and national title side by side (ND30-PL1-II-1a-qh-pos), rules of their lengths
//! below; then number (ND30-PL1-II-3c-num-pos), subject without a rule (ND30-PL1-II-5b-vv-pos,
//! ND30-PL1-II-5b-vv-noline) and urgency mark, level with place and date. No name of the type of document
//! (ND30-PL1-II-5-no-type): a công văn has none.

use super::centered::{Look, add_balanced, add_framed, add_rule};
use super::elements::RowKind;
use super::markup::{Markup, side_by_side};
use super::stencil::{Kept, Stencil};
use super::{slots, style_sheet as style};
use crate::layout;
use crate::letter::Letter;
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{sizes, spacing, wording};
use crate::vietnamese::case;

thread_local! {
    static TABLES: Kept<Length> = Kept::new();
}

/// Adds the letterhead.
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let (left, right) = layout::letterhead_columns(letter);
    let width = left + right;
    let property = TABLES.with(|tables| tables.get(width, || Stencil::of(&side_by_side(width))));
    markup.open_table(&property, &[left, right]);
    markup.open_row(RowKind::Body, None);
    markup.add_cell(left, |markup| add_agency(markup, letter, left));
    markup.add_cell(right, |markup| add_national_title(markup, right));
    markup.close_row();
    markup.open_row(RowKind::Body, None);
    markup.add_cell(left, |markup| add_below_agency(markup, letter, left));
    markup.add_cell(right, |markup| {
        slots::add_line(markup, style::PLACE_AND_DATE, letter, &letter.place_and_date_line());
    });
    markup.close_row();
    markup.close_table();
}

fn add_agency(markup: &mut Markup, letter: &Letter, column: Length) {
    if let Some(parent) = &letter.letterhead.parent {
        let look =
            Look { style: style::PARENT_AGENCY, face: Face::Regular, size: sizes::PARENT_AGENCY.chosen };
        add_balanced(markup, &case::uppercase(parent), look, column);
    }
    let issuer = case::uppercase(&letter.letterhead.issuer);
    let size = sizes::ISSUING_AGENCY.chosen;
    let look = Look { style: style::ISSUING_AGENCY, face: Face::Bold, size };
    let available = add_balanced(markup, &issuer, look, column);
    let last_line = layout::last_line_width(&issuer, Face::Bold, size, available);
    add_rule(markup, last_line.scale(spacing::ISSUER_RULE.chosen), column, Length::ZERO);
}

fn add_national_title(markup: &mut Markup, column: Length) {
    let motto = typeface::width(wording::MOTTO, Face::Bold, sizes::MOTTO.chosen);
    markup.add_plain(style::NATIONAL_TITLE, wording::NATIONAL_TITLE);
    markup.add_plain(style::MOTTO, wording::MOTTO);
    add_rule(markup, motto.scale(spacing::MOTTO_RULE), column, Length::ZERO);
}

fn add_below_agency(markup: &mut Markup, letter: &Letter, column: Length) {
    slots::add_line(markup, style::NUMBER, letter, &letter.number_line());
    if !letter.subject.is_empty() {
        let look = Look { style: style::SUBJECT, face: Face::Regular, size: sizes::SUBJECT.chosen };
        add_balanced(markup, &format!("{} {}", wording::SUBJECT, letter.subject), look, column);
    }
    if let Some(urgency) = letter.urgency {
        let (mark, width) = urgency.mark();
        // The frame is the borders of a paragraph as wide as the frame.
        add_framed(markup, (style::URGENCY, mark), width, column);
    }
}
