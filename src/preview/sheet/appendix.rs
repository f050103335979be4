//! The appendices.

use serde::Serialize;

use super::{Line, Style, Title};
use crate::layout::{self, CELL_PADDING_SIDE, CELL_PADDING_TOP};
use crate::letter::{Alignment, Letter, printed_line};
use crate::measure::Length;
use crate::standard::typeface::Face;
use crate::standard::{page, sizes, spacing};
use crate::vietnamese::case;

/// An appendix.
#[derive(Serialize)]
pub(super) struct Appendix {
    label: Line,
    title: Title,
    enclosed_with: Line,
    rule: f64,
    before_table: f64,
    table: Table,
}

#[derive(Serialize)]
struct Table {
    style: Style,
    border: f64,
    padding: Padding,
    columns: Vec<Column>,
    header_height: f64,
    group_column: Option<usize>,
    runs: Vec<Run>,
}

#[derive(Serialize)]
struct Padding {
    top: f64,
    side: f64,
}

#[derive(Serialize)]
struct Column {
    header: Line,
    width: f64,
    alignment: &'static str,
}

/// Rows that stand on one page.
#[derive(Serialize)]
struct Run {
    label: String,
    heights: Vec<f64>,
    rows: Vec<Vec<String>>,
}

impl Appendix {
    /// Appendix `index`, counted from 0.
    pub(super) fn of(letter: &Letter, index: usize) -> Self {
        let appendix = &letter.appendices[index];
        let title = case::uppercase(&appendix.title);
        let size = sizes::APPENDIX_TITLE.chosen;
        let width = layout::balanced_width(&title, Face::Bold, size, page::text_width());
        let enclosed_with = printed_line(&letter.enclosed_with_line(), letter);
        Self {
            label: Style::bold(sizes::APPENDIX_LABEL.chosen)
                .line(&letter.appendix_label(index), page::text_width()),
            title: Style::bold(size).title(&title, width),
            enclosed_with: Style::italic(sizes::ENCLOSED_WITH.chosen)
                .line(&enclosed_with, page::text_width()),
            rule: spacing::ENCLOSED_WITH_RULE.to_pt(),
            before_table: spacing::BETWEEN_PARAGRAPHS.to_pt(),
            table: Table::of(letter, index),
        }
    }
}

/// What a column leaves for text.
fn inner(column: Length) -> Length {
    column - CELL_PADDING_SIDE * 2
}

impl Table {
    fn of(letter: &Letter, index: usize) -> Self {
        let table = &letter.appendices[index].table;
        let pagination = layout::paginate(table, layout::heading_height(letter, index));
        let size = sizes::TABLE.chosen;
        let columns = table.columns.iter().zip(&pagination.widths).map(|(column, width)| Column {
            header: Style::bold(size).line(&column.header, inner(*width)),
            width: width.to_pt(),
            alignment: match column.alignment {
                Alignment::Left => "left",
                Alignment::Center => "center",
                Alignment::Right => "right",
            },
        });
        let style = Style::regular(size);
        let cell = |(text, width): (&String, &Length)| style.breakable(text, inner(*width));
        let row = |row: &Vec<String>| row.iter().zip(&pagination.widths).map(cell).collect();
        let label_width = table.group_column.map_or(Length::ZERO, |column| pagination.widths[column]);
        let runs = pagination.runs.iter().map(|run| Run {
            label: style.breakable(&run.label, inner(label_width)),
            heights: run.heights.iter().map(|height| height.to_pt()).collect(),
            rows: table.groups[run.group].rows[run.rows.clone()].iter().map(row).collect(),
        });
        Self {
            style,
            border: layout::CELL_BORDER.to_pt(),
            padding: Padding { top: CELL_PADDING_TOP.to_pt(), side: CELL_PADDING_SIDE.to_pt() },
            columns: columns.collect(),
            header_height: pagination.header_height.to_pt(),
            group_column: table.group_column,
            runs: runs.collect(),
        }
    }
}
