//! The names of an area, and the ways to find one without looking at all.

use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

use super::bare_name::{BareName, typed_without_marks};
use super::district::{Column, Districts};
use super::list::UnitList;
use super::names::{Scope, has_kind, is_within};
use super::nearby::Nearby;
use super::slip::{is_one_slip_apart, is_stroke_apart};
use super::unit::{Commune, District, Province};
use super::written::Reading;
use crate::nearest::Measured;
use crate::vietnamese::fold::fold;

/// The names of the communes and districts of a province, or of the whole country.
#[derive(Debug)]
pub struct Names {
    pub(super) province: Option<&'static Province>,
    /// The bare name of the province, folded.
    pub(super) province_words: Vec<String>,
    pub(super) districts: Vec<(&'static District, BareName)>,
    pub(super) districts_by_name: HashMap<String, Vec<usize>>,
    pub(super) districts_nearby: Nearby,
    /// What the column of districts has said, and what it meant.
    pub(super) known_districts: RwLock<HashMap<String, Column>>,
    pub(super) districts_without_marks: OnceLock<HashMap<String, Vec<usize>>>,
    pub(super) entries: Vec<Entry>,
    pub(super) by_bare_name: HashMap<String, Vec<usize>>,
    /// Of a province only: in the whole country every word is somewhere.
    pub(super) by_word: HashMap<String, Vec<usize>>,
    pub(super) by_district: HashMap<&'static str, Vec<usize>>,
    pub(super) by_code: HashMap<&'static str, usize>,
    /// Made when a name is first looked for that is none.
    nearby: OnceLock<Nearby>,
    pub(super) without_marks: OnceLock<HashMap<String, Vec<usize>>>,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) commune: &'static Commune,
    pub(super) bare: BareName,
}

