//! Lists (`numbering.xml`, §17.9): their levels, and the labels they put before paragraphs.

mod counters;
mod form;
mod written;

use std::collections::HashMap;

use super::properties::{NumberingOf, ParagraphProperties, RunProperties};
pub(super) use counters::Counters;
use form::NumberForm;

/// What names no list: it takes a paragraph or a style out of the one it would be in (§17.9.18).
pub(super) const NO_LIST: i32 = 0;

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// What several lists have in common, by its identity.
    patterns: HashMap<i32, Pattern>,
    lists: HashMap<i32, List>,
}

/// What several lists have in common: they are counted together.
#[derive(Debug, Default)]
struct Pattern {
    levels: HashMap<i32, Level>,
    /// The style of lists that has the levels in its place.
    style: Option<String>,
}

/// A list.
#[derive(Debug, Default)]
struct List {
    pattern: i32,
    /// Levels of its own.
    levels: HashMap<i32, Level>,
    /// Where its levels begin to count.
    starts: HashMap<i32, i32>,
}

/// A level of a list.
#[derive(Debug)]
pub(super) struct Level {
    start: i32,
    form: NumberForm,
    /// With `%1` for the number of the first level.
    text: String,
    /// After which level it begins anew; none for the usual one, the level above.
    restart: Option<i32>,
    /// Whether the numbers of all levels are Arabic.
    is_legal: bool,
    /// The style of paragraphs that is always of this level.
    style: Option<String>,
    /// How its label looks.
    pub(super) run: Box<RunProperties>,
    /// The indents of its paragraphs.
    pub(super) paragraph: Box<ParagraphProperties>,
}

impl Numbering {
    /// The level that a paragraph is of.
    pub(super) fn level(&self, of: NumberingOf) -> Option<&Level> {
        let list = self.lists.get(&of.list?)?;
        let level = of.level.unwrap_or(0);
        list.levels.get(&level).or_else(|| self.patterns.get(&list.pattern)?.levels.get(&level))
    }

    /// The level of a list that belongs to a style of paragraphs.
    pub(super) fn level_of_style(&self, list: Option<i32>, style: &str) -> Option<i32> {
        let list = self.lists.get(&list?)?;
        let pattern = self.patterns.get(&list.pattern)?;
        let mut levels = list.levels.iter().chain(&pattern.levels);
        levels.find(|(_, level)| level.style.as_deref() == Some(style)).map(|(level, _)| *level)
    }
}
