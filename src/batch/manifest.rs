//! The manifest of a folder of letters: what was made from what, with the digest of each file. From it the next run
//! knows what has changed, and an officer what a letter says without opening it.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::digest::Digest;
use crate::environment::{Environment, reason};
use crate::scans::{Portion, total_scans};

/// The name of the manifest that programs read.
pub const JSON: &str = "manifest.json";

/// The name of the manifest that people read.
pub const CSV: &str = "manifest.csv";

/// The form of the manifest; a later form has a higher number.
const FORM: u32 = 1;

/// A folder of letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of this manifest.
    pub form: u32,
    /// The program and its version.
    pub program: String,
    /// What the letters are made by.
    pub by: String,
    /// The pattern of the names of the files.
    pub file_name: String,
    /// The template.
    pub template: Source,
    /// The letter file and the files of data.
    pub inputs: Vec<Source>,
    /// The provinces the letters are of, with the sums of all their communes.
    pub provinces: Vec<Province>,
    /// The letters, in the order of the groups.
    pub letters: Vec<Entry>,
    /// Files that are in the folder from earlier runs and belong to no letter of this one.
    pub left_over: Vec<LeftOver>,
    /// The files that hold all letters. They may be anywhere, under any name.
    #[serde(flatten)]
    pub extras: ExtraFiles,
}

/// The digests of the files that hold all letters, as they were last written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtraFiles {
    /// The ZIP file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip_sha256: Option<Digest>,
    /// The document for the printer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle_sha256: Option<Digest>,
}

/// What the letters are made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The name, as the letter file has it.
    pub file: String,
    /// The digest of its content.
    pub sha256: Digest,
}

/// A province with the sums of all its communes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Province {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The sums.
    #[serde(flatten)]
    pub figures: Figures,
}

/// The sums of some communes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// How many communes.
    pub communes: usize,
    /// All their scans.
    pub scans: u64,
    /// How many communes have no scan.
    pub silent: usize,
    /// How many have few.
    pub low: usize,
    /// The scans of those.
    pub low_scans: u64,
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The code of the group.
    pub group: String,
    /// The name of the group.
    pub name: String,
    /// The file, in this folder: the first of them, if it has several.
    pub file: String,
    /// What became of it.
    pub state: State,
    /// Why, where that is not plain: the code of the error, or the way of a letter that has nothing to say.
    pub reason: Option<String>,
    /// The sums of its communes.
    #[serde(flatten)]
    pub figures: Figures,
    /// The digest of the file, if this program has put it into the folder.
    pub sha256: Option<Digest>,
    /// The digest of what that file says and of what has laid it out.
    pub letter_sha256: Option<Digest>,
    /// Its other files: further forms, further pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<FurtherFile>,
}

/// A file of a letter besides its first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FurtherFile {
    /// The file, in this folder.
    pub file: String,
    /// The digest of the file, if this program has put it into the folder.
    pub sha256: Option<Digest>,
}

impl Entry {
    /// Its files, each with the digest it has if this program has put it into the folder.
    pub fn files(&self) -> impl Iterator<Item = (&str, Option<Digest>)> {
        let more = self.more.iter().map(|further| (further.file.as_str(), further.sha256));
        std::iter::once((self.file.as_str(), self.sha256)).chain(more)
    }

    /// Its further files are to be these; what is known of those that are there stays known.
    pub(super) fn expect<'f>(&mut self, files: impl Iterator<Item = &'f str>) {
        let known = std::mem::take(&mut self.more);
        let digest = |file: &str| known.iter().find(|further| further.file == file)?.sha256;
        self.more = files.map(|file| FurtherFile { file: file.to_owned(), sha256: digest(file) }).collect();
    }

    /// One of its files, counted from 0, is in place.
    pub(super) fn set_digest(&mut self, index: usize, digest: Digest) {
        match index.checked_sub(1) {
            None => self.sha256 = Some(digest),
            Some(further) => {
                if let Some(further) = self.more.get_mut(further) {
                    further.sha256 = Some(digest);
                }
            }
        }
    }
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Made in this run.
    Made,
    /// There already, as it would be made.
    Unchanged,
    /// Not made, because it has nothing to say.
    Skipped,
    /// Not made, because of an error.
    Failed,
    /// Not reached before the user stopped the run.
    NotReached,
}

/// A file of an earlier run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOver {
    /// The file.
    pub file: String,
    /// The name of the group it was made for.
    pub name: String,
    /// The digest of the file as it was made.
    pub sha256: Digest,
}

impl State {
    /// The word in the manifests.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Unchanged => "unchanged",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
            Self::NotReached => "not-reached",
        }
    }
}

impl Figures {
    /// The sums of some communes.
    pub fn of(portion: &Portion) -> Self {
        Self {
            communes: portion.rows.len(),
            scans: total_scans(&portion.rows),
            silent: portion.silent.len(),
            low: portion.low.len(),
            low_scans: total_scans(&portion.low),
        }
    }
}

