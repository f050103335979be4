use std::sync::LazyLock;

use super::*;
use crate::gazetteer::ListId;

static COUNTRIES: LazyLock<[Country; 2]> = LazyLock::new(|| ListId::ALL.map(|id| Country::new(id.list())));

fn said(resolution: &Resolution) -> String {
    let in_province =
        |commune: &Commune| format!("{}, {}", commune.name_with_district(), commune.province().bare());
    let names = match resolution {
        Resolution::Ambiguous(doubt) | Resolution::Unknown(doubt) => {
            let names: Vec<String> = doubt.candidates.iter().map(|commune| in_province(commune)).collect();
            names.join("; ")
        }
        found => in_province(found.commune().unwrap()),
    };
    format!("{}: {names}", resolution.how())
}

fn resolve(commune: &str, district: Option<&str>, province: Option<&str>) -> String {
    said(&COUNTRIES[0].resolve(Written { commune, district }, province))
}

#[test]
fn the_province_is_told_by_the_district_the_name_or_a_column() {
    for (written, expected) in [
        ("Xã Điềm Mặc", "exact: Xã Điềm Mặc - Huyện Định Hóa, Thái Nguyên"),
        ("Xã Dân Chủ - Huyện Hoà An", "exact: Xã Dân Chủ - Huyện Hoà An, Cao Bằng"),
        ("Xã Hợp Thành, huyện Phú Lương", "folded: Xã Hợp Thành - Huyện Phú Lương, Thái Nguyên"),
        ("X.Hợp Thành, H.Phú Lương, T. Thái Nguyên", "folded: Xã Hợp Thành - Huyện Phú Lương, Thái Nguyên"),
        ("Xã Hợp Thành, tỉnh Thái Nguyên", "folded: Xã Hợp Thành - Huyện Phú Lương, Thái Nguyên"),
        ("Xã Hợp Thành, Phú Lương, Thái Nguyên", "folded: Xã Hợp Thành - Huyện Phú Lương, Thái Nguyên"),
        (
            "Tỉnh Thái Nguyên - Huyện Phú Lương - Xã Hợp Thành",
            "folded: Xã Hợp Thành - Huyện Phú Lương, Thái Nguyên",
        ),
        ("P5, Q10, TP.HCM", "folded: Phường 05 - Quận 10, Hồ Chí Minh"),
        ("Phường 5, Quận 10, TPHCM", "folded: Phường 05 - Quận 10, Hồ Chí Minh"),
        ("Xã Phú Lý, huyện Phú Lương", "corrected: Xã Phủ Lý - Huyện Phú Lương, Thái Nguyên"),
        ("Xa Phu Ly, huyen Phu Luong", "corrected: Xã Phủ Lý - Huyện Phú Lương, Thái Nguyên"),
        // One slip, and nothing tells where.
        ("Xã Diềm Mặc", "unknown: Xã Điềm Mặc - Huyện Định Hóa, Thái Nguyên"),
    ] {
        assert_eq!(resolve(written, None, None), expected, "{written}");
    }
    assert!(resolve("Xã Tân Thành", None, None).starts_with("ambiguous: Xã Tân Thành - "));
    assert_eq!(
        resolve("Xã Tân Thành", Some("Phú Bình"), None),
        "folded: Xã Tân Thành - Huyện Phú Bình, Thái Nguyên"
    );
    assert_eq!(
        resolve("Xã Diềm Mặc", None, Some("Thái Nguyên")),
        "corrected: Xã Điềm Mặc - Huyện Định Hóa, Thái Nguyên"
    );
    assert_eq!(
        resolve("Xã Điềm Mặc", None, Some("Thái Nguyện")),
        "unknown: Xã Điềm Mặc - Huyện Định Hóa, Thái Nguyên"
    );
}

#[test]
fn a_name_may_be_of_a_district_and_of_a_province() {
    // Huyện Quảng Ninh is in Quảng Bình.
    assert_eq!(
        resolve("Xã An Ninh, Quảng Ninh", None, None),
        "folded: Xã An Ninh - Huyện Quảng Ninh, Quảng Bình"
    );
}

#[test]
fn every_commune_with_its_province_finds_itself() {
    for country in &*COUNTRIES {
        for commune in country.list.communes() {
            let province = commune.province();
            for written in [
                format!("{}, {}", commune.name_with_district(), province.name()),
                format!("{} - {}", commune.name_with_district(), province.bare()),
                format!("{}, {}", province.name(), commune.name_with_district().replace(" - ", ", ")),
            ] {
                let found = country.resolve(Written { commune: &written, district: None }, None);
                assert_eq!(found.commune(), Some(commune), "{written}: {found:?}");
            }
        }
    }
}

#[test]
fn every_commune_without_its_province_finds_itself_or_is_told_as_ambiguous() {
    for country in &*COUNTRIES {
        for commune in country.list.communes() {
            for written in
                [commune.name_with_district(), commune.name().to_owned(), commune.bare().to_owned()]
            {
                match country.resolve(Written { commune: &written, district: None }, None) {
                    Resolution::Ambiguous(doubt) => assert!(doubt.candidates.contains(&commune), "{written}"),
                    found => assert_eq!(found.commune(), Some(commune), "{written}"),
                }
            }
        }
    }
}

#[test]
fn a_name_and_a_code_agree_or_are_told() {
    let named = |commune: &str| COUNTRIES[0].resolve(Written { commune, district: None }, None);
    let coded = |code: &str| COUNTRIES[0].names().commune_with_code(code);
    for (name, code, expected) in [
        (Some("Xã Quân Chu"), "5851", "exact: Xã Quân Chu - Huyện Đại Từ, Thái Nguyên"),
        (Some("Quân Chu"), "05851", "folded: Xã Quân Chu - Huyện Đại Từ, Thái Nguyên"),
        (None, "05851", "exact: Xã Quân Chu - Huyện Đại Từ, Thái Nguyên"),
        (Some("Xã Quân Chu"), "99999", "unknown: Xã Quân Chu - Huyện Đại Từ, Thái Nguyên"),
        (Some("Xã Qnân Chư"), "05851", "unknown: Xã Quân Chu - Huyện Đại Từ, Thái Nguyên"),
        (None, "99999", "unknown: "),
        (
            Some("Xã Điềm Mặc"),
            "05851",
            "ambiguous: Xã Điềm Mặc - Huyện Định Hóa, Thái Nguyên; Xã Quân Chu - Huyện Đại Từ, Thái Nguyên",
        ),
    ] {
        assert_eq!(said(&agreed(name.map(named), coded(code))), expected, "{name:?}, {code}");
    }
}
