//! The files of events that names stand for.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use globset::GlobBuilder;

use super::super::data::Files;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, STANDARD_INPUT};
use crate::toml_reader::Located;

/// A file of events, or standard input.
pub(in super::super) struct Source<'a> {
    pub(in super::super) path: PathBuf,
    /// Where the letter file names it; none where the user has named it in the arguments.
    pub(in super::super) place: Option<Place>,
    /// Its text, unpacked, where it has been opened before.
    pub(in super::super) opened: Option<Box<dyn Read + Send + 'a>>,
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Source").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Source<'_> {
    pub(in super::super) fn named(path: PathBuf, place: Option<Place>) -> Self {
        Self { path, place, opened: None }
    }

    /// The file, as messages name it.
    pub(in super::super) fn file(&self) -> String {
        self.path.display().to_string()
    }

    pub(in super::super) fn is_standard_input(&self) -> bool {
        self.path == Path::new(STANDARD_INPUT)
    }
}

/// The files that the names of a letter file stand for, each once, in the order of the letter file and of their
/// names. A name that stands for no file is reported.
pub(super) fn sources<'a>(
    named: &[Located<String>],
    files: Files<'a>,
    report: &mut Report,
) -> Option<Vec<Source<'a>>> {
    let mut sources: Vec<Source<'a>> = Vec::new();
    let mut is_sound = true;
    for name in named {
        let found = found(&name.value, files.folder, files.environment);
        if found.is_empty() {
            report.push(Diagnostic::error("events-none").at(name.place.clone()).with("written", &name.value));
            is_sound = false;
        }
        for path in found {
            add(Source::named(path, Some(name.place.clone())), &mut sources, files.environment);
        }
    }
    is_sound.then_some(sources)
}

/// Adds a file that is not there yet, however its path is written.
pub(in super::super) fn add<'a>(
    source: Source<'a>,
    sources: &mut Vec<Source<'a>>,
    environment: &dyn Environment,
) {
    let canonical = environment.canonical(&source.path);
    if !sources.iter().any(|known| environment.canonical(&known.path) == canonical) {
        sources.push(source);
    }
}

/// The files that a name stands for, in the order of their names; none if it is a pattern that no name fits.
pub(in super::super) fn found(name: &str, folder: &Path, environment: &dyn Environment) -> Vec<PathBuf> {
    if name == STANDARD_INPUT {
        return vec![PathBuf::from(name)];
    }
    let path = folder.join(name);
    if name.contains(['*', '?']) { matching(&path, environment) } else { vec![path] }
}

/// The files of a folder whose names fit, in the order of their names.
fn matching(pattern: &Path, environment: &dyn Environment) -> Vec<PathBuf> {
    let folder = pattern.parent().unwrap_or(Path::new(""));
    let shown = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let name = pattern.file_name().unwrap_or_default().to_string_lossy();
    // In a name of a file brackets are brackets.
    let plain = name.replace('[', "[[]").replace('{', "[{]");
    let Ok(glob) = GlobBuilder::new(&plain).literal_separator(true).build() else { return Vec::new() };
    let fits = glob.compile_matcher();
    let mut names = environment.names(shown).unwrap_or_default();
    names.retain(|name| fits.is_match(name));
    names.sort();
    names.into_iter().map(|name| folder.join(name)).collect()
}
