//! Legal bases.

pub(in crate::check) mod basis_end_mark_wrong;
pub(in crate::check) mod basis_incomplete;
pub(in crate::check) mod basis_misformatted;
pub(in crate::check) mod law_with_number;
