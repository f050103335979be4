//! Subject.

pub(in crate::check) mod subject_misformatted;
