//! The other words of a letter that has nothing to say.

use super::Lines;
use crate::diagnostic::Report;
use crate::letter_file::{NothingToSay, Sources};
use crate::template::{Engine, Passage};
use crate::toml_reader::Located;

/// The other words, ready to be filled in.
#[derive(Debug)]
pub(super) struct Reworded {
    pub(super) subject: Option<Located<String>>,
    passage: Passage,
    pub(super) engine: Engine,
}

/// The value that holds the body.
const NAME: &str = "reworded";

/// A body that is one passage of the letter file.
const BODY: &str = "{{ reworded | safe }}";

impl Reworded {
    /// The words of a letter file that has them.
    pub(super) fn read(sources: &Sources, report: &mut Report) -> Option<Self> {
        let NothingToSay::Reword(words) = &sources.batch.nothing_to_say else { return None };
        let (text, place) = (words.body.value.clone(), words.body.place.clone());
        Some(Self {
            subject: words.subject.clone(),
            passage: Passage { text, written: words.written.clone(), place },
            engine: Engine::of_body(&words.body.place.file, BODY, report)?,
        })
    }

    /// Gives the body its text, the expressions in it filled in.
    pub(super) fn fill_into(&self, lines: &mut Lines<'_>) {
        let text = lines.markdown(self.passage.clone());
        lines.context.insert(NAME, &text);
    }
}
