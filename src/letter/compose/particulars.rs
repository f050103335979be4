//! What is particular to each letter of a batch, from a table: its addressee, its contact, a note, and whatever else
//! the table has. Rows are joined to groups by unit, with the care that counts are read with.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::dispatch::Dispatch;
use crate::data::{Cell, Column, Origin, Request, Row, Table};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::environment::Environment;
use crate::gazetteer::{Commune, District, DistrictFound, Province, Resolution, Resolver, Written};
use crate::scans::{By, Group};
use crate::vietnamese::fold::{fold, fold_without_marks, slug};
use crate::vietnamese::legacy::Encoding;

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

/// What a column of the table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Role {
    Province,
    District,
    Commune,
    Code,
    Addressee,
    Contact,
    Address,
    Phone,
    Note,
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
    let is_header = |cells: &[&str]| {
        let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
        filled > 1 && cells.iter().any(|header| role_of(header).is_some())
    };
    let request = Request { encoding, is_header: Some(&is_header), ..Request::default() };
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

/// Which column holds what.
struct Columns {
    roles: HashMap<Role, Column>,
    /// The column of the unit, where its header says nothing of its kind.
    unit: Option<Column>,
    others: Vec<(String, Column)>,
}

impl Columns {
    fn find(table: &Table, by: &By) -> Self {
        let mut roles = HashMap::new();
        let mut others = Vec::new();
        let is_unit = |header: &str| match by {
            By::Column(wanted) => fold(wanted) == fold(header),
            By::Province | By::District | By::Commune => false,
        };
        let mut unit = None;
        for (column, header) in table.columns() {
            if is_unit(header) {
                unit = Some(column);
                continue;
            }
            match role_of(header) {
                Some(role) => {
                    roles.entry(role).or_insert(column);
                }
                None => others.push((slug(header).replace('-', "_"), column)),
            }
        }
        let wanted = match by {
            By::Province => Some(Role::Province),
            By::District => Some(Role::District),
            By::Commune => Some(Role::Commune),
            By::Column(_) => None,
        };
        let is_found =
            wanted.is_some_and(|role| roles.contains_key(&role)) || roles.contains_key(&Role::Code);
        if unit.is_none() && !is_found && !others.is_empty() {
            unit = Some(others.remove(0).1);
        }
        Self { roles, unit, others }
    }

    fn cell<'t>(&self, role: Role, row: Row<'t>) -> Option<Cell<'t>> {
        self.roles.get(&role).map(|column| row.cell(*column)).filter(|cell| !cell.text().is_empty())
    }

    fn text<'t>(&self, role: Role, row: Row<'t>) -> &'t str {
        self.cell(role, row).map_or("", Cell::text)
    }

    /// The cell that names the unit.
    fn unit<'t>(&self, role: Role, row: Row<'t>) -> Option<Cell<'t>> {
        let unit = || self.unit.map(|column| row.cell(column)).filter(|cell| !cell.text().is_empty());
        self.cell(role, row).or_else(unit)
    }

    fn says_nothing(&self) -> bool {
        let said = [Role::Addressee, Role::Contact, Role::Note];
        self.others.is_empty() && !said.iter().any(|role| self.roles.contains_key(role))
    }

    /// Adds what a row says. Several rows of one group join: each may name another contact.
    fn add(&self, row: Row<'_>, particulars: &mut Particulars) {
        let addressees = self.text(Role::Addressee, row).split(';').map(str::trim);
        for addressee in addressees.filter(|addressee| !addressee.is_empty()) {
            if !particulars.addressees.iter().any(|known| known == addressee) {
                particulars.addressees.push(addressee.to_owned());
            }
        }
        let contact = ParticularContact {
            name: self.text(Role::Contact, row).to_owned(),
            address: self.text(Role::Address, row).to_owned(),
            phone: self.text(Role::Phone, row).to_owned(),
        };
        if !contact.name.is_empty() && !particulars.contacts.contains(&contact) {
            particulars.contacts.push(contact);
        }
        join(&mut particulars.note, self.text(Role::Note, row));
        for (name, column) in &self.others {
            join(particulars.columns.entry(name.clone()).or_default(), row.cell(*column).text());
        }
    }
}

fn join(text: &mut String, more: &str) {
    if !more.is_empty() && text != more {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(more);
    }
}

/// What the words of a header say about its column.
fn role_of(header: &str) -> Option<Role> {
    let key = format!(" {} ", fold_without_marks(header)).replace(" thi xa ", " thixa ");
    let has = |words: &[&str]| words.iter().any(|word| key.contains(&format!(" {word} ")));
    if has(&["kinh gui", "addressee", "addressees"]) {
        Some(Role::Addressee)
    } else if has(&["dien thoai", "sdt", "so dt", "phone", "telephone"]) {
        Some(Role::Phone)
    } else if has(&["xung ho", "form of address", "title"]) {
        Some(Role::Address)
    } else if has(&["lien he", "dau moi", "can bo", "contact", "contacts"]) {
        Some(Role::Contact)
    } else if has(&["ghi chu", "note", "notes"]) {
        Some(Role::Note)
    } else if has(&["ma", "code"]) {
        Some(Role::Code)
    } else if has(&["tinh", "province"]) && !has(&["huyen", "quan", "thixa"]) {
        Some(Role::Province)
    } else if has(&["xa", "phuong", "thi tran", "dac khu", "commune", "ward"]) {
        Some(Role::Commune)
    } else if has(&["huyen", "quan", "thixa", "thanh pho", "district"]) {
        Some(Role::District)
    } else {
        None
    }
}

