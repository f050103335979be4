use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::diagnostic::Diagnostic;
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

fn sum(table: &Table, header: &str, report: &mut Report) -> Option<u64> {
    let names = ColumnNames { scans: Some(header.to_owned()), ..ColumnNames::default() };
    Counts::read(table, &names, &thai_nguyen(), report).map(|counts| counts.total())
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
    assert_eq!(sum(&table, "locations", &mut report), Some(32_824));
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

fn argument<'r>(report: &'r Report, code: &str, wanted: &str) -> Vec<&'r str> {
    let these = report.iter().filter(|diagnostic| diagnostic.code == code);
    let values = these.flat_map(|diagnostic| diagnostic.arguments.iter().filter(|(name, _)| *name == wanted));
    values.map(|(_, value)| value.as_str()).collect()
}

#[test]
fn totals_are_compared_with_their_rows_wherever_they_stand() {
    for text in [
        "Huyện,Xã,Số lượt\nTổng cộng,,9\nĐại Từ,Xã Na Mao,5\nĐại Từ,Xã La Bằng,1\nĐịnh Hóa,Xã Quy Kỳ,3\n",
        "Huyện,Xã,Số lượt\nĐại Từ,Xã Na Mao,5\nTổng cộng,,9\nĐại Từ,Xã La Bằng,1\nĐịnh Hóa,Xã Quy Kỳ,3\n",
        "Huyện,Xã,Số lượt\nTổng huyện Đại Từ,,6\nĐại Từ,Xã Na Mao,5\nĐại Từ,Xã La Bằng,1\nĐịnh Hóa,Xã Quy Kỳ,3\n",
        "Huyện,Xã,Số lượt\nĐại Từ,Tổng,6\nĐại Từ,Xã Na Mao,5\nĐịnh Hóa,Xã Quy Kỳ,3\nĐại Từ,Xã La Bằng,1\n",
        "Huyện,Xã,Số lượt\nHuyện Định Hóa,,3\n,Tân Thịnh,3\nHuyện Đại Từ,,6\n,Xã Na Mao,5\n,Xã La Bằng,1\n",
        "Xã,Số lượt\nHuyện Đại Từ,6\nXã Na Mao,5\nXã La Bằng,1\nHuyện Định Hóa,\nXã Quy Kỳ,3\nCộng tỉnh,9\n",
    ] {
        let (counts, report) = read(text);
        assert_eq!(counts.unwrap().total(), 9, "{text}");
        let told = told(&report);
        assert!(told.iter().any(|line| line.ends_with("totals-row-left-out")), "{text}: {told:?}");
        assert!(!told.iter().any(|line| line.ends_with("totals-differ")), "{text}: {told:?}");
    }
}

#[test]
fn a_total_that_is_no_sum_is_a_warning() {
    for (text, unit, sum) in [
        ("Xã,Số lượt\nXã Na Mao,5\nTổng cộng,6\n", "none", "5"),
        ("Xã,Số lượt\nTổng cộng,6\nXã Na Mao,5\n", "none", "5"),
        ("Xã,Số lượt\nXã Na Mao,5\nXã Quy Kỳ,3\nTổng huyện Đại Từ,8\n", "Huyện Đại Từ", "5"),
        ("Xã,Số lượt\nHuyện Đại Từ,8\nXã Na Mao,5\nHuyện Định Hóa,3\nXã Quy Kỳ,3\n", "Huyện Đại Từ", "5"),
        ("Huyện,Xã,Số lượt\nĐại Từ,Xã Na Mao,5\nĐại Từ,Cộng,4\nĐịnh Hóa,Xã Quy Kỳ,4\n", "Huyện Đại Từ", "5"),
    ] {
        let (counts, report) = read(text);
        assert!(counts.is_some(), "{text}: {:?}", told(&report));
        assert_eq!(argument(&report, "totals-differ", "unit"), [unit], "{text}");
        assert_eq!(argument(&report, "totals-differ", "sum"), [sum], "{text}");
    }
}

#[test]
fn a_district_without_rows_is_no_total() {
    let (counts, report) = read("Huyện,Xã,Số lượt\nĐại Từ,,8\nĐịnh Hóa,Xã Quy Kỳ,3\n");
    assert!(counts.is_none());
    assert_eq!(told(&report), ["a.csv:2:Xã commune-name-missing", "a.csv communes-folded"]);
    let (_, report) = read("Xã,Số lượt\nHuyện Đại Từ,8\nHuyện Định Hóa,3\n");
    assert_eq!(told(&report), ["a.csv:2:Xã commune-unknown", "a.csv:3:Xã commune-unknown"]);
}

