//! Font and colour.

pub(in crate::check) mod color_not_black;
pub(in crate::check) mod double_space;
pub(in crate::check) mod font_not_times_new_roman;
pub(in crate::check) mod item_dashes_mixed;
pub(in crate::check) mod letters_decomposed;
pub(in crate::check) mod range_dashes_mixed;
pub(in crate::check) mod space_before_punctuation;
pub(in crate::check) mod space_missing_after_punctuation;
pub(in crate::check) mod tone_placement_mixed;
