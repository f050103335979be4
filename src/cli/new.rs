//! `congvan new`: a folder with a letter file that explains itself, and sample data that builds at once.

use std::io::ErrorKind;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::Session;
use crate::diagnostic::{Diagnostic, Format, Report};
use crate::environment::{Environment, cannot_write};

/// The arguments of `congvan new`.
#[derive(Args, Debug)]
pub(super) struct New {
    folder: PathBuf,
    #[arg(long, default_value = "qr-scan-reminder")]
    template: String,
}

/// The files that a new letter of a template starts from. The letter file is the last, so that a folder with a
/// letter file is a whole one.
struct Sample {
    template: &'static str,
    files: &'static [SampleFile],
}

struct SampleFile {
    name: &'static str,
    content: &'static str,
}

const LETTER_FILE: &str = "letter.toml";

const SAMPLES: [Sample; 2] = [
    Sample {
        template: "qr-scan-reminder",
        files: &[
            SampleFile {
                name: "counts.csv",
                content: include_str!("../../templates/qr-scan-reminder/sample/counts.csv"),
            },
            SampleFile {
                name: LETTER_FILE,
                content: include_str!("../../templates/qr-scan-reminder/sample/letter.toml"),
            },
        ],
    },
    Sample {
        template: "plain-letter",
        files: &[SampleFile {
            name: LETTER_FILE,
            content: include_str!("../../templates/plain-letter/sample/letter.toml"),
        }],
    },
];

impl New {
    /// Writes the sample files and says what to type next.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let mut report = Report::new();
        if let Some(sample) = self.sample(&mut report) {
            self.write(sample, session.environment, &mut report);
        }
        session.report(&report, Format::Text);
        if report.has_errors() {
            return Outcome::of(&report);
        }
        let letter = self.folder.join(LETTER_FILE).display().to_string();
        let arguments = [("command", format!("congvan build {}", quoted(&letter))), ("letter", letter)];
        let done = session.catalogue.text("new-next-step", &arguments);
        let command = session.catalogue.attribute("new-next-step", "command", &arguments).unwrap_or_default();
        session.print_or_tell(&format!("{done}\n  {command}\n"))
    }

    fn sample(&self, report: &mut Report) -> Option<&'static Sample> {
        let sample = SAMPLES.iter().find(|sample| sample.template == self.template);
        if sample.is_none() {
            let known: Vec<&str> = SAMPLES.iter().map(|sample| sample.template).collect();
            report.push(
                Diagnostic::error("new-template-unknown")
                    .with("written", &self.template)
                    .with("known", known.join(", ")),
            );
        }
        sample
    }

    fn write(&self, sample: &Sample, environment: &dyn Environment, report: &mut Report) {
        for file in sample.files {
            let path = self.folder.join(file.name);
            // A file that cannot be opened is there all the same.
            let is_free = environment
                .read(&path)
                .is_err_and(|error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory));
            if !is_free {
                report.push(Diagnostic::error("new-file-exists").with("file", path.display()));
            }
        }
        if report.has_errors() {
            return;
        }
        if let Err(error) = environment.create_folder(&self.folder) {
            report.push(cannot_write(&self.folder, &error));
            return;
        }
        for file in sample.files {
            let path = self.folder.join(file.name);
            if let Err(error) = environment.write(&path, file.content.as_bytes()) {
                report.push(cannot_write(&path, &error));
                return;
            }
        }
    }
}

/// A path as it is typed in a terminal.
fn quoted(path: &str) -> String {
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::template::built_in_names;

    #[test]
    fn every_template_in_the_program_has_a_sample() {
        let samples: BTreeSet<&str> = SAMPLES.iter().map(|sample| sample.template).collect();
        assert_eq!(samples, built_in_names().collect());
    }
}
