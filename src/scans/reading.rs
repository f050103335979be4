//! Reading the rows of a table, one by one.

use super::columns::Columns;
use super::counts::{Counted, Counts, Value};
use super::elsewhere::wrong_file;
use super::figure::parse_figure;
use super::spellings::Spellings;
use super::totals::{Totals, district_alone, totals_of};
use crate::data::Row;
use crate::diagnostic::{Diagnostic, Place, Position, Report};
use crate::gazetteer::{Commune, DistrictFound, Reason, Resolution, Resolver, Written};
use crate::vietnamese::fold::fold;

/// A table being read.
pub(super) struct Reading<'t> {
    columns: Columns,
    resolver: &'t Resolver,
    counts: Counts,
    totals: Totals<'t>,
    /// The last district that was written, for the empty cells below a merged one.
    district_above: Option<&'t str>,
    spellings: Spellings,
    unresolved: Vec<Written<'t>>,
    told: Vec<Diagnostic>,
}

impl<'t> Reading<'t> {
    pub(super) fn new(columns: Columns, resolver: &'t Resolver, counts: Counts) -> Self {
        Self {
            columns,
            resolver,
            counts,
            totals: Totals::default(),
            district_above: None,
            spellings: Spellings::default(),
            unresolved: Vec::new(),
            told: Vec::new(),
        }
    }

    pub(super) fn take(&mut self, row: Row<'t>) {
        let above = self.district_above;
        if let Some(of) = totals_of(row, &self.columns, self.resolver, above) {
            self.totals.keep(row, &self.columns, of);
            self.heed_heading(row);
            return;
        }
        let written = self.written(row);
        let cell = row.cell(self.columns.scans);
        if self.is_heading(row, written) || (cell.text().is_empty() && self.heed_heading(row)) {
            return;
        }
        let commune = self.commune(row, written);
        match parse_figure(cell.text()) {
            Ok(figure) => {
                let district = match commune {
                    Some(commune) => commune.district(),
                    None => written
                        .district
                        .and_then(|text| self.resolver.district(text))
                        .map(DistrictFound::district),
                };
                self.totals.add(figure, district);
                if let Some(commune) = commune {
                    self.count(commune, figure, row);
                }
            }
            Err(error) => {
                self.totals.add_unread();
                self.told.push(Diagnostic::error(error.code()).at(cell.place()).with("written", cell.text()));
            }
        }
    }

    /// Whether a district stands in the place of the commune: it is then the one of the rows below, as is one that
    /// stands in its own column.
    fn heed_heading(&mut self, row: Row<'t>) -> bool {
        let text_of = |column| row.cell(column).text();
        let (commune, district) =
            (self.columns.commune.map_or("", text_of), self.columns.district.map_or("", text_of));
        if self.resolver.district(district).is_some() {
            self.district_above = Some(district);
        }
        let is_heading = district_alone(commune, self.resolver.names()).is_some();
        if is_heading {
            self.district_above = Some(commune);
        }
        is_heading
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
                error.with("code", code.text()).with("province", self.counts.province().name_in_sentence()),
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
        let Some(commune) = resolution.commune() else {
            self.unresolved.push(written);
            match resolution.unknown_district() {
                Some(district) => {
                    let place = self.district_place(row).unwrap_or(place);
                    self.spellings.unknown_district(district, (place, row.number()), written.commune);
                }
                None => self.told.extend(resolution.error(written).map(|error| error.at(place))),
            }
            return None;
        };
        match resolution {
            Resolution::Corrected(_) => self.note_correction(row, written, commune),
            Resolution::Folded(_) => self.spellings.folded(written, commune),
            _ => {}
        }
        Some(commune)
    }

    /// Where the district of a row is written, if it has a column of its own.
    fn district_place(&self, row: Row<'_>) -> Option<Place> {
        let cell = row.cell(self.columns.district?);
        (!cell.text().is_empty()).then(|| cell.place())
    }

    /// Tells what was corrected, the district or the name.
    fn note_correction(&mut self, row: Row<'_>, written: Written<'_>, commune: &'static Commune) {
        if let Some(text) = written.district
            && let Some(DistrictFound::Corrected(district)) = self.resolver.district(text)
            && Some(district) == commune.district()
        {
            let place = self.district_place(row).unwrap_or_else(|| row.place());
            self.spellings.corrected_district(text, district, place);
            return;
        }
        let place = self.columns.commune.map_or_else(|| row.place(), |column| row.cell(column).place());
        self.told.push(
            Diagnostic::note("commune-corrected")
                .at(place)
                .with("written", written.commune)
                .with("commune", commune.name_with_district()),
        );
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
        self.note_group(commune, row);
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

    /// Keeps which letter the row says its commune belongs to. Two rows that say different things are told.
    fn note_group(&mut self, commune: &'static Commune, row: Row<'_>) {
        let Some((column, grouping)) = self.columns.group.zip(self.counts.grouping.as_mut()) else { return };
        let cell = row.cell(column);
        if cell.text().is_empty() {
            return;
        }
        let value = Value { text: cell.text().to_owned(), row: row.number() };
        let first = grouping.values.entry(commune.code()).or_insert_with(|| value.clone());
        if fold(&first.text) != fold(&value.text) {
            self.told.push(
                Diagnostic::error("commune-in-two-groups")
                    .at(cell.place())
                    .with("commune", commune.name_with_district())
                    .with("written", &value.text)
                    .with("other", &first.text)
                    .with("row", first.row),
            );
        }
    }

    /// The counts, and everything that was found, in the order of the rows.
    pub(super) fn finish(mut self, rows: usize, report: &mut Report) -> Option<Counts> {
        let file = Place::file(self.counts.file());
        if let Some(error) = wrong_file(self.counts.province(), &self.unresolved, rows) {
            report.push(error.at(file));
            return None;
        }
        self.told.extend(self.totals.told(&self.columns));
        self.told.extend(self.spellings.told(file));
        self.told.sort_by_key(row_of);
        let mut sound = Report::new();
        for diagnostic in self.told {
            sound.push(diagnostic);
        }
        let is_sound = !sound.has_errors();
        report.append(sound);
        is_sound.then_some(self.counts)
    }
}

/// What has no row comes last.
fn row_of(diagnostic: &Diagnostic) -> usize {
    let position = diagnostic.place.as_ref().and_then(|place| place.position.as_ref());
    position.and_then(Position::row).unwrap_or(usize::MAX)
}
