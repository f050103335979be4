//! Boxes 1 to 5b and 10b: agency and national title side by side (ND30-PL1-II-1a-qh-pos), rules of their lengths
//! below; then number (ND30-PL1-II-3c-num-pos), subject without a rule (ND30-PL1-II-5b-vv-pos,
//! ND30-PL1-II-5b-vv-noline) and urgency mark, level with place and date. No name of the type of document
//! (ND30-PL1-II-5-no-type): a công văn has none.

use docx_rs::Paragraph;

use super::centered::{Look, balanced, inset, rule};
use super::elements::{Cell, CellParagraph, Row, RowKind, text_run};
use super::markup::{Markup, plain, side_by_side, styled};
use super::{slots, style_sheet as style};
use crate::layout;
use crate::letter::{Letter, Urgency};
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{sizes, spacing, wording};
use crate::vietnamese::case;

/// Adds the letterhead.
pub(super) fn add(markup: &mut Markup, letter: &Letter) {
    let (left, right) = layout::letterhead_columns(letter);
    let number = slots::line(style::NUMBER, letter, &letter.number_line(), &mut markup.controls);
    let date =
        slots::line(style::PLACE_AND_DATE, letter, &letter.place_and_date_line(), &mut markup.controls);
    let mut below_agency = vec![number.into()];
    below_agency.extend(subject(letter, left));
    below_agency.extend(letter.urgency.map(|urgency| urgency_mark(urgency, left).into()));
    let row = |left_cell, right_cell| Row {
        kind: RowKind::Body,
        height: None,
        cells: vec![Cell::new(left, left_cell), Cell::new(right, right_cell)],
    };
    let rows = [row(agency(letter, left), national_title(right)), row(below_agency, vec![date.into()])];
    markup.add_table(&side_by_side(left + right), &[left, right], rows);
}

fn agency(letter: &Letter, column: Length) -> Vec<CellParagraph> {
    let issuer = case::uppercase(&letter.letterhead.issuer);
    let size = sizes::ISSUING_AGENCY.chosen;
    let available = layout::balanced_width(&issuer, Face::Bold, size, column);
    let last_line = layout::last_line_width(&issuer, Face::Bold, size, available);
    let parent = letter.letterhead.parent.as_deref().map(|parent| {
        let look =
            Look { style: style::PARENT_AGENCY, face: Face::Regular, size: sizes::PARENT_AGENCY.chosen };
        balanced(&case::uppercase(parent), look, column).into()
    });
    let look = Look { style: style::ISSUING_AGENCY, face: Face::Bold, size };
    let issuer = balanced(&issuer, look, column).into();
    parent
        .into_iter()
        .chain([issuer, rule(last_line.scale(spacing::ISSUER_RULE.chosen), column).into()])
        .collect()
}

fn national_title(column: Length) -> Vec<CellParagraph> {
    let motto = typeface::width(wording::MOTTO, Face::Bold, sizes::MOTTO.chosen);
    vec![
        text(style::NATIONAL_TITLE, wording::NATIONAL_TITLE),
        text(style::MOTTO, wording::MOTTO),
        rule(motto.scale(spacing::MOTTO_RULE), column).into(),
    ]
}

fn subject(letter: &Letter, column: Length) -> Option<CellParagraph> {
    let look = Look { style: style::SUBJECT, face: Face::Regular, size: sizes::SUBJECT.chosen };
    let subject = format!("{} {}", wording::SUBJECT, letter.subject);
    (!letter.subject.is_empty()).then(|| balanced(&subject, look, column).into())
}

/// The mark in its frame: the borders of a paragraph as wide as the frame, in the middle of the column.
fn urgency_mark(urgency: Urgency, column: Length) -> Paragraph {
    let (mark, width) = urgency.mark();
    inset(styled(style::URGENCY), width, column).add_run(text_run(mark))
}

fn text(style: &'static str, text: &str) -> CellParagraph {
    CellParagraph::Markup(plain(style, text))
}
