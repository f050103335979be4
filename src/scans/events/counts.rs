//! The counts of events, by commune.

use super::Tally;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Commune, Resolution, Resolver, Written};
use crate::scans::Counts;
use crate::vietnamese::number;

/// A stream that has been counted.
#[derive(Debug)]
pub struct Counted {
    /// The file, as messages name it.
    pub file: String,
    /// Its counts.
    pub tally: Tally,
}

impl Counts {
    /// The counts of the communes of a province from events. Names that cannot be told are reported as in a table of
    /// counts; events of other provinces are left out. `None` if there was an error.
    pub fn of_events(counted: &[Counted], resolver: &Resolver, report: &mut Report) -> Option<Self> {
        let file = counted.first().map_or("", |counted| counted.file.as_str());
        let mut counts = Self::empty(resolver.province(), file);
        let mut sound = Report::new();
        let mut elsewhere = 0_u64;
        for Counted { file, tally } in counted {
            for (code, figure) in tally.by_code() {
                match resolver.commune_with_code(&code.to_string()) {
                    Some(commune) => counts.add(commune, figure),
                    None => elsewhere += figure,
                }
            }
            for ((name, district), figure) in tally.by_name() {
                let district = Some(district.as_str()).filter(|district| !district.is_empty());
                let written = Written { commune: name, district };
                if let Some(commune) = resolved(written, resolver, (file, &mut sound)) {
                    counts.add(commune, figure);
                }
            }
        }
        if elsewhere > 0 {
            let note = Diagnostic::note("events-elsewhere").at(Place::file(file));
            let count = number::integer(elsewhere.into());
            sound.push(note.with("count", count).with("province", resolver.province().name_in_sentence()));
        }
        let is_sound = !sound.has_errors();
        report.append(sound);
        is_sound.then_some(counts)
    }
}

fn resolved(
    written: Written<'_>,
    resolver: &Resolver,
    (file, report): (&str, &mut Report),
) -> Option<&'static Commune> {
    let resolution = resolver.resolve(written);
    match resolution {
        Resolution::Corrected(commune) => report.push(
            Diagnostic::note("commune-corrected")
                .at(Place::file(file))
                .with("written", written.commune)
                .with("commune", commune.name_with_district()),
        ),
        Resolution::Exact(_) | Resolution::Folded(_) => {}
        Resolution::Ambiguous(_) | Resolution::Unknown(_) => {
            let error = resolution.error(written).or_else(|| {
                let unknown = resolution.unknown_district()?;
                Some(unknown.error(written.commune, 1))
            });
            report.push(
                error.unwrap_or_else(|| Diagnostic::error("commune-name-missing")).at(Place::file(file)),
            );
        }
    }
    resolution.commune()
}

impl Counted {
    /// Tells what could not be counted, and whether that is more than a share of all rows.
    pub fn report(&self, share: f64, report: &mut Report) {
        let bad = self.tally.bad.count();
        if bad == 0 {
            return;
        }
        let first = self.tally.first_bad();
        if first.is_empty() {
            // A cluster does not say which rows they are.
            for (fault, count) in &self.tally.bad.counts {
                let warning = Diagnostic::warning("cluster-bad").at(Place::file(&self.file));
                report.push(
                    warning.with("fault", fault.name()).with("count", number::integer((*count).into())),
                );
            }
        }
        let shown = if first.is_empty() { "no" } else { "yes" };
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
