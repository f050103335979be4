//! `congvan scans count`: the counts a letter would use, per commune, before it is written.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;

use super::super::Outcome;
use super::super::console::Session;
use super::super::meter::Meter;
use super::wishes::Wishes;
use crate::data::to_csv;
use crate::diagnostic::{Format, Report, Severity};
use crate::letter::compose::{Choices, ProvinceCounts, count_files, read_counts};
use crate::scans::events::Watch;
use crate::vietnamese::legacy::Encoding;

/// The columns of the result.
const HEADER: [&str; 6] = ["code", "commune", "district", "province", "scans", "state"];

/// The arguments of `congvan scans count`.
#[derive(Args, Debug)]
pub(super) struct Count {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    wishes: Wishes,
    #[arg(long, default_value = "csv")]
    format: CountFormat,
    #[arg(long)]
    encoding: Option<Encoding>,
    #[arg(long)]
    cluster: Option<String>,
    #[arg(long, default_value = "text")]
    diagnostics: Format,
    #[arg(long)]
    strict: bool,
}

/// The form of the counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum CountFormat {
    Csv,
    Json,
}

impl Count {
    /// Prints a record for each commune, and tells what was corrected, what is missing and what could not be counted.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let mut report = Report::new();
        let meter = Meter::new(session, self.diagnostics);
        let choices = Choices {
            encoding: self.encoding,
            cluster: self.cluster.as_deref(),
            watch: meter.as_ref().map(|meter| meter as &dyn Watch),
            ..Choices::default()
        };
        let counts = match &self.files[..] {
            [letter] if is_letter_file(letter) => {
                self.wishes.refuse_with_letter(letter, &mut report);
                if report.has_errors() {
                    None
                } else {
                    read_counts(letter, choices, session.environment, &mut report)
                }
            }
            files => {
                let letter = files.iter().find(|file| is_letter_file(file));
                let asked = self.wishes.of(files, letter.map(PathBuf::as_path), &mut report);
                asked.and_then(|asked| count_files(&asked, choices, session.environment, &mut report))
            }
        };
        let Some(counts) = counts else {
            session.report(&report.without_notes(), self.diagnostics);
            return Outcome::Failure;
        };
        let text = match self.format {
            CountFormat::Csv => to_csv(std::iter::once(HEADER.map(str::to_owned)).chain(records(&counts))),
            CountFormat::Json => json(&counts),
        };
        let printed = session.print_or_tell(&text);
        session.report(&report, self.diagnostics);
        let is_clean = !self.strict || report.count(Severity::Warning) == 0;
        if is_clean { printed } else { Outcome::Findings }
    }
}

/// Whether a name is that of a letter file.
fn is_letter_file(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

/// How a letter speaks of a commune with so many scans.
const fn state(scans: u64, threshold: u64) -> &'static str {
    match scans {
        0 => "silent",
        scans if scans <= threshold => "low",
        _ => "",
    }
}

fn records(counts: &[ProvinceCounts]) -> impl Iterator<Item = [String; 6]> {
    counts.iter().flat_map(|counts| {
        counts.rows.iter().map(|row| {
            [
                row.code.to_owned(),
                row.commune.to_owned(),
                row.district.unwrap_or_default().to_owned(),
                counts.province.name().to_owned(),
                row.scans.to_string(),
                state(row.scans, counts.threshold).to_owned(),
            ]
        })
    })
}

fn json(counts: &[ProvinceCounts]) -> String {
    let communes: Vec<_> = records(counts)
        .map(|[code, commune, district, province, scans, state]| {
            json!({
                "code": code,
                "commune": commune,
                "district": Some(district).filter(|district| !district.is_empty()),
                "province": province,
                "scans": scans.parse::<u64>().unwrap_or_default(),
                "state": Some(state).filter(|state| !state.is_empty()),
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(communes))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::environment::Machine;

    fn counted(case: &str) -> (Vec<[String; 6]>, Vec<serde_json::Value>) {
        let letter = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(case).join("letter.toml");
        let counts = read_counts(&letter, Choices::default(), &Machine, &mut Report::new()).unwrap();
        let parsed = serde_json::from_str(&json(&counts)).unwrap();
        (records(&counts).collect(), parsed)
    }

    #[test]
    fn events_and_counts_of_the_same_week_give_the_same_table() {
        let (records, parsed) = counted("raw-events");
        assert_eq!(records, counted("thai-nguyen-2021-11").0);
        assert_eq!((records.len(), parsed.len()), (178, 178));
        let with = |state: &str| records.iter().filter(|record| record[5] == state).count();
        assert_eq!([with("silent"), with("low")], [15, 45]);
        let sum: u64 = parsed.iter().filter_map(|commune| commune["scans"].as_u64()).sum();
        assert_eq!(sum, 16_949);
    }
}
