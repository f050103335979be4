//! Vietnamese as it is written: numbers, dates, capitals, lists, the alphabet, tone placement, Unicode forms,
//! old encodings.
//!
//! Everything here is about the language, not about letters: text and figures in, text out.

pub mod case;
pub mod collation;
pub mod date;
pub mod date_reading;
pub mod fold;
pub mod forms;
pub mod legacy;
pub mod list;
pub mod number;
pub mod number_reading;
pub mod number_words;
pub mod tone;
pub mod words;
