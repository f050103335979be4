//! Which column of a table holds what.

use super::counts::GroupingRole;
use crate::data::{Column, Table};
use crate::diagnostic::{Diagnostic, Report};
use crate::nearest;
use crate::vietnamese::fold::{fold, fold_without_marks};

/// The headers of the columns, where the user has named them. The others are found by their headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnNames {
    /// The column of commune names.
    pub commune: Option<String>,
    /// The column of district names.
    pub district: Option<String>,
    /// The column of province names, in a file of several provinces.
    pub province: Option<String>,
    /// The column of commune codes.
    pub code: Option<String>,
    /// The column of counts.
    pub scans: Option<String>,
    /// The column that says which letter a commune belongs to, where letters are made by a column.
    pub group: Option<String>,
}

impl ColumnNames {
    /// Whether the cells of a row are the headers of a table of counts.
    pub fn are_headed_by(&self, cells: &[&str]) -> bool {
        is_header(cells, self)
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Commune,
    District,
    Province,
    Code,
    Scans,
}

impl Role {
    /// The name by which messages choose their words.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Commune => "commune",
            Self::District => "district",
            Self::Province => "province",
            Self::Code => "code",
            Self::Scans => "scans",
        }
    }
}

/// The columns of a table of counts. There is a commune, a code, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) commune: Option<Column>,
    pub(super) district: Option<Column>,
    pub(super) province: Option<Column>,
    pub(super) code: Option<Column>,
    pub(super) scans: Column,
    /// The column that says which letter a commune belongs to.
    pub(super) group: Option<Column>,
}

impl Columns {
    /// Finds the columns by the names that were given, else by the words in the headers. Reports every column
    /// that is missing or could be several.
    pub(super) fn find(table: &Table, names: &ColumnNames, report: &mut Report) -> Option<Self> {
        let mut finder = Finder { table, taken: Vec::new(), report, sound: true };
        // Named columns first, so that their headers count for nothing else.
        let scans = finder.named(names.scans.as_deref());
        let commune = finder.named(names.commune.as_deref());
        let district = finder.named(names.district.as_deref());
        let province = finder.named(names.province.as_deref());
        let code = finder.named(names.code.as_deref());
        let scans = scans.or_else(|| finder.by_header(Role::Scans, names.scans.as_deref()));
        let commune = commune.or_else(|| finder.by_header(Role::Commune, names.commune.as_deref()));
        let district = district.or_else(|| finder.by_header(Role::District, names.district.as_deref()));
        let province = province.or_else(|| finder.only_by_header(Role::Province));
        let code = code.or_else(|| finder.by_header(Role::Code, names.code.as_deref()));
        if finder.sound {
            if commune.is_none() && code.is_none() {
                finder.tell_missing(Role::Commune);
            }
            if scans.is_none() {
                finder.tell_missing(Role::Scans);
            }
        }
        let group = names.group.as_deref().and_then(|name| finder.group(name));
        if finder.sound {
            Some(Self { commune, district, province, code, scans: scans?, group })
        } else {
            None
        }
    }
}

impl Columns {
    /// What a column holds by which letters are made.
    pub(super) fn role_of(&self, column: Column) -> GroupingRole {
        if self.district == Some(column) {
            GroupingRole::Districts
        } else if self.commune == Some(column) || self.code == Some(column) {
            GroupingRole::Communes
        } else {
            GroupingRole::Own
        }
    }
}

struct Finder<'t, 'r> {
    table: &'t Table,
    taken: Vec<Column>,
    report: &'r mut Report,
    sound: bool,
}

