//! National title and motto.

pub(in crate::check) mod motto_line_length_wrong;
pub(in crate::check) mod motto_line_missing;
pub(in crate::check) mod motto_line_typed;
pub(in crate::check) mod motto_misformatted;
pub(in crate::check) mod motto_missing;
pub(in crate::check) mod motto_misspelt;
pub(in crate::check) mod motto_not_single_spaced;
pub(in crate::check) mod motto_wrapped;
pub(in crate::check) mod national_title_misformatted;
pub(in crate::check) mod national_title_missing;
pub(in crate::check) mod national_title_misspelt;
pub(in crate::check) mod national_title_not_at_right;
pub(in crate::check) mod national_title_wrapped;
