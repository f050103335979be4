//! Which column of a table of names holds what.

use super::super::columns::{Role, role_of};
use crate::data::{Column, Table};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::vietnamese::fold::{fold, fold_without_marks};

/// The columns of a table of names. There is a commune, a code, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NameColumns {
    pub(super) commune: Option<Column>,
    pub(super) district: Option<Column>,
    pub(super) province: Option<Column>,
    pub(super) code: Option<Column>,
}

/// Headers of a column of names that say nothing of communes.
const NAMES: [&str; 9] =
    ["ten", "ten don vi", "don vi", "don vi hanh chinh", "dia phuong", "dia danh", "name", "written", "unit"];

/// The words that headers are made of, and how they are typed without marks. No name of a commune is made of them
/// alone; a test holds this.
const WORDS: [&str; 2] = [
    "tên mã số đơn vị hành chính cấp địa danh nơi dvhc đvhc stt tt ghi chú \
     xã phường thị trấn đặc khu huyện quận tp tỉnh lượt quét tổng",
    "ten ma so don vi hanh chinh cap dia danh noi dvhc stt tt ghi chu \
     xa phuong thi tran dac khu huyen quan tp tinh luot quet tong \
     commune communes ward wards township district districts province provinces code name names unit units scans \
     count",
];

/// Whether the words of a row are headers of a table of names: one of a name or a code, and one with nothing but
/// words of headers in it.
pub fn is_header(cells: &[&str]) -> bool {
    let holds_names =
        |cell: &&str| matches!(role_of(cell), Some(Role::Commune | Role::Code)) || is_general(cell);
    let has_figure = cells.iter().any(|cell| cell.starts_with(|first: char| first.is_ascii_digit()));
    !has_figure && cells.iter().any(holds_names) && cells.iter().any(|cell| is_made_of_header_words(cell))
}

fn is_general(header: &str) -> bool {
    NAMES.contains(&fold_without_marks(header).as_str())
}

fn is_made_of_header_words(cell: &str) -> bool {
    // Thành alone is a part of names: Mã Thành, Quán Thánh.
    let key = fold(cell).replace("thành phố", "tp").replace("thanh pho", "tp");
    let is_made_of = |known: &str| key.split(' ').all(|word| known.split_whitespace().any(|one| one == word));
    !key.is_empty() && WORDS.into_iter().any(is_made_of)
}

/// Finds the columns by the words in the headers. Reports it if there is none of names or codes, or several.
pub(super) fn names_columns(table: &Table, report: &mut Report) -> Option<NameColumns> {
    let place = || Place::row(table.file(), table.header_row());
    let in_words = |headers: &[(Column, &str)]| {
        let quoted: Vec<String> = headers.iter().map(|(_, header)| format!("“{header}”")).collect();
        quoted.join(", ")
    };
    let mut sound = true;
    let mut one = |role: Role, fits: Vec<(Column, &str)>| {
        if fits.len() > 1 {
            sound = false;
            let error = Diagnostic::error("names-column-ambiguous").at(place()).with("role", role.name());
            report.push(error.with("columns", in_words(&fits)));
        }
        fits.first().map(|(column, _)| *column)
    };
    let with_role =
        |role: Role| table.columns().filter(|(_, header)| role_of(header) == Some(role)).collect::<Vec<_>>();
    let communes = match with_role(Role::Commune) {
        none if none.is_empty() => table.columns().filter(|(_, header)| is_general(header)).collect(),
        some => some,
    };
    let columns = NameColumns {
        commune: one(Role::Commune, communes),
        district: one(Role::District, with_role(Role::District)),
        province: one(Role::Province, with_role(Role::Province)),
        code: one(Role::Code, with_role(Role::Code)),
    };
    if columns.commune.is_none() && columns.code.is_none() {
        let all: Vec<_> = table.columns().collect();
        report.push(Diagnostic::error("names-column-missing").at(place()).with("columns", in_words(&all)));
        return None;
    }
    sound.then_some(columns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::ListId;

    #[test]
    fn a_header_is_known_and_a_name_is_none() {
        for cells in [
            &["Xã/Phường/Thị trấn"][..],
            &["STT", "Tên đơn vị", "Ghi chú"],
            &["Huyện", "Xã, phường nơi cư trú"],
            &["commune_code"],
            &["ten_xa", "so_luot"],
            &["Xã", "Lượt quét tháng 11"],
        ] {
            assert!(is_header(cells), "{cells:?}");
        }
        for cells in [
            &["Xã Na Mao"][..],
            &["Huyện Đại Từ"],
            &["Xã Na Mao", "Huyện Đại Từ"],
            &["1", "Xã"],
            &["BÁO CÁO CÁC XÃ"],
            &[""],
        ] {
            assert!(!is_header(cells), "{cells:?}");
        }
    }

    #[test]
    fn no_name_of_a_unit_is_made_of_the_words_of_headers() {
        for id in ListId::ALL {
            for commune in id.list().communes() {
                for name in [commune.name(), commune.bare()] {
                    assert!(!is_header(&[name]), "{name}");
                }
            }
        }
    }
}
