//! How far the counting of events is, on a terminal; nothing in a pipe.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::console::{Screen, Session};
use crate::diagnostic::Format;
use crate::scans::events::Watch;
use crate::vietnamese::number;

/// What takes no longer than this needs no bar.
const SHORT: Duration = Duration::from_millis(500);

/// Bytes, rate and time left of a counting that takes longer than a moment.
pub(super) struct Meter {
    bar: ProgressBar,
    is_shown: AtomicBool,
    /// Where all bytes are known, and where they are not.
    styles: [ProgressStyle; 2],
}

impl fmt::Debug for Meter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Meter").finish_non_exhaustive()
    }
}

impl Meter {
    /// The meter of a run in its language; None where nobody looks on.
    pub(super) fn new(session: &Session<'_, '_>, diagnostics: Format) -> Option<Self> {
        if session.screen() == Screen::Pipe || diagnostics == Format::Json {
            return None;
        }
        let word = |id: &str| session.catalogue.text(id, &[]);
        let rate = format!("{{rate}} {}", word("meter-per-second"));
        let left = word("progress-left");
        let of_all = format!("{{bar:30}} {{read}}/{{all}} MB · {rate} · {left} {{eta}}");
        let style = |template: &str| {
            let style =
                ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
            let read = |state: &ProgressState, out: &mut dyn Write| megabytes(out, state.pos());
            let all = |state: &ProgressState, out: &mut dyn Write| {
                megabytes(out, state.len().unwrap_or_default());
            };
            style.with_key("read", read).with_key("all", all).with_key("rate", average).progress_chars("█▌░")
        };
        Some(Self {
            bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
            is_shown: AtomicBool::new(false),
            styles: [style(&of_all), style(&format!("{{read}} MB · {rate}"))],
        })
    }
}

fn megabytes(out: &mut dyn Write, bytes: u64) {
    let _ = write!(out, "{}", number::integer((bytes / 1_000_000).into()));
}

/// The rate since the beginning, which stands still where the one of the moment leaps.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a rate that is shown need not be exact"
)]
fn average(state: &ProgressState, out: &mut dyn Write) {
    let seconds = state.elapsed().as_secs_f64().max(1e-3);
    megabytes(out, (state.pos() as f64 / seconds) as u64);
}

impl Watch for Meter {
    fn begin(&self, bytes: Option<u64>) {
        let [of_all, alone] = &self.styles;
        self.bar.set_style(if bytes.is_some() { of_all.clone() } else { alone.clone() });
        if let Some(bytes) = bytes {
            self.bar.set_length(bytes);
        }
        self.bar.reset_elapsed();
    }

    fn read(&self, bytes: u64) {
        self.bar.inc(bytes);
        if self.bar.elapsed() >= SHORT && !self.is_shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    fn end(&self) {
        self.bar.finish_and_clear();
    }
}
