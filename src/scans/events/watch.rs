//! Who watches how far the reading of events is.

use std::fmt;
use std::io::{self, Read};

/// Is told how far the reading of events is, from any thread.
pub trait Watch: Sync + fmt::Debug {
    /// Reading begins; so many bytes of files are to be read, as they lie on the disk. None if that is not known, as of a
    /// pipe.
    fn begin(&self, bytes: Option<u64>);

    /// So many more bytes have been read.
    fn read(&self, bytes: u64);

    /// Nothing more is read.
    fn end(&self);
}

/// A stream that tells how much has been read of it: of a packed one, packed bytes.
pub struct Watched<'a> {
    stream: Box<dyn Read + Send + 'a>,
    watch: Option<&'a dyn Watch>,
}

impl fmt::Debug for Watched<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watched").finish_non_exhaustive()
    }
}

impl<'a> Watched<'a> {
    /// A stream that somebody may watch.
    pub fn new(stream: Box<dyn Read + Send + 'a>, watch: Option<&'a dyn Watch>) -> Self {
        Self { stream, watch }
    }
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        if let Some(watch) = self.watch {
            watch.read(read as u64);
        }
        Ok(read)
    }
}
