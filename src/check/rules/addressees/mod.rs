//! Addressees.

pub(in crate::check) mod addressees_misformatted;
pub(in crate::check) mod addressees_missing;
