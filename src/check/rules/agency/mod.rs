//! Agencies.

pub(in crate::check) mod issuing_agency_misformatted;
pub(in crate::check) mod parent_agency_misformatted;
