use std::collections::HashMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::gazetteer::ListId;
use crate::gazetteer::Resolver;
use crate::gazetteer::index::Entry;
use crate::vietnamese::fold::fold;

fn thai_nguyen() -> Resolver {
    Resolver::new(ListId::October2021.list().province("Thái Nguyên").unwrap())
}

fn resolve(resolver: &Resolver, commune: &str, district: Option<&str>) -> String {
    let resolution = resolver.resolve(Written { commune, district });
    let names = match &resolution {
        Resolution::Ambiguous(doubt) | Resolution::Unknown(doubt) => {
            let names = doubt.candidates.iter().map(|commune| commune.name_with_district());
            let reason = match &doubt.reason {
                Reason::District(district) => format!("District “{}”", district.written),
                reason => format!("{reason:?}"),
            };
            format!("{reason}: {}", names.collect::<Vec<_>>().join("; "))
        }
        found => found.commune().unwrap().name_with_district(),
    };
    format!("{}: {names}", resolution.how())
}

#[test]
fn names_without_a_district_column() {
    let resolver = thai_nguyen();
    for (written, expected) in [
        ("Xã Điềm Mặc - Huyện Định Hóa", "exact: Xã Điềm Mặc - Huyện Định Hóa"),
        ("Xã Điềm Mặc, Huyện Định Hóa", "exact: Xã Điềm Mặc - Huyện Định Hóa"),
        ("Xã Điềm Mặc", "exact: Xã Điềm Mặc - Huyện Định Hóa"),
        ("xã điềm mặc", "folded: Xã Điềm Mặc - Huyện Định Hóa"),
        ("Điềm Mặc", "folded: Xã Điềm Mặc - Huyện Định Hóa"),
        ("Xã Diềm Mặc", "corrected: Xã Điềm Mặc - Huyện Định Hóa"),
        ("Xã Phượng Tiến- Huyện Định Hoá", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("Huyện Định Hóa, xã Phượng Tiến", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("X.Phượng Tiến (H.Định Hóa)", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("Xã Phượng Tiến, huyện Định Hóa, tỉnh Thái Nguyên", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("P.Bắc Sơn-TX.Phổ Yên", "folded: Phường Bắc Sơn - Thị xã Phổ Yên"),
        ("Phường Bắc Sơn - Phổ Yên", "folded: Phường Bắc Sơn - Thị xã Phổ Yên"),
        ("Xã Phượng Tiến, huyện Định Hóa, Thái Nguyên", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("Xã Phượng Tiến, Định Hóa, Thái Nguyên", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("Định Hóa, xã Phượng Tiến", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("3.1. Xã Hà Châu", "folded: Xã Hà Châu - Huyện Phú Bình"),
        ("Xã Phượng Tiến - Thái Nguyên", "folded: Xã Phượng Tiến - Huyện Định Hóa"),
        ("Phường Tân Lập - TP Thái Nguyên - Thái Nguyên", "folded: Phường Tân Lập - Thành phố Thái Nguyên"),
        ("Xa Phuong Tien, Dinh Hoa, Thai Nguyen", "corrected: Xã Phượng Tiến - Huyện Định Hóa"),
        // Thái Nguyên is a city too, and may be what was meant.
        ("Xã Diềm Mặc, Thái Nguyên", "unknown: Name: "),
        ("1. Xã Hà Châu", "folded: Xã Hà Châu - Huyện Phú Bình"),
        ("- Xã Hà Châu", "folded: Xã Hà Châu - Huyện Phú Bình"),
        ("UBND xã Hà Châu", "folded: Xã Hà Châu - Huyện Phú Bình"),
        ("TT Quân Chu", "folded: Thị trấn Quân Chu - Huyện Đại Từ"),
        ("Xã Quân Chu", "exact: Xã Quân Chu - Huyện Đại Từ"),
        ("Quân Chu", "ambiguous: Name: Thị trấn Quân Chu - Huyện Đại Từ; Xã Quân Chu - Huyện Đại Từ"),
        ("Phường Quân Chu", "unknown: Kind: Thị trấn Quân Chu - Huyện Đại Từ; Xã Quân Chu - Huyện Đại Từ"),
        ("Xã Phú Lý - H. Phú Lương", "corrected: Xã Phủ Lý - Huyện Phú Lương"),
        ("Xã Phủ Lý - Huyện Phú Lươn", "corrected: Xã Phủ Lý - Huyện Phú Lương"),
        ("Xã Phú Lý - Huyện Phú Lươn", "unknown: Name: Xã Phủ Lý - Huyện Phú Lương"),
        ("Xã Hợp Thành - Huyện Đống Đa", "unknown: District “Huyện Đống Đa”: Xã Hợp Thành - Huyện Phú Lương"),
        ("", "unknown: Name: "),
        ("-", "unknown: Name: "),
    ] {
        assert_eq!(resolve(&resolver, written, None), expected, "{written}");
    }
}

#[test]
fn names_with_a_district_column() {
    let resolver = thai_nguyen();
    for (commune, district, expected) in [
        ("Tân Thịnh", "TP.Thái Nguyên", "folded: Phường Tân Thịnh - Thành phố Thái Nguyên"),
        ("Xã Tân Thịnh", "Định Hóa", "folded: Xã Tân Thịnh - Huyện Định Hóa"),
        ("Xã Hồng Tiến", "Thị Xã Phổ Yên", "folded: Xã Hồng Tiến - Thị xã Phổ Yên"),
        ("Xã Quân Chu - Huyện Đại Từ", "Huyện Đại Từ", "exact: Xã Quân Chu - Huyện Đại Từ"),
        (
            "Xã Quân Chu - Huyện Đại Từ",
            "Huyện Định Hóa",
            "ambiguous: Disagreement: Xã Quân Chu - Huyện Đại Từ",
        ),
        ("Xã Hà Châu (Phú Bình)", "Huyện Đại Từ", "ambiguous: Disagreement: Xã Hà Châu - Huyện Phú Bình"),
        // One slip from Hồng Tiến, but a commune of the district has the very name.
        ("Xã Đồng Tiến", "Thị xã Phổ Yên", "unknown: Kind: Phường Đồng Tiến - Thị xã Phổ Yên"),
        // Two communes one slip away.
        (
            "Xã Sồng Tiến",
            "Thị xã Phổ Yên",
            "ambiguous: Name: Xã Hồng Tiến - Thị xã Phổ Yên; Phường Đồng Tiến - Thị xã Phổ Yên",
        ),
        // Bắc Sơn lies in Phổ Yên: the district may be the slip.
        ("Phường Bắc Sơn", "Thành phố Sông Công", "unknown: Name: Phường Bắc Sơn - Thị xã Phổ Yên"),
        (
            "Xã Quân Chu",
            "Thành phố Đại Từ",
            "unknown: District “Thành phố Đại Từ”: Xã Quân Chu - Huyện Đại Từ",
        ),
        ("Xã Quân Chu", " ", "exact: Xã Quân Chu - Huyện Đại Từ"),
    ] {
        assert_eq!(resolve(&resolver, commune, Some(district)), expected, "{commune}, {district}");
    }
}

#[test]
fn numbers_are_never_corrected() {
    let resolver = Resolver::new(ListId::October2021.list().province("Thành phố Hồ Chí Minh").unwrap());
    assert_eq!(resolve(&resolver, "P5", Some("Q10")), "folded: Phường 05 - Quận 10");
    assert_eq!(resolve(&resolver, "Phường 5 - Quận 5", None), "folded: Phường 05 - Quận 5");
    for (commune, district) in
        [("Phường 16", "Quận 5"), ("Phường 5", "Quận 13"), ("Phường Tăng Nhơn Phú C", "")]
    {
        let resolution = resolver.resolve(Written { commune, district: Some(district) });
        assert_eq!(resolution.commune(), None, "{commune}, {district}");
    }
}

#[test]
fn a_list_without_districts_does_not_look_at_them() {
    let resolver = Resolver::new(ListId::July2025.list().province("Thái Nguyên").unwrap());
    assert_eq!(resolve(&resolver, "Xã Đại Từ", Some("Huyện Đại Từ")), "exact: Xã Đại Từ");
    assert_eq!(resolve(&resolver, "Xã Dại Từ", None), "corrected: Xã Đại Từ");
    assert_eq!(
        resolve(&resolver, "Xã Đại Từ - Huyện Đại Từ", None),
        "unknown: District “Huyện Đại Từ”: Xã Đại Từ"
    );
}

#[test]
fn a_code_finds_its_commune_even_without_its_zeros() {
    let resolver = thai_nguyen();
    assert_eq!(resolver.commune_with_code("05851").unwrap().name(), "Xã Quân Chu");
    assert_eq!(resolver.commune_with_code("5851").unwrap().name(), "Xã Quân Chu");
    assert_eq!(resolver.commune_with_code("00001"), None);
    assert_eq!(resolver.commune_with_code(""), None);
}

/// The resolvers of every province of both lists.
static RESOLVERS: LazyLock<Vec<Resolver>> =
    LazyLock::new(|| ListId::ALL.iter().flat_map(|id| id.list().provinces()).map(Resolver::new).collect());

/// Every commune of both lists with the resolver of its province.
fn every_commune() -> impl Iterator<Item = (&'static Resolver, &'static Commune)> {
    RESOLVERS
        .iter()
        .flat_map(|resolver| resolver.province().communes().iter().map(move |commune| (resolver, commune)))
}

/// A letter changed in the spelling of the list counts from that spelling, not from its key.
#[test]
fn a_slip_in_a_folded_letter_is_no_other_name() {
    let resolver = Resolver::new(ListId::October2021.list().province("Nghệ An").unwrap());
    assert_eq!(
        resolve(&resolver, "Xã Diễn Aỷ", Some("Huyện Diễn Châu")),
        "ambiguous: Name: Xã Diễn Kỷ - Huyện Diễn Châu; Xã Diễn An - Huyện Diễn Châu"
    );
    // The tone moves when the name is folded, so it may be a slip of either.
    let resolver = Resolver::new(ListId::October2021.list().province("Quảng Nam").unwrap());
    assert_eq!(
        resolve(&resolver, "Xã Bình Tuý", Some("Huyện Thăng Bình")),
        "ambiguous: Name: Xã Bình Tú - Huyện Thăng Bình; Xã Bình Quý - Huyện Thăng Bình"
    );
}

/// The name with the words for kinds abbreviated, at the start and after the hyphen.
fn abbreviated(name: &str, abbreviations: &[(&str, &str)]) -> String {
    let parts = name.split(" - ").map(|part| {
        let short =
            |(word, short): &(&str, &str)| part.strip_prefix(word).map(|bare| format!("{short}{bare}"));
        abbreviations.iter().find_map(short).unwrap_or_else(|| part.to_owned())
    });
    parts.collect::<Vec<_>>().join(" - ")
}

#[test]
fn every_official_name_with_its_district_finds_itself_in_every_spelling() {
    let spellings: [fn(&str) -> String; 7] = [
        str::to_owned,
        str::to_uppercase,
        |name| name.nfd().collect(),
        |name| name.replace('\'', "’ "),
        |name| name.replace(" - ", "-").replace(' ', "  "),
        |name| abbreviated(name, &[("Thành phố ", "TP."), ("Thị xã ", "TX "), ("Thị trấn ", "TT.")]),
        |name| abbreviated(name, &[("Phường ", "P."), ("Xã ", "X."), ("Huyện ", "H."), ("Quận ", "Q. ")]),
    ];
    for (resolver, commune) in every_commune() {
        for spelling in spellings {
            let written = spelling(&commune.name_with_district());
            let found = resolver.resolve(Written { commune: &written, district: None });
            assert_eq!(found.commune(), Some(commune), "{written}: {found:?}");
        }
    }
}

#[test]
fn every_official_name_alone_finds_itself_or_is_told_as_ambiguous() {
    for (resolver, commune) in every_commune() {
        for written in [commune.name(), commune.bare()] {
            match resolver.resolve(Written { commune: written, district: None }) {
                Resolution::Ambiguous(doubt) => assert!(doubt.candidates.contains(&commune), "{written}"),
                found => assert_eq!(found.commune(), Some(commune), "{written}"),
            }
        }
    }
}

#[test]
fn no_two_communes_of_a_district_fold_alike() {
    let mut seen = HashMap::new();
    for id in ListId::ALL {
        for province in id.list().provinces() {
            for commune in province.communes() {
                let district = commune.district().map(District::code);
                let key = (id, province.code(), district, commune.kind(), fold(commune.bare()));
                let twin: Option<&Commune> = seen.insert(key, commune);
                assert_eq!(twin, None, "{}", commune.name_with_district());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn one_letter_changed_gives_the_commune_or_a_doubt_but_never_another(
        (resolver, commune) in prop::sample::select(every_commune().collect::<Vec<_>>()),
        at in any::<prop::sample::Index>(),
        letter in prop::sample::select("aàáảãạăằắâầấbcdđeèêềghiìíklmnoòóôồốơờớpqrstuùúưừứvxyỳý 123'".chars().collect::<Vec<_>>()),
    ) {
        let mut letters: Vec<char> = commune.bare().to_lowercase().chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter;
        let bare: String = letters.into_iter().collect();
        let written = format!("{} {bare}", commune.kind());
        let district = commune.district().map(District::name);
        let resolution = resolver.resolve(Written { commune: &written, district });
        let namesake = resolver.province().communes().iter().find(|other| {
            other.district() == commune.district() && other.kind() == commune.kind() && fold(other.bare()) == fold(&bare)
        });
        match (resolution, namesake) {
            (Resolution::Exact(found) | Resolution::Folded(found), Some(namesake)) => prop_assert_eq!(found, namesake),
            (Resolution::Corrected(found), None) => prop_assert_eq!(found, commune),
            (Resolution::Ambiguous(_) | Resolution::Unknown(_), None) => {}
            (other, namesake) => prop_assert!(false, "{} gave {:?}, not {:?}", written, other, namesake),
        }
    }

    #[test]
    fn any_text_gets_an_answer(commune in "\\PC{0,40}", district in prop::option::of("\\PC{0,20}")) {
        thai_nguyen().resolve(Written { commune: &commune, district: district.as_deref() });
    }
}

/// What the index must find, by measuring every name.
fn near_the_slow_way(names: &Names, bare: &str) -> Vec<&'static Commune> {
    let near = |apart: fn(&str, &str) -> bool| {
        let is_apart = |entry: &&Entry| entry.bare.forms().any(|form| apart(&form.text, bare));
        let entries = names.entries.iter().filter(is_apart);
        entries.map(|entry| entry.commune).collect::<Vec<_>>()
    };
    let stroke = near(crate::gazetteer::slip::is_stroke_apart);
    if stroke.is_empty() { near(crate::gazetteer::slip::is_one_slip_apart) } else { stroke }
}

fn most_similar_the_slow_way(names: &Names, bare: &str) -> Vec<&'static Commune> {
    let shares_word = |entry: &&Entry| {
        entry.bare.key().split(' ').any(|word| bare.split(' ').any(|written| written == word))
    };
    let entries = names.entries.iter().filter(shares_word);
    let distance = |entry: &Entry| crate::nearest::distance(entry.bare.key(), bare);
    let mut similar: Vec<_> = entries.map(|entry| (distance(entry), entry.commune)).collect();
    similar.retain(|(distance, _)| *distance <= bare.chars().count() / 2);
    similar.sort_by_key(|(distance, _)| *distance);
    similar.into_iter().take(3).map(|(_, commune)| commune).collect()
}

/// The name with some letters left out, put in or changed, always in the same way.
fn damaged(name: &str, seed: usize, slips: usize) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    for slip in 0..slips {
        let at = (seed * 31 + slip * 17) % letters.len();
        match (seed + slip) % 4 {
            0 if letters.len() > 1 => {
                letters.remove(at);
            }
            1 => letters.insert(at, 'n'),
            2 => letters[at] = if letters[at] == 'đ' { 'd' } else { 'ê' },
            _ => letters[at] = 'h',
        }
    }
    letters.into_iter().collect()
}

#[test]
fn the_index_finds_what_measuring_every_name_finds() {
    for (place, resolver) in RESOLVERS.iter().enumerate() {
        let names = resolver.names();
        for (seed, entry) in names.entries.iter().enumerate().skip(place % 8).step_by(8) {
            for slips in 0..4 {
                let bare = fold(&damaged(&entry.commune.bare().to_lowercase(), seed, slips));
                assert_eq!(names.near(&bare, None), near_the_slow_way(names, &bare), "{bare}");
                let similar = names.most_similar(&bare, None);
                assert_eq!(similar, most_similar_the_slow_way(names, &bare), "{bare}");
            }
        }
    }
}

#[test]
fn a_name_without_marks_is_taken_only_where_one_unit_fits_in_a_known_district() {
    let resolver = thai_nguyen();
    for (commune, district, expected) in [
        ("Xa Tan Thai", Some("Huyen Dai Tu"), "corrected: Xã Tân Thái - Huyện Đại Từ"),
        ("Xa Tan Thai - Huyen Dai Tu", None, "corrected: Xã Tân Thái - Huyện Đại Từ"),
        ("XA TAN THAI, HUYEN DAI TU, TINH THAI NGUYEN", None, "corrected: Xã Tân Thái - Huyện Đại Từ"),
        ("Tan Thai", Some("Đại Từ"), "corrected: Xã Tân Thái - Huyện Đại Từ"),
        ("Tan Thai", None, "unknown: Name: Xã Tân Thái - Huyện Đại Từ"),
        ("Phuong Tan Thai", Some("Đại Từ"), "unknown: Name: "),
        ("TT La Hien", Some("Vo Nhai"), "unknown: Name: Xã La Hiên - Huyện Võ Nhai"),
        ("X.La Hien", Some("Vo Nhai"), "corrected: Xã La Hiên - Huyện Võ Nhai"),
        (
            "Quan Chu",
            Some("Đại Từ"),
            "ambiguous: Name: Thị trấn Quân Chu - Huyện Đại Từ; Xã Quân Chu - Huyện Đại Từ",
        ),
        // A slip besides the missing marks.
        ("Xa Tam Thai", Some("Huyen Dai Tu"), "unknown: Name: "),
    ] {
        assert_eq!(resolve(&resolver, commune, district), expected, "{commune}, {district:?}");
    }
    let thanh_hoa = Resolver::new(ListId::October2021.list().province("Thanh Hóa").unwrap());
    let both = "ambiguous: Name: Xã Nga Thanh - Huyện Nga Sơn; Xã Nga Thành - Huyện Nga Sơn";
    assert_eq!(resolve(&thanh_hoa, "Xa Nga Thanh", Some("Huyện Nga Sơn")), both);
    assert_eq!(resolve(&thanh_hoa, "Nga Thanh", Some("Huyen Nga Son")), both);
    let as_listed = "exact: Xã Nga Thanh - Huyện Nga Sơn";
    assert_eq!(resolve(&thanh_hoa, "Xã Nga Thanh", Some("Huyện Nga Sơn")), as_listed);
    let merged = Resolver::new(ListId::July2025.list().province("Thái Nguyên").unwrap());
    assert_eq!(resolve(&merged, "Xa Dai Tu", None), "corrected: Xã Đại Từ");
    assert_eq!(resolve(&merged, "Xa Van Lang", None), "ambiguous: Name: Xã Văn Lang; Xã Văn Lăng");
}
