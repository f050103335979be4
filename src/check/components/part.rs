//! Words of a paragraph, and how sure it is what they are.

use std::ops::Range;

use crate::docx::read::{Document, Paragraph, ParagraphId, Run};

/// Words of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The bytes of its text, as [`Paragraph::text`] gives it.
    pub range: Range<usize>,
}

/// How sure it is that something is what it is taken for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Nothing else fits better.
    #[default]
    Guess,
    /// Its words or its place say so.
    Likely,
    /// Its words and its place say so.
    Certain,
}

impl Certainty {
    /// Its name in messages and for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// A component that was found: its words, at least one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    parts: Vec<Part>,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Found {
    /// A component of a single part.
    pub(super) fn one(part: Part, certainty: Certainty) -> Self {
        Self { parts: vec![part], certainty }
    }

    /// A component of several parts; None if there are none.
    pub(super) fn several(parts: Vec<Part>, certainty: Certainty) -> Option<Self> {
        (!parts.is_empty()).then_some(Self { parts, certainty })
    }

    /// Its parts in the order of the text: a line each.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Its first part.
    pub fn first(&self) -> &Part {
        &self.parts[0]
    }

    /// Its last part.
    pub fn last(&self) -> &Part {
        &self.parts[self.parts.len() - 1]
    }

    /// Its words as they were typed, the parts with a space between them.
    pub fn typed(&self, document: &Document) -> String {
        let words: Vec<String> = self.parts.iter().map(|part| part.typed(document)).collect();
        words.join(" ")
    }

    /// Its words as they are seen, the parts with a space between them.
    pub fn seen(&self, document: &Document) -> String {
        let words: Vec<String> = self.parts.iter().map(|part| part.seen(document)).collect();
        words.join(" ")
    }
}

impl Part {
    /// A whole paragraph.
    pub(super) fn whole(paragraph: &Paragraph) -> Self {
        let length = paragraph.runs.iter().map(|run| run.text.len()).sum();
        Self { paragraph: paragraph.id, range: 0..length }
    }

    /// Its words as they were typed.
    pub fn typed(&self, document: &Document) -> String {
        document.paragraph(self.paragraph).text().get(self.range.clone()).unwrap_or_default().to_owned()
    }

    /// Its words as they are seen: in capitals where they are shown so, without what is hidden.
    pub fn seen(&self, document: &Document) -> String {
        let seen =
            |(run, text): (&Run, String)| if run.format.is_capitals() { text.to_uppercase() } else { text };
        self.slices(document).filter(|(run, _)| !run.format.is_hidden()).map(seen).collect()
    }

    /// Its visible runs, each with its words that belong to the part.
    pub fn runs<'a>(&self, document: &'a Document) -> Vec<(&'a Run, String)> {
        let is_visible =
            |(run, text): &(&Run, String)| !run.format.is_hidden() && !text.chars().all(char::is_whitespace);
        self.slices(document).filter(is_visible).collect()
    }

    fn slices<'a>(&self, document: &'a Document) -> impl Iterator<Item = (&'a Run, String)> {
        let (start, end) = (self.range.start, self.range.end);
        let mut at = 0;
        document.paragraph(self.paragraph).runs.iter().filter_map(move |run| {
            let (from, to) = (start.saturating_sub(at), end.saturating_sub(at).min(run.text.len()));
            at += run.text.len();
            let text = run.text.get(from..to)?;
            (!text.is_empty()).then(|| (run, text.to_owned()))
        })
    }
}
