//! Texts of a letter file that were rendered before: read and compiled once, then only filled in, letter after
//! letter.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use tera::Tera;

use super::braces::Suspects;
use super::conditions::Conditions;
use super::context::Context;
use super::tags::parts;

/// What the author of a text may have got wrong, as far as it can be told without the values.
#[derive(Debug)]
pub(super) struct Checks {
    pub(super) suspects: Suspects,
    pub(super) conditions: Conditions,
}

impl Checks {
    pub(super) fn of(source: &str) -> Self {
        let parts = parts(source);
        Self { suspects: Suspects::of(source, &parts), conditions: Conditions::of(&parts.tags) }
    }
}

/// What becomes of the values of expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    Nothing,
    Markdown,
}

impl Escape {
    /// A name for a text; its end switches escaping on, as `Tera::autoescape_on` was told.
    const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "text",
            Self::Markdown => "text.md",
        }
    }
}

/// A text that is compiled.
#[derive(Debug)]
pub(super) struct Prepared {
    /// An instance of its own, so that what one text defines no other sees.
    tera: Tera,
    escape: Escape,
    pub(super) checks: Checks,
}

impl Prepared {
    pub(super) fn render(&self, context: &Context) -> Result<String, tera::Error> {
        self.tera.render(self.escape.name(), context.values())
    }
}

/// The texts that are kept, by source.
#[derive(Debug)]
pub(super) struct Kept {
    escape: Escape,
    texts: RwLock<HashMap<String, Arc<Prepared>>>,
}

/// More texts than any letter file has; those that come later are compiled each time.
const MOST_KEPT: usize = 200;

impl Kept {
    pub(super) fn new(escape: Escape) -> Self {
        Self { escape, texts: RwLock::default() }
    }

    /// The text, if it was kept.
    pub(super) fn get(&self, source: &str) -> Option<Arc<Prepared>> {
        self.texts.read().unwrap_or_else(PoisonError::into_inner).get(source).cloned()
    }

    /// Keeps a text that `tera` has rendered on its own, with `render_str`: what that refuses must not be kept.
    pub(super) fn keep(&self, source: &str, tera: &Tera, checks: Checks) {
        let mut texts = self.texts.write().unwrap_or_else(PoisonError::into_inner);
        if texts.len() >= MOST_KEPT {
            return;
        }
        let mut tera = tera.clone();
        if tera.add_raw_template(self.escape.name(), source).is_ok() {
            let prepared = Prepared { tera, escape: self.escape, checks };
            texts.insert(source.to_owned(), Arc::new(prepared));
        }
    }
}