impl Names {
    /// The names of a province.
    pub(super) fn of_province(province: &'static Province) -> Self {
        let mut names = Self::of(province.communes(), province.districts());
        names.province = Some(province);
        names.province_words = fold(province.bare()).split(' ').map(str::to_owned).collect();
        for (place, entry) in names.entries.iter().enumerate() {
            for word in entry.bare.key.split(' ') {
                let places = names.by_word.entry(word.to_owned()).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        names
    }

    /// The names of the whole country.
    pub(super) fn of_country(list: &'static UnitList) -> Self {
        Self::of(list.communes(), list.districts())
    }

    fn of(communes: &'static [Commune], districts: &'static [District]) -> Self {
        let entries: Vec<Entry> =
            communes.iter().map(|commune| Entry { commune, bare: BareName::new(commune.bare()) }).collect();
        let mut by_bare_name: HashMap<String, Vec<usize>> = HashMap::with_capacity(entries.len());
        let mut by_district: HashMap<&'static str, Vec<usize>> = HashMap::with_capacity(districts.len());
        for (place, entry) in entries.iter().enumerate() {
            by_bare_name.entry(entry.bare.key.clone()).or_default().push(place);
            if let Some(district) = entry.commune.district() {
                by_district.entry(district.code()).or_default().push(place);
            }
        }
        let districts: Vec<_> =
            districts.iter().map(|district| (district, BareName::new(district.bare()))).collect();
        let mut districts_by_name: HashMap<String, Vec<usize>> = HashMap::with_capacity(districts.len());
        for (place, (_, name)) in districts.iter().enumerate() {
            districts_by_name.entry(name.key.clone()).or_default().push(place);
        }
        Self {
            province: None,
            province_words: Vec::new(),
            districts_by_name,
            known_districts: RwLock::default(),
            districts_nearby: Nearby::new(districts.iter().map(|(_, name)| name)),
            districts_without_marks: OnceLock::new(),
            districts,
            by_bare_name,
            by_word: HashMap::new(),
            by_district,
            by_code: communes.iter().enumerate().map(|(place, commune)| (commune.code(), place)).collect(),
            nearby: OnceLock::new(),
            entries,
            without_marks: OnceLock::new(),
        }
    }

    pub(super) fn named(&self, bare: &str) -> impl Iterator<Item = &Entry> {
        self.by_bare_name.get(bare).into_iter().flatten().map(|place| &self.entries[*place])
    }

    /// The communes one slip away.
    pub(super) fn near(&self, bare: &str, scope: Scope<'_>) -> Vec<&'static Commune> {
        let Some(districts) = scope else {
            let nearby =
                self.nearby.get_or_init(|| Nearby::new(self.entries.iter().map(|entry| &entry.bare)));
            let places = nearby.of(bare, |place| &self.entries[place].bare);
            return places.into_iter().map(|place| self.entries[place].commune).collect();
        };
        let near = |apart: fn(&str, &str) -> bool| {
            let entries = self.within(districts);
            let near = entries.filter(|entry| entry.bare.is_apart(apart, bare));
            near.map(|entry| entry.commune).collect::<Vec<_>>()
        };
        let stroke = if bare.contains(['d', 'đ']) { near(is_stroke_apart) } else { Vec::new() };
        if stroke.is_empty() { near(is_one_slip_apart) } else { stroke }
    }

    /// The communes of some districts, in the order of the list.
    pub(super) fn within(&self, districts: &Districts) -> impl Iterator<Item = &Entry> {
        let places = districts.these.iter().filter_map(|district| self.by_district.get(district.code()));
        places.flatten().map(|place| &self.entries[*place])
    }

    /// The communes of a name that was typed without marks.
    pub(super) fn unmarked(&self, reading: &Reading, scope: Scope<'_>) -> Vec<&'static Commune> {
        if !reading.bare.is_ascii() {
            return Vec::new();
        }
        let by_name = self.without_marks.get_or_init(|| {
            let mut by_name: HashMap<String, Vec<usize>> = HashMap::with_capacity(self.entries.len());
            for (place, entry) in self.entries.iter().enumerate() {
                by_name.entry(entry.bare.typed_without_marks()).or_default().push(place);
            }
            by_name
        });
        let places = by_name.get(&typed_without_marks(&reading.bare)).into_iter().flatten();
        let communes = places.map(|place| self.entries[*place].commune);
        communes.filter(|commune| has_kind(reading, commune.kind()) && is_within(scope, commune)).collect()
    }

    pub(super) fn most_similar(&self, bare: &str, scope: Scope<'_>) -> Vec<&'static Commune> {
        // Measuring the distance to every name of a province takes long, and names without a word in common are
        // hardly meant.
        let shares_word = |entry: &&Entry| {
            entry.bare.key.split(' ').any(|word| bare.split(' ').any(|written| written == word))
        };
        if let Some(districts) = scope {
            return most_similar(bare, self.within(districts).filter(shares_word));
        }
        let words = bare.split(' ').filter_map(|word| self.by_word.get(word));
        let mut places: Vec<usize> = words.flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        most_similar(bare, places.into_iter().map(|place| &self.entries[place]))
    }
}

/// Of some communes the few whose names are nearest, those that are equally near in their order.
fn most_similar<'e>(bare: &str, entries: impl Iterator<Item = &'e Entry>) -> Vec<&'static Commune> {
    const SHOWN: usize = 3;
    let written = Measured::new(bare);
    let farthest = written.length() / 2;
    let mut similar: Vec<(usize, &'static Commune)> = Vec::with_capacity(SHOWN + 1);
    for entry in entries {
        let length = entry.bare.key.chars().count();
        let limit = if similar.len() < SHOWN { farthest + 1 } else { similar[SHOWN - 1].0 };
        if length.abs_diff(written.length()) >= limit {
            continue;
        }
        let distance = written.distance(&entry.bare.key);
        if distance < limit {
            let at = similar.partition_point(|(nearer, _)| *nearer <= distance);
            similar.insert(at, (distance, entry.commune));
            similar.truncate(SHOWN);
        }
    }
    similar.into_iter().map(|(_, commune)| commune).collect()
}
