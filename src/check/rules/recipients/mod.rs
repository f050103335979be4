//! Recipients.

pub(in crate::check) mod recipients_label_misformatted;
pub(in crate::check) mod recipients_misformatted;
pub(in crate::check) mod recipients_missing;
