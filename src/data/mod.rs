//! Tables from files, whose every value remembers the file, the row and the column it stands in.
//!
//! [`Table::read`] takes a CSV file as spreadsheets write it: UTF-8 with or without a byte order mark, comma,
//! semicolon or tab, any line ending. Text comes out in NFC.

mod delimiter;
mod encoding;
mod lines;
mod quotes;
mod table;
mod written;

pub use lines::{Lines, Listing};
pub use table::{Cell, Column, Row, Table};
pub use written::to_csv;
