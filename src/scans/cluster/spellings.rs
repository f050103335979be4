//! Units that files write in several ways. Where different things are counted, one that is seen under two names of a
//! commune counts once, so the cluster has to know that they are one.

use std::collections::BTreeMap;

use crate::gazetteer::{Commune, Written};
use crate::scans::Area;
use crate::scans::events::{Tally, UnitKey};

/// The ways in which files write one commune, the first of which stands for all.
pub(super) type Spellings = Vec<UnitKey>;

/// The communes that are written in several ways, with all of them.
pub(super) fn shared(tally: &Tally, area: &Area) -> Vec<Spellings> {
    let mut by_commune: BTreeMap<&'static str, Spellings> = BTreeMap::new();
    let mut note = |commune: Option<&'static Commune>, unit: UnitKey| {
        if let Some(commune) = commune {
            by_commune.entry(commune.code()).or_default().push(unit);
        }
    };
    for (code, _) in tally.by_code() {
        let code = code.to_string();
        note(area.commune_with_code(&code), (code, String::new()));
    }
    for (unit, _) in tally.by_name() {
        let (commune, district) = unit;
        let district = Some(district.as_str()).filter(|district| !district.is_empty());
        note(area.resolve(Written { commune, district }, None).commune(), unit.clone());
    }
    by_commune.into_values().filter(|spellings| spellings.len() > 1).collect()
}
