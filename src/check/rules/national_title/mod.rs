//! National title and motto.

pub(in crate::check) mod motto_misformatted;
pub(in crate::check) mod national_title_misformatted;