/// The units that letters are made by.
struct Units<'b> {
    by: &'b By,
    resolvers: Vec<Resolver>,
}

/// How a unit was found.
enum Found {
    One { key: Key, name: Option<&'static str> },
    None,
    Several,
}

impl<'b> Units<'b> {
    fn new(provinces: &[&'static Province], by: &'b By) -> Self {
        Self { by, resolvers: provinces.iter().map(|province| Resolver::new(province)).collect() }
    }

    /// The group of a row; what cannot be told is told.
    fn of(&self, row: Row<'_>, columns: &Columns, report: &mut Report) -> Option<Key> {
        let role = match self.by {
            By::Province => Role::Province,
            By::Commune => Role::Commune,
            By::District | By::Column(_) => Role::District,
        };
        let cell = match self.by {
            By::Column(_) => columns.unit.map(|column| row.cell(column)),
            _ => columns.cell(Role::Code, row).or_else(|| columns.unit(role, row)),
        };
        let Some(cell) = cell.filter(|cell| !cell.text().is_empty()) else {
            report.push(Diagnostic::warning("particulars-unit-missing").at(row.place()));
            return None;
        };
        let found = match self.by {
            By::Column(_) => Found::One { key: (0, fold(cell.text())), name: None },
            _ if columns.cell(Role::Code, row).is_some() => self.with_code(cell.text()),
            _ => self.named(row, columns, cell),
        };
        match found {
            Found::One { key, name } => {
                if let Some(name) = name {
                    let note = Diagnostic::note("particulars-unit-corrected").at(cell.place());
                    report.push(note.with("written", cell.text()).with("unit", name));
                }
                Some(key)
            }
            Found::None => {
                let warning = Diagnostic::warning("particulars-unit-unknown").at(cell.place());
                report.push(warning.with("written", cell.text()).with("by", self.by.kind()));
                None
            }
            Found::Several => {
                let warning = Diagnostic::warning("particulars-unit-ambiguous").at(cell.place());
                report.push(warning.with("written", cell.text()).with("by", self.by.kind()));
                None
            }
        }
    }

    /// The unit with a code. A spreadsheet that took the code for a number has lost its leading zeros.
    fn with_code(&self, code: &str) -> Found {
        let has = |known: &str| known == format!("{code:0>width$}", width = known.len());
        let of_province = |(place, resolver): (usize, &Resolver)| {
            let province = resolver.province();
            let code = match self.by {
                By::Province => Some(province.code()).filter(|code| has(code)),
                By::District => province.districts().iter().map(District::code).find(|code| has(code)),
                By::Commune | By::Column(_) => {
                    province.communes().iter().map(Commune::code).find(|code| has(code))
                }
            };
            code.map(|code| (place, code.to_owned()))
        };
        match self.resolvers.iter().enumerate().find_map(of_province) {
            Some(key) => Found::One { key, name: None },
            None => Found::None,
        }
    }

    fn named(&self, row: Row<'_>, columns: &Columns, cell: Cell<'_>) -> Found {
        let province = columns.cell(Role::Province, row).map(|cell| fold(cell.text()));
        let is_meant = |resolver: &Resolver| {
            let province_of = resolver.province();
            province
                .as_ref()
                .is_none_or(|written| [fold(province_of.name()), fold(province_of.bare())].contains(written))
        };
        let mut found = Found::None;
        for (place, resolver) in self.resolvers.iter().enumerate().filter(|(_, resolver)| is_meant(resolver))
        {
            let one = match self.by {
                By::Province => {
                    let written = fold(cell.text());
                    let province = resolver.province();
                    let names = [fold(province.name()), fold(province.bare())];
                    let is_it = names.contains(&written);
                    if is_it { one(place, province.code(), None) } else { Found::None }
                }
                By::District => match resolver.district(cell.text()) {
                    Some(DistrictFound::Named(district)) => one(place, district.code(), None),
                    Some(DistrictFound::Corrected(district)) => {
                        one(place, district.code(), Some(district.name()))
                    }
                    None => Found::None,
                },
                By::Commune | By::Column(_) => {
                    let district = columns.cell(Role::District, row).map(Cell::text);
                    match resolver.resolve(Written { commune: cell.text(), district }) {
                        Resolution::Exact(commune) | Resolution::Folded(commune) => {
                            one(place, commune.code(), None)
                        }
                        Resolution::Corrected(commune) => one(place, commune.code(), Some(commune.name())),
                        Resolution::Ambiguous(_) => Found::Several,
                        Resolution::Unknown(_) => Found::None,
                    }
                }
            };
            found = match (found, one) {
                (found, Found::None) => found,
                (Found::None, one) => one,
                _ => Found::Several,
            };
        }
        found
    }
}

fn one(province: usize, code: &str, name: Option<&'static str>) -> Found {
    Found::One { key: (province, code.to_owned()), name }
}
