//! DOCX: the package, and the writer from a [`Letter`](crate::letter::Letter).

mod package;
pub mod write;

pub use package::{DEFLATE_LEVEL, Stream};
