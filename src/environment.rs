//! The world outside: today's date and the files. Everything comes through here, so that a run can be repeated
//! byte for byte, and so that a file on disk is only ever whole.

use std::collections::BTreeMap;
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
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()>;

    /// Makes a folder, and those it lies in; a folder that is there already is left as it is.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
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
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let mut beside = tempfile::Builder::new().prefix(".congvan-").suffix(".tmp").tempfile_in(folder)?;
        beside.write_all(content)?;
        make_readable_by_others(beside.as_file(), path)?;
        beside.as_file().sync_all()?;
        beside.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(path)
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
fn make_readable_by_others(file: &std::fs::File, replaced: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = match std::fs::metadata(replaced) {
        Ok(metadata) => metadata.permissions(),
        Err(_) => std::fs::Permissions::from_mode(0o644),
    };
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn make_readable_by_others(_file: &std::fs::File, _replaced: &Path) -> io::Result<()> {
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
}
