//! Marks.
pub(in crate::check) mod circulation_misformatted;
pub(in crate::check) mod contact_line_misformatted;
pub(in crate::check) mod contact_line_on_every_page;
pub(in crate::check) mod contact_line_without_rule;
pub(in crate::check) mod drafter_code_misformatted;
pub(in crate::check) mod secrecy_mark_typed;
pub(in crate::check) mod urgency_box_wrong;
pub(in crate::check) mod urgency_level_unknown;
pub(in crate::check) mod urgency_misformatted;
pub(in crate::check) mod urgency_misplaced;
