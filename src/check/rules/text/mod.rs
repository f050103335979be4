//! Font and colour.

pub(in crate::check) mod color_not_black;
pub(in crate::check) mod component_sizes_mixed;
pub(in crate::check) mod font_not_times_new_roman;
pub(in crate::check) mod layout_by_spaces;
pub(in crate::check) mod legacy_encoding;
mod shared;
pub(in crate::check) mod sizes_out_of_step;
pub(in crate::check) mod text_highlighted;
