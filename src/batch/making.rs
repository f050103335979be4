//! Making one letter of a batch, on any thread.

use std::collections::HashMap;
use std::io::Write;

use super::folder::{Folder, Standing};
use super::manifest::{Entry, Figures, State};
use super::plan::Plan;
use super::run::{Orders, Overwrite};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::digest::{Digest, Digester};
use crate::docx::write::{self, Leaf};
use crate::letter::Letter;
use crate::letter::compose::Wording;

/// What came of one letter.
pub(super) struct Made {
    pub(super) entry: Entry,
    pub(super) report: Report,
    /// The file, where somebody wants it.
    pub(super) bytes: Option<Vec<u8>>,
    /// The pages for the printer, where somebody wants them.
    pub(super) leaf: Option<Leaf>,
}

/// Makes the letters of a plan.
pub(super) struct Maker<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) orders: &'a Orders<'a>,
    pub(super) folder: &'a Folder<'a>,
    /// What earlier runs have made, by file.
    pub(super) earlier: HashMap<&'a str, &'a Entry>,
}

/// The program and its version, of which the bytes of a letter depend.
pub(super) const PROGRAM: &str = concat!("congvan ", env!("CARGO_PKG_VERSION"));

impl Maker<'_> {
    /// Makes the letter of a number.
    pub(super) fn make(&self, index: usize) -> Made {
        let (mut made, file) = (self.begun(index), self.plan.files[index].as_str());
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
        let digest = digest(&letter);
        if let Err(problem) = self.put((&letter, digest), file, &mut made) {
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
        let (dispatch, file) = (&self.plan.dispatches[index], &self.plan.files[index]);
        let earlier = self.earlier.get(file.as_str());
        let entry = Entry {
            group: dispatch.group.code.clone(),
            name: dispatch.group.name.clone(),
            file: file.clone(),
            state: State::NotReached,
            reason: None,
            figures: Figures::of(&dispatch.group.portion),
            sha256: earlier.and_then(|letter| letter.sha256),
            letter_sha256: earlier.and_then(|letter| letter.letter_sha256),
        };
        Made { entry, report: Report::new(), bytes: None, leaf: None }
    }

    /// Puts the letter in place, unless it is there as it would be made.
    fn put(
        &self,
        (letter, digest): (&Letter, Digest),
        file: &str,
        made: &mut Made,
    ) -> Result<(), Diagnostic> {
        let wants_bytes = self.orders.zip.is_some();
        let (standing, there) = self.folder.standing(file)?;
        let is_as_made = |earlier: &&Entry| {
            earlier.letter_sha256 == Some(digest)
                && earlier.sha256.is_some_and(|digest| standing == Standing::Ours(digest))
        };
        if self.orders.overwrite == Overwrite::Changed && self.earlier.get(file).is_some_and(is_as_made) {
            made.entry.state = State::Unchanged;
            made.bytes = wants_bytes.then_some(there);
            return Ok(());
        }
        let bytes =
            write::write(letter).map_err(|reason| Diagnostic::error("docx-failed").with("reason", reason))?;
        let digest = Digest::of(&bytes);
        let is_there =
            matches!(standing, Standing::Ours(there) | Standing::Foreign(there) if there == digest);
        if is_there && self.orders.overwrite == Overwrite::Changed {
            made.entry.state = State::Unchanged;
        } else {
            if let (Standing::Foreign(_), Overwrite::Changed) = (standing, self.orders.overwrite) {
                let known = self.folder.knows(file);
                let problem = if known { "letter-edited" } else { "letter-not-ours" };
                return Err(Diagnostic::error(problem).with("file", self.folder.path_of(file).display()));
            }
            self.folder.put(file, &bytes)?;
            made.entry.state = State::Made;
        }
        made.entry.sha256 = Some(digest);
        made.bytes = wants_bytes.then_some(bytes);
        Ok(())
    }
}

fn failed(mut made: Made) -> Made {
    let error = made.report.iter().find(|told| told.severity == Severity::Error);
    made.entry.reason = error.map(|error| error.code.to_owned());
    made.entry.state = State::Failed;
    made
}

/// The digest of what a letter says and of the program that lays it out.
fn digest(letter: &Letter) -> Digest {
    let mut digester = Digester::default();
    // Neither writing to a digester nor text and numbers as JSON can fail.
    let _ = writeln!(digester, "{PROGRAM}");
    let _ = serde_json::to_writer(&mut digester, letter);
    digester.finish()
}
