//! The world outside: today's date and the files. Everything comes through here, so that a run can be repeated
//! byte for byte, and so that a file on disk is only ever whole.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

/// What a run may ask of the world.
pub trait Environment {
    /// Today, in the local calendar. Nothing that is written into a letter may come from it.
    fn today(&self) -> NaiveDate;

    /// The whole content of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Puts a file in place whole: after an error the old file, or none, is there, never a part of the new one.
    /// A link stays and what it leads to is replaced; a device, a pipe or a socket is written to. A file that is
    /// read-only is refused with [`ReadOnly`].
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()>;

    /// Makes a folder, and those it lies in; a folder that is there already is left as it is.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// One name for a file, however its path is written.
    fn canonical(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
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
        _ => return error.to_string(),
    };
    known.to_owned()
}

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
        let target = followed(path)?;
        if std::fs::metadata(&target).is_ok_and(|metadata| metadata.permissions().readonly()) {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, ReadOnly));
        }
        replace(&target, content)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(path)
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        let target = followed(path).unwrap_or_else(|_| path.to_owned());
        let in_folder = || Some(std::fs::canonicalize(folder(&target)).ok()?.join(target.file_name()?));
        std::fs::canonicalize(&target).ok().or_else(in_folder).unwrap_or(target)
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

fn replace(target: &Path, content: &[u8]) -> io::Result<()> {
    let mut beside =
        tempfile::Builder::new().prefix(".congvan-").suffix(".tmp").tempfile_in(folder(target))?;
    beside.write_all(content)?;
    make_readable_by_others(beside.as_file(), target)?;
    beside.as_file().sync_all()?;
    beside.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// The folder that a path lies in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The world, and a memory of the files that were read: a run never overwrites what it read.
pub(crate) struct Recorded<'a> {
    world: &'a dyn Environment,
    inputs: RefCell<BTreeSet<PathBuf>>,
}

impl<'a> Recorded<'a> {
    pub(crate) fn new(world: &'a dyn Environment) -> Self {
        Self { world, inputs: RefCell::default() }
    }

    /// Whether a path leads to a file that was read.
    pub(crate) fn was_read(&self, path: &Path) -> bool {
        self.inputs.borrow().contains(&self.canonical(path))
    }
}

impl Environment for Recorded<'_> {
    fn today(&self) -> NaiveDate {
        self.world.today()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.inputs.borrow_mut().insert(self.canonical(path));
        self.world.read(path)
    }

    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        self.world.write(path, content)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.world.create_folder(path)
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        self.world.canonical(path)
    }
}

/// Files in memory and a day that stays the same: for tests, and for programs that hold their files elsewhere.
#[derive(Debug)]
pub struct Memory {
    today: NaiveDate,
    files: Mutex<BTreeMap<PathBuf, Vec<u8>>>,
}

impl Memory {
    /// No files yet, on a day.
    pub fn new(today: NaiveDate) -> Self {
        Self { today, files: Mutex::default() }
    }

    /// Adds a file.
    pub fn with(self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.files().insert(path.into(), content.into());
        self
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<PathBuf, Vec<u8>>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Environment for Memory {
    fn today(&self) -> NaiveDate {
        self.today
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files().get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        self.files().insert(path.to_owned(), content.to_owned());
        Ok(())
    }

    fn create_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
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
mod tests {
    use super::*;

    #[test]
    fn a_written_file_is_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.docx");
        Machine.write(&path, b"first").unwrap();
        Machine.write(&path, b"second").unwrap();
        assert_eq!(Machine.read(&path).unwrap(), b"second");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_cannot_be_replaced_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("a-folder.docx");
        std::fs::create_dir(&taken).unwrap();
        std::fs::write(taken.join("inside"), b"x").unwrap();
        assert!(Machine.write(&taken, b"letter").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_read_only_file_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("signed.docx");
        std::fs::write(&path, b"signed").unwrap();
        let mut permissions = std::fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions).unwrap();
        let error = Machine.write(&path, b"letter").unwrap_err();
        assert!(error.get_ref().unwrap().is::<ReadOnly>());
        assert_eq!(Machine.read(&path).unwrap(), b"signed");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_what_it_leads_to_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let [link, file] = ["link.docx", "letter.docx"].map(|name| folder.path().join(name));
        std::os::unix::fs::symlink("letter.docx", &link).unwrap();
        for content in [b"first", b"later"] {
            Machine.write(&link, content).unwrap();
            assert_eq!(Machine.read(&file).unwrap(), content);
            assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        }
        assert_eq!(Machine.canonical(&link), Machine.canonical(&file));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_and_a_socket_are_not_replaced() {
        use std::os::unix::fs::FileTypeExt;
        Machine.write(Path::new("/dev/null"), b"letter").unwrap();
        assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        assert!(Machine.write(&path, b"letter").is_err());
        assert!(std::fs::metadata(&path).unwrap().file_type().is_socket());
    }

    #[test]
    fn a_file_that_was_read_is_known_by_any_of_its_paths() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("counts.csv"), b"x").unwrap();
        let recorded = Recorded::new(&Machine);
        recorded.read(&folder.path().join("counts.csv")).unwrap();
        assert!(recorded.was_read(&folder.path().join(".").join("counts.csv")));
        assert!(!recorded.was_read(&folder.path().join("letter.docx")));
    }
}
