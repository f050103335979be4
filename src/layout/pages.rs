//! Where the rows of a table fall on pages, and where a group is cut.
//!
//! A group that fits on a page stays together, unless that leaves much of the page before it blank. A longer one is
//! cut at the ends of pages into runs, and each run
//! after the first says that it goes on. The writer glues the rows of a run to each other, so that even where a
//! word processor measures otherwise than we do, no run is torn and no label is lost; at worst a page ends early.

use std::ops::Range;

use super::columns::{CELL_PADDING_SIDE, column_widths};
use super::lines::line_count;
use crate::letter::{Group, Table};
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{page, sizes, wording};

/// Room between the text of a cell and its top, and its bottom.
pub const CELL_PADDING_TOP: Length = Length::pt(2.0);

/// Room of a row for its border (half a point) and for the rounding of lines to whole units by word processors,
/// so that the height we give is never less than what the content asks for.
const BORDER_ROOM: Length = Length::pt(0.75);

/// What a page keeps free, so that a hair's difference in a word processor's measure moves no row.
const SLACK: Length = Length::pt(6.0);

/// A group that would leave more than this share of a page blank is cut even though it fits on a page.
const MOST_BLANK: f64 = 1.0 / 3.0;

/// A group is not begun at the end of a page with fewer rows than this.
const LEAST_ROWS_BEFORE_CUT: usize = 3;

/// The widths of columns, the heights of rows and the runs of rows of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// The width of every column.
    pub widths: Vec<Length>,
    /// The height of the header row.
    pub header_height: Length,
    /// The runs, from top to bottom.
    pub runs: Vec<Run>,
}

/// Rows of one group that stand on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The group, counted from 0.
    pub group: usize,
    /// Which rows of the group, counted from 0.
    pub rows: Range<usize>,
    /// What stands in the group column: the label, on a later page with the words for going on.
    pub label: String,
    /// The height of each row.
    pub heights: Vec<Length>,
}

/// Lays the rows of a table out on pages, below a heading of the given height on the first one.
pub fn paginate(table: &Table, heading: Length) -> Pagination {
    let measure = Measure { table, widths: column_widths(&table.columns) };
    let header_height = measure.header_height();
    let page_height = page::text_height() - header_height - SLACK;
    let mut pages = Pages { page_height, left: page_height - heading, runs: Vec::new() };
    for (index, group) in table.groups.iter().enumerate() {
        let heights: Vec<Length> = group.rows.iter().map(|row| measure.row_height(row)).collect();
        if table.group_column.is_some() {
            pages.add_group(index, group, &measure, &heights);
        } else {
            let rows = 0..heights.len();
            pages.runs.push(Run { group: index, rows, label: group.label.clone(), heights });
        }
    }
    Pagination { header_height, runs: pages.runs, widths: measure.widths }
}

struct Pages {
    page_height: Length,
    left: Length,
    runs: Vec<Run>,
}

impl Pages {
    fn add_group(&mut self, index: usize, group: &Group, measure: &Measure<'_>, heights: &[Length]) {
        let whole = measure.run(index, 0, group.label.clone(), heights.to_vec());
        let height = whole.height();
        let fits_on_a_page = height <= self.page_height;
        let blank_if_kept = if height > self.left { self.left } else { Length::ZERO };
        if !fits_on_a_page || blank_if_kept > self.page_height.scale(MOST_BLANK) {
            self.cut_group(index, group, measure, heights);
            return;
        }
        if height > self.left {
            self.left = self.page_height;
        }
        self.left = self.left - height;
        self.runs.push(whole);
    }

    fn cut_group(&mut self, index: usize, group: &Group, measure: &Measure<'_>, heights: &[Length]) {
        let mut start = 0;
        while start < heights.len() {
            let mut fitting = rows_that_fit(&heights[start..], self.left);
            if fitting < LEAST_ROWS_BEFORE_CUT.min(heights.len() - start) {
                self.left = self.page_height;
                // A row higher than a page still has to stand somewhere.
                fitting = rows_that_fit(&heights[start..], self.left).max(1);
            }
            let label = if start == 0 {
                group.label.clone()
            } else {
                format!("{} {}", group.label, wording::CONTINUED)
            };
            let run = measure.run(index, start, label, heights[start..start + fitting].to_vec());
            start += fitting;
            self.left = if start < heights.len() { self.page_height } else { self.left - run.height() };
            self.runs.push(run);
        }
    }
}

fn rows_that_fit(heights: &[Length], available: Length) -> usize {
    let mut used = Length::ZERO;
    heights
        .iter()
        .take_while(|&&height| {
            used = used + height;
            used <= available
        })
        .count()
}

impl Run {
    fn height(&self) -> Length {
        self.heights.iter().copied().sum()
    }
}

