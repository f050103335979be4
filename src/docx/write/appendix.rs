//! The appendices: each a section of its own with its label, title, the line `(Kèm theo …)` and its table.

use docx_rs::{TableLayoutType, TableProperty, VMergeType, WidthType};

use super::centered::{Look, add_balanced, add_rule};
use super::elements::{Cell, RowKind, text_run};
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
    markup.add_plain(style::APPENDIX_LABEL, &letter.appendix_label(index));
    let look = Look { style: style::APPENDIX_TITLE, face: Face::Bold, size: sizes::APPENDIX_TITLE.chosen };
    add_balanced(markup, &case::uppercase(&appendix.title), look, page::text_width());
    // Not balanced: the office still fills it in, and then it is longer.
    slots::add_line(markup, style::ENCLOSED_WITH, letter, &letter.enclosed_with_line());
    add_rule(markup, spacing::ENCLOSED_WITH_RULE, page::text_width(), spacing::BETWEEN_PARAGRAPHS);
    let pagination = layout::paginate(&appendix.table, layout::heading_height(letter, index));
    add_table(markup, &appendix.table, &pagination);
}

fn add_table(markup: &mut Markup, table: &Table, pagination: &Pagination) {
    let property = TABLE.with(|property| property.get((), || Stencil::of(&table_property())));
    markup.open_table(&property, &pagination.widths);
    add_header_row(markup, table, pagination);
    let grid = Grid { table, widths: &pagination.widths };
    for run in &pagination.runs {
        for index in 0..run.rows.len() {
            grid.add_row(run, index, markup);
        }
    }
    markup.close_table();
}

fn table_property() -> TableProperty {
    TableProperty::without_borders()
        .style(style::TABLE)
        .width(twips(page::text_width()), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
}

fn add_header_row(markup: &mut Markup, table: &Table, pagination: &Pagination) {
    markup.open_row(RowKind::Header, Some(pagination.header_height));
    for (column, &width) in table.columns.iter().zip(&pagination.widths) {
        let paragraph = || styled(style::TABLE_HEADER).add_run(text_run(stencil::TEXT));
        let stencil =
            HEADERS.with(|headers| headers.get(width, || Stencil::of(&Cell::new(width, paragraph()))));
        markup.fill(&stencil, &column.header);
    }
    markup.close_row();
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
    static TABLE: Kept<()> = Kept::new();
    static HEADERS: Kept<Length> = Kept::new();
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
    let mut cell = Cell::new(kind.width, paragraph);
    cell.property = match kind.merge {
        Merge::None => cell.property,
        Merge::First => cell.property.vertical_merge(VMergeType::Restart),
        Merge::Further => cell.property.vertical_merge(VMergeType::Continue),
    };
    Stencil::of(&cell)
}
