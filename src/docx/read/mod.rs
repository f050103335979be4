//! Any DOCX to [facts](Document): sections, headers, paragraphs, tables, drawings, fields, with effective values.
//!
//! The reader knows nothing of the letters that this program writes: it judges them like all others. Whatever a
//! program has written since Word 2007 is read, strict or transitional (ECMA-376 parts 1 and 4); a file that is made to do
//! harm ends with a message, in bounded time and memory.
//!
//! ```text
//! bytes ─► package ─► styles, numbering, theme, settings ─► effective formats ─┐
//!                  └► document, headers, footers, notes ──────────────────────┴─► facts
//! ```

#![expect(
    clippy::option_option,
    reason = "a property is not said, said to be none, or said to be something: styles differ in just that"
)]

mod body;
mod drawings;
mod effective;
mod facts;
mod failure;
mod form;
mod numbering;
mod package;
mod parts;
mod properties;
mod settings;
mod styles;
mod theme;
mod xml;

pub use facts::*;

use crate::diagnostic::{Place as FilePlace, Report};

/// Reads a document. Reports everything that is wrong with the file; `None` if it cannot be read. `file` is what the user calls it.
pub fn read(file: &str, bytes: &[u8], report: &mut Report) -> Option<Document> {
    let mut found = Report::new();
    let document = parts::document(file, bytes, &mut found);
    report.append(found);
    match document {
        Ok(document) => Some(document),
        Err(failure) => {
            report.push(failure.diagnostic().at(FilePlace::file(file)));
            None
        }
    }
}
