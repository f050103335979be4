//! Authority, titles, signer.

pub(in crate::check) mod acting_deputy;
pub(in crate::check) mod authorisation_passed_on;
pub(in crate::check) mod authority_abbreviation_wrong;
pub(in crate::check) mod authority_misformatted;
pub(in crate::check) mod degree_before_name;
pub(in crate::check) mod deputy_without_in_place_of;
pub(in crate::check) mod in_place_of_deputy;
pub(in crate::check) mod on_behalf_of_person;
pub(in crate::check) mod own_title_missing;
mod shared;
pub(in crate::check) mod signature_room_too_small;
pub(in crate::check) mod signer_misformatted;
pub(in crate::check) mod signer_missing;
pub(in crate::check) mod signer_name_abbreviated;
pub(in crate::check) mod title_misformatted;
pub(in crate::check) mod title_missing_below_collective;
