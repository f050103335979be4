//! Making one letter of a batch, on any thread.

use std::collections::HashMap;
use std::io::Write;

use super::folder::{Folder, Standing};
use super::manifest::{Entry, Figures, State};
use super::plan::Plan;
use super::run::{Orders, Overwrite};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::digest::{Digest, Digester};
use crate::docx::write::Leaf;
use crate::letter::Letter;
use crate::letter::compose::Wording;

/// A file of a letter: its name and its bytes.
pub(super) type LetterFile = (String, Vec<u8>);

/// What came of one letter.
pub(super) struct Made {
    pub(super) entry: Entry,
    pub(super) report: Report,
    /// The files, where somebody wants them.
    pub(super) files: Vec<LetterFile>,
    /// The pages for the printer, where somebody wants them.
    pub(super) leaf: Option<Leaf>,
}

/// Makes the letters of a plan.
pub(super) struct Maker<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) orders: &'a Orders<'a>,
    pub(super) folder: &'a Folder<'a>,
    /// What the files depend on besides the letter and the program.
    pub(super) mark: String,
    /// What earlier runs have made, by file.
    pub(super) earlier: HashMap<&'a str, &'a Entry>,
}

/// The program and its version, of which the bytes of a letter depend.
pub(super) const PROGRAM: &str = concat!("congvan ", env!("CARGO_PKG_VERSION"));

impl Maker<'_> {
    /// Makes the letter of a number.
    pub(super) fn make(&self, index: usize) -> Made {
        let mut made = self.begun(index);
        let dispatch = &self.plan.dispatches[index];
        if dispatch.wording == Wording::None {
            made.entry.state = State::Skipped;
            let is_empty = dispatch.group.portion.rows.is_empty();
            made.entry.reason = Some(if is_empty { "no-communes" } else { "nothing-to-say" }.to_owned());
            return made;
        }
        let Some(letter) = self.plan.draft.compose_dispatch(dispatch, &mut made.report) else {
            return failed(made);
        };
        made.entry.reason = match dispatch.wording {
            Wording::Usual | Wording::None => None,
            Wording::UsualWithNothingToSay => Some("nothing-to-say-made".to_owned()),
            Wording::Reworded => Some("nothing-to-say-reworded".to_owned()),
        };
        let digest = self.digest(&letter);
        if let Err(problem) = self.put((&letter, digest), &self.plan.stems[index], &mut made) {
            made.report.push(problem);
            return failed(made);
        }
        // Only now: where this letter failed, the one that stands there is still the earlier one.
        made.entry.letter_sha256 = Some(digest);
        made.leaf = self.orders.bundle.map(|_| Leaf::of(&letter, index));
        made
    }

    /// The entry of a letter that nothing has been done for yet. What an earlier run has put into the folder is there.
    pub(super) fn begun(&self, index: usize) -> Made {
        let (dispatch, file) = (&self.plan.dispatches[index], self.plan.file(index));
        let earlier = self.earlier.get(file.as_str());
        let entry = Entry {
            group: dispatch.group.code.clone(),
            name: dispatch.group.name.clone(),
            file,
            state: State::NotReached,
            reason: None,
            figures: Figures::of(&dispatch.group.portion),
            sha256: earlier.and_then(|letter| letter.sha256),
            letter_sha256: earlier.and_then(|letter| letter.letter_sha256),
            more: earlier.map(|letter| letter.more.clone()).unwrap_or_default(),
        };
        Made { entry, report: Report::new(), files: Vec::new(), leaf: None }
    }

    /// Puts the files of a letter in place, unless they are there as they would be made.
    fn put(
        &self,
        (letter, digest): (&Letter, Digest),
        stem: &str,
        made: &mut Made,
    ) -> Result<(), Diagnostic> {
        let wants_files = self.orders.zip.is_some();
        let earlier = self.earlier.get(made.entry.file.as_str());
        if let (Overwrite::Changed, Some(earlier)) = (self.orders.overwrite, earlier)
            && earlier.letter_sha256 == Some(digest)
            && let Some(there) = self.as_made(earlier)?
        {
            made.entry.state = State::Unchanged;
            made.files = if wants_files { there } else { Vec::new() };
            return Ok(());
        }
        let files = self.files(letter, stem)?;
        // Every obstacle is known before the first file is put in place.
        let missing: Vec<bool> =
            files.iter().map(|(file, bytes)| self.is_to_be_put(file, bytes)).collect::<Result<_, _>>()?;
        made.entry.expect(files.iter().skip(1).map(|(file, _)| file.as_str()));
        for (index, ((file, bytes), is_missing)) in files.iter().zip(&missing).enumerate() {
            if *is_missing {
                self.folder.put(file, bytes)?;
                // Should the next file fail, the files are no longer those of one letter.
                made.entry.letter_sha256 = None;
            }
            made.entry.set_digest(index, Digest::of(bytes));
        }
        let changed = missing.contains(&true);
        made.entry.state = if changed { State::Made } else { State::Unchanged };
        made.files = if wants_files { files } else { Vec::new() };
        Ok(())
    }

    /// The files of a letter of an earlier run; None if one of them is not as it was made.
    fn as_made(&self, earlier: &Entry) -> Result<Option<Vec<LetterFile>>, Diagnostic> {
        let mut files = Vec::new();
        for (file, digest) in earlier.files() {
            let (standing, bytes) = self.folder.standing(file)?;
            if digest.is_none_or(|digest| standing != Standing::Ours(digest)) {
                return Ok(None);
            }
            files.push((file.to_owned(), bytes));
        }
        Ok(Some(files))
    }

    /// The files of a letter, those of the first form first.
    fn files(&self, letter: &Letter, stem: &str) -> Result<Vec<LetterFile>, Diagnostic> {
        let sheets = self.plan.press.begin(letter);
        let mut files = Vec::new();
        for form in &self.plan.order.forms {
            let of_form = sheets.files(*form)?.into_iter();
            files.extend(of_form.map(|made| (form.file(stem, made.page), made.content)));
        }
        Ok(files)
    }

    /// Whether a file is to be put in place: not one that is there already, byte for byte.
    fn is_to_be_put(&self, file: &str, bytes: &[u8]) -> Result<bool, Diagnostic> {
        // A folder of that name is told also where everything is made again.
        let (standing, there) = self.folder.standing(file)?;
        if self.orders.overwrite == Overwrite::All {
            return Ok(true);
        }
        if standing != Standing::Nothing && there == bytes {
            return Ok(false);
        }
        if let Standing::Foreign(_) = standing {
            let problem = if self.folder.knows(file) { "letter-edited" } else { "letter-not-ours" };
            return Err(Diagnostic::error(problem).with("file", self.folder.path_of(file).display()));
        }
        Ok(true)
    }

    /// The digest of what a letter says and of what lays it out.
    fn digest(&self, letter: &Letter) -> Digest {
        let mut digester = Digester::default();
        // Neither writing to a digester nor text and numbers as JSON can fail.
        let _ = writeln!(digester, "{}", format!("{PROGRAM} {}", self.mark).trim_end());
        let _ = serde_json::to_writer(&mut digester, letter);
        digester.finish()
    }
}

fn failed(mut made: Made) -> Made {
    let error = made.report.iter().find(|told| told.severity == Severity::Error);
    made.entry.reason = error.map(|error| error.code.to_owned());
    made.entry.state = State::Failed;
    made
}
