//! Reading the rows of a file of names, one by one.

use super::super::total_words::unit_of_total;
use super::super::totals::district_alone;
use super::columns::NameColumns;
use super::{Area, Meaning, NamedRow};
use crate::data::{Cell, Row};
use crate::gazetteer::{DistrictFound, Reason, Resolution, Written, agreed};

/// What the rows above say of those below.
pub(super) struct Rows<'a> {
    area: &'a Area,
    /// The last district that was written, for the empty cells below a merged one and the rows under a heading.
    district: Option<String>,
    province: Option<String>,
}

/// The cells of a row; empty where there is no such column.
#[derive(Clone, Copy, Debug, Default)]
struct Cells<'t> {
    commune: &'t str,
    district: &'t str,
    province: &'t str,
    code: &'t str,
}

impl<'a> Rows<'a> {
    pub(super) const fn new(area: &'a Area) -> Self {
        Self { area, district: None, province: None }
    }

    pub(super) fn of_line(&mut self, row: usize, line: &str) -> NamedRow {
        let cells = Cells { commune: line, ..Cells::default() };
        let meaning = if self.is_total(line) { Meaning::Total } else { self.meaning(cells) };
        NamedRow { row, written: line.to_owned(), meaning }
    }

    pub(super) fn of_row(&mut self, row: Row<'_>, columns: &NameColumns) -> NamedRow {
        let text = |column: Option<_>| column.map_or("", |column| row.cell(column).text());
        let cells = Cells {
            commune: text(columns.commune),
            district: text(columns.district),
            province: text(columns.province),
            code: text(columns.code),
        };
        let total =
            [cells.commune, cells.district].into_iter().find(|text| self.is_total(text)).or_else(|| {
                let mut others = row.cells().map(Cell::text);
                (cells.commune.is_empty() && cells.code.is_empty())
                    .then(|| others.find(|text| self.is_total(text)))?
            });
        let first = [cells.commune, cells.code, cells.district].into_iter().find(|text| !text.is_empty());
        let written = total.or(first).or_else(|| row.cells().map(Cell::text).find(|text| !text.is_empty()));
        let meaning = match total {
            Some(_) => {
                self.keep_district(cells.district);
                Meaning::Total
            }
            None => self.meaning(cells),
        };
        NamedRow { row: row.number(), written: written.unwrap_or_default().to_owned(), meaning }
    }

    fn is_total(&self, text: &str) -> bool {
        unit_of_total(text, self.area.names()).is_some()
    }

    /// Keeps what stands in the column of districts, unless it is the word of a totals row.
    fn keep_district(&mut self, text: &str) {
        if self.area.names().district(text).is_some() {
            self.district = Some(text.to_owned());
        }
    }

    fn meaning(&mut self, cells: Cells<'_>) -> Meaning {
        if !cells.province.is_empty() && self.province.as_deref() != Some(cells.province) {
            self.province = Some(cells.province.to_owned());
            self.district = None;
        }
        if !cells.district.is_empty() {
            self.district = Some(cells.district.to_owned());
        }
        if cells.code.is_empty()
            && let Some(district) = self.heading(cells)
        {
            return Meaning::District(district);
        }
        let named = (!cells.commune.is_empty()).then(|| self.resolve(cells));
        Meaning::Commune(if cells.code.is_empty() {
            named.unwrap_or_else(|| agreed(None, None))
        } else {
            agreed(named, self.area.commune_with_code(cells.code))
        })
    }

    /// The district of the rows below, where it stands in the place of the commune, or in its own column beside no
    /// commune.
    fn heading(&mut self, cells: Cells<'_>) -> Option<&'static crate::gazetteer::District> {
        let names = self.area.names();
        if cells.commune.is_empty() {
            return names.district(cells.district).map(DistrictFound::district);
        }
        let district = district_alone(cells.commune, names)?;
        self.district = Some(cells.commune.to_owned());
        Some(district)
    }

    /// A district from above helps only where the row says nothing else.
    fn resolve(&self, cells: Cells<'_>) -> Resolution {
        let province = self.province.as_deref();
        let written = Written { commune: cells.commune, district: self.district.as_deref() };
        let found = self.area.resolve(written, province);
        match &found {
            Resolution::Ambiguous(doubt)
                if doubt.reason == Reason::Disagreement && cells.district.is_empty() =>
            {
                self.area.resolve(Written { district: None, ..written }, province)
            }
            _ => found,
        }
    }
}
