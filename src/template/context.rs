//! What the expressions of a template can name.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::passage::Passage;
use crate::diagnostic::Place;

/// The values a template can name, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    values: tera::Context,
    names: BTreeSet<String>,
    passages: Vec<Printed>,
}

/// A passage and what became of it when its expressions were filled in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Printed {
    pub(super) passage: Passage,
    pub(super) text: String,
}

impl Context {
    /// A context without values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives a value a name. Dates are text in the form `2021-11-02`, which is what chrono makes of them.
    ///
    /// # Panics
    /// If the value cannot be written as JSON, such as a map whose keys are not text: a slip in the program.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: &(impl Serialize + ?Sized)) {
        let name = name.into();
        self.names.insert(name.clone().into_owned());
        self.values.insert(name, value);
    }

    /// Remembers that a value is the text of a passage, so that what is wrong with it is told where it stands.
    pub fn remember(&mut self, passage: Passage, text: &str) {
        self.passages.push(Printed { passage, text: text.to_owned() });
    }

    /// Where the passages begin that values hold.
    pub fn passage_places(&self) -> impl Iterator<Item = &Place> {
        self.passages.iter().map(|printed| &printed.passage.place)
    }

    pub(super) fn passages(&self) -> &[Printed] {
        &self.passages
    }

    pub(super) fn values(&self) -> &tera::Context {
        &self.values
    }

    /// All names at the top, by alphabet.
    pub(super) fn names(&self) -> Vec<String> {
        self.names.iter().cloned().collect()
    }
}
