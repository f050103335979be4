//! Counts of several provinces in one file: every row says its province, or the code of its commune does.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::columns::{ColumnNames, Columns};
use super::counts::{Counts, under_header};
use crate::data::{Cell, Row, Table};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Commune, Province, Resolver, UnitList};

/// How many names of no province are told one by one.
const TOLD_NAMES: usize = 20;

impl Counts {
    /// Reads the figures of all provinces that a table has rows of, in the order of their codes. Provinces without a
    /// row are told and left out. Reports as [`Counts::read`] does; `None` if there was an error.
    pub fn read_country(
        table: &Table,
        names: &ColumnNames,
        list: &'static UnitList,
        report: &mut Report,
    ) -> Option<Vec<Self>> {
        let read = Self::read_provinces(table, names, list, report)?;
        if let Some(warning) = Self::missing_provinces(&read, list) {
            report.push(warning);
        }
        Some(read)
    }

    /// As [`Counts::read_country`], where other files may have the provinces that this one has no row of.
    pub fn read_provinces(
        table: &Table,
        names: &ColumnNames,
        list: &'static UnitList,
        report: &mut Report,
    ) -> Option<Vec<Self>> {
        let lower = under_header(table, names, report);
        let table = lower.as_ref().unwrap_or(table);
        let columns = Columns::find(table, names, report)?;
        let mut provinces = Provinces::new(list);
        let mut homeless = Homeless::default();
        let parts = table.parts(|row| {
            let province = provinces.of(row, &columns);
            if province.is_none() {
                homeless.add(row, &columns);
            }
            province
        });
        let file = Place::file(table.file());
        if !homeless.rows.is_empty() {
            homeless.report(file, report);
            return None;
        }
        // Every province is read before one of them ends the run.
        let read = parts
            .iter()
            .map(|(place, part)| Self::read(part, names, &Resolver::new(&list.provinces()[*place]), report));
        read.collect::<Vec<_>>().into_iter().collect()
    }

    /// The warning that there are no figures of some provinces of a list, at the file of the others; `None` if none is
    /// missing.
    pub fn missing_provinces(counts: &[Self], list: &'static UnitList) -> Option<Diagnostic> {
        let is_missing = |province: &&Province| counts.iter().all(|counts| counts.province() != *province);
        let names: Vec<&str> = list.provinces().iter().filter(is_missing).map(Province::name).collect();
        let warning = Diagnostic::warning("provinces-missing").with("count", names.len());
        let file = counts.first().map_or("", Self::file);
        (!names.is_empty()).then(|| warning.at(Place::file(file)).with("names", names.join(", ")))
    }
}

/// The provinces that the rows of a table tell by a column or by codes, in the order of the list. `None` if the columns
/// cannot be told, which has then been reported.
pub fn provinces_of(
    table: &Table,
    names: &ColumnNames,
    list: &'static UnitList,
    report: &mut Report,
) -> Option<Vec<&'static Province>> {
    let lower = under_header(table, names, &mut Report::new());
    let table = lower.as_ref().unwrap_or(table);
    let columns = Columns::find(table, names, report)?;
    let mut provinces = Provinces::new(list);
    let places: BTreeSet<usize> = table.rows().filter_map(|row| provinces.of(row, &columns)).collect();
    Some(places.into_iter().map(|place| &list.provinces()[place]).collect())
}

/// The rows whose province cannot be told.
#[derive(Default)]
struct Homeless {
    /// What is written for the province, nothing where it is blank, the first row with it, and how many there are.
    rows: Vec<(String, Place, usize)>,
    by_name: HashMap<String, usize>,
}

impl Homeless {
    fn add(&mut self, row: Row<'_>, columns: &Columns) {
        let cell = columns.province.map(|column| row.cell(column)).filter(|cell| !cell.text().is_empty());
        let written = cell.map_or("", Cell::text);
        // Rows that say nothing have nothing in common.
        let known = self.by_name.get(written).copied().filter(|_| !written.is_empty());
        if let Some(known) = known {
            self.rows[known].2 += 1;
            return;
        }
        self.by_name.insert(written.to_owned(), self.rows.len());
        let place = cell.map_or_else(|| row.place(), Cell::place);
        self.rows.push((written.to_owned(), place, 1));
    }

