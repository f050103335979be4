//! Authority, titles, signer.

pub(in crate::check) mod authority_misformatted;
pub(in crate::check) mod signer_misformatted;
pub(in crate::check) mod signer_missing;
pub(in crate::check) mod title_misformatted;
