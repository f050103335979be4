//! The data of a letter: which list of units holds on its date, and the scans of every commune on it.

use std::collections::BTreeMap;
use std::path::Path;

use crate::data::{Request, Table};
use crate::diagnostic::{Diagnostic, Report};
use crate::environment::Environment;
use crate::gazetteer::{Province, Resolver, UnitList, change_warnings};
use crate::letter::PartialDate;
use crate::letter_file::{CountColumns, Counts, Period, ProvinceFrom, Sources};
use crate::nearest::nearest;
use crate::scans::events::Watch;
use crate::scans::{self, Area, By, ColumnNames, Portion, Summary, total_scans};
use crate::toml_reader::Located;
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::legacy::Encoding;
use crate::vietnamese::number;
use chrono::NaiveDate;

/// The scans of every commune of a province.
#[derive(Debug)]
pub(super) struct Data {
    pub(super) counts: scans::Counts,
    pub(super) summary: Summary,
    pub(super) whole: Portion,
}

/// What the counts are of.
pub(super) enum Territory {
    /// One province.
    Province(Box<Resolver>),
    /// The provinces of the country; every letter is of one of them.
    Country(&'static UnitList),
}

/// Where the files of a letter are: relative to its folder.
#[derive(Clone, Copy)]
pub(super) struct Files<'a> {
    pub(super) folder: &'a Path,
    pub(super) environment: &'a dyn Environment,
    /// The encoding that the user chose for this run.
    pub(super) encoding: Option<Encoding>,
    /// The cluster that the user chose to count scans.
    pub(super) cluster: Option<&'a str>,
    /// Who watches how events are counted.
    pub(super) watch: Option<&'a dyn Watch>,
}

/// A file of counts, and what the letter file says of how to read it.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    file: &'a Located<String>,
    sheet: Option<&'a Located<String>>,
    encoding: Option<Encoding>,
}

/// Adds up columns of data files over the communes of the province.
pub(super) struct Sums<'a> {
    pub(super) files: Files<'a>,
    /// None where the letter has no counts, and so no province.
    pub(super) territory: Option<&'a Territory>,
    /// What the letter file says of its counts.
    pub(super) counts: Option<&'a Counts>,
}

impl Files<'_> {
    /// Reads a table of counts. A file that is named in the letter file is told with the place where it is named.
    fn table(self, wanted: Wanted<'_>, names: &ColumnNames, report: &mut Report) -> Option<Table> {
        let is_header = |cells: &[&str]| names.are_headed_by(cells);
        let request = Request {
            named: Some(&wanted.file.place),
            sheet: wanted.sheet.map(|sheet| (sheet.value.as_str(), &sheet.place)),
            encoding: wanted.encoding,
            is_header: Some(&is_header),
        };
        Table::read_as(&self.folder.join(&wanted.file.value), &request, self.environment, report)
    }
}

/// What stands for the province where the counts are of all provinces.
const COUNTRY: [&str; 2] = ["ca nuoc", "toan quoc"];

fn is_country(written: &str) -> bool {
    COUNTRY.contains(&fold_without_marks(written).as_str())
}

/// What the counts are of, on the list that holds on the letter's date.
pub(super) fn territory(
    counts: &Counts,
    sources: &Sources,
    today: NaiveDate,
    report: &mut Report,
) -> Option<Territory> {
    let (date, place) = if let (Some(_), Some(place)) = (sources.date.latest(), &sources.date_place) {
        (sources.date, place)
    } else {
        let day = sources.period.value().map_or(today, |period| period.to);
        (PartialDate::from(day), &counts.province.place)
    };
    let latest = date.latest().unwrap_or(today);
    let (list, fit) = UnitList::for_date(latest);
    if let Some(warning) = fit.warning(list) {
        let (date, precision) = quoted(date);
        report.push(warning.at(place.clone()).with("date", date).with("precision", precision));
    }
    if counts.province_from == ProvinceFrom::Counts && is_country(&counts.province.value) {
        return Some(Territory::Country(list));
    }
    match list.province(&counts.province.value) {
        Ok(province) => {
            for warning in change_warnings(province, latest) {
                report.push(warning.at(place.clone()));
            }
            Some(Territory::of(province))
        }
        Err(problem) => {
            report.push(match counts.province_from {
                ProvinceFrom::Place if !is_slip_of_province(&counts.province.value, list) => {
                    province_not_stated(counts, list)
                }
                ProvinceFrom::Counts | ProvinceFrom::Place => problem.at(counts.province.place.clone()),
            });
            None
        }
    }
}

