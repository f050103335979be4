//! Number and symbol.

pub(in crate::check) mod number_blank;
pub(in crate::check) mod number_line_malformed;
pub(in crate::check) mod number_misformatted;
pub(in crate::check) mod number_missing;
pub(in crate::check) mod number_not_below_agency;
pub(in crate::check) mod number_not_padded;
pub(in crate::check) mod symbol_not_in_profile;
pub(in crate::check) mod symbol_with_document_type;
pub(in crate::check) mod symbol_without_unit;
