//! Figures, dates and names that contradict each other.

pub(in crate::check) mod count_differs_from_appendix;
pub(in crate::check) mod date_impossible;
pub(in crate::check) mod deadline_before_date;
pub(in crate::check) mod district_level_name;
pub(in crate::check) mod group_total_wrong;
pub(in crate::check) mod period_length_wrong;
pub(in crate::check) mod period_reversed;
pub(in crate::check) mod row_numbers_out_of_order;
pub(in crate::check) mod table_total_wrong;
pub(in crate::check) mod weekday_wrong;
pub(in crate::check) mod words_differ_from_figures;
