//! Tables from files, whose every value remembers the file, the row and the column it stands in.
//!
//! [`Table::read`] takes a CSV file as spreadsheets write it: UTF-8 with or without a byte order mark, comma,
//! semicolon or tab, any line ending; or a sheet of a workbook. Text comes out in NFC.

mod content;
mod delimiter;
mod encoding;
mod lines;
mod origin;
mod quotes;
mod request;
mod table;
mod workbook;
mod written;

pub use content::bytes_of;
pub use lines::{Lines, Listing};
pub use origin::Origin;
pub use request::{HeaderTest, Request};
pub use table::{Cell, Column, Row, Table};
pub use workbook::READER_THREAD;
pub use written::to_csv;
