//! The progress of many letters or documents on a terminal; nothing in a pipe.

use std::cell::Cell;
use std::fmt::Write;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::console::{Screen, Session};
use crate::batch::{Entry, Progress};

/// What takes no longer than this needs no bar.
const SHORT: Duration = Duration::from_millis(500);

/// How far a run is: count, rate, time left and the letter that was last.
pub(super) struct Bar {
    bar: Option<ProgressBar>,
    is_shown: Cell<bool>,
}

impl Bar {
    /// The bar of so many letters, in the language of the run.
    pub(super) fn new(letters: usize, session: &Session<'_, '_>) -> Self {
        let bar = Self::hidden(letters, ["progress-letters", "progress-per-second"], session);
        bar.show();
        bar
    }

    /// The bar of so many documents. It is shown once they take longer than a moment.
    pub(super) fn of_documents(documents: usize, session: &Session<'_, '_>) -> Self {
        Self::hidden(documents, ["progress-documents", "progress-documents-per-second"], session)
    }

    fn hidden(count: usize, [noun, per_second]: [&str; 2], session: &Session<'_, '_>) -> Self {
        let is_shown = Cell::new(false);
        if session.screen() == Screen::Pipe {
            return Self { bar: None, is_shown };
        }
        let word = |id: &str| session.catalogue.text(id, &[]);
        let template = format!(
            "{{bar:30}} {{pos}}/{{len}} {} · {{rate}} {} · {} {{eta}} · {{msg}}",
            word(noun),
            word(per_second),
            word("progress-left"),
        );
        let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let rate = |state: &ProgressState, out: &mut dyn Write| {
            let _ = write!(out, "{:.0}", state.per_sec());
        };
        let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::hidden());
        bar.set_style(style.with_key("rate", rate).progress_chars("█▌░"));
        Self { bar: Some(bar), is_shown }
    }

    fn show(&self) {
        if let Some(bar) = &self.bar
            && !self.is_shown.replace(true)
        {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// One more is done.
    pub(super) fn step(&self, name: &str) {
        if let Some(bar) = &self.bar {
            if bar.elapsed() >= SHORT {
                self.show();
            }
            bar.set_message(name.to_owned());
            bar.inc(1);
        }
    }

    /// Prints something while the bar is out of its way.
    pub(super) fn beside<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }

    /// Takes the bar away: what remains to be said is said in words.
    pub(super) fn finish(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Bar {
    fn done(&mut self, entry: &Entry) {
        self.step(&entry.name);
    }
}
