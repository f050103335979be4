//! Reading and composing a letter again and again.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::edition::{Edition, SetPages, State, in_order};
use super::excerpt::{self, Excerpt};
use crate::batch;
use crate::diagnostic::{Diagnostic, Report};
use crate::environment::{Change, Environment, Input, Recorded};
use crate::letter::Letter;
use crate::letter::compose::{Choices, Dispatch, Draft, Wording};
use crate::nearest::nearest;
use crate::ordered::at_once;
use crate::preview::{Fonts, forget_earlier};
use crate::scans::By;
use crate::vietnamese::fold::{fold, slug};
use crate::vietnamese::legacy::Encoding;

/// What is looked at.
#[derive(Clone, Debug)]
pub struct Order {
    /// The letter file.
    pub letter: PathBuf,
    /// A template in the place of the one that the letter file names.
    pub template: Option<PathBuf>,
    /// The encoding of the data files, where their bytes do not show it.
    pub encoding: Option<Encoding>,
    /// What letters are made by; None for the one letter of the letter file.
    pub by: Option<By>,
    /// The file of what is particular to each letter of a batch.
    pub particulars: Option<PathBuf>,
}

/// A letter of a batch, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The code of its group.
    pub code: String,
    /// The name of its group.
    pub name: String,
    /// Whether a letter is made: not where the group has nothing to say.
    pub has_letter: bool,
}

/// Reads and composes a letter whenever it is asked to.
pub struct Desk<'a> {
    order: Order,
    environment: &'a dyn Environment,
    fonts: Option<Fonts>,
    /// Counts the readings.
    number: u64,
    reading: Reading,
    /// What was made of this reading, by group.
    editions: HashMap<String, Arc<Edition>>,
    /// The last pages of the letters that were looked at lately, the latest last.
    pages: VecDeque<(String, Arc<SetPages>)>,
    /// The group that is shown where none is asked for.
    usual_group: String,
}

/// What the files say.
struct Reading {
    draft: Option<Draft>,
    dispatches: Vec<Dispatch>,
    report: Report,
    inputs: Vec<Input>,
    /// The files by the names that the system has for them.
    files: BTreeSet<PathBuf>,
}

/// How many letters, and of how many the last pages, are kept.
const KEPT: usize = 12;

/// The longest stem of the name of a file.
const LONGEST: usize = 80;

impl std::fmt::Debug for Desk<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Desk").field("order", &self.order).finish_non_exhaustive()
    }
}

impl<'a> Desk<'a> {
    /// Reads the files for the first time.
    pub fn open(order: Order, environment: &'a dyn Environment) -> Self {
        // The fonts of the machine are looked for while the letter is read.
        let (fonts, reading) = at_once(|| Fonts::of(environment), || Reading::of(&order, environment));
        let mut desk = Self {
            order,
            environment,
            fonts,
            number: 1,
            reading,
            editions: HashMap::new(),
            pages: VecDeque::new(),
            usual_group: String::new(),
        };
        desk.choose_usual_group();
        desk
    }

    /// What is wrong with the files.
    pub fn report(&self) -> &Report {
        &self.reading.report
    }

    /// The number of the reading.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Reads the files again. Whether any of them says something else than before.
    pub fn read_again(&mut self) -> bool {
        let reading = Reading::of(&self.order, self.environment);
        if reading.inputs == self.reading.inputs {
            return false;
        }
        self.reading = reading;
        self.number += 1;
        self.editions.clear();
        self.choose_usual_group();
        true
    }

    /// The folders in which a change may change the letter.
    pub fn folders(&self) -> BTreeSet<PathBuf> {
        let named = self.reading.inputs.iter().map(|input| &input.path);
        let files = named.chain(&self.reading.files).chain([&self.order.letter]);
        files.filter_map(|file| file.parent()).map(Path::to_owned).collect()
    }

    /// Whether a change may be one of the letter.
    pub fn concerns(&self, change: &Change) -> bool {
        match change {
            Change::Names => true,
            Change::Content(paths) => {
                paths.iter().any(|path| self.reading.files.contains(&self.environment.canonical(path)))
            }
        }
    }

    /// The letters of the batch.
    pub fn list(&self) -> Vec<Listed> {
        let listed = |dispatch: &Dispatch| Listed {
            code: dispatch.group.code.clone(),
            name: dispatch.group.name.clone(),
            has_letter: dispatch.wording != Wording::None,
        };
        self.reading.dispatches.iter().map(listed).collect()
    }

    /// The letter as it is now; in a batch the one of a group, by its code or its name.
    pub fn edition(&mut self, group: Option<&str>) -> Arc<Edition> {
        let asked = group.filter(|_| self.order.by.is_some()).unwrap_or(&self.usual_group).to_owned();
        if let Some(edition) = self.editions.get(&asked) {
            return edition.clone();
        }
        let edition = Arc::new(self.make(&asked));
        if self.editions.len() == KEPT {
            self.editions.clear();
        }
        self.editions.insert(asked, edition.clone());
        edition
    }

    /// The lines around the place of a finding, counted as the edition has them, from the files of the letter only.
    pub fn excerpt(&mut self, group: Option<&str>, finding: usize) -> Option<Excerpt> {
        let edition = self.edition(group);
        let place = edition.findings.get(finding)?.place.as_ref()?;
        let path = self.reading.inputs.iter().find(|input| input.path.display().to_string() == place.file)?;
        excerpt::read(&path.path, place, self.order.encoding, self.environment)
    }

