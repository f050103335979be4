//! `congvan batch`: one letter file to one letter for each group of communes.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;

use super::Outcome;
use super::console::Session;
use super::meter::Meter;
use super::progress::Bar;
use crate::batch::{self, Entry, Order, Orders, Overwrite, Plan, Rehearsal, State, Summary};
use crate::diagnostic::{Diagnostic, Format, Report, Severity};
use crate::forms::{Form, PdfPurpose};
use crate::scans::By;
use crate::scans::events::Watch;
use crate::vietnamese::legacy::Encoding;

/// The arguments of `congvan batch`.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an argument that is there or not")]
pub(super) struct Batch {
    letter: PathBuf,
    #[arg(long)]
    by: String,
    #[arg(short, long)]
    output: PathBuf,
    #[arg(short, long)]
    form: Vec<Form>,
    #[arg(long)]
    pdf_a: bool,
    #[arg(long)]
    with: Option<PathBuf>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    template: Option<PathBuf>,
    #[arg(long)]
    encoding: Option<Encoding>,
    #[arg(long)]
    cluster: Option<String>,
    #[arg(long)]
    zip: Option<PathBuf>,
    #[arg(long)]
    bundle: Option<PathBuf>,
    #[arg(long)]
    jobs: Option<NonZeroUsize>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    force: bool,
    #[arg(long, default_value = "text")]
    format: SummaryFormat,
    #[arg(long, default_value = "text")]
    diagnostics: Format,
    #[arg(long)]
    strict: bool,
}

/// The form of what is told at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SummaryFormat {
    Text,
    Json,
}

