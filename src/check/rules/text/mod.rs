//! Font and colour.

pub(in crate::check) mod agency_capitals_wrong;
pub(in crate::check) mod calendar_capitals_wrong;
pub(in crate::check) mod clause_word_capital_wrong;
pub(in crate::check) mod color_not_black;
pub(in crate::check) mod component_sizes_mixed;
pub(in crate::check) mod document_type_capital_wrong;
pub(in crate::check) mod double_space;
pub(in crate::check) mod font_not_times_new_roman;
pub(in crate::check) mod item_dashes_mixed;
pub(in crate::check) mod layout_by_spaces;
pub(in crate::check) mod legacy_encoding;
pub(in crate::check) mod letters_decomposed;
pub(in crate::check) mod range_dashes_mixed;
mod shared;
pub(in crate::check) mod sizes_out_of_step;
pub(in crate::check) mod small_letter_after_full_stop;
pub(in crate::check) mod space_before_punctuation;
pub(in crate::check) mod space_missing_after_punctuation;
pub(in crate::check) mod special_place_not_capitalised;
pub(in crate::check) mod text_highlighted;
pub(in crate::check) mod tone_placement_mixed;