/// Heights of the rows of one table.
struct Measure<'a> {
    table: &'a Table,
    widths: Vec<Length>,
}

impl Measure<'_> {
    fn header_height(&self) -> Length {
        let headers = self.table.columns.iter().zip(&self.widths);
        let lines = headers.map(|(column, &width)| lines(&column.header, Face::Bold, width)).max();
        height_of(lines.unwrap_or(1))
    }

    fn row_height(&self, row: &[String]) -> Length {
        let cells = row.iter().zip(&self.widths).enumerate();
        let own = cells.filter(|(column, _)| Some(*column) != self.table.group_column);
        height_of(own.map(|(_, (text, &width))| lines(text, Face::Regular, width)).max().unwrap_or(1))
    }

    /// A run whose last row is made higher where the label needs more than the rows give.
    fn run(&self, group: usize, start: usize, label: String, mut heights: Vec<Length>) -> Run {
        let rows = start..start + heights.len();
        if let Some(column) = self.table.group_column {
            let needed = height_of(lines(&label, Face::Regular, self.widths[column]));
            let given: Length = heights.iter().copied().sum();
            if let Some(last) = heights.last_mut()
                && needed > given
            {
                *last = *last + (needed - given);
            }
        }
        Run { group, rows, label, heights }
    }
}

fn lines(text: &str, face: Face, column: Length) -> usize {
    line_count(text, face, sizes::TABLE.chosen, column - CELL_PADDING_SIDE * 2)
}

fn height_of(lines: usize) -> Length {
    let lines = i64::try_from(lines).unwrap_or(i64::MAX);
    typeface::line_height(sizes::TABLE.chosen) * lines + CELL_PADDING_TOP * 2 + BORDER_ROOM
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{Alignment, Column, ColumnWidth};

    fn table(groups: &[usize]) -> Table {
        let column = |width| Column { header: "x".into(), width, alignment: Alignment::Left };
        Table {
            columns: vec![column(ColumnWidth::Fixed(Length::mm(60.0))), column(ColumnWidth::Rest)],
            group_column: Some(0),
            groups: groups
                .iter()
                .enumerate()
                .map(|(group, &rows)| Group {
                    label: format!("Huyện {group}"),
                    rows: vec![vec![String::new(), "Xã".into()]; rows],
                })
                .collect(),
        }
    }

    fn runs(groups: &[usize]) -> Vec<(usize, usize, String)> {
        let pagination = paginate(&table(groups), Length::mm(40.0));
        pagination.runs.into_iter().map(|run| (run.group, run.rows.len(), run.label)).collect()
    }

    #[test]
    fn groups_that_fit_on_a_page_are_not_cut() {
        assert_eq!(
            runs(&[5, 18, 12]),
            [(0, 5, "Huyện 0".into()), (1, 18, "Huyện 1".into()), (2, 12, "Huyện 2".into())]
        );
    }

    #[test]
    fn a_group_that_would_leave_much_of_a_page_blank_is_cut() {
        let runs = runs(&[5, 30]);
        assert_eq!(runs.len(), 3, "{runs:?}");
        assert_eq!(runs[1].1 + runs[2].1, 30);
    }

    #[test]
    fn a_group_longer_than_a_page_goes_on_under_its_label() {
        let runs = runs(&[5, 100]);
        assert_eq!(runs[1].2, "Huyện 1");
        let continued = format!("Huyện 1 {}", wording::CONTINUED);
        assert!(runs[2..].iter().all(|run| run.2 == continued), "{runs:?}");
        assert_eq!(runs[1..].iter().map(|run| run.1).sum::<usize>(), 100);
    }

    #[test]
    fn no_run_is_higher_than_a_page_and_no_row_is_lost() {
        for rows in 1..150 {
            let table = table(&[3, rows, 2]);
            let pagination = paginate(&table, Length::mm(40.0));
            let page = page::text_height() - pagination.header_height;
            assert!(pagination.runs.iter().all(|run| run.height() <= page));
            assert_eq!(pagination.runs.iter().map(|run| run.rows.len()).sum::<usize>(), rows + 5);
        }
    }

    #[test]
    fn a_long_group_does_not_begin_with_a_row_or_two_at_the_end_of_a_page() {
        for before in 1..40 {
            let cut = runs(&[before, 90]);
            let first = cut.iter().find(|run| run.0 == 1).unwrap();
            assert!(first.1 >= LEAST_ROWS_BEFORE_CUT, "{before} rows before: {cut:?}");
        }
    }

    #[test]
    fn a_row_is_as_high_as_its_label_needs() {
        let mut narrow = table(&[1]);
        narrow.groups[0].label = "Thành phố Phan Rang-Tháp Chàm và một cái tên còn dài hơn nhiều".into();
        let run = &paginate(&narrow, Length::ZERO).runs[0];
        assert!(run.heights[0] > height_of(1));
    }
}
