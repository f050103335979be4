//! Legal bases.

pub(in crate::check) mod basis_end_mark_wrong;
pub(in crate::check) mod basis_misformatted;
