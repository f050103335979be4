//! One figure for each commune, from a table.

use std::collections::{HashMap, HashSet};

use super::columns::{ColumnNames, Columns};
use super::elsewhere::wrong_file;
use super::figure::parse_figure;
use super::totals::{Totals, is_totals_row};
use crate::data::{Row, Table};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Commune, Province, Reason, Resolution, Resolver, Written};

/// How many names a summing note shows.
const SHOWN: usize = 5;

/// The figures of a file, by commune.
#[derive(Clone, Debug)]
pub struct Counts {
    province: &'static Province,
    file: String,
    by_code: HashMap<&'static str, Counted>,
}

#[derive(Clone, Copy, Debug)]
struct Counted {
    figure: u64,
    row: usize,
}

impl Counts {
    /// Reads the figures of a table. Reports every name and figure that cannot be used, everything that was left
    /// out or put right; `None` if there was an error.
    pub fn read(
        table: &Table,
        names: &ColumnNames,
        resolver: &Resolver,
        report: &mut Report,
    ) -> Option<Self> {
        let columns = Columns::find(table, names, report)?;
        let counts = Self {
            province: resolver.province(),
            file: table.file().to_owned(),
            by_code: HashMap::with_capacity(resolver.province().communes().len()),
        };
        let mut reading = Reading {
            columns,
            resolver,
            counts,
            totals: Totals::default(),
            district_above: None,
            folded: Vec::new(),
            folded_before: HashSet::new(),
            unresolved: Vec::new(),
            told: Report::new(),
        };
        for row in table.rows() {
            reading.take(row);
        }
        reading.finish(table.rows().count(), report)
    }

    /// The province.
    pub const fn province(&self) -> &'static Province {
        self.province
    }

    /// The figure of a commune, if the file has one.
    pub fn of(&self, commune: &Commune) -> Option<u64> {
        self.by_code.get(commune.code()).map(|counted| counted.figure)
    }

    /// The sum of all figures.
    pub fn total(&self) -> u64 {
        self.by_code.values().fold(0, |sum, counted| sum.saturating_add(counted.figure))
    }

    /// The file, as messages name it.
    pub(super) fn file(&self) -> &str {
        &self.file
    }
}

/// The sum of a column of figures over the communes of a table, such as the registered locations. `header` names
/// the column. Names are read as carefully as for [`Counts::read`]; communes that are missing add nothing.
pub fn sum_column(table: &Table, header: &str, resolver: &Resolver, report: &mut Report) -> Option<u64> {
    let names = ColumnNames { scans: Some(header.to_owned()), ..ColumnNames::default() };
    Counts::read(table, &names, resolver, report).map(|counts| counts.total())
}

/// A table being read.
struct Reading<'t> {
    columns: Columns,
    resolver: &'t Resolver,
    counts: Counts,
    totals: Totals,
    /// The last district that was written, for the empty cells below a merged one.
    district_above: Option<&'t str>,
    /// Each other spelling once, as `“written” → name`, in the order of the file.
    folded: Vec<String>,
    folded_before: HashSet<String>,
    unresolved: Vec<Written<'t>>,
    told: Report,
}

impl<'t> Reading<'t> {
    fn take(&mut self, row: Row<'t>) {
        if is_totals_row(row, &self.columns) {
            self.totals.check(row, &self.columns, &mut self.told);
            return;
        }
        let written = self.written(row);
        let cell = row.cell(self.columns.scans);
        if self.is_heading(row, written) {
            return;
        }
        let commune = self.commune(row, written);
        match parse_figure(cell.text()) {
            Ok(figure) => {
                self.totals.add(figure);
                if let Some(commune) = commune {
                    self.count(commune, figure, row);
                }
            }
            Err(error) => {
                self.told.push(Diagnostic::error(error.code()).at(cell.place()).with("written", cell.text()));
            }
        }
    }

    /// A row that holds the district of the rows below and nothing else.
    fn is_heading(&self, row: Row<'_>, written: Written<'_>) -> bool {
        let no_code = self.columns.code.is_none_or(|column| row.cell(column).text().is_empty());
        let no_figure = row.cell(self.columns.scans).text().is_empty();
        written.commune.is_empty() && written.district.is_some() && no_code && no_figure
    }

