//! Right letters in the ways offices lay them out: no rule may speak because of the way alone.

use super::letters_for_tests::{NOTHING, Sample, document_of, good};

const BELOW: &str = "\
center 14 before 12 | Kính gửi: Ủy ban nhân dân xã Tân Thái
justify 14 first 12.7 before 6 | Sở Nội vụ đề nghị Ủy ban nhân dân xã báo cáo công tác văn thư năm 2025./.
";

/// Side by side with tab stops, the lines drawn below.
fn with_tab_stops() -> Sample {
    document_of(&format!(
        "left 13 stop 70 | UBND TỈNH THÁI NGUYÊN{{tab}}{{bold 13|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}}
left 13 stop 85 | {{bold 13|SỞ NỘI VỤ}}{{tab}}{{bold 14|Độc lập - Tự do - Hạnh phúc}}{{line 60.4}}{{line 11.5}}
left 13 stop 85 before 6 | Số: 05/SNV-VP{{tab}}{{italic 14|Thái Nguyên, ngày 05 tháng 01 năm 2026}}
center 12 right 100 before 6 | V/v báo cáo công tác văn thư năm 2025
{BELOW}left 12 stop 100 | {{bold italic 12|Nơi nhận:}}{{tab}}{{bold 14|KT. GIÁM ĐỐC}}
left 11 stop 100 | - Như trên;{{tab}}{{bold 14|PHÓ GIÁM ĐỐC}}
left 11 | - UBND tỉnh (để b/c);
left 11 | - Lưu: VT, VP.
left 14 before 75 stop 100 | {{tab}}{{bold 14|Họ và Tên}}"
    ))
}

/// One row for the whole letterhead, and paragraphs of a line in it.
fn in_one_row() -> Sample {
    document_of(&format!(
        "@table 65 100
@row
@cell
center 13 | UBND TỈNH THÁI NGUYÊN
center 13 bold | SỞ NỘI VỤ
center 2 | {{line 11.5}}
center 13 | Số: 05/SNV-VP
center 12 before 6 | V/v báo cáo công tác văn thư năm 2025
@cell
center 13 bold | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
center 14 bold | Độc lập - Tự do - Hạnh phúc
center 2 | {{line 60.4}}
center 14 italic | Thái Nguyên, ngày 05 tháng 01 năm 2026
@end
left 14 |
{BELOW}@table 73 92
@row
@cell
left 12 bold italic | Nơi nhận:
left 11 | - Như trên;
left 11 | - UBND tỉnh (để b/c);
left 11 | - Lưu: VT, VP.
left 11 | PL.(30)
@cell
center 14 bold | KT. GIÁM ĐỐC
center 14 bold | PHÓ GIÁM ĐỐC
center 14 |
center 14 |
center 14 |
center 14 |
center 14 |
center 14 bold | Họ và Tên
@end
left 2 |"
    ))
}

#[test]
fn one_row_is_as_good_as_two() {
    assert_eq!(in_one_row().finds(), NOTHING);
}

#[test]
fn tab_stops_are_as_good_as_tables() {
    assert_eq!(with_tab_stops().finds(), NOTHING);
}

#[test]
fn several_rows_and_a_mark_are_as_good() {
    let rows = in_one_row()
        .with("center 13 | Số", "@cell\n@row\n@cell\ncenter 13 | Số")
        .with("năm 2025\n@cell\n", "năm 2025\ncenter 13 bold before 6 color FF0000 | HỎA TỐC\n@cell\n");
    let right = "center 13 bold | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\ncenter 14 bold | Độc lập - Tự do - Hạnh phúc\ncenter 2 | {line 60.4}\n";
    let rows = rows.with(right, "").with("@cell\n@row", &format!("@cell\n{right}@row"));
    assert_eq!(rows.finds(), NOTHING);
}

#[test]
fn the_words_noi_nhan_may_stand_in_the_text_too() {
    let table = "@table lines 15 75 75\n@row\n@cell\ncenter 13 bold | STT\n@cell\ncenter 13 bold | Tài liệu\n@cell\ncenter 13 bold | Nơi nhận\n@row\n@cell\ncenter 13 | 1\n@cell\nleft 13 | Sổ đăng ký\n@cell\nleft 13 | Văn phòng\n@end";
    let sentence = "justify 14 first 12.7 before 6 | Nơi nhận hồ sơ: Bộ phận Một cửa của Sở Nội vụ.";
    for lines in [table, sentence] {
        assert_eq!(good().with_after("Nội dung báo cáo theo", lines).finds(), NOTHING, "{lines}");
    }
}
