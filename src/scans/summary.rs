//! The scans of every commune of a province, in the order a letter lists them.

use std::collections::HashMap;

use serde::Serialize;

use super::counts::Counts;
use crate::gazetteer::{Commune, District, Kind, ListId, Province, kinds_phrase};
use crate::vietnamese::collation::Collator;

/// The scans of one commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CommuneScans {
    /// The name of the commune.
    pub commune: &'static str,
    /// The name of its district; none on a list without districts.
    pub district: Option<&'static str>,
    /// The scans.
    pub scans: u64,
    /// The code of the commune.
    pub code: &'static str,
    /// The commune itself.
    #[serde(skip)]
    pub unit: &'static Commune,
    /// The place of its district among the districts.
    #[serde(skip)]
    district_place: usize,
}

/// The scans of every commune of a province.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The province.
    pub province: &'static Province,
    /// The list its units are from.
    pub list: ListId,
    /// The highest count that is low.
    pub threshold: u64,
    /// All communes, by district, then by the alphabet. Districts stand by rank (thành phố, thị xã, quận,
    /// huyện), then by the alphabet.
    pub rows: Vec<CommuneScans>,
}

impl Summary {
    /// Sums up the counts of a file. Communes that the file does not have are silent.
    pub fn new(counts: &Counts, threshold: u64) -> Self {
        let province = counts.province();
        let collator = Collator::new();
        let places = district_places(province, &collator);
        let place_of = |commune: &Commune| commune.district().map_or(0, |district| places[district.code()]);
        let mut communes: Vec<&'static Commune> = province.communes().iter().collect();
        communes.sort_by(|left, right| {
            let alphabet = || collator.compare(left.bare(), right.bare());
            place_of(left)
                .cmp(&place_of(right))
                .then_with(alphabet)
                .then_with(|| left.kind().cmp(&right.kind()))
        });
        let rows = communes.into_iter().map(|commune| CommuneScans {
            commune: commune.name(),
            district: commune.district().map(District::name),
            scans: counts.of(commune).unwrap_or(0),
            code: commune.code(),
            unit: commune,
            district_place: place_of(commune),
        });
        Self { province, list: province.list().id(), threshold, rows: rows.collect() }
    }

    /// All communes of the province.
    pub fn whole(&self) -> Portion {
        self.portion(|_| true)
    }

    /// The communes that a letter is about.
    pub fn portion(&self, is_meant: impl Fn(&CommuneScans) -> bool) -> Portion {
        Portion::new(self.rows.iter().filter(|row| is_meant(row)).copied().collect(), self.threshold)
    }
}

/// The communes that one letter is about, in the order of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    /// All of them, by district, then by the alphabet.
    pub rows: Vec<CommuneScans>,
    /// Those without a scan, in the same order.
    pub silent: Vec<CommuneScans>,
    /// Those with 1 scan up to the threshold, by district, then from more scans to fewer, then by the alphabet.
    pub low: Vec<CommuneScans>,
}

impl Portion {
    pub(super) fn new(rows: Vec<CommuneScans>, threshold: u64) -> Self {
        let silent = rows.iter().filter(|row| row.scans == 0).copied().collect();
        let is_low = |row: &&CommuneScans| (1..=threshold).contains(&row.scans);
        let mut low: Vec<CommuneScans> = rows.iter().filter(is_low).copied().collect();
        low.sort_by_key(|row| (row.district_place, std::cmp::Reverse(row.scans)));
        Self { rows, silent, low }
    }

    /// Whether no commune is silent and none is low.
    pub fn has_nothing_to_say(&self) -> bool {
        self.silent.is_empty() && self.low.is_empty()
    }

    /// The words for the kinds of commune in it, such as `xã, thị trấn`.
    pub fn commune_kinds(&self) -> String {
        kinds_phrase(self.rows.iter().map(|row| row.unit.kind()))
    }
}

/// The rows of each district in turn; one group on a list without districts.
pub fn by_district(rows: &[CommuneScans]) -> impl Iterator<Item = &[CommuneScans]> {
    rows.chunk_by(|left, right| left.district_place == right.district_place)
}

/// The sum of the scans of some rows.
pub fn total_scans(rows: &[CommuneScans]) -> u64 {
    rows.iter().fold(0, |sum, row| sum.saturating_add(row.scans))
}

/// The place of each district, by its code.
fn district_places(province: &'static Province, collator: &Collator) -> HashMap<&'static str, usize> {
    let mut districts: Vec<&'static District> = province.districts().iter().collect();
    let rank = |district: &District| -> Kind { district.kind() };
    districts.sort_by(|left, right| {
        rank(left).cmp(&rank(right)).then_with(|| collator.compare(left.bare(), right.bare()))
    });
    districts.into_iter().enumerate().map(|(place, district)| (district.code(), place)).collect()
}

#[cfg(test)]
#[path = "summary_tests.rs"]
mod tests;
