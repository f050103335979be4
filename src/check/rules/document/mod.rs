//! The document as a whole.

pub(in crate::check) mod document_not_a_letter;
