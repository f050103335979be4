//! A counts file of another province, or of another time.

use super::names::Area;
use crate::diagnostic::Diagnostic;
use crate::gazetteer::{Country, ListId, Province, Resolver, Written};

/// How many names are tried in other provinces.
const SAMPLE: usize = 200;

/// The error that a file is about another province or made on another list, if most of its names are unknown
/// here and known there. `unresolved` are the names unknown here, `rows` the number of all rows.
pub(super) fn wrong_file(
    province: &'static Province,
    unresolved: &[Written<'_>],
    rows: usize,
) -> Option<Diagnostic> {
    let other = other_province_of(province, unresolved, rows)?;
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

/// The warning that the names of a file are of another province or of another time, if most of them are unknown here
/// and known there. `unresolved` are the names unknown here, `rows` the number of all rows.
pub(super) fn names_elsewhere(area: &Area, unresolved: &[Written<'_>], rows: usize) -> Option<Diagnostic> {
    let here = area.list().id();
    let warning = if let Some(province) = area.province() {
        let other = other_province_of(province, unresolved, rows)?;
        let there = other.list().id();
        let code = if here == there { "names-of-other-province" } else { "names-on-other-list" };
        Diagnostic::warning(code)
            .with("here", province.name_in_sentence())
            .with("there", other.name_in_sentence())
            .with("other_list", there.as_str())
    } else {
        let sample = sample_of(unresolved, rows)?;
        let is_of = |id: &ListId| {
            let country = Country::new(id.list());
            let is_known = |written: &&Written<'_>| country.resolve(**written, None).is_named();
            sample.iter().filter(is_known).count() * 2 > sample.len()
        };
        let other = ListId::ALL.into_iter().filter(|id| *id != here).find(is_of)?;
        Diagnostic::warning("names-on-other-list").with("other_list", other.as_str())
    };
    Some(warning.with("unknown", unresolved.len()).with("rows", rows).with("list", here.as_str()))
}

/// Where most of the names are known that are unknown here.
fn other_province_of(
    province: &'static Province,
    unresolved: &[Written<'_>],
    rows: usize,
) -> Option<&'static Province> {
    let sample = sample_of(unresolved, rows)?;
    let known = other_provinces(province).map(|other| (known_names(other, sample), other));
    let (known, other) = known.max_by_key(|(known, _)| *known)?;
    (known * 2 > sample.len()).then_some(other)
}

/// Some of the names that are unknown here, if most names of the file are.
fn sample_of<'s, 't>(unresolved: &'s [Written<'t>], rows: usize) -> Option<&'s [Written<'t>]> {
    (unresolved.len() * 2 > rows).then(|| &unresolved[..unresolved.len().min(SAMPLE)])
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
    let is_known = |written: &&Written<'_>| resolver.resolve(**written).is_named();
    names.iter().filter(is_known).count()
}
