//! One diagnostic for everything: a bad cell, a bad line of a template, a key nobody knows.
//!
//! A [`Diagnostic`] carries a code, a severity, a place and named arguments, but no sentence. The sentences are
//! in `messages/vi/*.ftl` and `messages/en/*.ftl` (Fluent), one message for each code with the attributes
//! `.found`, `.required` and `.hint`; [`Catalogue`] joins the two. So a message reads well in both
//! languages, and a test can see that none is missing.

mod catalogue;
mod clause;
mod message_files;
mod place;
mod render;

pub use catalogue::{Catalogue, DECIMAL, Language};
pub use clause::Clause;
pub use place::{
    DocumentCell, DocumentPosition, DocumentRegion, Place, Position, SheetColumn, SheetPosition,
};
pub use render::{Explanation, Format, render};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Told so that nothing happens in silence; nothing needs doing.
    Note,
    /// The result stands, but a person should look.
    Warning,
    /// No result.
    Error,
}

/// One thing to tell the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Kebab-case name of the matter, and the identifier of its message.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it was found.
    pub place: Option<Place>,
    /// Values that the message names, by name.
    pub arguments: Vec<(&'static str, String)>,
    /// The letters of a batch it was found in; None outside of a batch, and where it is the same for all.
    pub letters: Option<Box<Letters>>,
    /// The rule of the decree that it departs from, by its identifier in the clause table; None but for findings of the check,
    /// whose messages begin with `check-`.
    pub clause: Option<Box<Clause>>,
}

/// Letters of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// The names of the first of their groups.
    pub names: Vec<String>,
    /// How many there are besides.
    pub more: usize,
}

impl Diagnostic {
    fn new(severity: Severity, code: &'static str) -> Self {
        Self { code, severity, place: None, arguments: Vec::new(), letters: None, clause: None }
    }

    /// Something that leaves the run without a result.
    pub fn error(code: &'static str) -> Self {
        Self::new(Severity::Error, code)
    }

    /// Something a person should look at.
    pub fn warning(code: &'static str) -> Self {
        Self::new(Severity::Warning, code)
    }

    /// Something the user is told for completeness.
    pub fn note(code: &'static str) -> Self {
        Self::new(Severity::Note, code)
    }

    /// Adds the place.
    pub fn at(mut self, place: impl Into<Place>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Adds the clause that it departs from.
    pub fn under(mut self, clause: &'static str) -> Self {
        self.clause = Some(Box::new(Clause(clause)));
        self
    }

    /// The identifier of its message.
    pub fn message_id(&self) -> String {
        if self.clause.is_some() { format!("check-{}", self.code) } else { self.code.to_owned() }
    }

    /// Adds a value that the message names. What a person wrote is quoted only as far as it takes to recognise it.
    #[expect(clippy::needless_pass_by_value, reason = "numbers and temporaries read better unborrowed")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        let value = value.to_string();
        self.arguments.push((name, if name == "written" { shortened(value) } else { value }));
        self
    }
}

/// The most characters of what a person wrote that a message quotes.
const QUOTED: usize = 60;

fn shortened(text: String) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

/// All diagnostics of a run, in the order they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// An empty report.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds all diagnostics of another report.
    pub fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// The diagnostics, in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Without the notes, which only matter where there is a result.
    pub fn without_notes(mut self) -> Self {
        self.diagnostics.retain(|diagnostic| diagnostic.severity > Severity::Note);
        self
    }

    /// Whether there is an error, so that no result may be written.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}
