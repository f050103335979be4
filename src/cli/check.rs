//! `congvan check`: any document against the decree.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::Outcome;
use super::console::Session;
use crate::check::{Mode, check, examine, rules, shown};
use crate::diagnostic::{Diagnostic, Format, Place, Report, Severity, render};
use crate::docx::read::read;
use crate::environment::reason;

/// The arguments of `congvan check`.
#[derive(Args, Debug)]
pub(super) struct Check {
    #[arg(required_unless_present = "rules")]
    files: Vec<PathBuf>,
    #[arg(long, default_value = "final")]
    mode: Mode,
    #[arg(long, default_value = "text")]
    format: Format,
    #[arg(long)]
    show_components: bool,
    #[arg(long)]
    rules: bool,
    #[arg(long)]
    strict: bool,
}

impl ValueEnum for Mode {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Draft, Self::Final]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Draft => "draft",
            Self::Final => "final",
        }))
    }
}

/// What a run has come to so far.
#[derive(Default)]
struct Tally {
    documents: usize,
    unread: usize,
    errors: usize,
    warnings: usize,
}

impl Check {
    /// Checks every document; findings are results, what could not be read is told among the messages.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        if self.rules {
            return session.print_or_tell(&listing(session));
        }
        let mut tally = Tally::default();
        for path in self.paths(session, &mut tally) {
            if let Err(diagnostic) = self.check(&path, session, &mut tally) {
                session.tell(diagnostic, self.format);
                return Outcome::Failure;
            }
        }
        if self.format == Format::Text {
            let count = |count: usize| count.to_string();
            let arguments = [
                ("documents", count(tally.documents)),
                ("errors", count(tally.errors)),
                ("warnings", count(tally.warnings)),
            ];
            session.say(&format!("{}\n", session.catalogue.text("documents-checked", &arguments)));
        }
        match tally {
            Tally { unread: 1.., .. } => Outcome::Failure,
            Tally { errors: 1.., .. } => Outcome::Findings,
            Tally { warnings: 1.., .. } if self.strict => Outcome::Findings,
            _ => Outcome::Success,
        }
    }

    /// The documents that are meant: files as they are, of folders every `.docx` in them, by name.
    fn paths(&self, session: &mut Session<'_, '_>, tally: &mut Tally) -> Vec<PathBuf> {
        let mut paths = Vec::new();
        for path in &self.files {
            let Ok(mut names) = session.environment.names(path) else {
                paths.push(path.clone());
                continue;
            };
            // Word keeps a file beside a document that is open: `~$letter.docx`.
            names.retain(|name| is_docx(name) && !name.starts_with("~$"));
            names.sort();
            if names.is_empty() {
                tally.unread += 1;
                let problem = Diagnostic::error("folder-without-documents").with("folder", path.display());
                session.tell(problem, self.format);
            }
            paths.extend(names.into_iter().map(|name| path.join(name)));
        }
        paths
    }

    fn check(&self, path: &Path, session: &mut Session<'_, '_>, tally: &mut Tally) -> Result<(), Diagnostic> {
        let file = path.display().to_string();
        let mut report = Report::new();
        let document = match session.environment.read(path) {
            Ok(bytes) => read(&file, &bytes, &mut report),
            Err(error) => {
                report.push(
                    Diagnostic::error("document-unreadable")
                        .with("file", &file)
                        .with("reason", reason(&error))
                        .at(Place::file(file)),
                );
                None
            }
        };
        session.report(&report, self.format);
        let Some(document) = document else {
            tally.unread += 1;
            return Ok(());
        };
        let letter = examine(&document, self.mode);
        if self.show_components {
            session.print(&render(&shown(&letter), self.format, session.catalogue))?;
        }
        let findings = check(&letter);
        tally.documents += 1;
        tally.errors += findings.count(Severity::Error);
        tally.warnings += findings.count(Severity::Warning);
        session.print(&render(&findings, self.format, session.catalogue))
    }
}

fn is_docx(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("docx"))
}

/// Every rule with its sentence.
fn listing(session: &Session<'_, '_>) -> String {
    let line = |name: &str| format!("{name}: {}\n", session.catalogue.text(&format!("rule-{name}"), &[]));
    rules().iter().map(|rule| line(rule.metadata.name)).collect()
}
