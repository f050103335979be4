//! Why a Parquet file cannot be counted.

use std::io;

use parquet::errors::ParquetError;

use crate::diagnostic::{Diagnostic, Place};

/// Why a Parquet file cannot be counted.
#[derive(Debug)]
pub(super) enum Failure {
    /// The file cannot be read.
    Unread(io::Error),
    /// It is no Parquet file, or packed in another.
    Other,
    /// It, or some of its columns, can be read with a key only.
    Encrypted,
    /// What it says of itself does not fit.
    Damaged(Part),
    /// It needs something that is not read here.
    Unknown(Need),
    /// A page takes more memory than any usual one.
    TooLarge,
}

/// A part of a Parquet file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The footer, which says where everything is.
    Footer,
    /// A page of values.
    Page,
    /// The number of rows.
    Rows,
}

/// What a file needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// A way of packing pages.
    Compression,
    /// A way of writing values.
    Encoding,
    /// Columns in other files.
    OtherFile,
}

impl Failure {
    /// The message for it; an error of the system stays one.
    pub(super) fn diagnostic(self, file: &str) -> io::Result<Diagnostic> {
        let told = match self {
            Self::Unread(error) => return Err(error),
            Self::Other => return Err(io::ErrorKind::Unsupported.into()),
            Self::Encrypted => Diagnostic::error("parquet-encrypted"),
            Self::Damaged(part) => Diagnostic::error("parquet-damaged").with(
                "part",
                match part {
                    Part::Footer => "footer",
                    Part::Page => "page",
                    Part::Rows => "rows",
                },
            ),
            Self::Unknown(need) => Diagnostic::error("parquet-unknown").with(
                "need",
                match need {
                    Need::Compression => "compression",
                    Need::Encoding => "encoding",
                    Need::OtherFile => "other-file",
                },
            ),
            Self::TooLarge => {
                Diagnostic::error("parquet-too-large").with("limit", super::pages::MOST_HELD >> 20)
            }
        };
        Ok(told.at(Place::file(file)))
    }
}

/// What the reader says is about a page.
impl From<ParquetError> for Failure {
    fn from(error: ParquetError) -> Self {
        match error {
            ParquetError::NYI(_) => Self::Unknown(Need::Encoding),
            _ => Self::Damaged(Part::Page),
        }
    }
}
