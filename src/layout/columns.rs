//! How wide the columns of a table are.

use crate::letter::{Column, ColumnWidth};
use crate::measure::Length;
use crate::standard::page;

/// Room between the text of a cell and its sides.
pub const CELL_PADDING_SIDE: Length = Length::pt(4.0);

/// Thickness of the borders of a table.
pub const CELL_BORDER: Length = Length::pt(0.5);

/// The widths of columns. They fill the width of the text exactly: what the fixed columns leave is shared by the
/// others; fixed columns that leave too much, or too little, are scaled.
pub fn column_widths(columns: &[Column]) -> Vec<Length> {
    let text_width = page::text_width();
    let fixed: Length = columns.iter().filter_map(fixed_width).sum();
    let sharing = columns.iter().filter(|column| fixed_width(column).is_none()).count();
    let sharing = i64::try_from(sharing).unwrap_or(i64::MAX);
    let left_for_rest = text_width - fixed;
    if sharing > 0 && left_for_rest >= ColumnWidth::LEAST_REST * sharing {
        let share = left_for_rest / sharing;
        return columns.iter().map(|column| fixed_width(column).unwrap_or(share)).collect();
    }
    let wanted = fixed + ColumnWidth::LEAST_REST * sharing;
    let scale = text_width.to_pt() / wanted.to_pt();
    columns.iter().map(|column| fixed_width(column).unwrap_or(ColumnWidth::LEAST_REST).scale(scale)).collect()
}

fn fixed_width(column: &Column) -> Option<Length> {
    match column.width {
        ColumnWidth::Fixed(width) => Some(width),
        ColumnWidth::Rest => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::Alignment;

    fn widths(columns: &[ColumnWidth]) -> Vec<Length> {
        let columns: Vec<Column> = columns
            .iter()
            .map(|&width| Column { header: String::new(), width, alignment: Alignment::Left })
            .collect();
        column_widths(&columns)
    }

    const fn fixed(millimetres: f64) -> ColumnWidth {
        ColumnWidth::Fixed(Length::mm(millimetres))
    }

    #[test]
    fn the_rest_is_shared() {
        let widths = widths(&[fixed(12.0), fixed(53.0), ColumnWidth::Rest, ColumnWidth::Rest]);
        assert_eq!(widths[2], Length::mm(50.0));
        assert_eq!(widths.into_iter().sum::<Length>(), page::text_width());
    }

    #[test]
    fn columns_never_leave_the_text_area() {
        for columns in [
            vec![fixed(120.0), fixed(120.0)],
            vec![fixed(160.0), ColumnWidth::Rest],
            vec![fixed(20.0), fixed(20.0)],
            vec![ColumnWidth::Rest; 30],
        ] {
            let total: Length = widths(&columns).into_iter().sum();
            assert!((total - page::text_width()).to_pt().abs() < 0.01, "{columns:?}: {}", total.to_mm());
        }
    }
}
