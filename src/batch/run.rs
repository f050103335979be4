//! Running a plan: the letters on all cores, then the manifest.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use super::extras::Extras;
use super::findings::Findings;
use super::folder::Folder;
use super::making::{Made, Maker, PROGRAM};
use super::manifest::{CSV, Entry, JSON, Manifest, State};
use super::plan::Plan;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::environment::{Environment, cannot_write};
use crate::ordered::Ordered;

/// How a plan is run.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    /// On how many threads.
    pub jobs: NonZeroUsize,
    /// What becomes of letters that are there.
    pub overwrite: Overwrite,
    /// Whether nothing is written.
    pub rehearsal: Rehearsal,
    /// The ZIP file of all letters.
    pub zip: Option<&'a Path>,
    /// The document of all letters for the printer.
    pub bundle: Option<&'a Path>,
}

/// What becomes of letters that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// Those are made again of which something has changed; what somebody has edited stays.
    Changed,
    /// All are made again.
    All,
}

/// Whether a run only shows what it would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rehearsal {
    /// Everything is composed and nothing written.
    Yes,
    /// The letters are written.
    No,
}

/// Is told as letters are done, in their order.
pub trait Progress {
    /// A letter is done.
    fn done(&mut self, entry: &Entry);
}

/// What a run has done.
#[derive(Clone, Debug)]
pub struct Summary {
    /// What became of each letter.
    pub manifest: Manifest,
    /// What was found in the letters.
    pub findings: Report,
    /// The errors of the letters that were not made, each with the place of its letter in the manifest.
    pub failures: Vec<(usize, Diagnostic)>,
    /// The other files that are in place now.
    pub written: Vec<PathBuf>,
}

impl Summary {
    /// How many letters have a state.
    pub fn count(&self, state: State) -> usize {
        self.manifest.letters.iter().filter(|letter| letter.state == state).count()
    }
}

impl Plan<'_> {
    /// Makes the letters and the manifest. Errors of single letters are in the summary; None if an error of the whole
    /// run was reported.
    pub fn run(
        &self,
        orders: &Orders<'_>,
        world: (&dyn Environment, &mut dyn Progress),
        report: &mut Report,
    ) -> Option<Summary> {
        let (environment, progress) = world;
        let path = self.order.folder;
        if !Extras::have_room(orders, path, environment, report) {
            return None;
        }
        let mut folder = match orders.rehearsal {
            Rehearsal::Yes => Folder::seen(path, environment),
            Rehearsal::No => Folder::claimed(path, environment, report)?,
        };
        // Only now: who held the folder until a moment ago has left another manifest.
        let earlier = Manifest::read(path, environment, report);
        if let Some(earlier) = &earlier {
            folder.learn(earlier);
        }
        let mut extras = Extras::begin(orders, environment, report);
        let by_file = earlier.iter().flat_map(|earlier| &earlier.letters);
        let by_file = by_file.map(|letter| (letter.file.as_str(), letter)).collect();
        let mark = self.press.mark(&self.order.forms);
        let maker = Maker { plan: self, orders, folder: &folder, mark, earlier: by_file };
        let mut run = Run::default();
        let ordered = Ordered { jobs: orders.jobs, count: self.letters() };
        ordered.run(
            |index| maker.make(index),
            || environment.is_interrupted(),
            |made| {
                extras.add(&made, report);
                progress.done(&made.entry);
                run.take(made);
            },
        );
        for index in run.entries.len()..self.letters() {
            run.take(maker.begun(index));
        }
        let mut manifest = self.manifest(run.entries, &folder, earlier.as_ref());
        report_left_over(&manifest, path, report);
        let mut written = Vec::new();
        if orders.rehearsal == Rehearsal::No {
            let reached = manifest.letters.iter().all(|letter| letter.state != State::NotReached);
            if reached {
                written = extras.finish(&mut manifest, environment, report);
            }
            finish(&manifest, folder, (path, environment), report);
        }
        let findings = run.findings.into_report(self.letters());
        Some(Summary { manifest, findings, failures: run.failures, written })
    }

    fn manifest(&self, letters: Vec<Entry>, folder: &Folder<'_>, earlier: Option<&Manifest>) -> Manifest {
        let current: BTreeSet<&str> = letters
            .iter()
            .filter(|letter| letter.state != State::Skipped)
            .flat_map(|letter| letter.files().map(|(file, _)| file))
            .collect();
        let left_over = folder.left_over(earlier, &current);
        let mut letters = letters;
        for letter in &mut letters {
            match letter.state {
                State::Skipped => {
                    letter.sha256 = None;
                    letter.more.clear();
                }
                // A run that was cut off may have put another file there than the manifest before it tells.
                State::Failed | State::NotReached => {
                    let further = letter.more.iter_mut().map(|further| (&further.file, &mut further.sha256));
                    for (file, known) in further.chain([(&letter.file, &mut letter.sha256)]) {
                        let there = folder.ours_at(file);
                        if there.is_some() && there != *known {
                            *known = there;
                            letter.letter_sha256 = None;
                        }
                    }
                }
                State::Made | State::Unchanged => {}
            }
        }
        Manifest {
            form: Manifest::form(),
            program: PROGRAM.to_owned(),
            by: self.order.by.argument().to_owned(),
            file_name: self.pattern.clone(),
            template: self.template(),
            inputs: self.inputs.clone(),
            provinces: self.provinces(),
            letters,
            left_over,
            extras: earlier.map(|earlier| earlier.extras).unwrap_or_default(),
        }
    }
}

/// Tells of the files that are left from earlier runs: the first ones by name.
fn report_left_over(manifest: &Manifest, folder: &Path, report: &mut Report) {
    const TOLD: usize = 5;
    for left in manifest.left_over.iter().take(TOLD) {
        let warning = Diagnostic::warning("letter-left-over").with("file", folder.join(&left.file).display());
        report.push(warning.with("group", if left.name.is_empty() { "none" } else { &left.name }));
    }
    if let Some(more) = manifest.left_over.len().checked_sub(TOLD).filter(|more| *more > 0) {
        let warning = Diagnostic::warning("letters-left-over-more").with("count", more);
        report.push(warning.with("file", folder.join(JSON).display()));
    }
}

/// Writes the manifest and gives the folder up. Where the manifest cannot be written, the lock file stays: it knows
/// which files are ours.
fn finish(
    manifest: &Manifest,
    folder: Folder<'_>,
    (path, environment): (&Path, &dyn Environment),
    report: &mut Report,
) {
    for name in [CSV, JSON] {
        let content = if name == CSV { manifest.to_csv() } else { manifest.to_json() };
        let path = path.join(name);
        // A manifest that says the same stays as it is.
        if environment.read(&path).is_ok_and(|there| there == content.as_bytes()) {
            continue;
        }
        if let Err(error) = environment.write(&path, content.as_bytes()) {
            return report.push(cannot_write(&path, &error));
        }
    }
    if let Err(error) = folder.release() {
        report.push(cannot_write(path, &error));
    }
}

/// What has become of the letters so far.
#[derive(Default)]
struct Run {
    entries: Vec<Entry>,
    findings: Findings,
    failures: Vec<(usize, Diagnostic)>,
}

impl Run {
    fn take(&mut self, made: Made) {
        self.findings.add(&made.entry.name, &made.report);
        if made.entry.state == State::Failed {
            let error = made.report.iter().find(|told| told.severity == Severity::Error);
            self.failures.extend(error.map(|error| (self.entries.len(), error.clone())));
        }
        self.entries.push(made.entry);
    }
}
