//! Which documents are meant.

use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::environment::{Environment, reason};

/// A document that is meant.
#[derive(Debug)]
pub(super) struct Listed {
    /// As the user would name it.
    pub(super) path: PathBuf,
    /// Where it lies below the folder that was named; its file name where it was named itself.
    pub(super) below: PathBuf,
}

/// The documents that were named, in this order: files as they are, of folders every `.docx` below them, sorted by their
/// names in each folder. What cannot be listed is told. The folder of the copies is left out: what lies in it is of a run
/// before this one.
pub(super) fn listed(
    files: &[PathBuf],
    copies: Option<&Path>,
    environment: &dyn Environment,
) -> (Vec<Listed>, Vec<Diagnostic>) {
    let open = copies.map(|folder| environment.canonical(folder)).into_iter().collect();
    let mut listing = Listing { environment, found: Vec::new(), problems: Vec::new(), open };
    for path in files {
        let Ok(names) = environment.names(path) else {
            let below = path.file_name().map(PathBuf::from).unwrap_or_default();
            listing.found.push(Listed { path: path.clone(), below });
            continue;
        };
        let before = (listing.found.len(), listing.problems.len());
        listing.folder(path, Path::new(""), names);
        if before == (listing.found.len(), listing.problems.len()) {
            let problem = Diagnostic::error("folder-without-documents");
            listing.problems.push(problem.with("folder", path.display()));
        }
    }
    (listing.found, listing.problems)
}

struct Listing<'a> {
    environment: &'a dyn Environment,
    found: Vec<Listed>,
    problems: Vec<Diagnostic>,
    /// The folders that are being listed: a link may lead back into one.
    open: HashSet<PathBuf>,
}

impl Listing<'_> {
    fn folder(&mut self, folder: &Path, below: &Path, mut names: Vec<String>) {
        let canonical = self.environment.canonical(folder);
        if !self.open.insert(canonical.clone()) {
            return;
        }
        // Word keeps a file beside a document that is open: `~$letter.docx`; what begins with a dot is of the system.
        names.retain(|name| !name.starts_with("~$") && !name.starts_with('.'));
        names.sort();
        for name in names {
            let (path, below) = (folder.join(&name), below.join(&name));
            match self.environment.names(&path) {
                Ok(names) => self.folder(&path, &below, names),
                Err(_) if is_docx(&name) => self.found.push(Listed { path, below }),
                Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                    let problem = Diagnostic::error("document-unreadable").with("file", path.display());
                    self.problems.push(problem.with("reason", reason(&error)));
                }
                Err(_) => {}
            }
        }
        self.open.remove(&canonical);
    }
}

fn is_docx(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("docx"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::environment::Machine;

    #[test]
    fn every_document_below_a_folder_is_listed_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("b/c.docx")).unwrap();
        fs::create_dir_all(root.join("empty")).unwrap();
        for name in ["z.docx", "a.DOCX", "~$a.docx", "._a.docx", "a.txt", "b/2.docx", "b/c.docx/1.docx"] {
            fs::write(root.join(name), "").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(root, root.join("b/loop")).unwrap();
        let (found, problems) = listed(&[root.to_owned(), root.join("missing.docx")], None, &Machine);
        let below: Vec<String> =
            found.iter().map(|listed| listed.below.display().to_string().replace('\\', "/")).collect();
        assert_eq!(below, ["a.DOCX", "b/2.docx", "b/c.docx/1.docx", "z.docx", "missing.docx"]);
        assert_eq!(problems, []);
        let (found, _) = listed(&[root.to_owned()], Some(&root.join("b")), &Machine);
        assert_eq!(found.len(), 2);
        let (found, problems) = listed(&[root.join("empty")], None, &Machine);
        assert!(found.is_empty());
        assert_eq!(problems[0].code, "folder-without-documents");
    }
}
