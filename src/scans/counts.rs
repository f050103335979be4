//! One figure for each commune, from a table.

use std::collections::{BTreeMap, HashMap};

use super::columns::{ColumnNames, Columns, is_header};
use super::reading::Reading;
use crate::data::Table;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Commune, Province, Resolver};

/// The figures of a file, by commune.
#[derive(Clone, Debug)]
pub struct Counts {
    province: &'static Province,
    file: String,
    pub(super) by_code: HashMap<&'static str, Counted>,
    /// What the column says that letters are made by.
    pub(super) grouping: Option<Grouping>,
}

/// The column that letters are made by.
#[derive(Clone, Debug)]
pub(super) struct Grouping {
    /// What else the column holds.
    pub(super) role: GroupingRole,
    /// What it says of each commune, by code, where it says something.
    pub(super) values: HashMap<&'static str, Value>,
}

/// What a column that letters are made by holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GroupingRole {
    /// The names or codes of communes.
    Communes,
    /// The names of districts.
    Districts,
    /// Whatever else.
    Own,
}

/// What a cell says and the row it is in.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub(super) text: String,
    pub(super) row: usize,
}

/// The figure of a commune and the row it is from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    pub(super) figure: u64,
    pub(super) row: usize,
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
        let lower = under_header(table, names, report);
        let table = lower.as_ref().unwrap_or(table);
        let columns = Columns::find(table, names, report)?;
        let counts = Self {
            province: resolver.province(),
            file: table.file().to_owned(),
            by_code: HashMap::with_capacity(resolver.province().communes().len()),
            grouping: columns
                .group
                .map(|column| Grouping { role: columns.role_of(column), values: HashMap::new() }),
        };
        let mut reading = Reading::new(columns, resolver, counts);
        for row in table.rows() {
            reading.take(row);
        }
        reading.finish(table.rows().count(), report)
    }

    /// No figures yet.
    pub(super) fn empty(province: &'static Province, file: &str) -> Self {
        Self { province, file: file.to_owned(), by_code: HashMap::new(), grouping: None }
    }

    /// Adds to the figure of a commune.
    pub(super) fn add(&mut self, commune: &'static Commune, figure: u64) {
        let counted = self.by_code.entry(commune.code()).or_insert(Counted { figure: 0, row: 1 });
        counted.figure = counted.figure.saturating_add(figure);
    }

    /// The figures of several files together, by the codes of the provinces. A commune may be in one of them only; those
    /// in two are reported, and there is `None` then.
    pub fn joined(files: Vec<Self>, report: &mut Report) -> Option<Vec<Self>> {
        let mut by_province: BTreeMap<&'static str, Self> = BTreeMap::new();
        let mut owners: HashMap<&'static str, String> = HashMap::new();
        let mut twice: BTreeMap<(String, String), Vec<&'static Commune>> = BTreeMap::new();
        for counts in files {
            let joined = by_province
                .entry(counts.province.code())
                .or_insert_with(|| Self::empty(counts.province, &counts.file));
            for commune in counts.province.communes() {
                let Some(counted) = counts.by_code.get(commune.code()) else { continue };
                if let Some(owner) = owners.get(commune.code()) {
                    twice.entry((owner.clone(), counts.file.clone())).or_default().push(commune);
                } else {
                    owners.insert(commune.code(), counts.file.clone());
                    joined.by_code.insert(commune.code(), *counted);
                }
            }
        }
        for ((first, second), communes) in &twice {
            report.push(in_two_files(first, second, communes));
        }
        twice.is_empty().then(|| by_province.into_values().collect())
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

fn in_two_files(first: &str, second: &str, communes: &[&'static Commune]) -> Diagnostic {
    const NAMED: usize = 6;
    let named: Vec<String> =
        communes.iter().take(NAMED).map(|commune| commune.name_with_district()).collect();
    let rest = if communes.len() > NAMED { "; …" } else { "" };
    Diagnostic::error("communes-in-two-files")
        .at(Place::file(second))
        .with("other", first)
        .with("count", communes.len())
        .with("names", named.join("; ") + rest)
}

/// The table further down, where the first row is no header of counts.
pub(super) fn under_header(table: &Table, names: &ColumnNames, report: &mut Report) -> Option<Table> {
    let header: Vec<&str> = table.columns().map(|(_, header)| header).collect();
    let is_header = |cells: &[&str]| is_header(cells, names);
    (!is_header(&header)).then(|| table.under_header(is_header, report)).flatten()
}

#[cfg(test)]
#[path = "counts_tests.rs"]
mod tests;
