//! Figures, dates and names that contradict each other.

pub(in crate::check) mod date_impossible;
pub(in crate::check) mod deadline_before_date;
pub(in crate::check) mod period_length_wrong;
pub(in crate::check) mod period_reversed;
pub(in crate::check) mod weekday_wrong;
pub(in crate::check) mod words_differ_from_figures;
