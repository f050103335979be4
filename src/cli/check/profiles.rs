//! Which house profile a document is judged by.
//!
//! As linters have it: the file `congvan-check.toml` in the folder of the document or in the nearest folder above it, and that one
//! alone; or the one that the command names, for all documents.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::documents::Listed;
use crate::check::{PROFILE_FILE, Profile, read_profile};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};

/// The profiles of the documents of a run.
#[derive(Debug)]
pub(super) struct Profiles {
    /// The first one is that of an office that has decided nothing.
    all: Vec<Profile>,
    of_documents: Vec<usize>,
}

impl Profiles {
    /// The profile of each document; what is wrong in one is told once.
    pub(super) fn find(
        documents: &[Listed],
        named: Option<&Path>,
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Self {
        let all = vec![Profile::default()];
        let mut search = Search { environment, report, all, of_folders: HashMap::new() };
        let of_documents = if let Some(file) = named {
            let profile = search.read(file).unwrap_or_else(|error| search.tell(file, &error));
            vec![profile; documents.len()]
        } else {
            let folder = |listed: &Listed| environment.canonical(&listed.path).parent().map(PathBuf::from);
            documents.iter().map(|listed| folder(listed).map_or(0, |folder| search.above(&folder))).collect()
        };
        Self { all: search.all, of_documents }
    }

    /// The profile of a document, by its position in the list.
    pub(super) fn of(&self, document: usize) -> &Profile {
        &self.all[self.of_documents[document]]
    }
}

struct Search<'a> {
    environment: &'a dyn Environment,
    report: &'a mut Report,
    all: Vec<Profile>,
    of_folders: HashMap<PathBuf, usize>,
}

impl Search<'_> {
    /// The profile in a folder or in the nearest one above it.
    fn above(&mut self, folder: &Path) -> usize {
        if let Some(known) = self.of_folders.get(folder) {
            return *known;
        }
        let file = folder.join(PROFILE_FILE);
        let found = match self.read(&file) {
            Ok(profile) => profile,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                folder.parent().map_or(0, |above| self.above(above))
            }
            Err(error) => self.tell(&file, &error),
        };
        self.of_folders.insert(folder.to_owned(), found);
        found
    }

    fn read(&mut self, file: &Path) -> std::io::Result<usize> {
        let bytes = self.environment.read(file)?;
        let Some(profile) = read_profile(&file.display().to_string(), &bytes, self.report) else {
            return Ok(0);
        };
        self.all.push(profile);
        Ok(self.all.len() - 1)
    }

    fn tell(&mut self, file: &Path, error: &std::io::Error) -> usize {
        let file = file.display().to_string();
        let problem = Diagnostic::error("profile-unreadable").with("file", &file);
        self.report.push(problem.with("reason", reason(error)).at(Place::file(file)));
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Memory;

    fn documents(paths: &[&str]) -> Vec<Listed> {
        paths.iter().map(|path| Listed { path: path.into(), below: PathBuf::new() }).collect()
    }

    fn memory() -> Memory {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        Memory::new(today)
            .with("/office/congvan-check.toml", "[agency]\nname = \"Sở Nội vụ\"\n")
            .with("/office/unit/congvan-check.toml", "[agency]\nsymbols = \"SNV-VP\"\n")
            .with("/broken/congvan-check.toml", "[agency]\nnames = \"x\"\n")
    }

    #[test]
    fn the_nearest_profile_counts_alone() {
        let documents = documents(&["/office/a/b/1.docx", "/office/unit/2.docx", "/3.docx"]);
        let mut report = Report::new();
        let profiles = Profiles::find(&documents, None, &memory(), &mut report);
        assert_eq!(report, Report::new());
        assert_eq!(profiles.of(0).names, ["Sở Nội vụ"]);
        assert_eq!((profiles.of(1).names.len(), profiles.of(1).symbols.len()), (0, 1));
        assert_eq!(profiles.of(2), &Profile::default());
        let named = Path::new("/office/unit/congvan-check.toml");
        let profiles = Profiles::find(&documents, Some(named), &memory(), &mut report);
        assert_eq!(profiles.of(2).symbols, ["SNV-VP"]);
    }

    #[test]
    fn what_is_wrong_in_a_profile_is_told_once() {
        let documents = documents(&["/broken/1.docx", "/broken/2.docx", "/broken/below/3.docx"]);
        let mut report = Report::new();
        Profiles::find(&documents, None, &memory(), &mut report);
        assert_eq!(report.iter().map(|each| each.code).collect::<Vec<_>>(), ["toml-key-unknown"]);
        let mut report = Report::new();
        Profiles::find(&documents, Some(Path::new("/none.toml")), &memory(), &mut report);
        assert_eq!(report.iter().map(|each| each.code).collect::<Vec<_>>(), ["profile-unreadable"]);
    }
}
