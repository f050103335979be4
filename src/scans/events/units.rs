//! The communes that rows of events mean, by their codes and their names.

use std::collections::HashMap;

use super::tally::{UnitKey, digest_of};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Commune, Resolution, Written};
use crate::scans::Area;
use crate::scans::elsewhere::wrong_file;

/// How many names that cannot be told are told one by one.
const TOLD_NAMES: usize = 20;

/// Finds the communes of an area, and keeps what there is to tell of their names.
pub(in crate::scans) struct Units<'a> {
    area: &'a Area,
    /// What each name means, by what stands for it in a tally; the file it stands in first.
    by_digest: HashMap<u64, Option<&'static Commune>>,
    /// The names that cannot be told, with the file of the first, and their errors.
    unresolved: Vec<UnitKey>,
    errors: Vec<Diagnostic>,
    notes: Vec<Diagnostic>,
}

impl<'a> Units<'a> {
    pub(in crate::scans) fn new(area: &'a Area) -> Self {
        Self {
            area,
            by_digest: HashMap::new(),
            unresolved: Vec::new(),
            errors: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(in crate::scans) fn with_code(&self, code: usize) -> Option<&'static Commune> {
        self.area.commune_with_code(&code.to_string())
    }

    /// The commune of a name. What there is to tell of it is told once, at the first file it stands in.
    pub(in crate::scans) fn named(&mut self, unit: &UnitKey, file: &str) -> Option<&'static Commune> {
        let digest = digest_of(unit);
        if let Some(known) = self.by_digest.get(&digest) {
            return *known;
        }
        let (name, district) = unit;
        let (name, is_elsewhere) = self.without_province(name);
        if is_elsewhere {
            self.by_digest.insert(digest, None);
            return None;
        }
        let written =
            Written { commune: name, district: Some(district.as_str()).filter(|text| !text.is_empty()) };
        let resolution = self.area.resolve(written, None);
        let commune = resolution.commune();
        match (&resolution, commune) {
            (Resolution::Corrected(_), Some(commune)) => self.notes.push(
                Diagnostic::note("commune-corrected")
                    .at(Place::file(file))
                    .with("written", name)
                    .with("commune", commune.name_with_district()),
            ),
            (_, None) => {
                self.unresolved.push(unit.clone());
                self.errors.push(error(&resolution, written).at(Place::file(file)));
            }
            _ => {}
        }
        self.by_digest.insert(digest, commune);
        commune
    }

    /// A name without the province behind it, where names are looked for in one, and whether that is another one.
    fn without_province<'n>(&self, name: &'n str) -> (&'n str, bool) {
        let Some(province) = self.area.province() else { return (name, false) };
        let Some((commune, written)) = name.rsplit_once(", ") else { return (name, false) };
        match self.area.list().province(written) {
            Ok(other) if other == province => (commune, false),
            Ok(_) => (name, true),
            Err(_) => (name, false),
        }
    }

    /// The commune of a code or of a name that was looked up before, by what stands for it in a tally.
    pub(super) fn with_digest(&self, digest: u64) -> Option<&'static Commune> {
        match self.by_digest.get(&digest) {
            Some(commune) => *commune,
            None => self.with_code(usize::try_from(digest).ok()?),
        }
    }

    /// Tells what there is to tell of the names; whether all could be told.
    pub(super) fn report(self, report: &mut Report) -> bool {
        let Some(first) = self.errors.first() else {
            self.notes.into_iter().for_each(|note| report.push(note));
            return true;
        };
        let file = first.place.clone().unwrap_or_else(|| Place::file(""));
        let written = self.unresolved.iter().map(|(commune, district)| Written {
            commune,
            district: Some(district.as_str()).filter(|text| !text.is_empty()),
        });
        let written: Vec<Written<'_>> = written.collect();
        let wrong = self.area.province().and_then(|province| {
            wrong_file(province, &written, self.by_digest.len()).map(|error| error.at(file.clone()))
        });
        if let Some(error) = wrong {
            report.push(error);
            return false;
        }
        let more = self.errors.len().saturating_sub(TOLD_NAMES);
        self.errors.into_iter().take(TOLD_NAMES).for_each(|error| report.push(error));
        if more > 0 {
            report.push(Diagnostic::error("events-names-more").at(file).with("count", more));
        }
        self.notes.into_iter().for_each(|note| report.push(note));
        false
    }
}

fn error(resolution: &Resolution, written: Written<'_>) -> Diagnostic {
    let unknown_district = || Some(resolution.unknown_district()?.error(written.commune, 1));
    let error = resolution.error(written).or_else(unknown_district);
    error.unwrap_or_else(|| Diagnostic::error("commune-name-missing"))
}