    /// The error of a group that the batch does not have; None where there is such a group, or no list to look in.
    pub fn unknown_group(&self, group: &str) -> Option<Diagnostic> {
        if self.reading.draft.is_none() || self.reading.dispatches.is_empty() || self.find(group).is_some() {
            return None;
        }
        let problem = Diagnostic::error("preview-group-unknown").with("written", group);
        let names =
            self.reading.dispatches.iter().flat_map(|dispatch| [&dispatch.group.code, &dispatch.group.name]);
        Some(problem.with("nearest", nearest(group, names.map(String::as_str)).unwrap_or("none")))
    }

    fn find(&self, group: &str) -> Option<&Dispatch> {
        let folded = fold(group);
        let dispatches = &self.reading.dispatches;
        let by_code = dispatches.iter().find(|dispatch| dispatch.group.code == group);
        by_code.or_else(|| dispatches.iter().find(|dispatch| fold(&dispatch.group.name) == folded))
    }

    /// The first letter that is made; while the files are broken, the one there was before.
    fn choose_usual_group(&mut self) {
        let dispatches = &self.reading.dispatches;
        let first = dispatches.iter().find(|dispatch| dispatch.wording != Wording::None);
        if self.find(&self.usual_group).is_none()
            && let Some(first) = first.or(dispatches.first())
        {
            self.usual_group.clone_from(&first.group.code);
        }
    }

    fn make(&mut self, asked: &str) -> Edition {
        let mut report = self.reading.report.clone();
        let dispatch = self.find(asked).cloned();
        let letter = match (&self.reading.draft, &dispatch) {
            (Some(draft), None) if self.order.by.is_none() => draft.compose(&mut report),
            (Some(draft), Some(dispatch)) if dispatch.wording != Wording::None => {
                draft.compose_dispatch(dispatch, &mut report)
            }
            _ => None,
        };
        report_unknown(self.unknown_group(asked), &mut report);
        let is_silent = dispatch.as_ref().is_some_and(|dispatch| dispatch.wording == Wording::None);
        let key = dispatch.as_ref().map_or(asked, |dispatch| &dispatch.group.code).to_owned();
        let set = letter.as_ref().and_then(|letter| self.set(letter, &mut report));
        let state = match &set {
            Some(_) => State::Current,
            None if is_silent && !report.has_errors() => State::NothingToSay,
            None => State::Failed,
        };
        if let Some(set) = &set {
            self.keep(&key, set.clone());
        }
        let earlier = || self.pages.iter().find(|(group, _)| *group == key).map(|(_, pages)| pages.clone());
        Edition {
            number: self.number,
            group: dispatch
                .as_ref()
                .map(|dispatch| (dispatch.group.code.clone(), dispatch.group.name.clone())),
            state,
            folder: self.order.letter.parent().map(Path::to_owned).unwrap_or_default(),
            file_stem: self.file_stem(dispatch.as_ref(), letter.as_ref()),
            letter: letter.map(Arc::new),
            pages: set.or_else(|| if state == State::Failed { earlier() } else { None }),
            findings: in_order(&report),
        }
    }

    fn set(&mut self, letter: &Letter, report: &mut Report) -> Option<Arc<SetPages>> {
        if self.fonts.is_none() {
            self.fonts = Fonts::of(self.environment);
        }
        let Some(fonts) = &self.fonts else {
            report.push(Diagnostic::error("pages-without-font"));
            return None;
        };
        let set = SetPages::of(letter, fonts);
        forget_earlier(KEPT);
        set.map_err(|defect| report.push(Diagnostic::error("pages-failed").with("reason", defect)))
            .ok()
            .map(Arc::new)
    }

    fn keep(&mut self, key: &str, pages: Arc<SetPages>) {
        self.pages.retain(|(group, _)| group != key);
        self.pages.push_back((key.to_owned(), pages));
        if self.pages.len() > KEPT {
            self.pages.pop_front();
        }
    }

    /// As the batch names the file of a group; else by the subject, since every letter file is called `letter.toml`.
    fn file_stem(&self, dispatch: Option<&Dispatch>, letter: Option<&Letter>) -> String {
        let of_batch = self.reading.draft.as_ref().zip(dispatch);
        let of_batch = of_batch.and_then(|(draft, dispatch)| batch::file_stem(draft, dispatch));
        of_batch.unwrap_or_else(|| {
            let mut stem = format!("cong-van-{}", slug(letter.map_or("", |letter| &letter.subject)));
            if stem.len() > LONGEST {
                stem.truncate(stem[..LONGEST].rfind('-').unwrap_or(LONGEST));
            }
            stem.trim_end_matches('-').to_owned()
        })
    }
}

fn report_unknown(unknown: Option<Diagnostic>, report: &mut Report) {
    if let Some(unknown) = unknown {
        report.push(unknown);
    }
}

impl Reading {
    fn of(order: &Order, environment: &dyn Environment) -> Self {
        let world = Recorded::new(environment);
        let mut report = Report::new();
        let choices = Choices {
            template: order.template.as_deref(),
            by: order.by.as_ref(),
            encoding: order.encoding,
            cluster: None,
            watch: None,
        };
        let draft = Draft::read(&order.letter, choices, &world, &mut report);
        let particulars = order.particulars.as_deref();
        let dispatches = draft.as_ref().and_then(|draft| draft.dispatches(particulars, &world, &mut report));
        let inputs = world.inputs();
        let files = inputs.iter().map(|input| environment.canonical(&input.path)).collect();
        let draft = draft.filter(|_| dispatches.is_some());
        Self { draft, dispatches: dispatches.unwrap_or_default(), report, inputs, files }
    }
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;
