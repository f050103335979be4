//! Templates: finding one, reading what it wants, and making the body of a letter from it.
//!
//! ```text
//! template.toml ─► Template ─► Engine ─► body.md with its values ─► Markdown ─► blocks of the letter
//! ```
//!
//! A template is a folder with two files: `template.toml` says which fields and tables it wants, `body.md` is
//! the text, in a small Markdown with Tera expressions. A name that does not exist is an error with its place,
//! never a blank, and a value from data is text and nothing else, whatever characters are in it.

mod balance;
mod braces;
mod conditions;
mod context;
mod definition;
mod engine;
mod escape;
mod except_by;
mod failure;
mod filters;
mod loops;
mod markdown;
mod names;
mod passage;
mod prepared;
mod runtime;
mod source;
mod tags;
#[cfg(test)]
mod tests;
mod widths;

pub use context::Context;
pub use definition::{
    AppendixSpec, Caption, ColumnSpec, ColumnValue, Field, FieldKind, Need, Required, RowSet, Template,
    WhenEmpty,
};
pub use engine::Engine;
pub use filters::EXAMPLES as FILTER_EXAMPLES;
pub use passage::Passage;
pub use source::{TemplateSource, built_in_names, load};
