//! The files that hold all letters: the ZIP file and the document for the printer.

use std::io;
use std::path::{Path, PathBuf};

use super::archive::ZipOfLetters;
use super::making::Made;
use super::manifest::{ExtraFiles, Manifest, State};
use super::printing::PrintBundle;
use super::run::{Orders, Overwrite, Rehearsal};
use crate::diagnostic::{Diagnostic, Report};
use crate::digest::{Digest, Digester};
use crate::environment::{Environment, cannot_write};

/// The files that hold all letters. One that cannot be written is told once and then left.
pub(super) struct Extras<'a> {
    zip: Option<(&'a Path, ZipOfLetters)>,
    bundle: Option<(&'a Path, PrintBundle)>,
    has_leaf: bool,
}

impl<'a> Extras<'a> {
    /// Whether nothing stands where these files are to go but what an earlier run into the same folder has written: the
    /// letters of last month may be packed under the same name. What does is reported.
    pub(super) fn have_room(
        orders: &Orders<'a>,
        folder: &Path,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> bool {
        // What is no file, such as a pipe, is refused when it is to be written, and reading it might never end.
        let is_file = |path: &&Path| environment.length(path).is_some();
        let there = [orders.zip.filter(is_file), orders.bundle.filter(is_file)];
        if orders.overwrite == Overwrite::All || there == [None, None] {
            return true;
        }
        // That it cannot be read is told once the folder is ours.
        let earlier = Manifest::read(folder, environment, &mut Report::new());
        let ExtraFiles { zip_sha256, bundle_sha256 } =
            earlier.map(|earlier| earlier.extras).unwrap_or_default();
        let is_other = |(path, ours): &(&Path, Option<Digest>)| {
            digest_of(path, environment).is_ok_and(|digest| Some(digest) != *ours)
        };
        let there = there.into_iter().zip([zip_sha256, bundle_sha256]);
        let others = there.filter_map(|(path, ours)| Some((path?, ours))).filter(is_other);
        let others: Vec<_> = others.collect();
        for (path, _) in &others {
            report.push(Diagnostic::error("extra-not-ours").with("file", path.display()));
        }
        others.is_empty()
    }

    pub(super) fn begin(orders: &Orders<'a>, environment: &dyn Environment, report: &mut Report) -> Self {
        if orders.rehearsal == Rehearsal::Yes {
            return Self { zip: None, bundle: None, has_leaf: false };
        }
        let zip = orders.zip.and_then(|path| {
            told(path, ZipOfLetters::begin(path, environment), report).map(|zip| (path, zip))
        });
        let bundle = orders.bundle.and_then(|path| {
            told(path, PrintBundle::begin(path, environment), report).map(|bundle| (path, bundle))
        });
        Self { zip, bundle, has_leaf: false }
    }

    pub(super) fn add(&mut self, made: &Made, report: &mut Report) {
        for (file, bytes) in &made.files {
            if let Some((path, zip)) = &mut self.zip
                && told(path, zip.add(file, bytes), report).is_none()
            {
                self.zip = None;
            }
        }
        if let (Some((path, bundle)), Some(leaf)) = (&mut self.bundle, &made.leaf) {
            self.has_leaf = true;
            if told(path, bundle.add(leaf), report).is_none() {
                self.bundle = None;
            }
        }
    }

    /// Puts the files in place, tells which letters they lack, and notes them in the manifest. Gives their names.
    pub(super) fn finish(
        self,
        manifest: &mut Manifest,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Vec<PathBuf> {
        let mut written = Vec::new();
        if let Some((path, zip)) = self.zip
            && told(path, zip.finish(manifest), report).is_some()
        {
            manifest.extras.zip_sha256 = digest_of(path, environment).ok();
            written.push(path.to_owned());
        }
        if let Some((path, bundle)) = self.bundle.filter(|_| self.has_leaf)
            && told(path, bundle.finish(), report).is_some()
        {
            manifest.extras.bundle_sha256 = digest_of(path, environment).ok();
            written.push(path.to_owned());
        }
        report_lacking(&written, manifest, report);
        written
    }
}

/// The digest of a file, however long it is.
fn digest_of(path: &Path, environment: &dyn Environment) -> io::Result<Digest> {
    let mut digester = Digester::default();
    io::copy(&mut environment.open(path)?, &mut digester)?;
    Ok(digester.finish())
}

/// Tells which files of all letters lack some.
fn report_lacking(written: &[PathBuf], manifest: &Manifest, report: &mut Report) {
    const SHOWN: usize = 10;
    let failed = manifest.letters.iter().filter(|letter| letter.state == State::Failed);
    let failed: Vec<&str> = failed.map(|letter| letter.name.as_str()).collect();
    if failed.is_empty() {
        return;
    }
    let mut names = failed[..failed.len().min(SHOWN)].join(", ");
    if failed.len() > SHOWN {
        names.push_str(", …");
    }
    for file in written {
        let warning = Diagnostic::warning("extra-without-letters").with("file", file.display());
        report.push(warning.with("count", failed.len()).with("names", &names));
    }
}

fn told<T>(path: &Path, result: io::Result<T>, report: &mut Report) -> Option<T> {
    result.map_err(|error| report.push(cannot_write(path, &error))).ok()
}
