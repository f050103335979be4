//! DOCX: the package, the writer from a [`Letter`](crate::letter::Letter), and the reader of any document to facts.

mod package;
pub mod read;
pub mod write;

pub use package::{DEFLATE_LEVEL, Stream};