impl<'t> Finder<'t, '_> {
    fn with_header(&self, name: &str) -> Option<Column> {
        let key = fold(name);
        self.table.columns().find(|(_, header)| fold(header) == key).map(|(column, _)| column)
    }

    /// The column that letters are made by, which may be one that has another role too.
    fn group(&mut self, name: &str) -> Option<Column> {
        let found = self.with_header(name);
        if found.is_none() {
            let headers = self.headers();
            let error = Diagnostic::error("batch-column-unknown").with("written", name);
            self.tell(error, &headers);
        }
        found
    }

    fn named(&mut self, name: Option<&str>) -> Option<Column> {
        let name = name?;
        let found = self.with_header(name);
        match found {
            Some(column) => self.taken.push(column),
            None => self.tell_unknown(name),
        }
        found
    }

    fn by_header(&mut self, role: Role, name: Option<&str>) -> Option<Column> {
        if name.is_some() {
            return None;
        }
        let fits: Vec<(Column, &str)> = self
            .table
            .columns()
            .filter(|(column, header)| !self.taken.contains(column) && role_of(header) == Some(role))
            .collect();
        match fits[..] {
            [] => None,
            [(column, _)] => Some(column),
            _ => {
                let columns: Vec<&str> = fits.iter().map(|(_, header)| *header).collect();
                let error = Diagnostic::error("column-ambiguous").with("role", role.name());
                self.tell(error.with("example", columns[0]), &columns);
                None
            }
        }
    }

    /// The one column of a role that a table may do without.
    fn only_by_header(&self, role: Role) -> Option<Column> {
        let is_free = |column: &Column| !self.taken.contains(column);
        let mut fits =
            self.table.columns().filter(|(column, header)| is_free(column) && role_of(header) == Some(role));
        let (column, _) = fits.next()?;
        fits.next().is_none().then_some(column)
    }

    fn tell_missing(&mut self, role: Role) {
        let headers = self.headers();
        let mut unclaimed = headers.iter().filter(|header| role_of(header).is_none());
        let example = if role == Role::Scans { unclaimed.next_back() } else { unclaimed.next() };
        let error = Diagnostic::error("column-missing").with("role", role.name());
        self.tell(error.with("example", example.or(headers.first()).copied().unwrap_or("…")), &headers);
    }

    fn tell_unknown(&mut self, name: &str) {
        let headers = self.headers();
        let key = fold(name);
        let nearest = headers.iter().min_by_key(|header| nearest::distance(&fold(header), &key));
        let error = Diagnostic::error("column-unknown")
            .with("written", name)
            .with("nearest", nearest.copied().unwrap_or_default());
        self.tell(error, &headers);
    }

    fn headers(&self) -> Vec<&'t str> {
        self.table.columns().map(|(_, header)| header).collect()
    }

    fn tell(&mut self, error: Diagnostic, columns: &[&str]) {
        let columns: Vec<String> = columns.iter().map(|header| format!("“{header}”")).collect();
        self.report.push(error.at(self.table.header_place()).with("columns", columns.join(", ")));
        self.sound = false;
    }
}

/// Whether the words of a row are headers of a table of counts: of a unit and of figures, by the names that were
/// given, else by their words.
pub(super) fn is_header(cells: &[&str], names: &ColumnNames) -> bool {
    let is_there = |name: &String| cells.iter().any(|cell| fold(cell) == fold(name));
    let has = |role: Role| cells.iter().any(|cell| role_of(cell) == Some(role));
    // `Xã Na Mao;5 lượt` has the words and is no header.
    let has_figure = cells.iter().any(|cell| cell.starts_with(|first: char| first.is_ascii_digit()));
    let given = [&names.commune, &names.district, &names.code, &names.scans, &names.group];
    !has_figure
        && given.into_iter().flatten().all(is_there)
        && (names.commune.is_some() || names.code.is_some() || has(Role::Commune) || has(Role::Code))
        && (names.scans.is_some() || has(Role::Scans))
}

