//! A package that is written as it grows, to a file that may be longer than memory.

use std::fmt;
use std::io::{self, Seek, SeekFrom, Write};

use zip::ZipWriter;

use super::{Part, Skeleton, add, deflated, stored};

/// A ZIP file being written.
pub struct Stream<W: Write + Seek> {
    zip: ZipWriter<Guarded<W>>,
}

impl<W: Write + Seek> fmt::Debug for Stream<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Stream").finish_non_exhaustive()
    }
}

impl<W: Write + Seek> Stream<W> {
    /// Begins with nothing.
    pub fn empty(out: W) -> Self {
        Self { zip: ZipWriter::new(Guarded { out, broken_at: None }) }
    }

    /// Adds a file as it is, of which nothing is gained by deflating.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn store(&mut self, name: &str, content: &[u8]) -> io::Result<()> {
        self.zip.start_file(name, stored())?;
        self.zip.write_all(content)
    }

    /// Begins with the parts of a skeleton.
    pub(in super::super) fn new(out: W, skeleton: &Skeleton) -> io::Result<Self> {
        let mut zip = ZipWriter::new(Guarded { out, broken_at: None });
        skeleton.add_to(&mut zip)?;
        Ok(Self { zip })
    }

    /// Begins a part whose text follows piece by piece, at most 4 GiB of it.
    pub(in super::super) fn begin(&mut self, name: &str) -> io::Result<()> {
        Ok(self.zip.start_file(name, deflated())?)
    }

    /// Goes on with the part that was begun.
    pub(in super::super) fn write(&mut self, text: &str) -> io::Result<()> {
        self.zip.write_all(text.as_bytes())
    }

    /// Adds whole parts.
    pub(in super::super) fn add(&mut self, parts: &[Part<'_>]) -> io::Result<()> {
        add(&mut self.zip, parts)
    }

    /// Ends the file and gives back what it was written to.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.zip.finish()?.out)
    }
}

/// Passes everything on until it fails once; from then on it takes everything and does nothing. The zip crate ends
/// a package that is dropped, and would print its own words to standard error when the full disk fails again.
struct Guarded<W> {
    out: W,
    /// Where the next byte would stand, once it has failed.
    broken_at: Option<u64>,
}

impl<W> Guarded<W> {
    fn noting<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        if result.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted) {
            self.broken_at = Some(0);
        }
        result
    }
}

impl<W: Write> Write for Guarded<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(position) = &mut self.broken_at {
            *position += bytes.len() as u64;
            return Ok(bytes.len());
        }
        let written = self.out.write(bytes);
        self.noting(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.broken_at.is_some() {
            return Ok(());
        }
        let flushed = self.out.flush();
        self.noting(flushed)
    }
}

impl<W: Seek> Seek for Guarded<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if let Some(position) = &mut self.broken_at {
            *position = match to {
                SeekFrom::Start(position) => position,
                SeekFrom::End(_) => *position,
                SeekFrom::Current(by) => position.saturating_add_signed(by),
            };
            return Ok(*position);
        }
        let sought = self.out.seek(to);
        self.noting(sought)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    /// A disk with room for so many bytes; it counts how often it was full.
    struct Disk {
        content: Cursor<Vec<u8>>,
        room: usize,
        refusals: usize,
    }

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.content.get_ref().len() + bytes.len() > self.room {
                self.refusals += 1;
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.content.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seek for Disk {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.content.seek(to)
        }
    }

    /// Writes a package to a disk, and gives the disk after the package is dropped.
    fn written(room: usize) -> (io::Result<()>, Disk) {
        let mut disk = Disk { content: Cursor::default(), room, refusals: 0 };
        let skeleton = Skeleton::new(&[("a.xml", b"same")]).unwrap();
        let write = |disk| {
            let mut package = Stream::new(disk, &skeleton)?;
            package.begin("b.xml")?;
            for number in 0..20_000 {
                package.write(&format!("<own>{number}</own>"))?;
            }
            package.add(&[("c.xml", b"last")])?;
            package.finish().map(|_| ())
        };
        (write(&mut disk), disk)
    }

    #[test]
    fn a_full_disk_is_told_once_and_then_left_alone() {
        let (result, disk) = written(usize::MAX);
        result.unwrap();
        let size = disk.content.into_inner().len();
        for room in (0..size).step_by(size / 10) {
            let (result, disk) = written(room);
            assert_eq!(result.unwrap_err().kind(), io::ErrorKind::StorageFull, "room for {room} bytes");
            assert_eq!(disk.refusals, 1, "room for {room} bytes");
        }
    }
}
