//! Scans per commune: reading the counts of a file, and the summary that a letter tells.
//!
//! [`Counts::read`] turns a table into one figure for each commune; [`Summary::new`] adds the communes that the
//! file does not have, orders them, and gives the silent and the low ones. Text and tables of a letter both take
//! their figures from the summary.

pub mod cluster;
mod columns;
mod country;
mod counts;
mod elsewhere;
pub mod events;
mod figure;
mod groups;
mod missing;
mod names;
mod reading;
mod spellings;
mod summary;
mod total_words;
mod totals;

pub use columns::ColumnNames;
pub use country::provinces_of;
pub use counts::Counts;
pub use groups::{By, Group};
pub use names::{Area, Meaning, NamedRow, is_header as is_header_of_names, resolve_names};
pub use summary::{CommuneScans, Portion, Summary, by_district, total_scans};
