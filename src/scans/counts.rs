//! One figure for each commune, from a table.

use std::collections::HashMap;

use super::columns::{ColumnNames, Columns, is_header};
use super::reading::Reading;
use crate::data::Table;
use crate::diagnostic::Report;
use crate::gazetteer::{Commune, Province, Resolver};

/// The figures of a file, by commune.
#[derive(Clone, Debug)]
pub struct Counts {
    province: &'static Province,
    file: String,
    pub(super) by_code: HashMap<&'static str, Counted>,
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
        let header: Vec<&str> = table.columns().map(|(_, header)| header).collect();
        let is_header = |cells: &[&str]| is_header(cells, names);
        let lower = (!is_header(&header)).then(|| table.under_header(is_header, report)).flatten();
        let table = lower.as_ref().unwrap_or(table);
        let columns = Columns::find(table, names, report)?;
        let counts = Self {
            province: resolver.province(),
            file: table.file().to_owned(),
            by_code: HashMap::with_capacity(resolver.province().communes().len()),
        };
        let mut reading = Reading::new(columns, resolver, counts);
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

#[cfg(test)]
#[path = "counts_tests.rs"]
mod tests;
