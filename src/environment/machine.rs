//! The machine the program runs on.

use std::fs::{File, OpenOptions};
use std::io::{self, IsTerminal, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use tempfile::NamedTempFile;

use super::claim::{self, Claimed};
use super::{Environment, ReadAt, ReadOnly, Unfinished};

/// The machine the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Machine;

impl Environment for Machine {
    #[expect(clippy::disallowed_methods, reason = "the one place that may ask the clock")]
    fn today(&self) -> NaiveDate {
        chrono::Local::now().date_naive()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        if is_stream(path) {
            return OpenOptions::new().append(true).open(path)?.write_all(content);
        }
        let target = replaceable(path)?;
        let mut beside = beside(&target)?;
        beside.write_all(content)?;
        put_in_place(beside, &target)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(File::open(path)?))
    }

    fn standard_input(&self) -> io::Result<Box<dyn Read + Send>> {
        let input = io::stdin();
        if input.is_terminal() { Err(io::ErrorKind::NotConnected.into()) } else { Ok(Box::new(input)) }
    }

    fn length(&self, path: &Path) -> Option<u64> {
        let metadata = std::fs::metadata(path).ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    fn open_at_any_place(&self, path: &Path) -> io::Result<Box<dyn ReadAt>> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !metadata.is_file() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        Ok(Box::new(OpenFile { length: metadata.len(), file: Mutex::new(file) }))
    }

    fn begin(&self, path: &Path) -> io::Result<Box<dyn Unfinished>> {
        if is_stream(path) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let target = replaceable(path)?;
        Ok(Box::new(Beside { file: beside(&target)?, target }))
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let name =
            |entry: io::Result<std::fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
        std::fs::read_dir(folder)?.map(name).collect()
    }

    fn sweep(&self, folder: &Path) -> io::Result<()> {
        let is_ours = |name: &String| name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        self.names(folder)?
            .iter()
            .filter(|name| is_ours(name))
            .try_for_each(|name| std::fs::remove_file(folder.join(name)))
    }

    fn claim(&self, lock: &Path) -> io::Result<Claimed> {
        claim::claim(lock)
    }

    fn listen_for_interrupt(&self) {
        LISTENING.store(true, Ordering::SeqCst);
    }

    fn is_interrupted(&self) -> bool {
        INTERRUPTED.load(Ordering::SeqCst)
    }

    #[cfg(feature = "preview")]
    fn faces(&self, family: &str) -> Vec<super::FontFace> {
        super::fonts::faces(family)
    }

    #[cfg(feature = "preview")]
    fn watch(&self, listener: super::Listener) -> io::Result<Box<dyn super::FolderWatch>> {
        super::watch::watch(listener)
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        let target = followed(path).unwrap_or_else(|_| path.to_owned());
        let in_folder = || Some(std::fs::canonicalize(folder(&target)).ok()?.join(target.file_name()?));
        let absolute = || std::path::absolute(&target).ok();
        std::fs::canonicalize(&target).ok().or_else(in_folder).or_else(absolute).unwrap_or(target)
    }
}

/// Whether a run hears the wish to stop, and whether it has been said.
static LISTENING: AtomicBool = AtomicBool::new(false);
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

impl Machine {
    /// Says that the user wishes the run to stop. Whether a run hears it; said again, or where nobody listens, it
    /// is for the caller to end the program.
    pub fn interrupt() -> bool {
        LISTENING.load(Ordering::SeqCst) && !INTERRUPTED.swap(true, Ordering::SeqCst)
    }
}

/// How many links may follow one another, as most systems have it.
const LINKS: usize = 40;

/// Whether the path leads to something that cannot be replaced, only written to: a device, a pipe, or a stream of
/// this process, which may be a file that has its name elsewhere.
fn is_stream(path: &Path) -> bool {
    let is_special = |metadata: std::fs::Metadata| !metadata.is_file() && !metadata.is_dir();
    cfg!(unix) && path.starts_with("/dev") && path.exists() || std::fs::metadata(path).is_ok_and(is_special)
}

/// The file that a path leads to through links, whether or not it is there.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..LINKS {
        match std::fs::read_link(&target) {
            Ok(next) => target = folder(&target).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(io::ErrorKind::NotFound.into())
}

/// The file that a path leads to, if it may be replaced.
fn replaceable(path: &Path) -> io::Result<PathBuf> {
    let target = followed(path)?;
    if std::fs::metadata(&target).is_ok_and(|metadata| metadata.permissions().readonly()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, ReadOnly));
    }
    Ok(target)
}

/// How the names of unfinished files begin and end.
const PREFIX: &str = ".congvan-";
const SUFFIX: &str = ".tmp";

/// An unfinished file in the folder of the one it will replace.
fn beside(target: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder(target))
}

fn put_in_place(beside: NamedTempFile, target: &Path) -> io::Result<()> {
    make_readable_by_others(beside.as_file(), target)?;
    beside.as_file().sync_all()?;
    beside.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// A file that is read at any place. Each read is a few hundred thousand bytes, so that threads seldom wait for one
/// another.
struct OpenFile {
    file: Mutex<File>,
    length: u64,
}

impl ReadAt for OpenFile {
    fn length(&self) -> u64 {
        self.length
    }

    fn fill(&self, at: u64, buffer: &mut [u8]) -> io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(buffer)
    }
}

/// A long file being written beside the one it will replace.
struct Beside {
    file: NamedTempFile,
    target: PathBuf,
}

impl Write for Beside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Beside {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.file.seek(position)
    }
}

impl Unfinished for Beside {
    fn put_in_place(self: Box<Self>) -> io::Result<()> {
        put_in_place(self.file, &self.target)
    }
}

/// The folder that a path lies in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A temporary file is private to its owner; a letter is not. It takes the permissions of the file it replaces,
/// or those a new file usually has.
#[cfg(unix)]
fn make_readable_by_others(file: &File, replaced: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = match std::fs::metadata(replaced) {
        Ok(metadata) => metadata.permissions(),
        Err(_) => std::fs::Permissions::from_mode(0o644),
    };
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn make_readable_by_others(_file: &File, _replaced: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
