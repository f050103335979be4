//! The counts of events, by commune: what rows have written becomes communes, of a province or of the country.

use std::collections::{BTreeMap, HashMap};

use super::Counted;
use super::units::Units;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::Commune;
use crate::scans::{Area, Counts};
use crate::vietnamese::number;

impl Counts {
    /// The counts of the communes of a province or, of the country, of each province that has events, from all streams
    /// together: a thing that was seen in several of them is counted once in each commune. Names that cannot be told
    /// are reported as in a table of counts; events of other provinces are left out. `None` if there was an error.
    pub fn of_events(counted: &[Counted], area: &Area, report: &mut Report) -> Option<Vec<Self>> {
        let mut units = Units::new(area);
        let mut sums = Sums::default();
        for Counted { file, tally } in counted {
            for (code, figure) in tally.by_code() {
                sums.add(units.with_code(code), figure);
            }
            for (unit, figure) in tally.by_name() {
                sums.add(units.named(unit, file), figure);
            }
        }
        sums.add_things(counted, &mut units);
        let file = counted.first().map_or("", |counted| counted.file.as_str());
        units.report(report).then(|| sums.counts(file, area, report))
    }
}

/// The place of what is no commune of the area.
const ELSEWHERE: usize = usize::MAX;

/// A figure for each commune that was found.
#[derive(Default)]
struct Sums {
    places: HashMap<&'static str, usize>,
    figures: Vec<(&'static Commune, u64)>,
    elsewhere: u64,
}

impl Sums {
    fn place(&mut self, commune: Option<&'static Commune>) -> usize {
        let Some(commune) = commune else { return ELSEWHERE };
        *self.places.entry(commune.code()).or_insert_with(|| {
            self.figures.push((commune, 0));
            self.figures.len() - 1
        })
    }

    fn add(&mut self, commune: Option<&'static Commune>, figure: u64) {
        let place = self.place(commune);
        self.add_at(place, figure);
    }

    fn add_at(&mut self, place: usize, figure: u64) {
        let sum = self.figures.get_mut(place).map_or(&mut self.elsewhere, |(_, sum)| sum);
        *sum = sum.saturating_add(figure);
    }

    /// Adds the different things of each commune. One commune may be written in several ways, so they are put
    /// together only now that every name has its commune.
    fn add_things(&mut self, counted: &[Counted], units: &mut Units<'_>) {
        let mut places: HashMap<u64, usize> = HashMap::new();
        let things = counted.iter().flat_map(|counted| counted.tally.things());
        let mut seen: Vec<(usize, u64)> = things
            .map(|(unit, thing)| {
                let place = places.entry(unit).or_insert_with(|| self.place(units.with_digest(unit)));
                (*place, thing)
            })
            .collect();
        seen.sort_unstable();
        seen.dedup();
        for of_place in seen.chunk_by(|left, right| left.0 == right.0) {
            self.add_at(of_place[0].0, of_place.len() as u64);
        }
    }

    fn counts(self, file: &str, area: &Area, report: &mut Report) -> Vec<Counts> {
        let mut by_province: BTreeMap<&'static str, Counts> = BTreeMap::new();
        if let Some(province) = area.province() {
            if self.elsewhere > 0 {
                let note = Diagnostic::note("events-elsewhere").at(Place::file(file));
                let note = note.with("count", number::integer(self.elsewhere.into()));
                report.push(note.with("province", province.name_in_sentence()));
            }
            by_province.insert(province.code(), Counts::empty(province, file));
        }
        for (commune, figure) in self.figures {
            let province = commune.province();
            let counts = by_province.entry(province.code()).or_insert_with(|| Counts::empty(province, file));
            counts.add(commune, figure);
        }
        let counts: Vec<Counts> = by_province.into_values().collect();
        if area.province().is_none()
            && let Some(warning) = Counts::missing_provinces(&counts, area.list())
        {
            report.push(warning);
        }
        counts
    }
}

#[cfg(test)]
#[path = "counts_tests.rs"]
mod tests;
