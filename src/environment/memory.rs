//! Files in memory.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

use super::claim::{Claim, Claimed};
use super::{Environment, Unfinished};

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Files in memory and a day that stays the same: for tests, and for programs that hold their files elsewhere.
#[derive(Clone, Debug)]
pub struct Memory {
    today: NaiveDate,
    files: Arc<Mutex<Files>>,
    standard_input: Option<Arc<[u8]>>,
}

impl Memory {
    /// No files yet, on a day.
    pub fn new(today: NaiveDate) -> Self {
        Self { today, files: Arc::default(), standard_input: None }
    }

    /// Adds a file.
    pub fn with(self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.files().insert(path.into(), content.into());
        self
    }

    /// Hands a text over as standard input.
    #[must_use]
    pub fn with_standard_input(self, content: impl Into<Vec<u8>>) -> Self {
        Self { standard_input: Some(content.into().into()), ..self }
    }

    fn files(&self) -> MutexGuard<'_, Files> {
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

    fn standard_input(&self) -> io::Result<Box<dyn Read + Send>> {
        match &self.standard_input {
            Some(content) => Ok(Box::new(Cursor::new(Arc::clone(content)))),
            None => Err(io::ErrorKind::NotConnected.into()),
        }
    }

    fn length(&self, path: &Path) -> Option<u64> {
        Some(self.files().get(path)?.len() as u64)
    }

    fn begin(&self, path: &Path) -> io::Result<Box<dyn Unfinished>> {
        Ok(Box::new(Growing { content: Cursor::default(), path: path.to_owned(), memory: self.clone() }))
    }

    fn create_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let files = self.files();
        let inside = files.keys().filter(|path| path.parent() == Some(folder));
        Ok(inside.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect())
    }

    fn sweep(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn claim(&self, _lock: &Path) -> io::Result<Claimed> {
        Ok(Claimed::Ours(Box::new(Alone)))
    }
}

/// A file that grows until it is put in place.
struct Growing {
    content: Cursor<Vec<u8>>,
    path: PathBuf,
    memory: Memory,
}

impl Write for Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.content.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Growing {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.content.seek(position)
    }
}

impl Unfinished for Growing {
    fn put_in_place(self: Box<Self>) -> io::Result<()> {
        self.memory.files().insert(self.path, self.content.into_inner());
        Ok(())
    }
}

/// Nobody else sees the memory of a program, and it does not outlive it.
struct Alone;

impl Claim for Alone {
    fn earlier(&self) -> &'static str {
        ""
    }

    fn note(&self, _line: &str) -> io::Result<()> {
        Ok(())
    }

    fn release(self: Box<Self>) -> io::Result<()> {
        Ok(())
    }
}
