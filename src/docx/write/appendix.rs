//! The appendices: each a section of its own with its label, title, the line `(Kèm theo …)` and its table.

use docx_rs::{LineSpacing, TableLayoutType, TableProperty, VAlignType, VMergeType, WidthType};

use super::centered::{Look, balanced, rule};
use super::elements::{Cell, Row, RowKind, text_run};
use super::markup::{Markup, Stay, styled, twips};
use super::stencil::{self, Kept, Stencil};
use super::{slots, style_sheet as style};
use crate::layout::{self, Pagination, Run};
use crate::letter::{Alignment, Letter, Table};
use crate::measure::Length;
use crate::standard::typeface::Face;
use crate::standard::{page, sizes, spacing};
use crate::vietnamese::case;

/// Adds the content of appendix `index`, counted from 0.
pub(super) fn add(markup: &mut Markup, letter: &Letter, index: usize) {
    let appendix = &letter.appendices[index];
    markup.add(&styled(style::APPENDIX_LABEL).add_run(text_run(&letter.appendix_label(index))));
    let look = Look { style: style::APPENDIX_TITLE, face: Face::Bold, size: sizes::APPENDIX_TITLE.chosen };
    markup.add(&balanced(&case::uppercase(&appendix.title), look, page::text_width()));
    // Not balanced: the office still fills it in, and then it is longer.
    let line = slots::line(style::ENCLOSED_WITH, letter, &letter.enclosed_with_line(), &mut markup.controls);
    markup.add(&line);
    let gap = LineSpacing::new().after(spacing::BETWEEN_PARAGRAPHS.to_twips().unsigned_abs());
    markup.add(&rule(spacing::ENCLOSED_WITH_RULE, page::text_width()).line_spacing(gap));
    let pagination = layout::paginate(&appendix.table, layout::heading_height(letter, index));
    add_table(markup, &appendix.table, &pagination);
}

fn add_table(markup: &mut Markup, table: &Table, pagination: &Pagination) {
    let property = TableProperty::without_borders()
        .style(style::TABLE)
        .width(twips(page::text_width()), WidthType::Dxa)
        .layout(TableLayoutType::Fixed);
    markup.open_table(&property, &pagination.widths);
    markup.add_row(&header_row(table, pagination));
    let grid = Grid { table, widths: &pagination.widths };
    for run in &pagination.runs {
        for index in 0..run.rows.len() {
            grid.add_row(run, index, markup);
        }
    }
    markup.close_table();
}

fn header_row(table: &Table, pagination: &Pagination) -> Row {
    let cells = table.columns.iter().zip(&pagination.widths).map(|(column, &width)| {
        let paragraph = styled(style::TABLE_HEADER).add_run(text_run(&column.header));
        let mut cell = Cell::new(width, vec![paragraph.into()]);
        cell.property = cell.property.vertical_align(VAlignType::Center);
        cell
    });
    Row { kind: RowKind::Header, height: Some(pagination.header_height), cells: cells.collect() }
}

/// Whether a cell is one with the cells below it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Merge {
    None,
    First,
    Further,
}

/// All that the markup of a cell depends on but its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Kind {
    alignment: Alignment,
    width: Length,
    merge: Merge,
    stay: Stay,
}

thread_local! {
    static CELLS: Kept<Kind> = Kept::new();
}

/// The rows of a table, written through a stencil for each kind of cell.
struct Grid<'a> {
    table: &'a Table,
    widths: &'a [Length],
}

impl Grid<'_> {
    fn add_row(&self, run: &Run, index: usize, markup: &mut Markup) {
        let is_last = index + 1 == run.rows.len();
        // A table without groups may break anywhere.
        let stay = if is_last || self.table.group_column.is_none() { Stay::Free } else { Stay::WithNext };
        let cells = &self.table.groups[run.group].rows[run.rows.start + index];
        markup.open_row(RowKind::Body, Some(run.heights[index]));
        for (column, text) in cells.iter().enumerate() {
            let is_group = self.table.group_column == Some(column);
            let merge = match (is_group && run.rows.len() > 1, index) {
                (false, _) => Merge::None,
                (true, 0) => Merge::First,
                (true, _) => Merge::Further,
            };
            let text = if is_group { &run.label } else { text };
            let alignment = self.table.columns[column].alignment;
            let kind = Kind { alignment, width: self.widths[column], merge, stay };
            let stencil = CELLS.with(|cells| cells.get(kind, || stencil_of(kind)));
            markup.fill(&stencil, text);
        }
        markup.close_row();
    }
}

fn stencil_of(kind: Kind) -> Stencil {
    let style = match kind.alignment {
        Alignment::Left => style::TABLE_LEFT,
        Alignment::Center => style::TABLE_CENTER,
        Alignment::Right => style::TABLE_RIGHT,
    };
    let paragraph = match kind.merge {
        Merge::Further => styled(style),
        Merge::None | Merge::First => styled(style).add_run(text_run(stencil::TEXT)),
    };
    let paragraph = if kind.stay == Stay::WithNext { paragraph.keep_next(true) } else { paragraph };
    let mut cell = Cell::new(kind.width, vec![paragraph.into()]);
    cell.property = cell.property.vertical_align(VAlignType::Center);
    cell.property = match kind.merge {
        Merge::None => cell.property,
        Merge::First => cell.property.vertical_merge(VMergeType::Restart),
        Merge::Further => cell.property.vertical_merge(VMergeType::Continue),
    };
    Stencil::of(&cell)
}
