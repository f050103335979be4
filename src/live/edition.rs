//! One state of a letter.

use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::docx;
use crate::letter::{Letter, text_form};
use crate::preview::{Defect, Fonts, Pages, PdfStandard};

/// A letter as its files have it at one time.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Counts up with every change of the files.
    pub number: u64,
    /// The group of communes it is about, in a batch: its code and its name.
    pub group: Option<(String, String)>,
    /// What became of it.
    pub state: State,
    /// The letter; None where there is an error.
    pub letter: Option<Arc<Letter>>,
    /// The last pages there were.
    pub pages: Option<Arc<SetPages>>,
    /// What there is to tell, errors first.
    pub findings: Arc<[Diagnostic]>,
    /// The folder of the letter file.
    pub folder: PathBuf,
    /// The name of its file, without an ending.
    pub file_stem: String,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The pages are those of the files.
    Current,
    /// An error is in the way: the pages, if there are any, are older than the files.
    Failed,
    /// The group has nothing to say and gets no letter.
    NothingToSay,
}

/// Pages, and where what begins in them.
#[derive(Debug)]
pub struct SetPages {
    pages: Pages,
    /// The pages on which the letter and each appendix begin, counted from 0, with the name of each.
    pub sections: Vec<Section>,
    /// What each page looks like: pages with the same key look the same.
    pub keys: Vec<String>,
    /// What a reader of the page's window sees: the subject.
    pub subject: String,
    /// The pages as plain text.
    pub text: String,
}

/// The letter or an appendix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The label of the appendix; None for the letter itself.
    pub label: Option<String>,
    /// Its first page, counted from 0.
    pub first: usize,
}

impl SetPages {
    /// Sets the pages of a letter.
    ///
    /// # Errors
    /// Only by a defect of the program.
    pub fn of(letter: &Letter, fonts: &Fonts) -> Result<Self, Defect> {
        let pages = Pages::of(letter, fonts)?;
        let label = |index: usize| index.checked_sub(1).map(|appendix| letter.appendix_label(appendix));
        let beginnings = pages.beginnings().into_iter().enumerate();
        Ok(Self {
            sections: beginnings.map(|(index, first)| Section { label: label(index), first }).collect(),
            keys: pages.looks().map(|looks| format!("{looks:032x}")).collect(),
            subject: letter.subject.clone(),
            text: text_form(letter),
            pages,
        })
    }

    /// A page as an SVG, by what it looks like.
    pub fn svg(&self, key: &str) -> Option<String> {
        let index = self.keys.iter().position(|known| known == key)?;
        self.pages.svg_of(index)
    }

    /// The section that a page belongs to.
    pub fn section_of(&self, page: usize) -> Option<&Section> {
        self.sections.iter().rev().find(|section| section.first <= page)
    }
}

impl Edition {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The letter as a DOCX; None while there is an error.
    pub fn docx(&self) -> Option<Vec<u8>> {
        docx::write::write(self.letter.as_deref()?).ok()
    }

    /// The letter as a PDF; None while there is an error.
    pub fn pdf(&self) -> Option<Vec<u8>> {
        let pages = self.pages.as_ref().filter(|_| self.state == State::Current)?;
        pages.pages.pdf(PdfStandard::default()).ok()
    }
}

/// The findings of a report, errors first, each kind in the order it was found.
pub(super) fn in_order(report: &Report) -> Arc<[Diagnostic]> {
    let mut findings: Vec<Diagnostic> = report.iter().cloned().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings.into()
}
