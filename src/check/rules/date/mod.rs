//! Place and date.

pub(in crate::check) mod date_blank;
pub(in crate::check) mod date_not_in_words;
pub(in crate::check) mod day_or_month_not_padded;
pub(in crate::check) mod month_padded;
pub(in crate::check) mod place_abbreviated;
pub(in crate::check) mod place_and_date_malformed;
pub(in crate::check) mod place_and_date_misformatted;
pub(in crate::check) mod place_and_date_missing;
mod shared;
