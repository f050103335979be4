//! Paper, margins, page numbers.

pub(in crate::check) mod margin_bottom_out_of_range;
pub(in crate::check) mod margin_left_out_of_range;
pub(in crate::check) mod margin_right_out_of_range;
pub(in crate::check) mod margin_top_out_of_range;
pub(in crate::check) mod paper_not_a4;
mod shared;
