use super::*;
use crate::data::Request;
use crate::gazetteer::ListId;

fn listing(text: &str, report: &mut Report) -> Option<Listing> {
    Listing::parse("a.csv", text.as_bytes(), (&is_header, &Request::default()), report)
}

fn said(text: &str, province: Option<&str>) -> Vec<String> {
    let list = ListId::October2021.list();
    let area = Area::new(list, province.map(|name| list.province(name).unwrap()));
    let mut report = Report::new();
    let listing = listing(text, &mut report);
    let Some(rows) = listing.and_then(|listing| resolve_names(&listing, &area, &mut report)) else {
        return report.iter().map(|told| told.code.to_owned()).collect();
    };
    let in_words = |row: &NamedRow| {
        let meaning = match &row.meaning {
            Meaning::Commune(found) => match found.commune() {
                Some(commune) => format!("{} {}", found.how(), commune.name_with_district()),
                None => found.how().to_owned(),
            },
            Meaning::District(district) => format!("heading {}", district.name()),
            Meaning::Total => "total".to_owned(),
        };
        format!("{} {}: {meaning}", row.row, row.written)
    };
    rows.iter().map(in_words).collect()
}

#[test]
fn a_table_is_read_under_titles_with_merged_cells_headings_and_totals() {
    let text = "DANH SÁCH;;\nSTT;Huyện;Xã\n1;Huyện Đại Từ;Xã Tân Thái\n2;;La Bằng\n;Huyện Phú Bình;\n3;;Tân Thành\n\
        ;;Huyện Phú Lương\n4;;Xã Phú Lý\n;Tổng cộng;\n5;;Xã Điềm Mặc - Huyện Định Hóa\n";
    let expected = [
        "3 Xã Tân Thái: exact Xã Tân Thái - Huyện Đại Từ",
        "4 La Bằng: folded Xã La Bằng - Huyện Đại Từ",
        "5 Huyện Phú Bình: heading Huyện Phú Bình",
        "6 Tân Thành: folded Xã Tân Thành - Huyện Phú Bình",
        "7 Huyện Phú Lương: heading Huyện Phú Lương",
        "8 Xã Phú Lý: corrected Xã Phủ Lý - Huyện Phú Lương",
        "9 Tổng cộng: total",
        "10 Xã Điềm Mặc - Huyện Định Hóa: exact Xã Điềm Mặc - Huyện Định Hóa",
    ];
    assert_eq!(said(text, Some("Thái Nguyên")), expected);
    assert_eq!(said(text, None), expected);
}

#[test]
fn lines_without_a_header_are_names() {
    let text = "Xã Tân Thái, Huyện Đại Từ\n\nP.Bắc Sơn (TX.Phổ Yên)\n\"Quân Chu, Đại Từ\"\nXã Qqqq\n";
    let expected = [
        "1 Xã Tân Thái, Huyện Đại Từ: exact Xã Tân Thái - Huyện Đại Từ",
        "3 P.Bắc Sơn (TX.Phổ Yên): folded Phường Bắc Sơn - Thị xã Phổ Yên",
        "4 Quân Chu, Đại Từ: ambiguous",
        "5 Xã Qqqq: unknown",
    ];
    assert_eq!(said(text, None), expected);
}

#[test]
fn codes_and_provinces_have_their_columns() {
    let text = "Tỉnh;Huyện;Xã;Mã xã\nThái Nguyên;Đại Từ;Quân Chu;5851\nHà Nội;Ba Đình;Phúc Xá;\n;;;00004\n;;Xã Xx;1\n";
    let expected = [
        "2 Quân Chu: folded Xã Quân Chu - Huyện Đại Từ",
        "3 Phúc Xá: folded Phường Phúc Xá - Quận Ba Đình",
        "4 00004: exact Phường Trúc Bạch - Quận Ba Đình",
        "5 Xã Xx: unknown",
    ];
    assert_eq!(said(text, None), expected);
}

#[test]
fn a_table_without_names_is_told() {
    assert_eq!(said("Xã;Tên xã\nA;B\n", None), ["names-column-ambiguous"]);
    assert_eq!(said("", None), ["table-empty"]);
}
