//! Agencies.

pub(in crate::check) mod agencies_not_single_spaced;
pub(in crate::check) mod issuing_agency_abbreviated;
pub(in crate::check) mod issuing_agency_line_length_wrong;
pub(in crate::check) mod issuing_agency_line_missing;
pub(in crate::check) mod issuing_agency_line_typed;
pub(in crate::check) mod issuing_agency_misformatted;
pub(in crate::check) mod issuing_agency_missing;
pub(in crate::check) mod issuing_agency_not_in_profile;
pub(in crate::check) mod parent_agency_misformatted;
pub(in crate::check) mod parent_agency_not_in_profile;
mod shared;
