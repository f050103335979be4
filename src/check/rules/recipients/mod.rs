//! Recipients.

pub(in crate::check) mod archive_line_malformed;
pub(in crate::check) mod archive_line_missing;
pub(in crate::check) mod archive_line_not_last;
pub(in crate::check) mod archive_unit_not_of_symbol;
pub(in crate::check) mod first_recipient_not_as_above;
pub(in crate::check) mod recipient_end_mark_wrong;
pub(in crate::check) mod recipient_without_dash;
pub(in crate::check) mod recipients_label_misformatted;
pub(in crate::check) mod recipients_label_not_level;
pub(in crate::check) mod recipients_label_underlined;
pub(in crate::check) mod recipients_label_without_colon;
pub(in crate::check) mod recipients_misformatted;
pub(in crate::check) mod recipients_missing;
