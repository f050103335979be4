//! Which provinces events are of, as far as the events themselves tell it.

use std::collections::{BTreeMap, HashMap};

use super::Tally;
use crate::gazetteer::{Commune, Province, UnitList};

/// What tells the provinces of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldBy {
    /// Codes of communes: each province with its counted events, most of them first.
    Codes(Vec<(&'static Province, u64)>),
    /// Nothing: communes are written as names, such as this one.
    Names(String),
    /// Nothing: no event was counted that has a code of the list.
    None,
}

/// What tells the provinces of events that have been counted, on a list.
pub fn told_by<'t>(tallies: impl Iterator<Item = &'t Tally> + Clone, list: &'static UnitList) -> ToldBy {
    if let Some((commune, _)) = tallies.clone().find_map(|tally| tally.by_name().into_keys().next().cloned())
    {
        return ToldBy::Names(commune);
    }
    let communes: HashMap<usize, &Commune> =
        list.communes().iter().filter_map(|commune| Some((commune.code().parse().ok()?, commune))).collect();
    let mut by_province: BTreeMap<&str, (&'static Province, u64)> = BTreeMap::new();
    let things =
        |tally: &'t Tally| tally.things().filter_map(|(unit, _)| Some((usize::try_from(unit).ok()?, 1)));
    for (code, figure) in tallies.flat_map(|tally| tally.by_code().chain(things(tally))) {
        if let Some(commune) = communes.get(&code) {
            let province = commune.province();
            by_province.entry(province.code()).or_insert((province, 0)).1 += figure;
        }
    }
    let mut provinces: Vec<(&'static Province, u64)> = by_province.into_values().collect();
    provinces.sort_by_key(|(_, figure)| std::cmp::Reverse(*figure));
    if provinces.is_empty() { ToldBy::None } else { ToldBy::Codes(provinces) }
}
