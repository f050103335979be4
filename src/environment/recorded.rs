//! The world, and a memory of the files that were read.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

use super::claim::Claimed;
use super::{Environment, ReadAt, STANDARD_INPUT, Unfinished};
use crate::digest::{Digest, Digester};

/// How much is read at a time.
const BLOCK: usize = 1 << 20;

/// The world, and a memory of the files that were read: a run never overwrites what it read, and can say what it was
/// made from.
pub(crate) struct Recorded<'a> {
    world: &'a dyn Environment,
    inputs: Arc<Mutex<Inputs>>,
}

type Inputs = BTreeMap<PathBuf, Input>;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Input {
    /// As it was asked for.
    pub(crate) path: PathBuf,
    pub(crate) digest: Digest,
}

impl<'a> Recorded<'a> {
    pub(crate) fn new(world: &'a dyn Environment) -> Self {
        Self { world, inputs: Arc::default() }
    }

    /// Whether a path leads to a file that was read.
    pub(crate) fn was_read(&self, path: &Path) -> bool {
        self.records().contains_key(&self.canonical(path))
    }

    /// The files that were read, in the order of their paths.
    pub(crate) fn inputs(&self) -> Vec<Input> {
        self.records().values().cloned().collect()
    }

    fn records(&self) -> MutexGuard<'_, Inputs> {
        locked(&self.inputs)
    }

    /// A stream that is remembered when it has been read.
    fn remembered(&self, stream: Box<dyn Read + Send>, path: &Path, key: PathBuf) -> Box<dyn Read + Send> {
        let path = path.to_owned();
        Box::new(Remembered {
            stream,
            path,
            key,
            digester: Digester::default(),
            inputs: Arc::clone(&self.inputs),
        })
    }
}

fn locked(inputs: &Mutex<Inputs>) -> MutexGuard<'_, Inputs> {
    inputs.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A stream too long to hold; its digest is taken as it goes by.
struct Remembered {
    stream: Box<dyn Read + Send>,
    path: PathBuf,
    key: PathBuf,
    digester: Digester,
    inputs: Arc<Mutex<Inputs>>,
}

impl Read for Remembered {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        self.digester.write_all(&buffer[..read])?;
        Ok(read)
    }
}

impl Drop for Remembered {
    fn drop(&mut self) {
        let digest = std::mem::take(&mut self.digester).finish();
        let input = Input { path: self.path.clone(), digest };
        locked(&self.inputs).insert(std::mem::take(&mut self.key), input);
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

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        let key = self.canonical(path);
        // Also a file that cannot be read is not to be written over.
        let nothing = Input { path: path.to_owned(), digest: Digest::of(b"") };
        self.records().insert(key.clone(), nothing);
        Ok(self.remembered(self.world.open(path)?, path, key))
    }

    fn standard_input(&self) -> io::Result<Box<dyn Read + Send>> {
        let name = Path::new(STANDARD_INPUT);
        Ok(self.remembered(self.world.standard_input()?, name, name.to_owned()))
    }

    fn length(&self, path: &Path) -> Option<u64> {
        self.world.length(path)
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

    #[cfg(feature = "preview")]
    fn faces(&self, family: &str) -> Vec<super::FontFace> {
        self.world.faces(family)
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        self.world.canonical(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Memory;

    #[test]
    fn a_file_that_goes_by_is_remembered_as_one_that_is_held() {
        let today = NaiveDate::from_ymd_opt(2021, 11, 1).unwrap();
        let world = Memory::new(today).with("a.csv", "a,b").with_standard_input("c,d");
        let recorded = Recorded::new(&world);
        let mut text = String::new();
        recorded.open(Path::new("a.csv")).unwrap().read_to_string(&mut text).unwrap();
        recorded.standard_input().unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "a,bc,d");
        assert!(recorded.open(Path::new("b.csv")).is_err());
        let inputs: Vec<_> = recorded
            .inputs()
            .into_iter()
            .map(|input| (input.path.display().to_string(), input.digest))
            .collect();
        let input = |name: &str, content: &[u8]| (name.to_owned(), Digest::of(content));
        assert_eq!(inputs, [input("-", b"c,d"), input("a.csv", b"a,b"), input("b.csv", b"")]);
        assert!(recorded.was_read(Path::new("a.csv")) && recorded.length(Path::new("a.csv")) == Some(3));
    }
}
