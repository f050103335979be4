//! Appendices.

pub(in crate::check) mod appendix_label_misformatted;
pub(in crate::check) mod appendix_missing;
pub(in crate::check) mod appendix_not_mentioned;
pub(in crate::check) mod appendix_number_not_roman;
pub(in crate::check) mod appendix_page_numbers_go_on;
pub(in crate::check) mod appendix_title_misformatted;
pub(in crate::check) mod enclosed_with_blank;
pub(in crate::check) mod enclosed_with_incomplete;
pub(in crate::check) mod enclosed_with_misformatted;
pub(in crate::check) mod enclosed_with_missing;
pub(in crate::check) mod enclosed_with_other_letter;
pub(in crate::check) mod mentioned_appendix_unknown;
mod shared;
