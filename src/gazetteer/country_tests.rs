use std::sync::LazyLock;

use super::*;
use crate::gazetteer::ListId;
use crate::gazetteer::spelling_tests::{is_told, without_marks};

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
fn every_name_without_marks_finds_its_commune_or_tells_those_it_may_be() {
    for country in &*COUNTRIES {
        let (mut found, mut untold) = (0, Vec::new());
        for commune in country.list.communes() {
            let name = commune.name_with_district();
            let province = commune.province();
            let district = commune.district().map(|district| format!(", {}", district.bare()));
            for written in [
                name.clone(),
                format!("{}{}", commune.name(), district.unwrap_or_default()),
                format!("{name}, {}", province.name()),
                format!("{}: {name}", province.name()),
                format!("{name}, {}", province.bare()),
            ] {
                let written = without_marks(&written);
                let resolution = country.resolve(Written { commune: &written, district: None }, None);
                found += usize::from(resolution.commune().is_some());
                let is_one_of_several =
                    matches!(resolution, Resolution::Unknown(_)) && resolution.candidates().len() > 1;
                if is_one_of_several || !is_told(&resolution, commune) {
                    untold.push(format!("{written}: {}", said(&resolution)));
                }
            }
        }
        assert!(untold.is_empty(), "{}: {:#?}", untold.len(), &untold[..untold.len().min(20)]);
        let all = 5 * country.list.communes().len();
        assert!(found * 100 > all * 50, "{found} of {all}");
    }
}

#[test]
fn a_name_without_marks_decides_between_the_districts_it_may_lie_in() {
    for (written, expected) in [
        // Ten districts are called so; one has such a commune.
        ("Xa Phuoc Vinh - Huyen Chau Thanh", "corrected: Xã Phước Vinh - Huyện Châu Thành, Tây Ninh"),
        (
            "Phuong Phu Son - Thanh pho Thanh Hoa",
            "corrected: Phường Phú Sơn - Thành phố Thanh Hóa, Thanh Hóa",
        ),
        ("Xa My Tho - Huyen Cao Lanh", "corrected: Xã Mỹ Thọ - Huyện Cao Lãnh, Đồng Tháp"),
        ("Xa Nong Truong - Huyen Trieu Son", "corrected: Xã Nông Trường - Huyện Triệu Sơn, Thanh Hóa"),
        ("Xa Tan Thai, Dai Tu", "corrected: Xã Tân Thái - Huyện Đại Từ, Thái Nguyên"),
        ("XA TAN THAI, HUYEN DAI TU, TINH THAI NGUYEN", "corrected: Xã Tân Thái - Huyện Đại Từ, Thái Nguyên"),
        ("Xa Tan Thai, Dai Tu, Thai Nguyen", "corrected: Xã Tân Thái - Huyện Đại Từ, Thái Nguyên"),
        ("Xa Tan Thai - Huyen Chau Thanh", "unknown: "),
    ] {
        assert_eq!(resolve(written, None, None), expected, "{written}");
    }
    let district = Some("Huyen Chau Thanh");
    assert_eq!(
        resolve("Xa Phuoc Vinh", district, None),
        "corrected: Xã Phước Vinh - Huyện Châu Thành, Tây Ninh"
    );
    let told = resolve("Xa Tan Phu", district, None);
    assert!(told.starts_with("ambiguous: ") && told.matches("Xã Tân Phú").count() == 3, "{told}");
    // An Ninh is no slip of An Sinh where no letter has its marks.
    assert_eq!(
        resolve("Xa An Ninh, tinh Quang Ninh", None, None),
        "unknown: Xã An Sinh - Thị xã Đông Triều, Quảng Ninh"
    );
}

#[test]
fn no_two_provinces_are_the_same_without_marks() {
    for country in &*COUNTRIES {
        assert_eq!(country.by_name_without_marks.len(), country.list.provinces().len());
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
