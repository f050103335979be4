//! Units that files write in several ways. Where different things are counted, one that is seen under two names of a
//! commune counts once, so the cluster has to know that they are one.

use std::collections::BTreeMap;

use crate::scans::Area;
use crate::scans::events::{Tally, UnitKey, Units};

/// The ways in which files write one commune, the first of which stands for all.
pub(super) type Spellings = Vec<UnitKey>;

/// The communes that are written in several ways, with all of them.
pub(super) fn shared(tally: &Tally, area: &Area) -> Vec<Spellings> {
    let mut units = Units::new(area);
    let mut by_commune: BTreeMap<&'static str, Spellings> = BTreeMap::new();
    for (code, _) in tally.by_code() {
        if let Some(commune) = units.with_code(code) {
            by_commune.entry(commune.code()).or_default().push((code.to_string(), String::new()));
        }
    }
    for (unit, _) in tally.by_name() {
        if let Some(commune) = units.named(unit, "") {
            by_commune.entry(commune.code()).or_default().push(unit.clone());
        }
    }
    by_commune.into_values().filter(|spellings| spellings.len() > 1).collect()
}
