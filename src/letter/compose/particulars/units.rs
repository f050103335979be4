//! Which group a row of the table of particulars belongs to.

use super::Key;
use super::columns::{Columns, Role};
use crate::data::{Cell, Row};
use crate::diagnostic::{Diagnostic, Report};
use crate::gazetteer::{Commune, District, DistrictFound, Province, Resolution, Resolver, Written};
use crate::scans::By;
use crate::vietnamese::fold::fold;

/// The units that letters are made by.
pub(super) struct Units<'b> {
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
    pub(super) fn new(provinces: &[&'static Province], by: &'b By) -> Self {
        Self { by, resolvers: provinces.iter().map(|province| Resolver::new(province)).collect() }
    }

    /// The group of a row; what cannot be told is told.
    pub(super) fn of(&self, row: Row<'_>, columns: &Columns, report: &mut Report) -> Option<Key> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Table;
    use crate::gazetteer::ListId;

    /// The groups of the rows, each by the place of its province and its code, and what was told.
    fn groups(text: &str, by: &By) -> (Vec<Option<Key>>, Vec<&'static str>) {
        let list = ListId::October2021.list();
        let provinces = ["Thái Nguyên", "Bắc Kạn"].map(|name| list.province(name).unwrap());
        let mut report = Report::new();
        let table = Table::parse("contacts.csv", text.as_bytes(), &mut report).unwrap();
        let (columns, units) = (Columns::find(&table, by), Units::new(&provinces, by));
        let groups = table.rows().map(|row| units.of(row, &columns, &mut report)).collect();
        (groups, report.iter().map(|told| told.code).collect())
    }

    fn key(province: usize, code: &str) -> Key {
        (province, code.to_owned())
    }

    #[test]
    fn a_district_is_found_by_name_with_or_without_a_slip_and_by_code() {
        let (found, told) =
            groups("Huyện\nĐại Từ\nhuyện Phú Lươg\nHuyện Ba Bể\nHuyện Ba Vì\n", &By::District);
        assert_eq!(found, [Some(key(0, "171")), Some(key(0, "168")), Some(key(1, "061")), None]);
        assert_eq!(told, ["particulars-unit-corrected", "particulars-unit-unknown"]);
        let (found, told) = groups("Mã,Huyện,Liên hệ\n61,,An\n,Định Hóa,An\n999,,An\n,,An\n", &By::District);
        assert_eq!(found, [Some(key(1, "061")), Some(key(0, "167")), None, None]);
        assert_eq!(told, ["particulars-unit-unknown", "particulars-unit-missing"]);
    }

    #[test]
    fn a_commune_of_several_districts_needs_its_district_or_its_province() {
        let (found, told) = groups(
            "Tỉnh,Huyện,Xã\n,,Tân Thịnh\n,Định Hóa,Xã Tân Thịnh\n,,Xã Lam Vỹ\nBắc Kạn,,Xã Lam Vỹ\n",
            &By::Commune,
        );
        assert_eq!(told, ["particulars-unit-ambiguous", "particulars-unit-unknown"]);
        let province = |found: &Option<Key>| found.as_ref().map(|(province, _)| *province);
        assert_eq!(found.iter().map(province).collect::<Vec<_>>(), [None, Some(0), Some(0), None]);
    }

    #[test]
    fn a_province_and_a_value_of_a_column_are_the_same_in_any_spelling() {
        let (found, told) = groups("Tỉnh\nBẮC KẠN\nTỉnh Thái Nguyên\nHà Nội\n", &By::Province);
        assert_eq!(found, [Some(key(1, "06")), Some(key(0, "19")), None]);
        assert_eq!(told, ["particulars-unit-unknown"]);
        let (found, told) = groups("Cụm\nCỤM phía Nam\n", &By::Column("Cụm".to_owned()));
        assert_eq!((found, told), (vec![Some(key(0, &fold("cụm phía nam")))], vec![]));
    }
}
