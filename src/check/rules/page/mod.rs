//! Paper, margins, page numbers.

pub(in crate::check) mod margin_bottom_out_of_range;
pub(in crate::check) mod margin_left_out_of_range;
pub(in crate::check) mod margin_right_out_of_range;
pub(in crate::check) mod margin_top_out_of_range;
pub(in crate::check) mod page_landscape;
pub(in crate::check) mod page_number_misformatted;
pub(in crate::check) mod page_number_missing;
pub(in crate::check) mod page_number_not_arabic;
pub(in crate::check) mod page_number_not_centered;
pub(in crate::check) mod page_number_not_in_header;
pub(in crate::check) mod page_number_on_first_page;
pub(in crate::check) mod page_numbers_not_from_one;
pub(in crate::check) mod paper_not_a4;
mod shared;
