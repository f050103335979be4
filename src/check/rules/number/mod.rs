//! Number and symbol.

pub(in crate::check) mod number_misformatted;