/// Whether a place is a province with a slip in it, and no place within one.
fn is_slip_of_province(place: &str, list: &UnitList) -> bool {
    let provinces = list.provinces().iter().map(Province::bare);
    nearest(place, provinces).is_some() && list.provinces_with(place).is_empty()
}

/// The error of an office of a commune or a district, whose place says nothing of the province.
fn province_not_stated(counts: &Counts, list: &UnitList) -> Diagnostic {
    let place = &counts.province.value;
    let example = match list.provinces_with(place)[..] {
        [province] => province.name(),
        _ => "…",
    };
    Diagnostic::error("province-not-stated")
        .at(counts.file.place.clone())
        .with("written", place)
        .with("example", example)
}

/// A date as far as it is known, and how far that is.
fn quoted(date: PartialDate) -> (String, &'static str) {
    let precision = match (date.month, date.day) {
        (Some(_), Some(_)) => "day",
        (Some(_), None) => "month",
        (None, _) => "year",
    };
    let parts = [date.day, date.month].into_iter().flatten().map(|part| format!("{part:02}/"));
    (parts.chain(date.year.map(|year| year.to_string())).collect(), precision)
}

impl Data {
    /// Reads the counts, of each province. `by` is what letters are made by, where they are. None if an error was
    /// reported.
    pub(super) fn read(
        (counts, period): (&Counts, Option<&Period>),
        territory: &Territory,
        by: Option<&By>,
        input: Input<'_, '_>,
    ) -> Option<Vec<Self>> {
        let Input { files, report } = input;
        if let Some(events) = &counts.events {
            if let Some(By::Column(header)) = by {
                let place = counts.file.place.clone();
                report.push(Diagnostic::error("batch-column-of-events").at(place).with("column", header));
                return None;
            }
            let read = super::events::counts(events, period, (territory, files), report)?;
            return Some(Self::all(read, counts.low, report));
        }
        if files.cluster.is_some() {
            report.push(Diagnostic::warning("cluster-without-events").at(counts.file.place.clone()));
        }
        let mut names = column_names(&counts.columns);
        if let Some(By::Column(header)) = by {
            names.group = Some(header.clone());
        }
        let wanted = Wanted {
            file: &counts.file,
            sheet: counts.sheet.as_ref(),
            encoding: files.encoding.or(counts.encoding),
        };
        let table = files.table(wanted, &names, report)?;
        let read = territory.counts(&table, &names, report)?;
        Some(Self::all(read, counts.low, report))
    }

    pub(super) fn all(read: Vec<scans::Counts>, low: u64, report: &mut Report) -> Vec<Self> {
        let provinces = read.into_iter().map(|read| {
            if let Some(note) = read.missing_note() {
                report.push(note);
            }
            let summary = Summary::new(&read, low);
            let data = Self { whole: summary.whole(), summary, counts: read };
            report.push(data.note());
            data
        });
        provinces.collect()
    }

    /// What the letter will say, in a line.
    fn note(&self) -> Diagnostic {
        let figure = |figure: u64| number::integer(figure.into());
        Diagnostic::note("counts-summary")
            .with("province", self.summary.province.name())
            .with("communes", self.summary.rows.len())
            .with("silent", self.whole.silent.len())
            .with("low", self.whole.low.len())
            .with("threshold", figure(self.summary.threshold))
            .with("low_scans", figure(total_scans(&self.whole.low)))
            .with("scans", figure(total_scans(&self.summary.rows)))
    }
}

