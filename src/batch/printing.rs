//! The letters as one document for the printer.

use std::io::{self, Write};
use std::path::Path;

use crate::docx::write::{Bundle, Leaf};
use crate::environment::{Environment, Unfinished};

/// A document of all letters being written.
pub(super) struct PrintBundle {
    bundle: Bundle<Box<dyn Unfinished>>,
}

impl PrintBundle {
    pub(super) fn begin(path: &Path, environment: &dyn Environment) -> io::Result<Self> {
        Ok(Self { bundle: Bundle::new(environment.begin(path)?)? })
    }

    pub(super) fn add(&mut self, leaf: &Leaf) -> io::Result<()> {
        self.bundle.add(leaf)
    }

    /// Puts the file in place.
    pub(super) fn finish(self) -> io::Result<()> {
        let mut file = self.bundle.finish()?;
        file.flush()?;
        file.put_in_place()
    }
}
