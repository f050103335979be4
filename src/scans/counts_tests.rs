use std::path::Path;

use super::*;
use crate::environment::Machine;
use crate::gazetteer::ListId;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/thai-nguyen-2021-11");

fn thai_nguyen() -> Resolver {
    Resolver::new(ListId::October2021.list().province("Thái Nguyên").unwrap())
}

fn read(text: &str) -> (Option<Counts>, Report) {
    read_for(&thai_nguyen(), text)
}

fn read_for(resolver: &Resolver, text: &str) -> (Option<Counts>, Report) {
    let mut report = Report::new();
    let counts = Table::parse("a.csv", text.as_bytes(), &mut report)
        .and_then(|table| Counts::read(&table, &ColumnNames::default(), resolver, &mut report));
    (counts, report)
}

fn told(report: &Report) -> Vec<String> {
    let line = |diagnostic: &Diagnostic| {
        let place = diagnostic.place.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{place} {}", diagnostic.code)
    };
    report.iter().map(line).collect()
}

#[test]
fn every_row_of_the_real_file_finds_its_commune() {
    let mut report = Report::new();
    let path = Path::new(FIXTURE).join("scans-by-commune.csv");
    let table = Table::read(&path, None, &Machine, &mut report).unwrap();
    let counts = Counts::read(&table, &ColumnNames::default(), &thai_nguyen(), &mut report).unwrap();
    assert_eq!(table.rows().count(), 171);
    assert_eq!(counts.by_code.len(), 171);
    assert_eq!(counts.missing().count(), 7);
    let corrected: Vec<&str> = report
        .iter()
        .filter(|diagnostic| diagnostic.code == "commune-corrected")
        .map(|diagnostic| diagnostic.arguments[1].1.as_str())
        .collect();
    assert_eq!(
        corrected,
        [
            "Xã Phủ Lý - Huyện Phú Lương",
            "Xã Điềm Mặc - Huyện Định Hóa",
            "Xã Lam Vỹ - Huyện Định Hóa",
            "Xã Văn Lăng - Huyện Đồng Hỷ"
        ]
    );
    let note = counts.missing_note().unwrap();
    assert_eq!(note.arguments[0], ("count", "7".to_owned()));
}

#[test]
fn the_registered_locations_add_up() {
    let mut report = Report::new();
    let table =
        Table::read(&Path::new(FIXTURE).join("qr-locations.csv"), None, &Machine, &mut report).unwrap();
    assert_eq!(sum_column(&table, "locations", &thai_nguyen(), &mut report), Some(32_824));
    assert_eq!(told(&report), Vec::<String>::new());
}

#[test]
fn totals_rows_are_left_out_and_checked() {
    let (counts, report) = read(
        "Huyện,Xã,Số lượt\nĐại Từ,Xã Na Mao,5\nĐại Từ,Xã La Bằng,1\nCộng huyện Đại Từ,,6\n\
         Định Hóa,Xã Quy Kỳ,3\nCộng,,3\nTổng cộng,,9\n",
    );
    assert_eq!(counts.unwrap().total(), 9);
    let notes = told(&report).into_iter().filter(|line| line.contains("totals")).collect::<Vec<_>>();
    assert_eq!(
        notes,
        ["a.csv:4 totals-row-left-out", "a.csv:6 totals-row-left-out", "a.csv:7 totals-row-left-out"]
    );
    let (_, report) = read("Xã,Số lượt\nXã Na Mao,5\nTổng cộng,6\n");
    assert_eq!(told(&report), ["a.csv:3 totals-row-left-out", "a.csv:3:Số lượt totals-differ"]);
}

#[test]
fn a_commune_that_stands_twice_is_counted_once_or_refused() {
    let (counts, report) = read("Xã,Số lượt\nXã Na Mao,5\nXã Na Mao,5\n");
    assert_eq!(counts.unwrap().total(), 5);
    assert_eq!(told(&report), ["a.csv:3:Số lượt commune-twice"]);
    let (counts, report) = read("Xã,Số lượt\nXã Na Mao,5\nXã Na Mao,6\n");
    assert!(counts.is_none());
    assert_eq!(told(&report), ["a.csv:3:Số lượt commune-twice-differently"]);
}

#[test]
fn all_problems_of_a_file_are_told() {
    let (counts, report) = read(
        "Xã,Số lượt\nXã Na Mao,-1\nXã La Bằng,\"1,5\"\nXã Quy Kỳ,\nXã Phúc Chu,ba\n,4\nXã Quân Trung,5\nXã Bảo Linh,5\n\
         Xã Tân Dương,2\nXã Linh Thông,2\n",
    );
    assert!(counts.is_none());
    assert_eq!(
        told(&report),
        [
            "a.csv:2:Số lượt figure-negative",
            "a.csv:3:Số lượt figure-fractional",
            "a.csv:4:Số lượt figure-missing",
            "a.csv:5:Số lượt figure-not-number",
            "a.csv:6:Xã commune-name-missing",
            "a.csv:7:Xã commune-unknown",
        ]
    );
}

#[test]
fn a_merged_district_cell_counts_for_the_rows_below() {
    let (counts, report) =
        read("Huyện,Xã,Số lượt\nHuyện Định Hóa,Tân Thịnh,4\n,Quy Kỳ,3\nHuyện Đại Từ,,\n,Na Mao,1\n");
    let counts = counts.unwrap();
    assert_eq!(counts.total(), 8);
    assert_eq!(told(&report), ["a.csv communes-folded"]);
    let (counts, _) = read("Huyện,Xã,Số lượt\nHuyện Định Hóa,Quy Kỳ,4\n,Xã Na Mao - Huyện Đại Từ,3\n");
    assert_eq!(counts.unwrap().total(), 7);
}

#[test]
fn a_code_must_agree_with_its_name() {
    let (counts, _) = read("Mã xã,Số lượt\n05851,3\n5764,4\n");
    assert_eq!(counts.unwrap().total(), 7);
    let (counts, _) = read("Mã xã,Xã,Số lượt\n05851,Quân Chu,3\n");
    assert_eq!(counts.unwrap().total(), 3);
    let (counts, report) =
        read("Mã xã,Xã,Số lượt\n05764,Xã Quân Chu,3\n99999,Xã Na Mao,1\n05851,Xã Quân Chu,3\n");
    assert!(counts.is_none());
    assert_eq!(told(&report), ["a.csv:2:Mã xã commune-code-differs", "a.csv:3:Mã xã commune-code-unknown"]);
}

#[test]
fn a_file_of_another_province_or_time_gives_one_error() {
    let names = |id: ListId, province: &str| {
        let communes = id.list().province(province).unwrap().communes();
        let rows = communes.iter().map(|commune| format!("{};5\n", commune.name_with_district()));
        format!("Xã;Số lượt\n{}", rows.collect::<String>())
    };
    let (counts, report) = read(&names(ListId::October2021, "Bắc Kạn"));
    assert!(counts.is_none());
    assert_eq!(told(&report), ["a.csv counts-of-other-province"]);
    assert!(report.iter().next().unwrap().arguments.contains(&("there", "tỉnh Bắc Kạn".to_owned())));
    let merged = Resolver::new(ListId::July2025.list().province("Thái Nguyên").unwrap());
    let (_, report) = read_for(&merged, &names(ListId::October2021, "Thái Nguyên"));
    assert_eq!(told(&report), ["a.csv counts-on-other-list"]);
}
