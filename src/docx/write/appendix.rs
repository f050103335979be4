//! The appendices: each a section of its own with its label, title, the line `(Kèm theo …)` and its table.

use docx_rs::{LineSpacing, Paragraph, TableLayoutType, TableProperty, VAlignType, VMergeType, WidthType};

use super::centered::{Look, balanced, rule};
use super::elements::{Cell, Row, RowKind, text_run};
use super::markup::{Markup, styled, twips};
use super::{slots, style_sheet as style};
use crate::layout::{self, Pagination, Run};
use crate::letter::{Alignment, Letter, Table};
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
    let header = header_row(table, pagination);
    let rows = pagination.runs.iter().flat_map(|run| {
        let grid = Grid { table, pagination, run };
        (0..run.rows.len()).map(move |index| grid.row(index))
    });
    markup.add_table(&property, &pagination.widths, [header].into_iter().chain(rows));
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

/// A run of rows of a table.
#[derive(Clone, Copy)]
struct Grid<'a> {
    table: &'a Table,
    pagination: &'a Pagination,
    run: &'a Run,
}

impl Grid<'_> {
    fn row(self, index: usize) -> Row {
        let cells = (0..self.table.columns.len()).map(|column| self.cell(index, column));
        Row { kind: RowKind::Body, height: Some(self.run.heights[index]), cells: cells.collect() }
    }

    fn cell(self, index: usize, column: usize) -> Cell {
        let width = self.pagination.widths[column];
        let is_group = self.table.group_column == Some(column);
        let text = match (is_group, index) {
            (true, 0) => self.run.label.as_str(),
            (true, _) => "",
            (false, _) => {
                self.table.groups[self.run.group].rows[self.run.rows.start + index][column].as_str()
            }
        };
        let mut cell = Cell::new(width, vec![self.paragraph(index, column, text).into()]);
        cell.property = cell.property.vertical_align(VAlignType::Center);
        if is_group && self.run.rows.len() > 1 {
            let merge = if index == 0 { VMergeType::Restart } else { VMergeType::Continue };
            cell.property = cell.property.vertical_merge(merge);
        }
        cell
    }

    /// The rows of a run stay together: each paragraph but those of the last row keeps with the next.
    fn paragraph(self, index: usize, column: usize, text: &str) -> Paragraph {
        let style = match self.table.columns[column].alignment {
            Alignment::Left => style::TABLE_LEFT,
            Alignment::Center => style::TABLE_CENTER,
            Alignment::Right => style::TABLE_RIGHT,
        };
        let paragraph = styled(style);
        let paragraph = if text.is_empty() { paragraph } else { paragraph.add_run(text_run(text)) };
        let stays = self.table.group_column.is_some() && index + 1 < self.run.rows.len();
        if stays { paragraph.keep_next(true) } else { paragraph }
    }
}
