use std::path::Path;

use super::*;
use crate::data::Table;
use crate::diagnostic::Report;
use crate::environment::Machine;
use crate::gazetteer::Resolver;
use crate::scans::ColumnNames;

fn november_2021() -> Summary {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/thai-nguyen-2021-11/scans-by-commune.csv");
    let resolver = Resolver::new(ListId::October2021.list().province("Thái Nguyên").unwrap());
    let mut report = Report::new();
    let table = Table::read(Path::new(path), None, &Machine, &mut report).unwrap();
    let counts = Counts::read(&table, &ColumnNames::default(), &resolver, &mut report).unwrap();
    Summary::new(&counts, 5)
}

fn names(rows: &[CommuneScans]) -> Vec<&str> {
    rows.iter().map(|row| row.commune).collect()
}

#[test]
fn the_letter_of_november_2021_is_found_again() {
    let summary = november_2021();
    assert_eq!(summary.rows.len(), 178);
    assert_eq!(summary.whole().silent.len(), 15);
    assert_eq!(summary.whole().low.len(), 45);
    assert_eq!(total_scans(&summary.whole().low), 136);
}

#[test]
fn silent_communes_stand_by_district_then_alphabet() {
    let silent = november_2021().whole().silent;
    let groups: Vec<_> = by_district(&silent).map(|rows| (rows[0].district.unwrap(), names(rows))).collect();
    assert_eq!(
        groups,
        [
            ("Thị xã Phổ Yên", vec!["Phường Bắc Sơn"]),
            ("Huyện Đại Từ", vec!["Xã Khôi Kỳ", "Xã Lục Ba"]),
            ("Huyện Định Hóa", vec!["Xã Điềm Mặc", "Xã Phú Tiến", "Xã Trung Hội", "Xã Trung Lương"]),
            ("Huyện Đồng Hỷ", vec!["Xã Cây Thị", "Xã Hòa Bình", "Xã Hóa Trung"]),
            ("Huyện Phú Bình", vec!["Xã Bảo Lý", "Xã Tân Kim", "Xã Úc Kỳ"]),
            ("Huyện Võ Nhai", vec!["Xã Phương Giao", "Xã Thượng Nung"]),
        ]
    );
}

#[test]
fn low_communes_stand_from_more_scans_to_fewer() {
    let low = november_2021().whole().low;
    let group = by_district(&low).find(|rows| rows[0].district == Some("Huyện Phú Bình")).unwrap();
    let rows: Vec<_> = group.iter().map(|row| (row.commune, row.scans)).collect();
    assert_eq!(
        rows,
        [
            ("Xã Đào Xá", 5),
            ("Xã Thanh Ninh", 5),
            ("Xã Nga My", 4),
            ("Xã Tân Khánh", 3),
            ("Xã Dương Thành", 1),
            ("Xã Hà Châu", 1),
        ]
    );
}

#[test]
fn same_bare_names_stand_by_kind() {
    let summary = november_2021();
    let twins: Vec<&CommuneScans> =
        summary.rows.iter().filter(|row| row.commune.ends_with("Quân Chu")).collect();
    assert_eq!([twins[0].commune, twins[1].commune], ["Xã Quân Chu", "Thị trấn Quân Chu"]);
}

#[test]
fn a_row_gives_its_four_values_to_a_template() {
    let row = serde_json::to_value(november_2021().whole().silent[0]).unwrap();
    let expected = serde_json::json!({
        "commune": "Phường Bắc Sơn", "district": "Thị xã Phổ Yên", "scans": 0, "code": "05857",
    });
    assert_eq!(row, expected);
}

#[test]
fn a_list_without_districts_is_one_group() {
    let resolver = Resolver::new(ListId::July2025.list().province("Thái Nguyên").unwrap());
    let mut report = Report::new();
    let table = Table::parse("a.csv", "Xã,Số lượt\nXã Đại Từ,3\n".as_bytes(), &mut report).unwrap();
    let counts = Counts::read(&table, &ColumnNames::default(), &resolver, &mut report).unwrap();
    let summary = Summary::new(&counts, 5);
    assert_eq!(summary.rows.len(), resolver.province().communes().len());
    assert_eq!(by_district(&summary.rows).count(), 1);
    assert_eq!(names(&summary.whole().low), ["Xã Đại Từ"]);
}
