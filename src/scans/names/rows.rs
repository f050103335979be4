//! Reading the rows of a file of names: in order what the rows above say of those below, then the names on all threads.

use std::num::NonZeroUsize;
use std::thread;

use super::super::total_words::unit_of_total;
use super::super::totals::district_alone;
use super::columns::NameColumns;
use super::{Area, Meaning, NamedRow};
use crate::data::{Cell, Row};
use crate::gazetteer::{District, DistrictFound, Reason, Resolution, Written, agreed};

/// What the rows above say of those below.
pub(super) struct Rows<'a, 't> {
    area: &'a Area,
    /// The last district that was written, for the empty cells below a merged one and the rows under a heading.
    district: Option<&'t str>,
    province: Option<&'t str>,
}

/// The cells of a row; empty where there is no such column.
#[derive(Clone, Copy, Debug, Default)]
struct Cells<'t> {
    commune: &'t str,
    district: &'t str,
    province: &'t str,
    code: &'t str,
}

/// A row that was read, its name not looked up yet.
#[derive(Debug)]
pub(super) struct ReadRow<'t> {
    row: usize,
    written: &'t str,
    meaning: ReadMeaning<'t>,
}

#[derive(Debug)]
enum ReadMeaning<'t> {
    District(&'static District),
    Total,
    Commune {
        cells: Cells<'t>,
        /// The district and the province of the row or of those above.
        district: Option<&'t str>,
        province: Option<&'t str>,
    },
}

impl<'a, 't> Rows<'a, 't> {
    pub(super) const fn new(area: &'a Area) -> Self {
        Self { area, district: None, province: None }
    }

    pub(super) fn of_line(&mut self, row: usize, line: &'t str) -> ReadRow<'t> {
        let cells = Cells { commune: line, ..Cells::default() };
        let meaning = if self.is_total(line) { ReadMeaning::Total } else { self.meaning(cells) };
        ReadRow { row, written: line, meaning }
    }

    pub(super) fn of_row(&mut self, row: Row<'t>, columns: &NameColumns) -> ReadRow<'t> {
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
                ReadMeaning::Total
            }
            None => self.meaning(cells),
        };
        ReadRow { row: row.number(), written: written.unwrap_or_default(), meaning }
    }

    fn is_total(&self, text: &str) -> bool {
        unit_of_total(text, self.area.names()).is_some()
    }

    /// Keeps what stands in the column of districts, unless it is the word of a totals row.
    fn keep_district(&mut self, text: &'t str) {
        if self.area.names().district(text).is_some() {
            self.district = Some(text);
        }
    }

    fn meaning(&mut self, cells: Cells<'t>) -> ReadMeaning<'t> {
        if !cells.province.is_empty() && self.province != Some(cells.province) {
            self.province = Some(cells.province);
            self.district = None;
        }
        if !cells.district.is_empty() {
            self.district = Some(cells.district);
        }
        if cells.code.is_empty()
            && let Some(district) = self.heading(cells)
        {
            return ReadMeaning::District(district);
        }
        ReadMeaning::Commune { cells, district: self.district, province: self.province }
    }

    /// The district of the rows below, where it stands in the place of the commune, or in its own column beside no
    /// commune.
    fn heading(&mut self, cells: Cells<'t>) -> Option<&'static District> {
        let names = self.area.names();
        if cells.commune.is_empty() {
            return names.district(cells.district).map(DistrictFound::district);
        }
        let district = district_alone(cells.commune, names)?;
        self.district = Some(cells.commune);
        Some(district)
    }
}

/// What the rows mean, in their order.
pub(super) fn looked_up(rows: &[ReadRow<'_>], area: &Area) -> Vec<NamedRow> {
    /// Starting a thread takes as long as some names.
    const FEWEST: usize = 500;
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let share = rows.len().div_ceil(threads).max(FEWEST);
    let all_of = |rows: &[ReadRow<'_>]| rows.iter().map(|row| row.looked_up(area)).collect::<Vec<_>>();
    if rows.len() <= share {
        return all_of(rows);
    }
    thread::scope(|scope| {
        let all_of = &all_of;
        let workers: Vec<_> = rows.chunks(share).map(|rows| scope.spawn(move || all_of(rows))).collect();
        let join = |worker: thread::ScopedJoinHandle<'_, Vec<NamedRow>>| {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        workers.into_iter().flat_map(join).collect()
    })
}

impl<'t> ReadRow<'t> {
    /// The name of a commune that the row holds, with its district.
    pub(super) fn name(&self) -> Option<Written<'t>> {
        match self.meaning {
            ReadMeaning::Commune { cells, district, .. } if !cells.commune.is_empty() => {
                Some(Written { commune: cells.commune, district })
            }
            _ => None,
        }
    }

    fn looked_up(&self, area: &Area) -> NamedRow {
        let meaning = match self.meaning {
            ReadMeaning::District(district) => Meaning::District(district),
            ReadMeaning::Total => Meaning::Total,
            ReadMeaning::Commune { cells, district, province } => {
                let named = (!cells.commune.is_empty()).then(|| resolve(cells, district, province, area));
                Meaning::Commune(if cells.code.is_empty() {
                    named.unwrap_or_else(|| agreed(None, None))
                } else {
                    agreed(named, area.commune_with_code(cells.code))
                })
            }
        };
        NamedRow { row: self.row, written: self.written.to_owned(), meaning }
    }
}

/// A district from above helps only where the row says nothing else.
fn resolve(cells: Cells<'_>, district: Option<&str>, province: Option<&str>, area: &Area) -> Resolution {
    let written = Written { commune: cells.commune, district };
    let found = area.resolve(written, province);
    match &found {
        Resolution::Ambiguous(doubt) if doubt.reason == Reason::Disagreement && cells.district.is_empty() => {
            area.resolve(Written { district: None, ..written }, province)
        }
        _ => found,
    }
}
