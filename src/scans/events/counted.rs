//! What was counted in one stream, and what there is to tell of it.

use super::Tally;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::vietnamese::number;

/// A stream that has been counted.
#[derive(Debug)]
pub struct Counted {
    /// The file, as messages name it.
    pub file: String,
    /// Its counts.
    pub tally: Tally,
}

impl Counted {
    /// Tells what could not be counted; false where that is more than a share of all rows.
    pub fn report(&self, share: f64, report: &mut Report) -> bool {
        let bad = self.tally.bad.count();
        if bad == 0 {
            return true;
        }
        let first = self.tally.first_bad();
        let shown = if first.is_empty() { "no" } else { "yes" };
        if first.is_empty() {
            // A cluster does not say which rows they are.
            for (fault, count) in &self.tally.bad.counts {
                let warning = Diagnostic::warning("cluster-bad").at(Place::file(&self.file));
                let count = number::integer((*count).into());
                report.push(warning.with("fault", fault.name()).with("count", count));
            }
        }
        for row in first {
            let place = Place::row(&self.file, usize::try_from(row.line).unwrap_or(usize::MAX));
            let warning = Diagnostic::warning("event-bad").at(place).with("fault", row.fault.name());
            report.push(warning.with("written", row.written));
        }
        #[expect(clippy::cast_precision_loss, reason = "a share of rows need not be exact")]
        let found = bad as f64 / self.tally.rows as f64;
        let is_too_many = found > share;
        let told = if is_too_many {
            Diagnostic::error("events-too-many-bad")
        } else {
            Diagnostic::warning("events-bad")
        };
        let percent = |share: f64| number::decimal((share * 10_000.0).ceil() / 100.0).unwrap_or_default();
        report.push(
            told.at(Place::file(&self.file))
                .with("bad", number::integer(bad.into()))
                .with("rows", number::integer(self.tally.rows.into()))
                .with("percent", percent(found))
                .with("most", percent(share))
                .with("shown", shown),
        );
        !is_too_many
    }

    /// What was counted, in a line.
    pub fn note(&self) -> Diagnostic {
        let figure = |figure: u64| number::integer(figure.into());
        let tally = &self.tally;
        Diagnostic::note("events-counted")
            .at(Place::file(&self.file))
            .with("rows", figure(tally.rows))
            .with("counted", figure(tally.rows - tally.left_out - tally.bad.count()))
            .with("left_out", figure(tally.left_out))
    }
}
