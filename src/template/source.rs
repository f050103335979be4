//! Finding a template: one of those in the program, or a folder of one's own.

use std::io;
use std::path::{Path, PathBuf};

use super::definition::{self, Template};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::{Environment, reason};
use crate::nearest::nearest;

/// The templates in the program: name, `template.toml`, `body.md`.
const BUILT_IN: &[(&str, &str, &str)] = &[
    (
        "plain-letter",
        include_str!("../../templates/plain-letter/template.toml"),
        include_str!("../../templates/plain-letter/body.md"),
    ),
    (
        "qr-scan-reminder",
        include_str!("../../templates/qr-scan-reminder/template.toml"),
        include_str!("../../templates/qr-scan-reminder/body.md"),
    ),
];

const DEFINITION: &str = "template.toml";
const BODY: &str = "body.md";

/// Where a template is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateSource {
    /// In the program, by name.
    BuiltIn(String),
    /// In a folder.
    Folder(PathBuf),
}

impl TemplateSource {
    /// What a person means who writes `written` in a file of the folder `base`: with a slash, or a dot at the
    /// beginning, a folder; else a name.
    pub fn new(written: &str, base: &Path) -> Self {
        if written.starts_with('.') || written.contains(['/', '\\']) {
            Self::Folder(base.join(written))
        } else {
            Self::BuiltIn(written.to_owned())
        }
    }
}

impl TemplateSource {
    /// What a person means who types `chosen`: a folder, if a template is there or it is written as one; else a
    /// name.
    pub fn chosen(chosen: &Path, environment: &dyn Environment) -> Self {
        let is_folder = [DEFINITION, BODY].iter().any(|file| environment.read(&chosen.join(file)).is_ok());
        match chosen.to_str() {
            Some(written) if !is_folder => Self::new(written, Path::new("")),
            _ => Self::Folder(chosen.to_owned()),
        }
    }
}

/// The names of the templates in the program, by alphabet.
pub fn built_in_names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _, _)| *name)
}

/// Reads a template. `place` is where the letter names it, if a letter does.
pub fn load(
    source: &TemplateSource,
    place: Option<Place>,
    environment: &dyn Environment,
    report: &mut Report,
) -> Option<Template> {
    match source {
        TemplateSource::BuiltIn(name) => {
            let Some((name, definition, body)) = BUILT_IN.iter().find(|(known, _, _)| known == name) else {
                report.push(unknown_name(name, place));
                return None;
            };
            let file = |name_of_file| format!("{name}/{name_of_file}");
            let files = definition::Files {
                name: (*name).to_owned(),
                definition: (file(DEFINITION), (*definition).to_owned()),
                body: (file(BODY), (*body).to_owned()),
            };
            definition::read(files, report)
        }
        TemplateSource::Folder(folder) => {
            let files = [DEFINITION, BODY].map(|name| {
                let path = folder.join(name);
                let content = environment.read(&path);
                (path, content)
            });
            if files.iter().all(|(_, content)| is_missing(content)) {
                let problem = Diagnostic::error("template-folder-missing").with("folder", folder.display());
                report.push(Diagnostic { place, ..problem });
                return None;
            }
            let [definition, body] = files.map(|(path, content)| text_of(&path, content, report));
            let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
            definition::read(definition::Files { name, definition: definition?, body: body? }, report)
        }
    }
}

fn unknown_name(name: &str, place: Option<Place>) -> Diagnostic {
    let problem = Diagnostic::error("template-unknown")
        .with("name", name)
        .with("known", built_in_names().collect::<Vec<_>>().join(", "));
    let problem = match nearest(name, built_in_names()) {
        Some(nearest) => problem.with("advice", "nearest").with("nearest", nearest),
        None => problem.with("advice", "none"),
    };
    Diagnostic { place, ..problem }
}

fn is_missing(content: &io::Result<Vec<u8>>) -> bool {
    content.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// The name and the text of a file.
fn text_of(path: &Path, content: io::Result<Vec<u8>>, report: &mut Report) -> Option<(String, String)> {
    let file = path.display().to_string();
    match content {
        Err(error) => {
            let code = match error.kind() {
                io::ErrorKind::NotFound => "template-file-missing",
                _ => "template-file-unreadable",
            };
            report.push(Diagnostic::error(code).at(Place::file(file)).with("reason", reason(&error)));
            None
        }
        Ok(bytes) => {
            let Ok(text) = String::from_utf8(bytes) else {
                report.push(Diagnostic::error("template-file-encoding").at(Place::file(file)));
                return None;
            };
            Some((file, text.trim_start_matches('\u{FEFF}').to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Machine;

    fn codes(source: &TemplateSource) -> Vec<&'static str> {
        let mut report = Report::new();
        assert!(load(source, None, &Machine, &mut report).is_none());
        report.iter().map(|each| each.code).collect()
    }

    #[test]
    fn every_built_in_template_loads_without_a_word() {
        for name in built_in_names() {
            let mut report = Report::new();
            let template = load(&TemplateSource::BuiltIn(name.to_owned()), None, &Machine, &mut report);
            assert_eq!(report, Report::new());
            assert_eq!(template.unwrap().name, name);
        }
    }

    #[test]
    fn a_name_is_built_in_and_a_path_is_a_folder() {
        let base = Path::new("letters");
        let folder = |path: &str| TemplateSource::Folder(base.join(path));
        assert_eq!(
            TemplateSource::new("plain-letter", base),
            TemplateSource::BuiltIn("plain-letter".to_owned())
        );
        for path in ["./own", "own/", "../own", r"own\letter"] {
            assert_eq!(TemplateSource::new(path, base), folder(path));
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        assert_eq!(codes(&TemplateSource::BuiltIn("plain-leter".to_owned())), ["template-unknown"]);
        let folder = tempfile::tempdir().unwrap();
        let source = TemplateSource::Folder(folder.path().to_owned());
        assert_eq!(codes(&source), ["template-folder-missing"]);
        std::fs::write(folder.path().join(DEFINITION), b"title = \"\xC0\"").unwrap();
        assert_eq!(codes(&source), ["template-file-encoding", "template-file-missing"]);
    }
}
