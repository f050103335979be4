//! The plan of a batch: every letter and the name of its file, before anything is written.

use std::path::Path;

use super::file_names::{file_names, first_file, usual_pattern};
use super::manifest::{CSV, Figures, JSON, Province, Source};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::digest::Digest;
use crate::environment::{Environment, Recorded};
use crate::forms::{Form, PdfPurpose, Press};
use crate::letter::compose::{Choices, Dispatch, Draft};
use crate::scans::By;
use crate::scans::events::Watch;
use crate::toml_reader::Located;
use crate::vietnamese::legacy::Encoding;

/// What the user asks for.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The letter file.
    pub letter: &'a Path,
    /// A template in the place of the one that the letter file names.
    pub template: Option<&'a Path>,
    /// The encoding of the data files, where their bytes do not show it.
    pub encoding: Option<Encoding>,
    /// The scheduler of a cluster that counts the scans.
    pub cluster: Option<&'a str>,
    /// Who watches how events are counted, which may take long.
    pub watch: Option<&'a dyn Watch>,
    /// What the letters are made by.
    pub by: By,
    /// The file of what is particular to each letter.
    pub particulars: Option<&'a Path>,
    /// A pattern of file names in the place of the one that the letter file has.
    pub file_name: Option<&'a str>,
    /// The forms of each letter, of which the first gives the letter its name.
    pub forms: Vec<Form>,
    /// What a PDF is for.
    pub purpose: PdfPurpose,
    /// The folder of the letters.
    pub folder: &'a Path,
}

/// Every letter of a batch.
#[derive(Debug)]
pub struct Plan<'a> {
    pub(super) order: Order<'a>,
    pub(super) draft: Draft,
    pub(super) dispatches: Vec<Dispatch>,
    /// The name of each letter's files, without an ending.
    pub(super) stems: Vec<String>,
    pub(super) press: Press,
    pub(super) pattern: String,
    pub(super) inputs: Vec<Source>,
}

impl<'a> Plan<'a> {
    /// Reads the letter file, its template, the counts and the particulars, and names every file. `outputs` are what
    /// else will be written: none of it may be what the letters are made from. None if an error was reported.
    pub fn make(
        order: Order<'a>,
        outputs: &[&Path],
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Option<Self> {
        let world = Recorded::new(environment);
        let choices = Choices {
            template: order.template,
            by: Some(&order.by),
            encoding: order.encoding,
            cluster: order.cluster,
            watch: order.watch,
        };
        let draft = Draft::read(order.letter, choices, &world, report)?;
        let dispatches = draft.dispatches(order.particulars, &world, report)?;
        let pattern = pattern(&order, &draft, &dispatches);
        let stems = file_names(&draft, &dispatches, (&pattern, &order.forms), report)?;
        let press = Press::new(&order.forms, order.purpose, environment);
        if let Some(refusal) = order.forms.iter().find_map(|form| press.refusal(*form)) {
            report.push(refusal);
        }
        let first = |form: &Form| stems.iter().map(|stem| form.first_file(stem)).collect::<Vec<_>>();
        let files: Vec<String> = order.forms.iter().flat_map(first).collect();
        let names = files.iter().map(String::as_str).chain([CSV, JSON]);
        let in_folder = names.map(|name| order.folder.join(name));
        for path in in_folder.chain(outputs.iter().map(|path| path.to_path_buf())) {
            if world.was_read(&path) {
                report.push(Diagnostic::error("output-is-input").with("file", path.display()));
            }
        }
        for output in outputs {
            let canonical = world.canonical(output);
            if files.iter().any(|file| world.canonical(&order.folder.join(file)) == canonical) {
                report.push(Diagnostic::error("output-is-letter").with("file", output.display()));
            }
        }
        let inputs = inputs(&order, &world);
        let pattern = pattern.value;
        (!report.has_errors()).then_some(Self { order, draft, dispatches, stems, press, pattern, inputs })
    }

    /// How many letters there are, with those that have nothing to say.
    pub fn letters(&self) -> usize {
        self.dispatches.len()
    }

    /// The file that stands for a letter.
    pub(super) fn file(&self, index: usize) -> String {
        first_file(&self.stems[index], &self.order.forms)
    }

    /// The template, as the manifest names it.
    pub(super) fn template(&self) -> Source {
        let template = self.draft.template();
        let parts = template.source.iter().map(String::as_bytes);
        Source { file: template.name.clone(), sha256: Digest::of_parts(parts) }
    }

    pub(super) fn provinces(&self) -> Vec<Province> {
        let province = |(province, whole): (&crate::gazetteer::Province, _)| Province {
            code: province.code().to_owned(),
            name: province.name().to_owned(),
            figures: Figures::of(whole),
        };
        self.draft.provinces().map(|(unit, whole)| province((unit, whole))).collect()
    }
}

fn pattern(order: &Order<'_>, draft: &Draft, dispatches: &[Dispatch]) -> Located<String> {
    let place = Place::file(order.letter.display().to_string());
    if let Some(written) = order.file_name {
        return Located { value: written.to_owned(), place: Place::file("--name") };
    }
    // A column that holds units is as good as their kind.
    let by = dispatches.first().map_or(&order.by, |dispatch| &dispatch.by);
    let usual = || Located { value: usual_pattern(by).to_owned(), place };
    draft.batch().file_name.clone().unwrap_or_else(usual)
}

/// The files the letters are made from, but for those of the template, by their names from the letter file's folder.
fn inputs(order: &Order<'_>, world: &Recorded<'_>) -> Vec<Source> {
    let home = order.letter.parent().unwrap_or(Path::new(""));
    let name = |path: &Path| {
        let name = path.strip_prefix(home).ok().or_else(|| path.file_name().map(Path::new)).unwrap_or(path);
        name.display().to_string().replace('\\', "/")
    };
    let is_template = |path: &Path| {
        matches!(path.file_name().and_then(|name| name.to_str()), Some("template.toml" | "body.md"))
    };
    let inputs = world.inputs().into_iter().filter(|input| !is_template(&input.path));
    let mut inputs: Vec<Source> =
        inputs.map(|input| Source { file: name(&input.path), sha256: input.digest }).collect();
    // The order of absolute paths would depend on where the folder is.
    inputs.sort_by(|left, right| left.file.cmp(&right.file));
    inputs
}
