//! The world, and a memory of the files that were read.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

use super::claim::Claimed;
use super::{Environment, ReadAt, Unfinished};
use crate::digest::{Digest, Digester};

/// How much is read at a time.
const BLOCK: usize = 1 << 20;

/// The world, and a memory of the files that were read: a run never overwrites what it read, and can say what it was
/// made from.
pub(crate) struct Recorded<'a> {
    world: &'a dyn Environment,
    inputs: Mutex<BTreeMap<PathBuf, Input>>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// As it was asked for.
    pub(crate) path: PathBuf,
    pub(crate) digest: Digest,
}

impl<'a> Recorded<'a> {
    pub(crate) fn new(world: &'a dyn Environment) -> Self {
        Self { world, inputs: Mutex::default() }
    }

    /// Whether a path leads to a file that was read.
    pub(crate) fn was_read(&self, path: &Path) -> bool {
        self.records().contains_key(&self.canonical(path))
    }

    /// The files that were read, in the order of their paths.
    pub(crate) fn inputs(&self) -> Vec<Input> {
        self.records().values().cloned().collect()
    }

    fn records(&self) -> MutexGuard<'_, BTreeMap<PathBuf, Input>> {
        self.inputs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Environment for Recorded<'_> {
    fn today(&self) -> NaiveDate {
        self.world.today()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let content = self.world.read(path);
        let digest = content.as_ref().map_or_else(|_| Digest::of(b""), |content| Digest::of(content));
        self.records().insert(self.canonical(path), Input { path: path.to_owned(), digest });
        content
    }

    /// The file is read once more, from its beginning to its end, for its digest.
    fn open_at_any_place(&self, path: &Path) -> io::Result<Box<dyn ReadAt>> {
        let file = self.world.open_at_any_place(path)?;
        let mut digester = Digester::default();
        let mut block = vec![0; BLOCK];
        for at in (0..file.length()).step_by(BLOCK) {
            let left = usize::try_from(file.length() - at).unwrap_or(BLOCK);
            let block = &mut block[..left.min(BLOCK)];
            file.fill(at, block)?;
            digester.write_all(block)?;
        }
        let input = Input { path: path.to_owned(), digest: digester.finish() };
        self.records().insert(self.canonical(path), input);
        Ok(file)
    }

    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        self.world.write(path, content)
    }

    fn begin(&self, path: &Path) -> io::Result<Box<dyn Unfinished>> {
        self.world.begin(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.world.create_folder(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.world.names(folder)
    }

    fn sweep(&self, folder: &Path) -> io::Result<()> {
        self.world.sweep(folder)
    }

    fn claim(&self, lock: &Path) -> io::Result<Claimed> {
        self.world.claim(lock)
    }

    fn listen_for_interrupt(&self) {
        self.world.listen_for_interrupt();
    }

    fn is_interrupted(&self) -> bool {
        self.world.is_interrupted()
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        self.world.canonical(path)
    }
}
