//! What is particular to each letter of a batch, from a table: its addressee, its contact, a note, and whatever else
//! the table has. Rows are joined to groups by unit, with the care that counts are read with.

mod columns;
mod units;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::dispatch::Dispatch;
use crate::data::{Origin, Request, Table};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::gazetteer::Province;
use crate::scans::{By, Group};
use crate::vietnamese::fold::fold;
use crate::vietnamese::legacy::Encoding;
use columns::Columns;
use units::Units;

/// What is particular to one letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// Who must act, in the place of those of the letter file; none where those stay.
    pub addressees: Vec<String>,
    /// Whom to ask, in the place of those of the letter file; none where those stay.
    pub contacts: Vec<ParticularContact>,
    /// What the template may say as `group.note`.
    pub note: String,
    /// The other columns, by their headers in small letters without marks, with `_` for spaces.
    pub columns: BTreeMap<String, String>,
}

/// Someone to ask about one letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParticularContact {
    /// The name.
    pub name: String,
    /// The form of address: `đ/c`, `ông`, `bà`.
    pub address: String,
    /// The telephone number.
    pub phone: String,
}

/// Where the table is read from and its problems are told.
pub(super) struct Input<'a, 'r> {
    pub(super) environment: &'a dyn Environment,
    pub(super) encoding: Option<Encoding>,
    pub(super) report: &'r mut Report,
}

/// A group, by the place of its province and its code.
type Key = (usize, String);

/// The rows of the table, by the group they belong to.
pub(super) struct Read<'b> {
    by: &'b By,
    origin: Origin,
    rows: HashMap<Key, Vec<usize>>,
    particulars: BTreeMap<Key, Particulars>,
    headers: Vec<String>,
}

/// Reads the table. Rows of which the unit cannot be told are told and left out. None if the table cannot be read.
pub(super) fn read<'b>(
    path: &Path,
    provinces: &[&'static Province],
    by: &'b By,
    input: Input<'_, '_>,
) -> Option<Read<'b>> {
    let Input { environment, encoding, report } = input;
    let request = Request { encoding, is_header: Some(&columns::is_header), ..Request::default() };
    let table = Table::read_as(path, &request, environment, report)?;
    let columns = Columns::find(&table, by);
    let units = Units::new(provinces, by);
    let headers = columns.others.iter().map(|(name, _)| name.clone()).collect();
    let mut read = Read {
        by,
        origin: table.origin().clone(),
        rows: HashMap::new(),
        particulars: BTreeMap::new(),
        headers,
    };
    for row in table.rows() {
        if let Some(key) = units.of(row, &columns, report) {
            read.rows.entry(key.clone()).or_default().push(row.number());
            columns.add(row, read.particulars.entry(key).or_default());
        }
    }
    let others = columns.names_in_texts(&table);
    if !others.is_empty() {
        let note = Diagnostic::note("particulars-other-columns").at(Place::file(table.file()));
        report.push(note.with("columns", others.join(", ")));
    }
    if columns.says_nothing() {
        report.push(Diagnostic::warning("particulars-without-columns").at(Place::file(table.file())));
    }
    Some(read)
}

impl Read<'_> {
    /// Values of a column are the same in any spelling, as they are in the counts.
    fn key(&self, province: usize, group: &Group) -> Key {
        match self.by {
            By::Column(_) => (province, fold(&group.code)),
            By::Province | By::District | By::Commune => (province, group.code.clone()),
        }
    }

    /// The particulars of a group, with every other column, blank where no row speaks of the group.
    pub(super) fn take(&mut self, province: usize, group: &Group) -> Particulars {
        let mut particulars = self.particulars.remove(&self.key(province, group)).unwrap_or_default();
        for header in &self.headers {
            particulars.columns.entry(header.clone()).or_default();
        }
        particulars
    }

    /// Tells the rows that belong to no letter of the batch, the groups that have no row, and those with several.
    pub(super) fn report_rest(&self, dispatches: &[Dispatch], report: &mut Report) {
        let key = |dispatch: &Dispatch| self.key(dispatch.province, &dispatch.group);
        for left in self.particulars.keys() {
            let row = self.rows.get(left).and_then(|rows| rows.first()).copied().unwrap_or_default();
            let warning = Diagnostic::warning("particulars-unit-unknown").at(self.origin.row(row));
            report.push(warning.with("written", &left.1).with("by", self.by.kind()));
        }
        let file = || self.origin.whole();
        let without: Vec<&str> = dispatches
            .iter()
            .filter(|dispatch| !self.rows.contains_key(&key(dispatch)))
            .map(|dispatch| dispatch.group.name.as_str())
            .collect();
        if !without.is_empty() {
            let note = Diagnostic::note("groups-without-particulars").at(file()).with("count", without.len());
            report.push(note.with("names", shortened(&without)));
        }
        for dispatch in dispatches {
            if let Some([first, second, ..]) = self.rows.get(&key(dispatch)).map(Vec::as_slice) {
                report.push(
                    Diagnostic::note("particulars-rows-joined")
                        .at(self.origin.row(*second))
                        .with("group", &dispatch.group.name)
                        .with("row", first),
                );
            }
        }
    }
}

/// As many names as a person reads.
fn shortened(names: &[&str]) -> String {
    const SHOWN: usize = 20;
    let mut shown = names[..names.len().min(SHOWN)].join(", ");
    if names.len() > SHOWN {
        shown.push_str(", …");
    }
    shown
}
