//! One document of many: read, checked and told, on any thread.

use std::path::Path;

use super::documents::Listed;
use super::output::Output;
use super::profiles::Profiles;
use crate::check::{Mode, check, examine, shown};
use crate::diagnostic::{Catalogue, Diagnostic, Place, Report, Severity, render};
use crate::docx::read::{Document, read};
use crate::environment::{Environment, reason};

/// What is the same for all documents of a run.
pub(super) struct Examination<'a> {
    pub(super) documents: &'a [Listed],
    pub(super) profiles: &'a Profiles,
    pub(super) mode: Mode,
    pub(super) format: Output,
    pub(super) show_components: bool,
    pub(super) environment: &'a dyn Environment,
    pub(super) catalogue: &'a Catalogue,
}

/// What came of a document.
#[derive(Default)]
pub(super) struct Checked {
    /// The document, for who looks on.
    pub(super) name: String,
    /// What is told of the file itself.
    pub(super) messages: String,
    /// The findings, as they are printed.
    pub(super) results: String,
    pub(super) is_read: bool,
    pub(super) has_failed: bool,
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

impl Examination<'_> {
    /// Checks a document, by its position in the list.
    pub(super) fn of(&self, document: usize) -> Checked {
        let listed = &self.documents[document];
        let mut checked = Checked { name: listed.below.display().to_string(), ..Checked::default() };
        let mut report = Report::new();
        match self.bytes(&listed.path, &mut report) {
            Some((_, facts)) => self.check(&facts, document, &mut checked),
            None => checked.has_failed = true,
        }
        checked.messages = render(&report, self.format.of_messages(), self.catalogue);
        checked
    }

    /// The file and what the reader makes of it.
    fn bytes(&self, path: &Path, report: &mut Report) -> Option<(Vec<u8>, Document)> {
        let file = path.display().to_string();
        match self.environment.read(path) {
            Ok(bytes) => read(&file, &bytes, report).map(|document| (bytes, document)),
            Err(error) => {
                let problem = Diagnostic::error("document-unreadable").with("file", &file);
                report.push(problem.with("reason", reason(&error)).at(Place::file(file)));
                None
            }
        }
    }

    fn check(&self, facts: &Document, document: usize, checked: &mut Checked) {
        let letter = examine(facts, self.mode).under(self.profiles.of(document));
        let findings = check(&letter);
        checked.is_read = true;
        checked.errors = findings.count(Severity::Error);
        checked.warnings = findings.count(Severity::Warning);
        let Output::Told(format) = self.format;
        if self.show_components {
            checked.results = render(&shown(&letter), format, self.catalogue);
        }
        checked.results.push_str(&render(&findings, format, self.catalogue));
    }
}
