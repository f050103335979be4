//! Addressees.

pub(in crate::check) mod addressee_end_mark_wrong;
pub(in crate::check) mod addressee_name_misformatted;
pub(in crate::check) mod addressee_without_dash;
pub(in crate::check) mod addressees_label_without_colon;
pub(in crate::check) mod addressees_misformatted;
pub(in crate::check) mod addressees_missing;
pub(in crate::check) mod addressees_not_aligned;
pub(in crate::check) mod addressees_on_one_line;
pub(in crate::check) mod single_addressee_end_mark;
pub(in crate::check) mod single_addressee_on_next_line;
