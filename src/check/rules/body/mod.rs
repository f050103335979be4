//! Body.

pub(in crate::check) mod body_gap_too_small;
pub(in crate::check) mod body_indent_wrong;
pub(in crate::check) mod body_line_spacing_out_of_range;
pub(in crate::check) mod body_not_justified;
pub(in crate::check) mod body_size_out_of_range;
pub(in crate::check) mod body_sizes_mixed;
pub(in crate::check) mod end_mark_missing;
mod shared;
