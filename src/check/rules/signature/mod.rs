//! Authority, titles, signer.

pub(in crate::check) mod authority_abbreviation_wrong;
pub(in crate::check) mod authority_misformatted;
pub(in crate::check) mod degree_before_name;
pub(in crate::check) mod in_place_of_deputy;
pub(in crate::check) mod own_title_missing;
pub(in crate::check) mod signer_misformatted;
pub(in crate::check) mod signer_missing;
pub(in crate::check) mod title_misformatted;
