use super::*;

#[test]
fn the_lists_are_read_whole() {
    for (id, provinces, districts, communes) in
        [(ListId::October2021, 63, 705, 10_599), (ListId::July2025, 34, 0, 3_321)]
    {
        let list = id.list();
        assert_eq!(
            (list.provinces().len(), list.districts().len(), list.communes().len()),
            (provinces, districts, communes)
        );
        assert_eq!(list.provinces().iter().map(|p| p.communes().len()).sum::<usize>(), communes);
        assert_eq!(list.provinces().iter().map(|p| p.districts().len()).sum::<usize>(), districts);
        assert_eq!(ListId::from_id(id.as_str()), Some(id));
    }
}

#[test]
fn every_unit_knows_its_province() {
    for id in ListId::ALL {
        for province in id.list().provinces() {
            assert!(province.communes().iter().all(|commune| commune.province() == province));
            assert!(province.districts().iter().all(|district| district.province() == province));
        }
    }
}

#[test]
fn every_commune_is_in_the_district_that_the_file_says() {
    let file = include_str!("lists/units-2021-10.csv");
    for (commune, line) in ListId::October2021.list().communes().iter().zip(file.lines().skip(1)) {
        let district = commune.district().unwrap();
        let expected = format!(",{},{},{}", district.code(), district.name(), commune.code());
        assert!(line.contains(&expected), "{line}: {expected}");
    }
}

#[test]
fn no_name_begins_a_word_in_lower_case() {
    for id in ListId::ALL {
        for commune in id.list().communes() {
            assert!(
                !commune.bare().split(' ').any(|word| word.starts_with(char::is_lowercase)),
                "{commune:?}"
            );
        }
    }
}

#[test]
fn the_date_of_a_letter_chooses_its_list() {
    for (date, id, fit) in [
        (day(2021, 11, 2), ListId::October2021, Fit::Within),
        (day(2021, 7, 1), ListId::October2021, Fit::Within),
        (day(2021, 6, 30), ListId::October2021, Fit::Before),
        (day(2023, 4, 9), ListId::October2021, Fit::Within),
        (day(2023, 4, 10), ListId::October2021, Fit::Between),
        (day(2025, 6, 30), ListId::October2021, Fit::Between),
        (day(2025, 7, 1), ListId::July2025, Fit::Within),
        (day(2026, 10, 5), ListId::July2025, Fit::Within),
    ] {
        let (list, found) = UnitList::for_date(date);
        assert_eq!((list.id(), found), (id, fit), "{date}");
        assert_eq!(fit.warning(list).is_some(), fit != Fit::Within);
    }
}

#[test]
fn a_province_is_found_by_code_and_by_name() {
    let list = ListId::October2021.list();
    for (written, name) in [
        ("19", "Tỉnh Thái Nguyên"),
        ("thái nguyên", "Tỉnh Thái Nguyên"),
        ("TỈNH THÁI NGUYÊN", "Tỉnh Thái Nguyên"),
        ("Hòa Bình", "Tỉnh Hoà Bình"),
        ("TP.Hà Nội", "Thành phố Hà Nội"),
        ("Bà Rịa-Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu"),
        ("TP.HCM", "Thành phố Hồ Chí Minh"),
        ("TPHCM", "Thành phố Hồ Chí Minh"),
        ("BR-VT", "Tỉnh Bà Rịa - Vũng Tàu"),
    ] {
        assert_eq!(list.province(written).unwrap().name(), name, "{written}");
    }
    let error = list.province("Thái Nguyện").unwrap_err();
    assert!(error.arguments.iter().any(|(_, value)| value.starts_with("Tỉnh Thái Nguyên,")), "{error:?}");
    assert!(list.province("Tỉnh Hà Nội").is_err());
}

#[test]
fn a_district_or_a_commune_tells_its_province() {
    let names = |bare: &str| {
        let provinces = ListId::October2021.list().provinces_with(bare);
        provinces.into_iter().map(Province::name).collect::<Vec<_>>()
    };
    assert_eq!(names("Phú Bình"), ["Tỉnh Thái Nguyên"]);
    assert_eq!(names("Điềm Mặc"), ["Tỉnh Thái Nguyên"]);
    assert_eq!(names("Chợ Mới"), ["Tỉnh Bắc Kạn", "Tỉnh An Giang"]);
    assert_eq!(names("Vũ Đại"), [""; 0]);
}

#[test]
fn a_province_names_its_kinds_of_unit() {
    let province = ListId::October2021.list().province("Thái Nguyên").unwrap();
    assert_eq!(province.commune_kinds(), "xã, phường, thị trấn");
    assert_eq!(province.district_kinds(), "huyện, thành phố, thị xã");
    let province = ListId::July2025.list().province("Thái Nguyên").unwrap();
    assert_eq!(province.commune_kinds(), "xã, phường");
    assert_eq!(province.district_kinds(), "");
}

#[test]
fn a_province_is_known_without_its_zero_and_without_marks() {
    let name = |written: &str| ListId::October2021.list().province(written).ok().map(Province::name);
    for (written, expected) in [
        ("06", "Tỉnh Bắc Kạn"),
        ("6", "Tỉnh Bắc Kạn"),
        (" 1 ", "Thành phố Hà Nội"),
        ("Thai Nguyen", "Tỉnh Thái Nguyên"),
        ("tinh thai nguyen", "Tỉnh Thái Nguyên"),
        ("TP Ha Noi", "Thành phố Hà Nội"),
        ("Ba Ria - Vung Tau", "Tỉnh Bà Rịa - Vũng Tàu"),
        ("Hoa Binh", "Tỉnh Hoà Bình"),
    ] {
        assert_eq!(name(written), Some(expected), "{written}");
    }
    for written in ["", "0", "3", "006", "Thanh pho Thai Nguyen", "Tỉnh Hà Nội"] {
        assert_eq!(name(written), None, "{written}");
    }
    // No two are alike without their marks.
    for id in ListId::ALL {
        for province in id.list().provinces() {
            let unmarked = crate::vietnamese::fold::fold_without_marks(province.bare());
            assert_eq!(id.list().province(&unmarked).ok(), Some(province), "{unmarked}");
        }
    }
}