/// What the words of a header say about its column. Figures first: "Tổng số lượt quét tại các xã" is no commune.
pub(super) fn role_of(header: &str) -> Option<Role> {
    // Thị xã is a district, and its second word is a commune.
    let key = format!(" {} ", fold_without_marks(header)).replace(" thi xa ", " thixa ");
    let has = |words: &[&str]| words.iter().any(|word| key.contains(&format!(" {word} ")));
    let names_commune = has(&["xa", "phuong", "thi tran", "dac khu", "commune", "communes", "ward", "wards"]);
    if has(&["luot", "quet", "so luong", "so lan", "tong so", "scan", "scans", "count", "counts"]) {
        Some(Role::Scans)
    } else if has(&["ma", "code"]) {
        let whole = matches!(key.trim(), "ma" | "code" | "ma don vi" | "ma dvhc" | "unit code");
        (whole || names_commune).then_some(Role::Code)
    } else if names_commune {
        Some(Role::Commune)
    } else if has(&["tinh", "province", "provinces"]) && !has(&["huyen", "quan", "thixa"]) {
        Some(Role::Province)
    } else if has(&["huyen", "thixa", "thanh pho", "district", "districts"]) || key.trim() == "quan" {
        Some(Role::District)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_tell_what_their_column_holds() {
        for (header, role) in [
            ("Huyện/Thành phố/Thị xã", Some(Role::District)),
            ("Xã/Phường/Thị trấn", Some(Role::Commune)),
            ("Tổng số lượt quét", Some(Role::Scans)),
            ("Tổng số lượt quét ra/vào trong vòng 7 ngày tại các xã/phường", Some(Role::Scans)),
            ("THỊ XÃ", Some(Role::District)),
            ("ten_xa", Some(Role::Commune)),
            ("so_luot", Some(Role::Scans)),
            ("commune_code", Some(Role::Code)),
            ("Mã xã", Some(Role::Code)),
            ("Mã huyện", None),
            ("Số mã QR", None),
            ("commune", Some(Role::Commune)),
            ("district", Some(Role::District)),
            ("Tỉnh/Thành phố", Some(Role::Province)),
            ("Huyện/Thành phố thuộc tỉnh", Some(Role::District)),
            ("scans", Some(Role::Scans)),
            ("STT", None),
            ("Cơ quan", None),
            ("Ghi chú", None),
        ] {
            assert_eq!(role_of(header), role, "{header}");
        }
    }

    fn find(header: &str, names: &ColumnNames) -> Result<[Option<String>; 4], Vec<String>> {
        let mut report = Report::new();
        let width = header.matches(';').count();
        let text = format!("{header}\n1{}\n", ";".repeat(width));
        let table = Table::parse("a.csv", text.as_bytes(), &mut report).unwrap();
        let header_of = |column: Option<Column>| column.map(|column| table.header(column).to_owned());
        Columns::find(&table, names, &mut report)
            .map(|found| [found.district, found.commune, found.code, Some(found.scans)].map(header_of))
            .ok_or_else(|| {
                let told = report.iter().map(|error| format!("{} {:?}", error.code, error.arguments));
                told.collect()
            })
    }

    #[test]
    fn columns_are_found_by_header_or_by_name() {
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(
            find("STT;Huyện;Xã;Số lượt quét", &ColumnNames::default()),
            Ok([name("Huyện"), name("Xã"), None, name("Số lượt quét")])
        );
        let named = ColumnNames { scans: name("số mã QR"), ..ColumnNames::default() };
        assert_eq!(find("Xã;Số mã QR", &named), Ok([None, name("Xã"), None, name("Số mã QR")]));
        let named = ColumnNames { scans: name("Lượt vào"), ..ColumnNames::default() };
        assert_eq!(find("Mã xã;Lượt vào;Lượt ra", &named), Ok([None, None, name("Mã xã"), name("Lượt vào")]));
    }

    #[test]
    fn a_column_that_is_missing_or_unclear_is_told_with_those_there_are() {
        let told = find("STT;Tên;Ghi chú", &ColumnNames::default()).unwrap_err();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].starts_with("column-missing") && told[0].contains("“STT”, “Tên”, “Ghi chú”"),
            "{told:?}"
        );
        let told = find("Xã;Lượt vào;Lượt ra", &ColumnNames::default()).unwrap_err();
        assert!(
            told[0].starts_with("column-ambiguous") && told[0].contains("“Lượt vào”, “Lượt ra”"),
            "{told:?}"
        );
        let named = ColumnNames { scans: Some("Lượt vao".to_owned()), ..ColumnNames::default() };
        let told = find("Xã;Lượt vào;Lượt ra", &named).unwrap_err();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].starts_with("column-unknown") && told[0].contains("(\"nearest\", \"Lượt vào\")"),
            "{told:?}"
        );
    }
}
