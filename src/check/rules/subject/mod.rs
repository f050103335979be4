//! Subject.

pub(in crate::check) mod subject_gap_wrong;
pub(in crate::check) mod subject_misformatted;
pub(in crate::check) mod subject_missing;
pub(in crate::check) mod subject_prefix_wrong;
