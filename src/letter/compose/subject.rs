//! What a letter is about: the communes of a province, or those of one group of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::data::Data;
use super::dispatch::Dispatch;
use crate::gazetteer::{Commune, District, Province};
use crate::scans::{By, CommuneScans, Portion, total_scans};
use crate::template::{Context, RowSet};
use crate::vietnamese::fold::slug;

/// The communes of one letter.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    data: &'a Data,
    portion: &'a Portion,
    dispatch: Option<&'a Dispatch>,
}

#[derive(Serialize)]
struct RowsView<'a> {
    count: usize,
    scans: u64,
    rows: &'a [CommuneScans],
}

#[derive(Serialize)]
struct FiguresView {
    count: usize,
    scans: u64,
}

#[derive(Serialize)]
struct ProvinceView<'a> {
    name: &'a str,
    in_sentence: String,
    communes: usize,
    scans: u64,
    silent: FiguresView,
    low: FiguresView,
}

#[derive(Serialize)]
struct UnitsView {
    kinds: String,
    groups: String,
    has_districts: bool,
}

#[derive(Serialize)]
struct GroupView<'a> {
    by: &'a str,
    is_unit: bool,
    name: &'a str,
    full_name: Cow<'a, str>,
    list_name: &'a str,
    code: &'a str,
    slug: String,
    district: Option<&'a str>,
    communes: usize,
    scans: u64,
    rank: usize,
    of: usize,
    rows: &'a [CommuneScans],
    silent: RowsView<'a>,
    low: RowsView<'a>,
    note: &'a str,
    columns: &'a BTreeMap<String, String>,
}

impl<'a> Subject<'a> {
    /// The one letter of a province.
    pub(super) const fn of_province(data: &'a Data) -> Self {
        Self { data, portion: &data.whole, dispatch: None }
    }

    /// One letter of a batch.
    pub(super) const fn of_dispatch(data: &'a Data, dispatch: &'a Dispatch) -> Self {
        Self { data, portion: &dispatch.group.portion, dispatch: Some(dispatch) }
    }

    /// The province of the communes.
    pub(super) const fn province(self) -> &'static Province {
        self.data.summary.province
    }

    /// The letter of a batch, if it is one.
    pub(super) const fn dispatch(self) -> Option<&'a Dispatch> {
        self.dispatch
    }

    /// The rows of a set, in the order of the letter.
    pub(super) fn rows(self, set: RowSet) -> &'a [CommuneScans] {
        match set {
            RowSet::Silent => &self.portion.silent,
            RowSet::Low => &self.portion.low,
            RowSet::All => &self.portion.rows,
        }
    }

    /// Gives the template its figures, all from the rows that the appendices show.
    pub(super) fn insert_into(self, context: &mut Context) {
        let summary = &self.data.summary;
        let province = summary.province;
        context.insert("silent", &rows_view(&self.portion.silent));
        context.insert("low", &rows_view(&self.portion.low));
        context.insert("threshold", &summary.threshold);
        context.insert(
            "province",
            &ProvinceView {
                name: province.name(),
                in_sentence: province.name_in_sentence(),
                communes: summary.rows.len(),
                scans: total_scans(&summary.rows),
                silent: figures_view(&self.data.whole.silent),
                low: figures_view(&self.data.whole.low),
            },
        );
        let units = UnitsView {
            kinds: match self.dispatch {
                Some(_) => self.portion.commune_kinds(),
                None => province.commune_kinds(),
            },
            groups: province.district_kinds(),
            has_districts: !province.districts().is_empty(),
        };
        context.insert("units", &units);
        if let Some(dispatch) = self.dispatch {
            context.insert("group", &group_view(dispatch));
        }
    }
}

fn rows_view(rows: &[CommuneScans]) -> RowsView<'_> {
    RowsView { count: rows.len(), scans: total_scans(rows), rows }
}

fn figures_view(rows: &[CommuneScans]) -> FiguresView {
    FiguresView { count: rows.len(), scans: total_scans(rows) }
}

fn group_view(dispatch: &Dispatch) -> GroupView<'_> {
    let group = &dispatch.group;
    let portion = &group.portion;
    GroupView {
        by: dispatch.by.argument(),
        is_unit: !matches!(dispatch.by, By::Column(_)),
        name: &group.name_in_sentence,
        full_name: full_name(dispatch),
        list_name: &group.name,
        code: &group.code,
        slug: slug(&group.name),
        district: dispatch.only_commune().and_then(Commune::district).map(District::name),
        communes: portion.rows.len(),
        scans: total_scans(&portion.rows),
        rank: group.rank,
        of: dispatch.groups,
        rows: &portion.rows,
        silent: rows_view(&portion.silent),
        low: rows_view(&portion.low),
        note: &dispatch.particulars.note,
        columns: &dispatch.particulars.columns,
    }
}

/// The name inside a sentence, with the district where a commune has one: `xã Tân Thái, huyện Đại Từ`.
fn full_name(dispatch: &Dispatch) -> Cow<'_, str> {
    let name = &dispatch.group.name_in_sentence;
    match dispatch.only_commune().and_then(Commune::district) {
        Some(district) => Cow::Owned(format!("{name}, {}", district.name_in_sentence())),
        None => Cow::Borrowed(name),
    }
}