#[test]
fn a_header_below_titles_of_several_cells_is_found() {
    let (counts, report) =
        read("UBND tỉnh;Cộng hòa;\nBáo cáo;Tuần 43;\nHuyện;Xã;Số lượt\nĐại Từ;Xã Na Mao;5\n");
    assert_eq!(counts.unwrap().total(), 5);
    assert_eq!(told(&report), ["a.csv:3 table-title-left-out", "a.csv communes-folded"]);
    let mut report = Report::new();
    let table =
        Table::parse("a.csv", "Báo cáo;Tuần 43\nXã;SL\nXã Na Mao;5\n".as_bytes(), &mut report).unwrap();
    assert_eq!(sum(&table, "SL", &mut report), Some(5));
    // A row of data with the words of a header is none.
    let (_, report) = read("Đơn vị;Ghi chú\nXã Na Mao;5 lượt\nXã La Bằng;6 lượt\n");
    assert_eq!(told(&report), ["a.csv:1 column-missing", "a.csv:1 column-missing"]);
}

#[test]
fn an_unknown_district_is_told_once_for_all_its_rows() {
    let (counts, report) = read(
        "Huyện,Xã,Số lượt\nHuyện Tân Bình,Xã Nga My,5\nHuyện Tân Bình,Xã Hà Châu,1\nhuyện tân bình,Xã Úc Kỳ,1\n\
         Huyện Tân Bình,Xã Tân Kim,1\nĐịnh Hóa,Xã Quy Kỳ,3\nĐịnh Hóa,Xã Phú Tiến,3\nĐịnh Hóa,Xã Linh Thông,3\n\
         Định Hóa,Xã Lam Vỹ,3\nĐịnh Hóa,Xã Sơn Phú,3\n",
    );
    assert!(counts.is_none());
    assert_eq!(told(&report), ["a.csv:2:Huyện district-unknown", "a.csv communes-folded"]);
    assert_eq!(argument(&report, "district-unknown", "written"), ["Huyện Tân Bình"]);
    assert_eq!(argument(&report, "district-unknown", "rows"), ["4"]);
    assert_eq!(
        argument(&report, "district-unknown", "communes"),
        ["2 (“Xã Nga My”), 3 (“Xã Hà Châu”), 4 (“Xã Úc Kỳ”), …"]
    );
    assert!(argument(&report, "district-unknown", "candidates")[0].contains("Huyện Phú Bình"));
    let (_, report) = read("Xã,Số lượt\nXã Nga My - H.Tân  Bình,5\nXã Quy Kỳ,1\nXã Na Mao,1\n");
    assert_eq!(argument(&report, "district-unknown", "written"), ["H.Tân  Bình"]);
}

#[test]
fn a_renamed_district_is_told_once_with_its_name_on_the_list() {
    let (_, report) = read(
        "Huyện,Xã,Số lượt\nThành phố Phổ Yên,Xã Hồng Tiến,5\nThành phố Phổ Yên,Xã Tân Hương,1\n\
         Định Hóa,Xã Quy Kỳ,3\nĐịnh Hóa,Xã Phú Tiến,3\nĐịnh Hóa,Xã Linh Thông,3\n",
    );
    assert_eq!(told(&report), ["a.csv:2:Huyện district-kind-differs", "a.csv communes-folded"]);
    assert_eq!(argument(&report, "district-kind-differs", "candidates"), ["Thị xã Phổ Yên"]);
}

#[test]
fn a_district_with_a_slip_is_told_as_a_district() {
    let (counts, report) = read(
        "Huyện,Xã,Số lượt\nHuyện Phú Lươn,Xã Phủ Lý,5\nHuyện Phú Lươn,Xã Động Đạt,1\nPhú Lương,Xã Yên Lạc,1\n",
    );
    assert_eq!(counts.unwrap().total(), 7);
    assert_eq!(told(&report), ["a.csv:2:Huyện district-corrected", "a.csv communes-folded"]);
    assert_eq!(argument(&report, "district-corrected", "rows"), ["2"]);
}

#[test]
fn districts_beside_communes_are_told_once_where_there_are_none_any_more() {
    let merged = Resolver::new(ListId::July2025.list().province("Thái Nguyên").unwrap());
    let (_, report) = read_for(
        &merged,
        "Xã;Số lượt\nXã Đại Từ - Huyện Đại Từ;1\nXã Định Hóa - Huyện Định Hóa;2\nXã Võ Nhai;1\nXã Phú Bình;1\n\
         Xã Phú Lương;1\n",
    );
    assert_eq!(told(&report), ["a.csv:2:Xã district-ended"]);
    assert_eq!(argument(&report, "district-ended", "rows"), ["2"]);
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

proptest! {
    #[test]
    fn any_rows_give_counts_or_an_error(
        cells in prop::collection::vec(prop::sample::select(vec![
            "", "Tổng", "Tổng cộng", "Tổng huyện Đại Từ", "Huyện Đại Từ", "Phú Lươn", "Thành phố Phổ Yên", "Xã Na Mao",
            "1. Xã Na Mao", "Xã Nga My - Huyện Tân Bình", "5", "-1", "-", "5 lượt", "Số lượt", "Xã", "Toàn tỉnh",
        ]), 3..60),
    ) {
        let rows = cells.chunks(3).map(|row| row.join(";")).collect::<Vec<_>>().join("\n");
        let (counts, report) = read(&format!("Huyện;Xã;Số lượt\n{rows}\n;Xã La Bằng;1\n"));
        prop_assert_eq!(counts.is_none(), report.has_errors());
    }
}
