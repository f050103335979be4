//! Vietnamese: dates, numbers, words for numbers, collation, tone placement, Unicode forms.

pub mod collation;
pub mod fold;
pub mod forms;