impl Manifest {
    /// The manifest that an earlier run has left in a folder, if there is one that can be read.
    pub(super) fn read(folder: &Path, environment: &dyn Environment, report: &mut Report) -> Option<Self> {
        let path = folder.join(JSON);
        let problem = match environment.read(&path) {
            Ok(bytes) => match serde_json::from_slice::<Self>(&bytes) {
                Ok(manifest) if manifest.form <= FORM => return Some(manifest),
                Ok(_) => "form".to_owned(),
                Err(_) => "content".to_owned(),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => reason(&error),
        };
        let warning = Diagnostic::warning("manifest-unreadable").at(Place::file(path.display().to_string()));
        report.push(warning.with("reason", problem));
        None
    }

    /// The form of manifests that this program writes.
    pub(super) const fn form() -> u32 {
        FORM
    }

    /// The manifest as JSON.
    pub fn to_json(&self) -> String {
        // Nothing in it can fail to be written: the keys are text and the numbers finite.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The manifest as CSV: a row for each letter. It begins with the mark of UTF-8, without which Excel does not
    /// know Vietnamese.
    pub fn to_csv(&self) -> String {
        let inputs = self.inputs.iter().map(|input| input.sha256.to_string()).collect::<Vec<_>>();
        let inputs = Digest::of_parts(inputs.iter().map(String::as_bytes)).to_string();
        let mut table = csv::Writer::from_writer(Vec::new());
        let mut rows = vec![CSV_HEADER.map(str::to_owned)];
        let digest = |digest: Option<Digest>| digest.map(|digest| digest.to_string()).unwrap_or_default();
        rows.extend(self.letters.iter().map(|letter| {
            let Figures { communes, scans, silent, low, low_scans } = letter.figures;
            [
                letter.group.clone(),
                letter.name.clone(),
                letter.file.clone(),
                letter.state.word().to_owned(),
                letter.reason.clone().unwrap_or_default(),
                communes.to_string(),
                scans.to_string(),
                silent.to_string(),
                low.to_string(),
                low_scans.to_string(),
                digest(letter.sha256),
                digest(letter.letter_sha256),
                inputs.clone(),
                self.template.sha256.to_string(),
                self.program.clone(),
                letter.more.iter().map(|further| further.file.as_str()).collect::<Vec<_>>().join("; "),
            ]
        }));
        for row in rows {
            // Writing to memory does not fail.
            let _ = table.write_record(row.iter().map(|cell| without_formula(cell)));
        }
        let bytes = table.into_inner().unwrap_or_default();
        format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
    }
}

const CSV_HEADER: [&str; 16] = [
    "group",
    "name",
    "file",
    "state",
    "reason",
    "communes",
    "scans",
    "silent",
    "low",
    "low_scans",
    "sha256",
    "letter_sha256",
    "inputs_sha256",
    "template_sha256",
    "program",
    "more",
];

/// A cell that a spreadsheet would take for a formula gets the mark of text before it.
fn without_formula(cell: &str) -> String {
    let mark = if cell.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
    format!("{mark}{cell}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let source = |file: &str| Source { file: file.to_owned(), sha256: Digest::of(file.as_bytes()) };
        let figures = Figures { communes: 23, scans: 213, silent: 2, low: 3, low_scans: 7 };
        Manifest {
            form: FORM,
            program: "congvan 0.1.0".to_owned(),
            by: "district".to_owned(),
            file_name: "{{ group.code }}.docx".to_owned(),
            template: source("qr-scan-reminder"),
            inputs: vec![source("letter.toml"), source("counts.csv")],
            provinces: vec![Province {
                code: "19".to_owned(), name: "Tỉnh Thái Nguyên".to_owned(), figures
            }],
            letters: vec![Entry {
                group: "171".to_owned(),
                name: "=Huyện, Đại Từ".to_owned(),
                file: "171.docx".to_owned(),
                state: State::Made,
                reason: None,
                figures,
                sha256: Some(Digest::of(b"file")),
                letter_sha256: Some(Digest::of(b"letter")),
                more: vec![FurtherFile { file: "171.pdf".to_owned(), sha256: None }],
            }],
            left_over: Vec::new(),
            extras: ExtraFiles::default(),
        }
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        assert_eq!(serde_json::from_str::<Manifest>(&manifest().to_json()).unwrap(), manifest());
    }

    #[test]
    fn the_table_has_a_row_for_each_letter_and_no_formula() {
        let table = manifest().to_csv();
        let row = table.lines().nth(1).unwrap();
        assert!(row.starts_with("171,\"'=Huyện, Đại Từ\",171.docx,made,,23,213,2,3,7,"), "{row}");
        assert_eq!(table.lines().count(), 2);
    }
}