    fn report(self, file: Place, report: &mut Report) {
        let more: usize = self.rows.iter().skip(TOLD_NAMES).map(|(_, _, count)| count).sum();
        for (written, place, count) in self.rows.into_iter().take(TOLD_NAMES) {
            let written = if written.is_empty() { "none".to_owned() } else { written };
            let others = if count == 1 { "none".to_owned() } else { (count - 1).to_string() };
            let error = Diagnostic::error("row-without-province").at(place);
            report.push(error.with("written", written).with("more", others));
        }
        if more > 0 {
            report.push(Diagnostic::error("rows-without-province-more").at(file).with("count", more));
        }
    }
}

/// Finds the province of a row, by its place in the list.
struct Provinces {
    list: &'static UnitList,
    by_code: HashMap<&'static str, usize>,
    /// What was written before, and what it meant: a file says the same few names again and again.
    by_name: BTreeMap<String, Option<usize>>,
}

impl Provinces {
    fn new(list: &'static UnitList) -> Self {
        let with_place = |(place, province): (usize, &'static Province)| {
            province.communes().iter().map(move |commune| (Commune::code(commune), place))
        };
        let by_code = list.provinces().iter().enumerate().flat_map(with_place).collect();
        Self { list, by_code, by_name: BTreeMap::new() }
    }

    fn of(&mut self, row: Row<'_>, columns: &Columns) -> Option<usize> {
        let text = |column| row.cell(column).text();
        let written = columns.province.map(text).filter(|text| !text.is_empty());
        if let Some(written) = written {
            return self.named(written);
        }
        let code = format!("{:0>5}", columns.code.map(text)?);
        self.by_code.get(code.as_str()).copied()
    }

    fn named(&mut self, written: &str) -> Option<usize> {
        if let Some(known) = self.by_name.get(written) {
            return *known;
        }
        let code = self.list.province(written).ok().map(Province::code);
        let place = self.list.provinces().iter().position(|province| Some(province.code()) == code);
        self.by_name.insert(written.to_owned(), place);
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::ListId;

    fn read(text: &str) -> (Option<Vec<Counts>>, Vec<String>) {
        let mut report = Report::new();
        let table = Table::parse("a.csv", text.as_bytes(), &mut report).unwrap();
        let list = ListId::October2021.list();
        let counts = Counts::read_country(&table, &ColumnNames::default(), list, &mut report);
        let told = report.iter().map(|told| told.code.to_owned()).collect();
        (counts, told)
    }

    fn totals(counts: &[Counts]) -> Vec<(&'static str, u64)> {
        counts.iter().map(|counts| (counts.province().name(), counts.total())).collect()
    }

    #[test]
    fn rows_find_their_province_by_name_or_by_code() {
        let named = "Tỉnh/Thành phố;Huyện;Xã;Số lượt\n\
            Thái Nguyên;Huyện Đại Từ;Xã Tân Thái;5\n\
            TP. Hà Nội;Quận Ba Đình;Phường Phúc Xá;7\n";
        let (counts, told) = read(named);
        assert_eq!(totals(&counts.unwrap()), [("Thành phố Hà Nội", 7), ("Tỉnh Thái Nguyên", 5)]);
        assert_eq!(told, ["provinces-missing"]);
        let coded = "Mã xã;Số lượt\n1;7\n05863;5\n";
        let (counts, _) = read(coded);
        assert_eq!(counts.unwrap().iter().map(Counts::total).collect::<Vec<_>>(), [7, 5]);
    }

    #[test]
    fn rows_without_a_province_are_told() {
        let (counts, told) = read("Tỉnh;Xã;Số lượt\nThái Nguyễn;Xã Tân Thái;5\n;Phường Phúc Xá;7\n");
        assert!(counts.is_none());
        assert_eq!(told, ["row-without-province", "row-without-province"]);
    }
}
