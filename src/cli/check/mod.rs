//! `congvan check`: any document against the decree.

mod copies;
mod documents;
mod examination;
mod output;
mod profiles;
mod sarif;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use self::copies::CopyArguments;
use self::examination::{Checked, Examination};
use self::output::{Output, Printed};
use self::profiles::Profiles;
use super::Outcome;
use super::console::Session;
use super::progress::Bar;
use crate::check::{Mode, rules};
use crate::diagnostic::{Format, Report};
use crate::ordered::Ordered;

/// The arguments of `congvan check`.
#[derive(Args, Debug)]
pub(super) struct Check {
    #[arg(required_unless_present = "rules")]
    files: Vec<PathBuf>,
    #[arg(long, default_value = "final")]
    mode: Mode,
    #[arg(long, default_value = "text")]
    format: Output,
    #[arg(long)]
    profile: Option<PathBuf>,
    #[command(flatten)]
    copies: CopyArguments,
    #[arg(long)]
    jobs: Option<NonZeroUsize>,
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
    failed: usize,
    errors: usize,
    warnings: usize,
}

impl Tally {
    fn add(&mut self, checked: &Checked) {
        self.documents += usize::from(checked.is_read);
        self.failed += usize::from(checked.has_failed);
        self.errors += checked.errors;
        self.warnings += checked.warnings;
    }
}

impl Check {
    /// Checks every document; findings are results, what could not be read is told among the messages.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        if self.rules {
            return session.print_or_tell(&listing(session));
        }
        let mut tally = Tally::default();
        let wish = self.copies.wish();
        let (documents, problems) = documents::listed(&self.files, wish.folder, session.environment);
        for problem in problems {
            tally.failed += 1;
            session.tell(problem, self.format.of_messages());
        }
        let mut report = Report::new();
        let profiles = Profiles::find(&documents, self.profile.as_deref(), session.environment, &mut report);
        let copies = wish.copies(&documents, session.environment, &mut report);
        session.report(&report, self.format.of_messages());
        if report.has_errors() {
            return Outcome::Failure;
        }
        let examination = Examination {
            documents: &documents,
            profiles: &profiles,
            copies: &copies,
            mode: self.mode,
            format: self.format,
            show_components: self.show_components,
            environment: session.environment,
            catalogue: session.catalogue,
        };
        if let Err(outcome) = self.all(&examination, &mut tally, session) {
            return outcome;
        }
        self.say_summary(&tally, session);
        match tally {
            Tally { failed: 1.., .. } => Outcome::Failure,
            Tally { errors: 1.., .. } => Outcome::Findings,
            Tally { warnings: 1.., .. } if self.strict => Outcome::Findings,
            _ => Outcome::Success,
        }
    }

    /// Checks all documents on all cores, and prints in the order of the documents.
    fn all(
        &self,
        examination: &Examination<'_>,
        tally: &mut Tally,
        session: &mut Session<'_, '_>,
    ) -> Result<(), Outcome> {
        let count = examination.documents.len();
        let jobs = self.jobs.or_else(|| std::thread::available_parallelism().ok());
        let ordered = Ordered { jobs: jobs.unwrap_or(NonZeroUsize::MIN), count };
        let bar = Bar::of_documents(count, session);
        let mut printed = Printed::default();
        let mut failure = session.print(&self.format.head(session.catalogue)).err();
        let is_over = AtomicBool::new(failure.is_some());
        ordered.run(
            |document| examination.of(document),
            || is_over.load(Ordering::Relaxed),
            |checked| {
                tally.add(&checked);
                bar.beside(|| {
                    session.say(&checked.messages);
                    let results = (checked.results.as_str(), checked.notifications);
                    failure = session.print(&printed.next(self.format, results)).err();
                });
                is_over.store(failure.is_some(), Ordering::Relaxed);
                bar.step(&checked.name);
            },
        );
        bar.finish();
        let failure = failure.or_else(|| session.print(&printed.end(self.format, tally.failed)).err());
        failure.map_or(Ok(()), |diagnostic| {
            session.tell(diagnostic, self.format.of_messages());
            Err(Outcome::Failure)
        })
    }

    fn say_summary(&self, tally: &Tally, session: &mut Session<'_, '_>) {
        if !matches!(self.format, Output::Told(Format::Text | Format::Short)) {
            return;
        }
        let is_clean = tally.errors + tally.warnings == 0;
        let arguments = [
            ("documents", tally.documents.to_string()),
            ("errors", tally.errors.to_string()),
            ("warnings", tally.warnings.to_string()),
            ("failed", tally.failed.to_string()),
            ("advice", if is_clean { "none" } else { "explain" }.to_owned()),
        ];
        session.say(&format!("{}\n", session.catalogue.text("documents-checked", &arguments)));
    }
}

/// Every rule with its sentence.
fn listing(session: &Session<'_, '_>) -> String {
    let line = |name: &str| format!("{name}: {}\n", session.catalogue.text(&format!("rule-{name}"), &[]));
    rules().iter().map(|rule| line(rule.metadata.name)).collect()
}
