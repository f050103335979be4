//! Which rows of an appendix stand on which page: widths of columns, lines of cells, pages of rows.
//!
//! A word processor lays a document out when it is opened, but two things must be known when it is written: how
//! wide the columns are, and where a group of rows that is longer than a page is cut, so that its label can be
//! printed again. The writer and the preview both ask here, so that they agree.

mod columns;
mod heading;
mod letterhead;
mod lines;
mod pages;

pub use columns::{CELL_BORDER, CELL_PADDING_SIDE, column_widths};
pub use heading::heading_height;
pub use letterhead::letterhead_columns;
pub use lines::{balanced_width, last_line_width, line_count};
pub use pages::{CELL_PADDING_TOP, Pagination, Run, paginate};
