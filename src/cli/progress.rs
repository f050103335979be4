//! The progress of a batch on a terminal; nothing in a pipe.

use std::fmt::Write;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::console::{Screen, Session};
use crate::batch::{Entry, Progress};

/// How far a batch is: count, rate, time left and the letter that was last.
pub(super) struct Bar(Option<ProgressBar>);

impl Bar {
    /// The bar of so many letters, in the language of the run.
    pub(super) fn new(letters: usize, session: &Session<'_, '_>) -> Self {
        if session.screen() == Screen::Pipe {
            return Self(None);
        }
        let word = |id: &str| session.catalogue.text(id, &[]);
        let template = format!(
            "{{bar:30}} {{pos}}/{{len}} {} · {{rate}} {} · {} {{eta}} · {{msg}}",
            word("progress-letters"),
            word("progress-per-second"),
            word("progress-left"),
        );
        let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let rate = |state: &ProgressState, out: &mut dyn Write| {
            let _ = write!(out, "{:.0}", state.per_sec());
        };
        let bar = ProgressBar::with_draw_target(Some(letters as u64), ProgressDrawTarget::stderr());
        bar.set_style(style.with_key("rate", rate).progress_chars("█▌░"));
        Self(Some(bar))
    }

    /// Takes the bar away: what remains to be said is said in words.
    pub(super) fn finish(self) {
        if let Some(bar) = self.0 {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Bar {
    fn done(&mut self, entry: &Entry) {
        if let Some(bar) = &self.0 {
            bar.set_message(entry.name.clone());
            bar.inc(1);
        }
    }
}
