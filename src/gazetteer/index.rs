//! The names of an area, and the ways to find one without looking at all.

use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

use super::bare_name::{BareName, Form, typed_without_marks};
use super::district::{Column, Districts};
use super::list::UnitList;
use super::names::{Scope, has_kind};
use super::nearby::Nearby;
use super::prints::Prints;
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
    pub(super) province_name: String,
    pub(super) districts: Vec<(&'static District, BareName)>,
    pub(super) districts_by_name: Prints,
    pub(super) districts_nearby: Nearby,
    /// Made when a district is first written without marks.
    pub(super) districts_without_marks: OnceLock<Prints>,
    /// What the column of districts has said, and what it meant.
    pub(super) known_districts: RwLock<HashMap<String, Column>>,
    pub(super) entries: Vec<Entry>,
    by_bare_name: Prints,
    /// Of a province only: in the whole country every word is somewhere.
    by_word: HashMap<String, Vec<usize>>,
    by_district: HashMap<&'static str, Vec<usize>>,
    /// Made when a code is first looked for.
    by_code: OnceLock<HashMap<&'static str, usize>>,
    /// Made when a name is first looked for that is none.
    nearby: OnceLock<Nearby>,
    /// Made when a name is first written without marks, in no district that is known.
    by_name_without_marks: OnceLock<Prints>,
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
        names.province_name = fold(province.bare());
        for (place, entry) in names.entries.iter().enumerate() {
            for word in entry.bare.key().split(' ') {
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
        let mut by_district: HashMap<&'static str, Vec<usize>> = HashMap::with_capacity(districts.len());
        for (place, entry) in entries.iter().enumerate() {
            if let Some(district) = entry.commune.district() {
                by_district.entry(district.code()).or_default().push(place);
            }
        }
        let districts: Vec<_> =
            districts.iter().map(|district| (district, BareName::new(district.bare()))).collect();
        Self {
            province: None,
            province_name: String::new(),
            districts_by_name: Prints::new(districts.iter().map(|(_, name)| name.key())),
            districts_nearby: Nearby::new(districts.iter().map(|(_, name)| name)),
            districts_without_marks: OnceLock::new(),
            known_districts: RwLock::default(),
            districts,
            by_bare_name: Prints::new(entries.iter().map(|entry| entry.bare.key())),
            by_word: HashMap::new(),
            by_district,
            by_code: OnceLock::new(),
            nearby: OnceLock::new(),
            by_name_without_marks: OnceLock::new(),
            entries,
        }
    }

    /// The places of the communes by their codes.
    pub(super) fn places_by_code(&self) -> &HashMap<&'static str, usize> {
        let codes = || self.entries.iter().map(|entry| entry.commune.code());
        self.by_code.get_or_init(|| codes().zip(0..).collect())
    }

    pub(super) fn named(&self, bare: &str) -> impl Iterator<Item = &Entry> {
        let places = self.by_bare_name.places(bare);
        places.map(|place| &self.entries[place]).filter(move |entry| entry.bare.key() == bare)
    }

    /// The communes one slip away.
    pub(super) fn near(&self, bare: &str, scope: Scope<'_>) -> Vec<&'static Commune> {
        let Some(districts) = scope else {
            let nearby =
                self.nearby.get_or_init(|| Nearby::new(self.entries.iter().map(|entry| &entry.bare)));
            let places = nearby.of(bare, |place| &self.entries[place].bare);
            return places.into_iter().map(|place| self.entries[place].commune).collect();
        };
        let written = Form::new(bare.to_owned());
        let near = |apart: fn(&str, &str) -> bool| {
            let entries = self.within(districts);
            let near = entries.filter(|entry| entry.bare.is_apart(apart, &written));
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
    pub(super) fn unmarked(&self, reading: Reading<'_>, scope: Scope<'_>) -> Vec<&'static Commune> {
        if !reading.bare.is_ascii() {
            return Vec::new();
        }
        let written = typed_without_marks(reading.bare);
        let is_meant =
            |entry: &&Entry| entry.bare.without_marks() == written && has_kind(reading, entry.commune.kind());
        if let Some(districts) = scope {
            return self.within(districts).filter(is_meant).map(|entry| entry.commune).collect();
        }
        let by_name = self
            .by_name_without_marks
            .get_or_init(|| Prints::new(self.entries.iter().map(|entry| entry.bare.without_marks())));
        let entries = by_name.places(&written).map(|place| &self.entries[place]);
        entries.filter(is_meant).map(|entry| entry.commune).collect()
    }

    pub(super) fn most_similar(&self, bare: &str, scope: Scope<'_>) -> Vec<&'static Commune> {
        // Measuring the distance to every name of a province takes long, and names without a word in common are
        // hardly meant.
        let shares_word = |entry: &&Entry| {
            entry.bare.key().split(' ').any(|word| bare.split(' ').any(|written| written == word))
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
        let length = entry.bare.key().chars().count();
        let limit = if similar.len() < SHOWN { farthest + 1 } else { similar[SHOWN - 1].0 };
        if length.abs_diff(written.length()) >= limit {
            continue;
        }
        let distance = written.distance(entry.bare.key());
        if distance < limit {
            let at = similar.partition_point(|(nearer, _)| *nearer <= distance);
            similar.insert(at, (distance, entry.commune));
            similar.truncate(SHOWN);
        }
    }
    similar.into_iter().map(|(_, commune)| commune).collect()
}
