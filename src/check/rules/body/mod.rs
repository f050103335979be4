//! Body.

pub(in crate::check) mod article_heading_centered;
pub(in crate::check) mod article_heading_misformatted;
pub(in crate::check) mod article_number_without_full_stop;
pub(in crate::check) mod blank_paragraphs_for_spacing;
pub(in crate::check) mod body_gap_too_small;
pub(in crate::check) mod body_indent_wrong;
pub(in crate::check) mod body_line_spacing_out_of_range;
pub(in crate::check) mod body_not_justified;
pub(in crate::check) mod body_not_upright;
pub(in crate::check) mod body_size_out_of_range;
pub(in crate::check) mod body_sizes_mixed;
pub(in crate::check) mod chapter_heading_misformatted;
pub(in crate::check) mod chapter_number_not_roman;
pub(in crate::check) mod clause_number_malformed;
pub(in crate::check) mod end_mark_missing;
pub(in crate::check) mod heading_without_title;
pub(in crate::check) mod line_break_in_body;
pub(in crate::check) mod point_letter_wrong;
pub(in crate::check) mod roman_heading_misformatted;
pub(in crate::check) mod section_heading_misformatted;
pub(in crate::check) mod section_number_not_arabic;
mod shared;
