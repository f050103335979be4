//! The letters and their manifest as one ZIP file: fixed order, fixed times, the same letters the same bytes.

use std::io::{self, Write};
use std::path::Path;

use super::manifest::{CSV, ExtraFiles, JSON, Manifest, State};
use crate::docx::Stream;
use crate::environment::{Environment, Unfinished};

/// A ZIP file of letters being written.
pub(super) struct ZipOfLetters {
    archive: Stream<Box<dyn Unfinished>>,
}

impl ZipOfLetters {
    pub(super) fn begin(path: &Path, environment: &dyn Environment) -> io::Result<Self> {
        Ok(Self { archive: Stream::empty(environment.begin(path)?) })
    }

    /// Adds a letter. It is deflated already.
    pub(super) fn add(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.archive.store(file, bytes)
    }

    /// Adds the manifest and puts the file in place. The manifest in it is that of a first run: which letters were
    /// there before says nothing about these.
    pub(super) fn finish(mut self, manifest: &Manifest) -> io::Result<()> {
        let mut manifest = manifest.clone();
        manifest.left_over.clear();
        manifest.extras = ExtraFiles::default();
        for letter in &mut manifest.letters {
            if letter.state == State::Unchanged {
                letter.state = State::Made;
            }
        }
        self.archive.store(JSON, manifest.to_json().as_bytes())?;
        self.archive.store(CSV, manifest.to_csv().as_bytes())?;
        let mut file = self.archive.finish()?;
        file.flush()?;
        file.put_in_place()
    }
}
