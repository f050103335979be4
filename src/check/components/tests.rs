//! Components in the ways offices lay letters out.

use super::{Components, Kind, LineKind};
use crate::check::Mode;
use crate::check::letters_for_tests::{Sample, document_of, good};

/// The words of the components that every letter has.
fn told(letter: &Sample) -> Vec<String> {
    letter.examined(Mode::Draft, |letter| {
        let components: &Components = &letter.components;
        let named = components.named().into_iter();
        let wanted = |code: &str| !code.contains("appendix") && code != "component-enclosed-with";
        let mut told: Vec<String> = named
            .filter(|(code, _)| wanted(code) && !code.ends_with("r-line") && *code != "component-motto-line")
            .map(|(code, found)| {
                let words = found.seen(letter.document);
                format!("{}: {}", code.trim_start_matches("component-"), words.trim())
            })
            .collect();
        told.sort();
        told
    })
}

const BELOW: &str = "\
center 14 | Kính gửi: Ủy ban nhân dân xã Tân Thái
justify 14 first 12.7 before 6 | Sở Nội vụ đề nghị Ủy ban nhân dân xã báo cáo công tác văn thư năm 2025./.
";

fn expected() -> Vec<String> {
    let mut expected = [
        "parent-agency: UBND TỈNH THÁI NGUYÊN",
        "issuing-agency: SỞ NỘI VỤ",
        "national-title: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "motto: Độc lập - Tự do - Hạnh phúc",
        "number: Số: 05/SNV-VP",
        "place-and-date: Thái Nguyên, ngày 05 tháng 01 năm 2026",
        "subject: V/v báo cáo công tác văn thư năm 2025",
        "addressees: Kính gửi:",
        "addressee: Ủy ban nhân dân xã Tân Thái",
        "end-mark: ./.",
        "recipients: Nơi nhận:",
        "recipient: - Như trên;",
        "recipient: - UBND tỉnh (để b/c);",
        "recipient: - Lưu: VT, VP.",
        "authority: KT. GIÁM ĐỐC",
        "title: PHÓ GIÁM ĐỐC",
        "signer: Họ và Tên",
    ]
    .map(str::to_owned)
    .to_vec();
    expected.sort();
    expected
}

#[test]
fn components_are_found_in_tables() {
    assert_eq!(told(&good()), expected());
}

#[test]
fn components_are_found_side_by_side_with_tabs() {
    let letter = document_of(&format!(
        "left 13 | UBND TỈNH THÁI NGUYÊN{{tab}}{{bold 13|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}}
left 13 | {{bold 13|SỞ NỘI VỤ}}{{tab}}{{bold 14|Độc lập - Tự do - Hạnh phúc}}
left 13 | Số: 05/SNV-VP{{tab}}{{italic 14|Thái Nguyên, ngày 05 tháng 01 năm 2026}}
left 12 | V/v báo cáo công tác văn thư năm 2025
{BELOW}left 12 | {{bold italic 12|Nơi nhận:}}{{tab}}{{bold 14|KT. GIÁM ĐỐC}}
left 11 | - Như trên;{{tab}}{{bold 14|PHÓ GIÁM ĐỐC}}
left 11 | - UBND tỉnh (để b/c);
left 11 | - Lưu: VT, VP.{{tab}}{{bold 14|Họ và Tên}}"
    ));
    assert_eq!(told(&letter), expected());
}

#[test]
fn components_are_found_one_below_the_other_and_with_line_breaks() {
    let letter = document_of(&format!(
        "center 13 | UBND TỈNH THÁI NGUYÊN{{br}}{{bold 13|SỞ NỘI VỤ}}
center 13 bold | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM{{br}}Độc lập - Tự do - Hạnh phúc
left 13 | Số: 05/SNV-VP
right 14 italic | Thái Nguyên, ngày 05 tháng 01 năm 2026
left 12 | V/v báo cáo công tác văn thư năm 2025
{BELOW}left 12 bold italic | Nơi nhận:
left 11 | - Như trên;
left 11 | - UBND tỉnh (để b/c);
left 11 | - Lưu: VT, VP.
right 14 bold | KT. GIÁM ĐỐC
right 14 bold | PHÓ GIÁM ĐỐC
right 14 bold | Họ và Tên"
    ));
    assert_eq!(told(&letter), expected());
}

#[test]
fn slips_do_not_hide_components() {
    let slips = good()
        .with("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cong hoa xa hoi chu nghia  Viet Nam")
        .with("Độc lập - Tự do - Hạnh phúc", "Độc Lập–Tự Do–Hạnh Phúc")
        .with("Số: 05/SNV-VP\n", "số 05 / SNV\n")
        .with("V/v báo", "V/V: báo")
        .with("Kính gửi:", "KÍNH GỬI :");
    slips.examined(Mode::Final, |letter| {
        let components = &letter.components;
        assert!(matches!(components.kind, Kind::Letter(_)));
        assert!(
            components.national_title.is_some() && components.motto.is_some() && components.number.is_some()
        );
        assert!(components.subject.is_some() && components.addressees.is_some());
        assert!(matches!(components.motto_line.as_ref().unwrap().kind, LineKind::Shape(_)));
    });
}

#[test]
fn an_appendix_is_found_with_its_head() {
    good().examined(Mode::Final, |letter| {
        let [appendix] = letter.components.appendices.as_slice() else { panic!("not one appendix") };
        assert_eq!(appendix.title.as_ref().unwrap().seen(letter.document), "NỘI DUNG BÁO CÁO");
        assert!(appendix.enclosed_with.is_some() && appendix.number.is_empty() && appendix.section == 1);
    });
}

#[test]
fn bases_with_dashes_are_no_addressees() {
    let basis = "justify 14 italic first 12.7 before 6 | - Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;";
    let letter = good().with_after("Kính gửi:", basis);
    letter.examined(Mode::Final, |letter| {
        assert_eq!(letter.components.addressees.as_ref().map(|addressees| addressees.items.len()), Some(1));
        assert_eq!(letter.components.bases.len(), 1);
    });
}
