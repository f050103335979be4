//! One document of many: read, checked, told and annotated, on any thread.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::copies::{AUTHOR, remark};
use super::documents::Listed;
use super::output::Output;
use super::profiles::Profiles;
use crate::check::{Examined, Mode, check, examine, shown};
use crate::diagnostic::{Catalogue, Diagnostic, Explanation, Place, Report, Severity, render};
use crate::docx::annotate::{Annotated, annotate};
use crate::docx::read::{Document, read};
use crate::environment::{Environment, reason};

/// What is the same for all documents of a run.
pub(super) struct Examination<'a> {
    pub(super) documents: &'a [Listed],
    pub(super) profiles: &'a Profiles,
    pub(super) copies: &'a [Option<PathBuf>],
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
    pub(super) notifications: Vec<Value>,
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
        if let Some((bytes, facts)) = self.read(&listed.path, &mut report) {
            let letter = examine(&facts, self.mode).under(self.profiles.of(document));
            let findings = check(&letter);
            self.tell(&letter, &findings, &mut checked);
            if let Some(copy) = &self.copies[document] {
                self.annotate(copy, (&bytes, &facts, &findings), &mut report);
            }
        }
        checked.has_failed = report.has_errors();
        checked.messages = render(&report, self.format.of_messages(), self.catalogue);
        checked.notifications = self.format.notifications(&report, self.catalogue);
        checked
    }

    /// The file and what the reader makes of it.
    fn read(&self, path: &Path, report: &mut Report) -> Option<(Vec<u8>, Document)> {
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

    fn tell(&self, letter: &Examined<'_>, findings: &Report, checked: &mut Checked) {
        checked.is_read = true;
        checked.errors = findings.count(Severity::Error);
        checked.warnings = findings.count(Severity::Warning);
        // SARIF knows findings of rules alone.
        if let (Output::Told(format), true) = (self.format, self.show_components) {
            checked.results = render(&shown(letter), format, self.catalogue);
        }
        checked.results.push_str(&self.format.findings(findings, self.catalogue));
    }

    /// Writes the copy with a comment at every finding.
    fn annotate(
        &self,
        copy: &Path,
        (bytes, facts, findings): (&[u8], &Document, &Report),
        report: &mut Report,
    ) {
        let remarks: Vec<_> = findings
            .iter()
            .map(|finding| remark(finding, &Explanation::of(finding, self.catalogue)))
            .collect();
        let place = Place::file(facts.file.clone());
        let Ok(Annotated { bytes, left_out }) = annotate(bytes, facts, &remarks, AUTHOR) else {
            report.push(Diagnostic::error("annotation-failed").at(place));
            return;
        };
        if left_out > 0 {
            report.push(Diagnostic::warning("annotation-partly").with("count", left_out).at(place));
        }
        let folder = copy.parent().filter(|folder| !folder.as_os_str().is_empty());
        let made = folder.map_or(Ok(()), |folder| self.environment.create_folder(folder));
        if let Err(error) = made.and_then(|()| self.environment.write(copy, &bytes)) {
            let problem = Diagnostic::error("annotation-not-written").with("file", copy.display());
            report.push(problem.with("reason", reason(&error)));
        }
    }
}
