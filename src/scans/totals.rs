//! Rows that sum up other rows, wherever they stand.

use std::collections::HashMap;

use super::columns::Columns;
use super::figure::parse_figure;
use super::total_words::{Of, unit_of_total};
use crate::data::{Cell, Row};
use crate::diagnostic::Diagnostic;
use crate::gazetteer::{District, DistrictFound, Names, Resolution, Resolver, Written};

/// What stands where a total is of no one district, for the messages to choose their words by.
const NONE: &str = "none";

/// The sums of the rows, and the totals rows that are compared with them in the end.
#[derive(Clone, Debug, Default)]
pub(super) struct Totals<'t> {
    all: u64,
    by_district: HashMap<&'static str, u64>,
    since_last: u64,
    rows: Vec<TotalsRow<'t>>,
    /// How many rows have a figure that could not be read.
    unread: usize,
    /// How many rows have a figure whose district could not be told.
    unplaced: usize,
}

#[derive(Clone, Debug)]
struct TotalsRow<'t> {
    row: Row<'t>,
    written: &'t str,
    of: Of,
    /// The sums of the rows up to the totals rows before and after this one.
    before: u64,
    after: u64,
}

impl<'t> Totals<'t> {
    /// Adds the figure of a row.
    pub(super) fn add(&mut self, figure: u64, district: Option<&'static District>) {
        let grow = |sum: &mut u64| *sum = sum.saturating_add(figure);
        grow(&mut self.all);
        grow(&mut self.since_last);
        if let Some(last) = self.rows.last_mut() {
            grow(&mut last.after);
        }
        match district {
            Some(district) => grow(self.by_district.entry(district.code()).or_default()),
            None => self.unplaced += 1,
        }
    }

    /// A row whose figure could not be read, so that no sum is sure.
    pub(super) fn add_unread(&mut self) {
        self.unread += 1;
    }

    /// Keeps a totals row, to be compared when all rows are read.
    pub(super) fn keep(&mut self, row: Row<'t>, columns: &Columns, of: Of) {
        let written = row.cell(columns.scans).text();
        let before = std::mem::take(&mut self.since_last);
        self.rows.push(TotalsRow { row, written, of, before, after: 0 });
    }

    /// Notes every totals row that is left out, and warns of those that differ from the rows they sum up.
    pub(super) fn told(&self, columns: &Columns) -> Vec<Diagnostic> {
        let mut told = Vec::new();
        for total in &self.rows {
            if let Some(error) = self.not_a_total(total, columns) {
                told.push(error);
                continue;
            }
            told.push(Diagnostic::note("totals-row-left-out").at(total.row.place()));
            if let Ok(figure) = parse_figure(total.written)
                && self.differs(total, figure)
            {
                told.push(
                    Diagnostic::warning("totals-differ")
                        .at(total.row.cell(columns.scans).place())
                        .with("unit", total.of.district().map_or(NONE, District::name))
                        .with("written", total.written)
                        .with("sum", self.sum_of(total.of)),
                );
            }
        }
        told
    }

    /// The error of a row that looks like the total of a district and is the row of a commune: the file has no
    /// other row of the district, or the commune is blank and the figure is no sum.
    fn not_a_total(&self, total: &TotalsRow<'_>, columns: &Columns) -> Option<Diagnostic> {
        let Of::DistrictPerhaps(district) = total.of else { return None };
        let cell = columns.commune.map(|column| total.row.cell(column));
        let commune = cell.map_or("", Cell::text);
        let sum = self.by_district.get(district.code());
        let error = if commune.is_empty() {
            let is_sum = sum.is_some_and(|sum| parse_figure(total.written) == Ok(*sum));
            (!is_sum).then(|| Diagnostic::error("commune-name-missing"))
        } else {
            let error = || Diagnostic::error("commune-unknown").with("written", commune);
            sum.is_none().then(|| error().with("district", NONE).with("candidates", NONE))
        };
        error.map(|error| error.at(cell.map_or_else(|| total.row.place(), Cell::place)))
    }

    fn sum_of(&self, of: Of) -> u64 {
        of.district().map_or(self.all, |district| self.of_district(district))
    }

    fn of_district(&self, district: &District) -> u64 {
        self.by_district.get(district.code()).copied().unwrap_or_default()
    }

    fn differs(&self, total: &TotalsRow<'_>, figure: u64) -> bool {
        let sums_are_sure = self.unread == 0 && (total.of.district().is_none() || self.unplaced == 0);
        let agrees = figure == self.sum_of(total.of)
            || match total.of {
                Of::Unsaid { above } => {
                    let above = above.map(|district| self.of_district(district));
                    figure == total.before || figure == total.after || Some(figure) == above
                }
                _ => false,
            };
        sums_are_sure && !agrees
    }
}

/// What a row sums up, if it sums up others: it says so where the unit would stand, or anywhere if no commune
/// stands there, or it has a district in the place of the commune. `above` is the district of the rows above.
pub(super) fn totals_of(
    row: Row<'_>,
    columns: &Columns,
    resolver: &Resolver,
    above: Option<&str>,
) -> Option<Of> {
    let text_of = |column| row.cell(column).text();
    let commune = columns.commune.map_or("", text_of);
    let district = columns.district.map_or("", text_of);
    let total = |text: &str| unit_of_total(text, resolver.names());
    let anywhere = || row.cells().find_map(|cell| total(cell.text()));
    let one_district = |text: &str| resolver.district(text).map(DistrictFound::district);
    match total(commune).or_else(|| total(district)).or_else(|| commune.is_empty().then(anywhere)?) {
        Some(Of::Unsaid { .. }) => Some(match one_district(district) {
            Some(district) => Of::District(district),
            None => Of::Unsaid { above: above.and_then(one_district) },
        }),
        Some(of) => Some(of),
        None if text_of(columns.scans).is_empty() => None,
        None if columns.code.is_some_and(|code| !text_of(code).is_empty()) => None,
        None if commune.is_empty() => one_district(district).map(Of::DistrictPerhaps),
        None => district_alone(commune, resolver.names()).map(Of::DistrictPerhaps),
    }
}

/// The district that stands where a commune would, by its name and with no commune of that name.
pub(super) fn district_alone(commune: &str, names: &Names) -> Option<&'static District> {
    // Most rows begin with xã or phường, and looking up a district takes time.
    let first = commune.chars().find(|letter| letter.is_alphabetic())?;
    if matches!(first, 'x' | 'X' | 'p' | 'P') {
        return None;
    }
    let district = names.named_district(commune)?;
    let written = Written { commune, district: None };
    matches!(names.resolve(written), Resolution::Unknown(_)).then_some(district)
}
