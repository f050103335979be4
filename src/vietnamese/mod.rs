//! Vietnamese as it is written: numbers, dates, capitals, lists.
//!
//! Everything here is about the language, not about letters: text and figures in, text out.

pub mod case;
pub mod date;
pub mod list;
pub mod number;
pub mod number_words;
