//! A state of a letter in the words of a language, as the page shows it.

use std::path::Path;

use serde::Serialize;

use super::edition::{Edition, Section, SetPages, State};
use crate::diagnostic::{Catalogue, Diagnostic, Explanation, Position, Severity};
use crate::standard::wording;

/// What the page shows.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    number: u64,
    /// `current`, `failed` or `nothing-to-say`.
    state: &'static str,
    /// What the window is called.
    title: String,
    group: Option<Group>,
    sections: Vec<SectionView>,
    pages: Vec<PageView>,
    text: String,
    findings: Vec<Finding>,
    /// How many findings there are of each severity, in a few words.
    summary: String,
    file_stem: String,
    /// Whether the letter can be downloaded: as a DOCX also where the machine has no font for pages.
    has_docx: bool,
    has_pdf: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Group {
    code: String,
    name: String,
}

#[derive(Clone, Debug, Serialize)]
struct SectionView {
    name: String,
    /// Counted from 0.
    first: usize,
}

#[derive(Clone, Debug, Serialize)]
struct PageView {
    key: String,
    /// The page in words, for who does not see it.
    alternative: String,
}

#[derive(Clone, Debug, Serialize)]
struct Finding {
    #[serde(flatten)]
    explanation: Explanation,
    /// Whether the lines around its place can be asked for.
    has_place: bool,
}

impl View {
    /// The view of an edition.
    pub fn of(edition: &Edition, catalogue: &Catalogue) -> Self {
        let pages = edition.pages.as_deref();
        let finding = |diagnostic: &Diagnostic| Finding {
            explanation: Explanation::of(&seen_from(&edition.folder, diagnostic), catalogue),
            has_place: has_line(diagnostic),
        };
        Self {
            number: edition.number,
            state: match edition.state {
                State::Current => "current",
                State::Failed => "failed",
                State::NothingToSay => "nothing-to-say",
            },
            title: pages.map(title).unwrap_or_default(),
            group: edition.group.clone().map(|(code, name)| Group { code, name }),
            sections: pages.map(|pages| sections(pages, catalogue)).unwrap_or_default(),
            pages: pages.map(|pages| page_views(pages, catalogue)).unwrap_or_default(),
            text: pages.map(|pages| pages.text.clone()).unwrap_or_default(),
            findings: edition.findings.iter().map(finding).collect(),
            summary: summary(edition, catalogue),
            file_stem: edition.file_stem.clone(),
            has_docx: edition.letter.is_some(),
            has_pdf: edition.state == State::Current,
        }
    }
}

fn title(pages: &SetPages) -> String {
    if pages.subject.is_empty() { String::new() } else { format!("{} {}", wording::SUBJECT, pages.subject) }
}

/// A finding whose file is named from the folder of the letter file.
fn seen_from(folder: &Path, diagnostic: &Diagnostic) -> Diagnostic {
    let mut seen = diagnostic.clone();
    if let Some(place) = &mut seen.place
        && let Ok(below) = Path::new(&place.file).strip_prefix(folder)
        && !below.as_os_str().is_empty()
    {
        place.file = below.display().to_string();
    }
    seen
}

fn has_line(diagnostic: &Diagnostic) -> bool {
    let position = diagnostic.place.as_ref().and_then(|place| place.position.as_ref());
    position.is_some_and(|position| matches!(position, Position::Line { .. }) || position.row().is_some())
}

fn name(section: Option<&Section>, catalogue: &Catalogue) -> String {
    let label = section.and_then(|section| section.label.clone());
    label.unwrap_or_else(|| catalogue.text("preview-letter", &[]))
}

fn sections(pages: &SetPages, catalogue: &Catalogue) -> Vec<SectionView> {
    let view = |section: &Section| SectionView { name: name(Some(section), catalogue), first: section.first };
    pages.sections.iter().map(view).collect()
}

fn page_views(pages: &SetPages, catalogue: &Catalogue) -> Vec<PageView> {
    let view = |(index, key): (usize, &String)| {
        let arguments = [
            ("number", (index + 1).to_string()),
            ("count", pages.keys.len().to_string()),
            ("section", name(pages.section_of(index), catalogue)),
        ];
        PageView { key: key.clone(), alternative: catalogue.text("preview-page", &arguments) }
    };
    pages.keys.iter().enumerate().map(view).collect()
}

/// `2 lỗi, 1 cảnh báo`; of what there is none nothing is said.
fn summary(edition: &Edition, catalogue: &Catalogue) -> String {
    let kinds = [
        (Severity::Error, "preview-errors"),
        (Severity::Warning, "preview-warnings"),
        (Severity::Note, "preview-notes"),
    ];
    let counted = kinds.into_iter().filter_map(|(severity, id)| {
        let count = edition.count(severity);
        (count > 0).then(|| catalogue.text(id, &[("count", count.to_string())]))
    });
    let counted: Vec<String> = counted.collect();
    if counted.is_empty() { catalogue.text("preview-no-findings", &[]) } else { counted.join(", ") }
}