impl Batch {
    /// Makes the letters, tells everything there is to tell once, and names those that could not be made.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let mut report = Report::new();
        let meter = Meter::new(session, self.diagnostics);
        let watch = meter.as_ref().map(|meter| meter as &dyn Watch);
        let plan = self.plan(session, watch, &mut report);
        let Some(plan) = plan else {
            session.report(&report.without_notes(), self.diagnostics);
            self.say_failed(session);
            return Outcome::Failure;
        };
        session.environment.listen_for_interrupt();
        let mut bar = Bar::new(plan.letters(), session);
        let summary = plan.run(&self.orders(), (session.environment, &mut bar), &mut report);
        bar.finish();
        let Some(summary) = summary else {
            session.report(&report.without_notes(), self.diagnostics);
            self.say_failed(session);
            return Outcome::Failure;
        };
        report.append(summary.findings.clone());
        let left = summary.count(State::NotReached);
        if left > 0 {
            let warning = Diagnostic::warning("batch-interrupted").with("left", left);
            report.push(warning.with("all", plan.letters()));
        }
        session.report(&report, self.diagnostics);
        self.say_failures(&summary, session);
        let printed = match self.format {
            SummaryFormat::Text => session.print_or_tell(&self.text(&summary, session)),
            SummaryFormat::Json => session.print_or_tell(&self.json(&summary, session)),
        };
        let is_done = left == 0 && !report.has_errors();
        let is_clean = !self.strict || report.count(Severity::Warning) == 0;
        if is_done && is_clean { printed } else { Outcome::Findings }
    }

    fn plan<'a>(
        &'a self,
        session: &Session<'_, '_>,
        watch: Option<&'a dyn Watch>,
        report: &mut Report,
    ) -> Option<Plan<'a>> {
        let extras = [(&self.zip, "zip"), (&self.bundle, "docx")];
        for (path, right) in extras {
            let Some(path) = path else { continue };
            let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
            if ending != right {
                let problem = Diagnostic::error("output-ending-differs").with("file", path.display());
                report.push(problem.with("ending", ending).with("right", right));
            }
        }
        let order = Order {
            letter: &self.letter,
            template: self.template.as_deref(),
            encoding: self.encoding,
            cluster: self.cluster.as_deref(),
            watch,
            by: By::from_argument(&self.by),
            particulars: self.with.as_deref(),
            file_name: self.name.as_deref(),
            forms: self.forms(),
            purpose: if self.pdf_a { PdfPurpose::Archive } else { PdfPurpose::Reading },
            folder: &self.output,
        };
        let outputs: Vec<&Path> =
            [&self.zip, &self.bundle].into_iter().flatten().map(PathBuf::as_path).collect();
        let plan = Plan::make(order, &outputs, session.environment, report)?;
        (!report.has_errors()).then_some(plan)
    }

    /// The forms asked for, each once; otherwise the letter for signature.
    fn forms(&self) -> Vec<Form> {
        let mut forms = Vec::new();
        for form in if self.form.is_empty() { &[Form::Docx] } else { self.form.as_slice() } {
            if !forms.contains(form) {
                forms.push(*form);
            }
        }
        forms
    }

    fn orders(&self) -> Orders<'_> {
        Orders {
            jobs: self
                .jobs
                .or_else(|| std::thread::available_parallelism().ok())
                .unwrap_or(NonZeroUsize::MIN),
            overwrite: if self.force { Overwrite::All } else { Overwrite::Changed },
            rehearsal: if self.dry_run { Rehearsal::Yes } else { Rehearsal::No },
            zip: self.zip.as_deref(),
            bundle: self.bundle.as_deref(),
        }
    }

    fn say_failed(&self, session: &mut Session<'_, '_>) {
        if self.diagnostics == Format::Text {
            session.say(&format!("{}\n", session.catalogue.text("batch-failed", &[])));
        }
    }

    /// The table of the letters that could not be made.
    fn say_failures(&self, summary: &Summary, session: &mut Session<'_, '_>) {
        if summary.failures.is_empty() || self.diagnostics != Format::Text {
            return;
        }
        let count = [("count", summary.failures.len().to_string())];
        let mut table = format!("\n{}\n", session.catalogue.text("batch-failures", &count));
        let rows = summary.failures.iter().map(|(place, error)| {
            let letter = &summary.manifest.letters[*place];
            [letter.name.clone(), letter.file.clone(), session.catalogue.message(error)]
        });
        table.push_str(&columns(&rows.collect::<Vec<_>>()));
        session.say(&table);
    }

    fn text(&self, summary: &Summary, session: &Session<'_, '_>) -> String {
        let word = |id: &str, arguments: &[(&'static str, String)]| session.catalogue.text(id, arguments);
        let counts = [
            ("made", summary.count(State::Made).to_string()),
            ("unchanged", summary.count(State::Unchanged).to_string()),
            ("skipped", summary.count(State::Skipped).to_string()),
            ("failed", summary.count(State::Failed).to_string()),
            ("folder", self.output.display().to_string()),
        ];
        if self.dry_run {
            let row = |letter: &Entry| {
                let state = word(&format!("batch-will-be-{}", letter.state.word()), &[]);
                [state, letter.file.clone(), letter.name.clone()]
            };
            let rows: Vec<_> = summary.manifest.letters.iter().map(row).collect();
            return format!("{}\n{}\n", columns(&rows), word("batch-rehearsed", &counts));
        }
        let mut text = word("batch-summary", &counts);
        text.push('\n');
        let manifest = self.output.join(batch::CSV);
        text.push_str(&word("batch-manifest", &[("file", manifest.display().to_string())]));
        text.push('\n');
        for file in &summary.written {
            text.push_str(&word("batch-written", &[("file", file.display().to_string())]));
            text.push('\n');
        }
        text
    }

    fn json(&self, summary: &Summary, session: &Session<'_, '_>) -> String {
        let failures = summary.failures.iter().map(|(place, error)| {
            let letter = &summary.manifest.letters[*place];
            json!({
                "group": letter.group,
                "name": letter.name,
                "file": letter.file,
                "code": error.code,
                "message": session.catalogue.message(error),
            })
        });
        let summary = json!({
            "folder": self.output.display().to_string(),
            "dry_run": self.dry_run,
            "letters": summary.manifest.letters.len(),
            "made": summary.count(State::Made),
            "unchanged": summary.count(State::Unchanged),
            "skipped": summary.count(State::Skipped),
            "failed": summary.count(State::Failed),
            "not_reached": summary.count(State::NotReached),
            "failures": failures.collect::<Vec<_>>(),
            "left_over": summary.manifest.left_over.iter().map(|left| &left.file).collect::<Vec<_>>(),
            "written": summary.written.iter().map(|file| file.display().to_string()).collect::<Vec<_>>(),
        });
        format!("{summary:#}\n")
    }
}

/// Rows of a table, its columns one below the other.
fn columns(rows: &[[String; 3]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    let line = |[one, two, three]: &[String; 3]| format!("  {one:<first$}  {two:<second$}  {three}\n");
    rows.iter().map(line).collect()
}
