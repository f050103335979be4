//! DOCX: the package, the writer from a [`Letter`](crate::letter::Letter), the reader of any document to facts, and remarks put into a
//! copy of one.

pub mod annotate;
mod package;
pub mod read;
pub mod write;

pub use package::{DEFLATE_LEVEL, Stream};
