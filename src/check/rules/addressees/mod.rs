//! Addressees.

pub(in crate::check) mod addressee_end_mark_wrong;
pub(in crate::check) mod addressee_without_dash;
pub(in crate::check) mod addressees_misformatted;
pub(in crate::check) mod addressees_missing;
