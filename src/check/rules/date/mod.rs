//! Place and date.

pub(in crate::check) mod place_and_date_misformatted;
