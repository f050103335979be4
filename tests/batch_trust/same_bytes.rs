//! The same inputs give the same bytes: with any number of threads, at any time, anywhere.

use std::io;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use congvan::batch::{Entry, Order, Orders, Overwrite, Plan, Progress, Rehearsal};
use congvan::diagnostic::Report;
use congvan::environment::{Claimed, Environment, Machine, Unfinished};
use congvan::forms::{Form, PdfPurpose};
use congvan::scans::By;
use serde_json::Value;

use crate::common::workplace::{Ended, Files, Workplace, ended, of_state};

/// Everything a run makes: the folder, the ZIP file and the bundle.
fn results(place: &Workplace, name: &str) -> Files {
    let mut results = place.files(name);
    for ending in ["zip", "docx"] {
        let file = std::fs::read(place.path(&format!("{name}.{ending}"))).unwrap();
        results.insert(format!("all.{ending}"), file);
    }
    results
}

fn batch(name: &str) -> String {
    format!("batch letter.toml --by district -o {name} --zip {name}.zip --bundle {name}.docx")
}

#[test]
fn any_number_of_threads_any_folder_and_any_zone_give_the_same_bytes() {
    let place = Workplace::new();
    place.succeed(&batch("first"));
    let first = results(&place, "first");
    assert_eq!(first.len(), 8 + 2 + 2);
    for jobs in [1, 2, 7] {
        place.succeed(&format!("{} --jobs {jobs}", batch(&format!("jobs-{jobs}"))));
        assert!(results(&place, &format!("jobs-{jobs}")) == first, "{jobs} threads");
    }
    for (name, zone) in [("west", "Etc/GMT+12"), ("east", "Etc/GMT-14")] {
        let output = place.command(&batch(name)).env("TZ", zone).env("LC_ALL", "C").output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(results(&place, name) == first, "in {zone}");
    }
    // A run that makes nothing packs the letters that are there.
    for ending in ["zip", "docx"] {
        std::fs::remove_file(place.path(&format!("first.{ending}"))).unwrap();
    }
    place.succeed(&batch("first"));
    let again = results(&place, "first");
    assert!(["all.zip", "all.docx"].iter().all(|name| again[*name] == first[*name]), "what was unchanged");
    assert_eq!(of_state(&place.manifest("first"), "unchanged").len(), 8);
}

#[test]
fn the_order_of_the_rows_makes_no_difference() {
    for by in ["district", "commune"] {
        let place = Workplace::new();
        let batch = |name: &str| format!("batch letter.toml --by {by} -o {name} --bundle {name}-all.docx");
        place.succeed(&batch("first"));
        place.edit("scans-by-commune.csv", |text| {
            let (header, rows) = text.split_once('\n').unwrap();
            let mut rows: Vec<_> = rows.lines().collect();
            rows.sort_by_key(|row| row.bytes().rev().collect::<Vec<_>>());
            format!("{header}\n{}\n", rows.join("\n"))
        });
        place.succeed(&batch("shuffled"));
        assert!(place.letters("first") == place.letters("shuffled"), "by {by}");
        assert_eq!(place.manifest("first")["letters"], place.manifest("shuffled")["letters"], "by {by}");
        let bundles =
            ["first-all.docx", "shuffled-all.docx"].map(|name| std::fs::read(place.path(name)).unwrap());
        assert!(bundles[0] == bundles[1], "by {by}");
    }
}

#[test]
fn another_clock_gives_the_same_bytes() {
    let place = Workplace::new();
    let run = |name: &str, today: Option<NaiveDate>| {
        let [letter, folder, zip, bundle] =
            ["letter.toml", name, &format!("{name}.zip"), &format!("{name}.docx")]
                .map(|name| place.path(name));
        let order = Order {
            encoding: None,
            watch: None,
            letter: &letter,
            template: None,
            by: By::District,
            particulars: None,
            file_name: None,
            cluster: None,
            forms: vec![Form::Docx],
            purpose: PdfPurpose::Reading,
            folder: &folder,
        };
        let orders = Orders {
            jobs: NonZeroUsize::MIN,
            overwrite: Overwrite::Changed,
            rehearsal: Rehearsal::No,
            zip: Some(&zip),
            bundle: Some(&bundle),
        };
        let (environment, mut report) = (OnDay(today), Report::new());
        let plan = Plan::make(order, &[&zip, &bundle], &environment, &mut report).unwrap();
        plan.run(&orders, (&environment, &mut Silent), &mut report).unwrap();
        assert!(!report.has_errors());
        results(&place, name)
    };
    let today = run("today", None);
    for (name, year) in [("early", 2021), ("late", 2037)] {
        assert!(run(name, NaiveDate::from_ymd_opt(year, 12, 31)) == today, "in {year}");
    }
}

#[test]
fn the_summary_agrees_with_the_manifest_and_a_pipe_gets_messages_only() {
    let place = Workplace::new();
    for state in ["made", "unchanged"] {
        let run = place.succeed(&format!("{} --format json", batch("thu")));
        let summary: Value = serde_json::from_str(&run.printed).unwrap();
        let manifest = place.manifest("thu");
        for each in ["made", "unchanged", "skipped", "failed"] {
            assert_eq!(summary[each], of_state(&manifest, each).len(), "{each}");
        }
        assert_eq!(summary["letters"], manifest["letters"].as_array().unwrap().len());
        assert_eq!(summary[state], 8);
        assert_eq!(summary["written"], serde_json::json!(["thu.zip", "thu.docx"]));
        assert_only_messages(&run);
    }
    let run = ended(place.command(&format!("{} --diagnostics json", batch("thu"))).output().unwrap());
    let line = |line: &str| serde_json::from_str::<Value>(line).is_ok();
    assert!(serde_json::from_str::<Value>(&run.said).is_ok() || run.said.lines().all(line), "{}", run.said);
}

/// Fails if a message is anything but a line that begins a message or goes on with one.
fn assert_only_messages(run: &Ended) {
    assert!(!run.said.contains(['\r', '\u{1b}', '█']), "{:?}", run.said);
    for line in run.said.lines() {
        let is_message = ["warning: ", "note: ", "  "].iter().any(|start| line.starts_with(start));
        assert!(is_message, "{line:?}");
    }
}

struct Silent;

impl Progress for Silent {
    fn done(&mut self, _entry: &Entry) {}
}

/// The machine, on another day.
struct OnDay(Option<NaiveDate>);

impl Environment for OnDay {
    fn today(&self) -> NaiveDate {
        self.0.unwrap_or_else(|| Machine.today())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        Machine.read(path)
    }

    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        Machine.write(path, content)
    }

    fn begin(&self, path: &Path) -> io::Result<Box<dyn Unfinished>> {
        Machine.begin(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        Machine.create_folder(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        Machine.names(folder)
    }

    fn sweep(&self, folder: &Path) -> io::Result<()> {
        Machine.sweep(folder)
    }

    fn claim(&self, lock: &Path) -> io::Result<Claimed> {
        Machine.claim(lock)
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        Machine.canonical(path)
    }
}
