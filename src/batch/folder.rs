//! The folder of the letters: who may write into it, and which of the files in it are ours to replace.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::manifest::{Entry, LeftOver, Manifest};
use crate::diagnostic::{Diagnostic, Report};
use crate::digest::Digest;
use crate::environment::{Claim, Claimed, Environment, cannot_write};

/// The lock of the folder, in which a run also notes which files it is about to put in place.
const LOCK: &str = ".congvan-batch.lock";

/// How a line begins that notes a file.
const FILE: &str = "file ";

/// A folder of letters that no other run is working on.
pub(super) struct Folder<'a> {
    path: &'a Path,
    environment: &'a dyn Environment,
    /// None in a rehearsal, which writes nothing.
    claim: Option<Box<dyn Claim>>,
    /// What this program has put, or was about to put, into the folder.
    ours: HashMap<String, BTreeSet<Digest>>,
    /// The names in the folder, to see which letters are open in a word processor.
    names: BTreeSet<String>,
}

/// What stands in the place of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Nothing,
    /// A file that this program has made, as it was made.
    Ours(Digest),
    /// A file that somebody has changed since, or that was never ours.
    Foreign(Digest),
}

impl<'a> Folder<'a> {
    /// Claims the folder for writing. None if it cannot be written or another run is working on it, which has then
    /// been reported.
    pub(super) fn claimed(
        path: &'a Path,
        environment: &'a dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let claim = match environment.create_folder(path).and_then(|()| environment.claim(&path.join(LOCK))) {
            Ok(Claimed::Ours(claim)) => claim,
            Ok(Claimed::Taken { process }) => {
                let process = process.map_or_else(|| "none".to_owned(), |process| process.to_string());
                let error = Diagnostic::error("batch-folder-taken").with("folder", path.display());
                report.push(error.with("process", process));
                return None;
            }
            Err(error) => {
                report.push(cannot_write(&path.join(LOCK), &error));
                return None;
            }
        };
        // Only a run that was cut off leaves unfinished files; another program's are not ours to take away.
        if !claim.earlier().is_empty() {
            report.push(Diagnostic::note("batch-run-cut-off").with("folder", path.display()));
            if let Err(error) = environment.sweep(path) {
                report.push(cannot_write(path, &error));
                return None;
            }
        }
        let mut folder = Self::seen(path, environment);
        folder.remember(claim.earlier());
        folder.claim = Some(claim);
        Some(folder)
    }

    /// The folder as a rehearsal sees it.
    pub(super) fn seen(path: &'a Path, environment: &'a dyn Environment) -> Self {
        let names = environment.names(path).unwrap_or_default().into_iter().collect();
        let mut folder = Self { path, environment, claim: None, ours: HashMap::new(), names };
        // What a run that was cut off has noted.
        if let Ok(noted) = environment.read(&path.join(LOCK)) {
            folder.remember(&String::from_utf8_lossy(&noted));
        }
        folder
    }

    /// Takes in what earlier runs have put into the folder.
    pub(super) fn learn(&mut self, earlier: &Manifest) {
        let files = earlier.letters.iter().flat_map(Entry::files);
        let letters = files.filter_map(|(file, digest)| Some((file, digest?)));
        let left_over = earlier.left_over.iter().map(|left| (left.file.as_str(), left.sha256));
        for (file, digest) in letters.chain(left_over) {
            self.ours.entry(file.to_owned()).or_default().insert(digest);
        }
    }

    /// Takes in what a run that was cut off was about to write.
    fn remember(&mut self, noted: &str) {
        for line in noted.lines() {
            let noted = line.strip_prefix(FILE).and_then(|rest| rest.split_once(' '));
            if let Some((digest, file)) = noted
                && let Ok(digest) = digest.parse()
            {
                self.ours.entry(file.to_owned()).or_default().insert(digest);
            }
        }
    }

    pub(super) fn path_of(&self, file: &str) -> PathBuf {
        self.path.join(file)
    }

    /// What stands in the place of a letter, and its bytes.
    pub(super) fn standing(&self, file: &str) -> Result<(Standing, Vec<u8>), Diagnostic> {
        let bytes = match self.environment.read(&self.path_of(file)) {
            Ok(bytes) => bytes,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok((Standing::Nothing, Vec::new()));
            }
            Err(error) if error.kind() == ErrorKind::IsADirectory => {
                return Err(Diagnostic::error("letter-is-folder").with("file", self.path_of(file).display()));
            }
            Err(error) => return Err(cannot_write(&self.path_of(file), &error)),
        };
        let digest = Digest::of(&bytes);
        let is_ours = self.ours.get(file).is_some_and(|known| known.contains(&digest));
        Ok((if is_ours { Standing::Ours(digest) } else { Standing::Foreign(digest) }, bytes))
    }

    /// The digest of the file of the name, if it stands there as an earlier run has put it.
    pub(super) fn ours_at(&self, file: &str) -> Option<Digest> {
        match self.standing(file) {
            Ok((Standing::Ours(digest), _)) => Some(digest),
            _ => None,
        }
    }

    /// Whether an earlier run has put a file of the name into the folder.
    pub(super) fn knows(&self, file: &str) -> bool {
        self.ours.contains_key(file)
    }

    /// Puts a letter in place, whole; before that the lock notes that it is ours. A rehearsal only learns whether it
    /// could be.
    pub(super) fn put(&self, file: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let path = self.path_of(file);
        if let Some(owner) = self.open_in_word_processor(file) {
            let error = Diagnostic::error("letter-open-elsewhere").with("file", path.display());
            return Err(error.with("owner", self.path_of(owner).display()));
        }
        let Some(claim) = &self.claim else { return Ok(()) };
        let noted = claim.note(&format!("{FILE}{} {file}", Digest::of(bytes)));
        noted.and_then(|()| self.environment.write(&path, bytes)).map_err(|error| cannot_write(&path, &error))
    }

    /// The file by which a word processor shows that it has a letter open. LibreOffice puts `.~lock.NAME#` beside it;
    /// Word `~$NAME`, in which a long name has lost its first letters.
    fn open_in_word_processor(&self, file: &str) -> Option<&str> {
        let shortened = [0, 1, 2].into_iter().filter_map(|lost| Some(format!("~${}", file.get(lost..)?)));
        let owners = shortened.chain([format!(".~lock.{file}#")]);
        owners.into_iter().find_map(|owner| self.names.get(&owner)).map(String::as_str)
    }

    /// Files of earlier runs that are still in the folder and belong to none of these letters.
    pub(super) fn left_over(&self, earlier: Option<&Manifest>, current: &BTreeSet<&str>) -> Vec<LeftOver> {
        let mut left: BTreeMap<&str, LeftOver> = BTreeMap::new();
        if let Some(manifest) = earlier {
            let files =
                manifest.letters.iter().flat_map(|letter| letter.files().map(move |file| (letter, file)));
            let letters = files.filter_map(|(letter, (file, digest))| {
                Some(LeftOver { file: file.to_owned(), name: letter.name.clone(), sha256: digest? })
            });
            for each in manifest.left_over.iter().cloned().chain(letters) {
                if let Some(name) = self.names.get(&each.file)
                    && !current.contains(name.as_str())
                {
                    left.insert(name, each);
                }
            }
        }
        // What a run that was cut off has made is in no manifest yet.
        for (file, digests) in &self.ours {
            let is_left = self.names.contains(file) && !current.contains(file.as_str());
            if let (true, Some(digest)) = (is_left, digests.first()) {
                let unnamed = || LeftOver { file: file.clone(), name: String::new(), sha256: *digest };
                left.entry(file).or_insert_with(unnamed);
            }
        }
        let as_it_stands =
            |left: LeftOver| LeftOver { sha256: self.ours_at(&left.file).unwrap_or(left.sha256), ..left };
        left.into_values().map(as_it_stands).collect()
    }

    /// Gives the folder up: what was noted is now in the manifest.
    pub(super) fn release(self) -> std::io::Result<()> {
        self.claim.map_or(Ok(()), Claim::release)
    }
}
