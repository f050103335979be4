//! A counts file of another province, or of another time.

use crate::diagnostic::Diagnostic;
use crate::gazetteer::{ListId, Province, Resolution, Resolver, Written};

/// How many names are tried in other provinces.
const SAMPLE: usize = 200;

/// The error that a file is about another province or made on another list, if most of its names are unknown
/// here and known there. `unresolved` are the names unknown here, `rows` the number of all rows.
pub(super) fn wrong_file(
    province: &'static Province,
    unresolved: &[Written<'_>],
    rows: usize,
) -> Option<Diagnostic> {
    if unresolved.len() * 2 <= rows {
        return None;
    }
    let sample = &unresolved[..unresolved.len().min(SAMPLE)];
    let best = other_provinces(province)
        .map(|other| (known_names(other, sample), other))
        .max_by_key(|(known, _)| *known)
        .filter(|(known, _)| known * 2 > sample.len())?;
    let (_, other) = best;
    let (here, there) = (province.list().id(), other.list().id());
    let code = if here == there { "counts-of-other-province" } else { "counts-on-other-list" };
    Some(
        Diagnostic::error(code)
            .with("here", province.name_in_sentence())
            .with("there", other.name_in_sentence())
            .with("unknown", unresolved.len())
            .with("rows", rows)
            .with("list", here.as_str())
            .with("other_list", there.as_str()),
    )
}

/// The other provinces of the list, and the same province on the other lists.
fn other_provinces(province: &'static Province) -> impl Iterator<Item = &'static Province> {
    let here = province.list().id();
    ListId::ALL.into_iter().flat_map(|id| id.list().provinces()).filter(move |other| {
        if other.list().id() == here { *other != province } else { other.bare() == province.bare() }
    })
}

fn known_names(province: &'static Province, names: &[Written<'_>]) -> usize {
    let resolver = Resolver::new(province);
    let is_known = |written: &&Written<'_>| {
        matches!(resolver.resolve(**written), Resolution::Exact(_) | Resolution::Folded(_))
    };
    names.iter().filter(is_known).count()
}
