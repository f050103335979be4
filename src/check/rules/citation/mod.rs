//! Legal bases.

pub(in crate::check) mod basis_end_mark_wrong;
pub(in crate::check) mod basis_incomplete;
pub(in crate::check) mod basis_misformatted;
pub(in crate::check) mod basis_with_dash;
pub(in crate::check) mod citation_incomplete;
pub(in crate::check) mod citation_title_repeated;
pub(in crate::check) mod citation_without_number_word;
pub(in crate::check) mod cited_date_after_letter;
pub(in crate::check) mod cited_symbol_malformed;
pub(in crate::check) mod cited_year_not_of_date;
pub(in crate::check) mod law_with_number;
