//! Addressees.

pub(in crate::check) mod addressees_misformatted;
