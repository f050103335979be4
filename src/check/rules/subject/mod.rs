//! Subject.

pub(in crate::check) mod line_below_subject;
pub(in crate::check) mod subject_end_mark;
pub(in crate::check) mod subject_gap_wrong;
pub(in crate::check) mod subject_misformatted;
pub(in crate::check) mod subject_missing;
pub(in crate::check) mod subject_not_below_number;
pub(in crate::check) mod subject_prefix_wrong;
pub(in crate::check) mod subject_too_long;
pub(in crate::check) mod type_name_shown;
