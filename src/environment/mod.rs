//! The world outside: today's date, the files, and the wish to stop. Everything comes through here, so that a run can
//! be repeated byte for byte, and so that a file on disk is only ever whole.

mod claim;
#[cfg(feature = "preview")]
mod fonts;
mod machine;
mod memory;
mod problem;
mod recorded;
#[cfg(feature = "preview")]
mod watch;

use std::fmt;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

pub use claim::{Claim, Claimed};
#[cfg(feature = "preview")]
pub use fonts::FontFace;
pub use machine::Machine;
pub use memory::Memory;
pub use problem::cannot_write;
#[cfg(feature = "preview")]
pub(crate) use recorded::Input;
pub(crate) use recorded::Recorded;
#[cfg(feature = "preview")]
pub use watch::{Change, FolderWatch, Listener};

/// What stands for standard input where a file is named.
pub const STANDARD_INPUT: &str = "-";

/// What a run may ask of the world, from any thread. A batch asks for all of it; whoever only composes letters may leave
/// out what has a body here.
pub trait Environment: Sync {
    /// Today, in the local calendar. Nothing that is written into a letter may come from it.
    fn today(&self) -> NaiveDate;

    /// The whole content of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Puts a file in place whole: after an error the old file, or none, is there, never a part of the new one.
    /// A link stays and what it leads to is replaced; a device, a pipe or a socket is written to. A file that is
    /// read-only is refused with [`ReadOnly`].
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()>;

    /// A file that is read piece by piece.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(io::Cursor::new(self.read(path)?)))
    }

    /// What another program hands over, read piece by piece. Of kind [`NotConnected`](io::ErrorKind::NotConnected) where
    /// nothing is handed over and a person would have to type it.
    fn standard_input(&self) -> io::Result<Box<dyn Read + Send>> {
        Err(io::ErrorKind::NotConnected.into())
    }

    /// How many bytes a file has; None where that is not known before it is read, as of a pipe.
    fn length(&self, _path: &Path) -> Option<u64> {
        None
    }

    /// A file that is read at any place. A pipe, or anything else that is read from its beginning only, is
    /// [`Unsupported`](io::ErrorKind::Unsupported).
    fn open_at_any_place(&self, path: &Path) -> io::Result<Box<dyn ReadAt>> {
        Ok(Box::new(self.read(path)?))
    }

    /// Begins a file that is too long to hold; it is put in place as [`Environment::write`] does, once it is whole.
    fn begin(&self, _path: &Path) -> io::Result<Box<dyn Unfinished>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Makes a folder, and those it lies in; a folder that is there already is left as it is.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// The names of what is in a folder, in no order.
    fn names(&self, _folder: &Path) -> io::Result<Vec<String>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Takes away what unfinished writing has left in a folder. Only who has claimed the folder may ask for it.
    fn sweep(&self, _folder: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Claims what a lock file stands for, until the claim is released or the program ends.
    fn claim(&self, _lock: &Path) -> io::Result<Claimed> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// From now on a wish to stop is heard instead of ending the program.
    fn listen_for_interrupt(&self) {}

    /// Whether the user wishes the run to stop.
    fn is_interrupted(&self) -> bool {
        false
    }

    /// The faces of a family of fonts.
    #[cfg(feature = "preview")]
    fn faces(&self, _family: &str) -> Vec<FontFace> {
        Vec::new()
    }

    /// Begins to watch folders for changes.
    #[cfg(feature = "preview")]
    fn watch(&self, _listener: Listener) -> io::Result<Box<dyn FolderWatch>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// One name for a file, however its path is written.
    fn canonical(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// A file that can be read at any place, from any thread.
pub trait ReadAt: Send + Sync {
    /// Its length in bytes.
    fn length(&self) -> u64;

    /// Fills a buffer from a place, counted from 0. It is [`UnexpectedEof`](io::ErrorKind::UnexpectedEof) if the file
    /// ends before the buffer is full.
    fn fill(&self, at: u64, buffer: &mut [u8]) -> io::Result<()>;
}

impl ReadAt for Vec<u8> {
    fn length(&self) -> u64 {
        self.len() as u64
    }

    fn fill(&self, at: u64, buffer: &mut [u8]) -> io::Result<()> {
        let start = usize::try_from(at).unwrap_or(usize::MAX);
        let wanted = start.checked_add(buffer.len()).and_then(|end| self.get(start..end));
        buffer.copy_from_slice(wanted.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }
}

/// A file being written, which nobody sees yet. Dropped, it leaves nothing behind.
pub trait Unfinished: Write + Seek {
    /// Puts the file in place.
    fn put_in_place(self: Box<Self>) -> io::Result<()>;
}

/// A file was left as it is because it is marked as read-only.
#[derive(Clone, Copy, Debug)]
pub struct ReadOnly;

impl fmt::Display for ReadOnly {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the file is read-only")
    }
}

impl std::error::Error for ReadOnly {}

/// Why a file could not be read or written, as the message `io-reason` knows it; in the words of the system only
/// where we have none of our own.
pub fn reason(error: &io::Error) -> String {
    let known = match error.kind() {
        io::ErrorKind::PermissionDenied => "not-permitted",
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::IsADirectory => "is-folder",
        io::ErrorKind::NotADirectory => "not-a-folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
        io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => "in-use",
        io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => "bad-name",
        io::ErrorKind::TimedOut | io::ErrorKind::NetworkDown | io::ErrorKind::StaleNetworkFileHandle => {
            "no-answer"
        }
        io::ErrorKind::UnexpectedEof => "cut-short",
        io::ErrorKind::InvalidData => "damaged",
        _ => return error.to_string(),
    };
    known.to_owned()
}