    fn written(&mut self, row: Row<'t>) -> Written<'t> {
        let district = self.columns.district.map_or("", |column| row.cell(column).text());
        if !district.is_empty() {
            self.district_above = Some(district);
        }
        let commune = self.columns.commune.map_or("", |column| row.cell(column).text());
        Written { commune, district: self.district_above }
    }

    /// The commune of a row, by its name, its code, or both.
    fn commune(&mut self, row: Row<'t>, written: Written<'t>) -> Option<&'static Commune> {
        let code = self.columns.code.map(|column| row.cell(column)).filter(|cell| !cell.text().is_empty());
        let Some(code) = code else { return self.commune_by_name(row, written) };
        let Some(coded) = self.resolver.commune_with_code(code.text()) else {
            let error = Diagnostic::error("commune-code-unknown").at(code.place());
            self.told.push(
                error.with("code", code.text()).with("province", self.counts.province.name_in_sentence()),
            );
            self.unresolved.push(written);
            return None;
        };
        if written.commune.is_empty() {
            return Some(coded);
        }
        if let Resolution::Ambiguous(doubt) = self.resolve(row, written)
            && doubt.reason == Reason::Name
            && doubt.candidates.contains(&coded)
        {
            return Some(coded);
        }
        let named = self.commune_by_name(row, written)?;
        if named != coded {
            self.told.push(
                Diagnostic::error("commune-code-differs")
                    .at(code.place())
                    .with("code", code.text())
                    .with("coded", coded.name_with_district())
                    .with("named", named.name_with_district()),
            );
            return None;
        }
        Some(named)
    }

    fn commune_by_name(&mut self, row: Row<'t>, written: Written<'t>) -> Option<&'static Commune> {
        let place = self.columns.commune.map_or_else(|| row.place(), |column| row.cell(column).place());
        if written.commune.is_empty() {
            self.told.push(Diagnostic::error("commune-name-missing").at(place));
            return None;
        }
        let resolution = self.resolve(row, written);
        if let Some(error) = resolution.error(written) {
            self.told.push(error.at(place));
            self.unresolved.push(written);
            return None;
        }
        let commune = resolution.commune()?;
        match resolution {
            Resolution::Corrected(_) => self.told.push(
                Diagnostic::note("commune-corrected")
                    .at(place)
                    .with("written", written.commune)
                    .with("commune", commune.name_with_district()),
            ),
            Resolution::Folded(_) => self.note_spelling(written, commune),
            _ => {}
        }
        Some(commune)
    }

    /// Keeps the spelling of a commune, or of its district if that is all that differs from the list.
    fn note_spelling(&mut self, written: Written<'_>, commune: &'static Commune) {
        let spelling = match (written.district, commune.district()) {
            (Some(column), Some(district))
                if written.commune == commune.name() || written.commune == commune.name_with_district() =>
            {
                format!("“{column}” → {}", district.name())
            }
            _ => format!("“{}” → {}", written.commune, commune.name()),
        };
        if self.folded_before.insert(spelling.clone()) {
            self.folded.push(spelling);
        }
    }

    /// A district from above helps only where the row says nothing else.
    fn resolve(&self, row: Row<'_>, written: Written<'_>) -> Resolution {
        let resolution = self.resolver.resolve(written);
        let own_district = self.columns.district.is_some_and(|column| !row.cell(column).text().is_empty());
        match &resolution {
            Resolution::Ambiguous(doubt) if doubt.reason == Reason::Disagreement && !own_district => {
                self.resolver.resolve(Written { district: None, ..written })
            }
            _ => resolution,
        }
    }

    fn count(&mut self, commune: &'static Commune, figure: u64, row: Row<'_>) {
        let counted = Counted { figure, row: row.number() };
        let Some(first) = self.counts.by_code.get(commune.code()) else {
            self.counts.by_code.insert(commune.code(), counted);
            return;
        };
        let twice = if first.figure == figure {
            Diagnostic::warning("commune-twice")
        } else {
            Diagnostic::error("commune-twice-differently").with("other", first.figure)
        };
        self.told.push(
            twice
                .at(row.cell(self.columns.scans).place())
                .with("commune", commune.name_with_district())
                .with("figure", figure)
                .with("row", first.row),
        );
    }

    fn finish(mut self, rows: usize, report: &mut Report) -> Option<Counts> {
        let file = Place::file(&self.counts.file);
        if let Some(error) = wrong_file(self.counts.province, &self.unresolved, rows) {
            report.push(error.at(file));
            return None;
        }
        if !self.folded.is_empty() {
            self.told.push(
                Diagnostic::note("communes-folded")
                    .at(file)
                    .with("count", self.folded.len())
                    .with("names", first_names(&self.folded)),
            );
        }
        let sound = !self.told.has_errors();
        report.append(self.told);
        sound.then_some(self.counts)
    }
}

fn first_names(names: &[String]) -> String {
    let shown = names[..names.len().min(SHOWN)].join("; ");
    if names.len() > SHOWN { format!("{shown}; …") } else { shown }
}

#[cfg(test)]
#[path = "counts_tests.rs"]
mod tests;