/// Where data are read from and their problems are told.
pub(super) struct Input<'a, 'r> {
    pub(super) files: Files<'a>,
    pub(super) report: &'r mut Report,
}

impl Territory {
    /// What a person names: a province, or the whole country. The error has no place yet.
    pub(super) fn named(written: &str, list: &'static UnitList) -> Result<Self, Diagnostic> {
        if is_country(written) {
            return Ok(Self::Country(list));
        }
        list.province(written).map(Self::of)
    }

    pub(super) fn of(province: &'static Province) -> Self {
        Self::Province(Box::new(Resolver::new(province)))
    }

    /// The list that holds.
    pub(super) fn list(&self) -> &'static UnitList {
        match self {
            Self::Province(resolver) => resolver.province().list(),
            Self::Country(list) => list,
        }
    }

    /// Where the names of events are looked for.
    pub(super) fn area(&self) -> Area {
        match self {
            Self::Province(resolver) => Area::new(resolver.province().list(), Some(resolver.province())),
            Self::Country(list) => Area::new(list, None),
        }
    }

    fn counts(&self, table: &Table, names: &ColumnNames, report: &mut Report) -> Option<Vec<scans::Counts>> {
        match self {
            Self::Province(resolver) => {
                scans::Counts::read(table, names, resolver, report).map(|counts| vec![counts])
            }
            Self::Country(list) => scans::Counts::read_country(table, names, list, report),
        }
    }
}

impl Sums<'_> {
    /// The sum of a column over the communes of each province, by its code; None with an error in the report if it
    /// cannot be told.
    pub(super) fn of_column(
        &self,
        file: &Located<String>,
        column: &Located<String>,
        report: &mut Report,
    ) -> Option<BTreeMap<&'static str, u64>> {
        let Some(territory) = self.territory else {
            report.push(Diagnostic::error("sum-without-province").at(file.place.clone()));
            return None;
        };
        let names = ColumnNames { scans: Some(column.value.clone()), ..ColumnNames::default() };
        // What the letter file says of its file of counts holds here too, if it is the same file.
        let counts = self.counts.filter(|counts| counts.file.value == file.value);
        let wanted = Wanted {
            file,
            sheet: counts.and_then(|counts| counts.sheet.as_ref()),
            encoding: self.files.encoding.or(counts.and_then(|counts| counts.encoding)),
        };
        let table = self.files.table(wanted, &names, report)?;
        let counts = territory.counts(&table, &names, report)?;
        Some(counts.iter().map(|counts| (counts.province().code(), counts.total())).collect())
    }
}

fn column_names(columns: &CountColumns) -> ColumnNames {
    let name = |column: &Option<Located<String>>| column.as_ref().map(|column| column.value.clone());
    ColumnNames {
        commune: name(&columns.commune),
        district: name(&columns.district),
        province: name(&columns.province),
        scans: name(&columns.scans),
        ..ColumnNames::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_province_is_no_place_within_one() {
        let list = crate::gazetteer::ListId::October2021.list();
        assert!(is_slip_of_province("Thái Nguyễn", list));
        for place in ["Phú Bình", "Sông Công", "Làng Vũ Đại"] {
            assert!(!is_slip_of_province(place, list), "{place}");
        }
    }

    #[test]
    fn a_date_is_quoted_as_far_as_it_is_known() {
        let year = PartialDate { year: Some(2019), ..PartialDate::BLANK };
        let month = PartialDate { month: Some(3), ..year };
        let full = PartialDate { day: Some(5), ..month };
        for (date, expected) in
            [(year, ("2019", "year")), (month, ("03/2019", "month")), (full, ("05/03/2019", "day"))]
        {
            let (text, precision) = quoted(date);
            assert_eq!((text.as_str(), precision), expected);
        }
    }
}
