//! The words by which a row says that it sums up others, and what it sums up.

use crate::gazetteer::{District, DistrictFound, Names, Province, Written};
use crate::vietnamese::fold::{fold, fold_without_marks};

/// What a totals row sums up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// All rows.
    Province,
    /// The rows of a district.
    District(&'static District),
    /// The rows of a district, if its figure is their sum; otherwise the row has lost its commune.
    DistrictPerhaps(&'static District),
    /// It does not say: all rows, those near it, or those of the district above.
    Unsaid {
        /// The district above.
        above: Option<&'static District>,
    },
}

impl Of {
    /// The district it names.
    pub(super) const fn district(self) -> Option<&'static District> {
        match self {
            Self::District(district) | Self::DistrictPerhaps(district) => Some(district),
            Self::Province | Self::Unsaid { .. } => None,
        }
    }
}

/// Words that begin a total and no name of a unit.
const SURE: [&str; 9] = [
    "tổng cộng",
    "tổng số",
    "grand total",
    "subtotal",
    "total",
    "toàn tỉnh",
    "cả tỉnh",
    "toàn huyện",
    "cả huyện",
];
/// Words that begin a total, but also communes (Tổng Cọt, Cộng Hòa).
const UNSURE: [&str; 4] = ["tổng", "cộng", "sum", "toàn"];
/// Words that may follow those and make a total of it.
const LEVELS: [&str; 12] =
    ["huyện", "quận", "thị xã", "thành phố", "tỉnh", "toàn", "cả", "các", "tp", "tx", "h", "của"];

/// The first words of all of these, and of those that are typed without marks.
const FIRST_WORDS: [&str; 9] = ["tổng", "tong", "cộng", "toàn", "cả", "grand", "total", "subtotal", "sum"];

/// What a text sums up: a total, or a district by its whole name where a commune would stand.
pub(super) fn unit_of_total(text: &str, names: &Names) -> Option<Of> {
    // Most cells are names of communes, and folding takes time.
    let mut words =
        text.split(|letter: char| !letter.is_alphabetic() && !('\u{300}'..='\u{36f}').contains(&letter));
    let first = words.find(|word| !word.is_empty())?;
    let begins = first.chars().next().is_some_and(|letter| "tcgs".contains(letter.to_ascii_lowercase()));
    if !begins || !FIRST_WORDS.contains(&fold(first).as_str()) {
        return None;
    }
    let rest = after_total(&fold(text), text, names)?;
    Some(unit_of(&rest, names))
}

/// The words after those that begin a total.
fn after_total(key: &str, text: &str, names: &Names) -> Option<String> {
    if key.starts_with("tong ") && matches!(fold_without_marks(text).as_str(), "tong cong" | "tong so") {
        return Some(String::new());
    }
    let words_after = |lead: &str| match key.strip_prefix(lead)? {
        "" => Some(""),
        rest => rest.strip_prefix(' '),
    };
    if let Some((lead, rest)) = SURE.into_iter().find_map(|lead| Some((lead, words_after(lead)?))) {
        let level = lead.strip_prefix("toàn ").or_else(|| lead.strip_prefix("cả ")).unwrap_or_default();
        return Some(format!("{level} {rest}").trim().to_owned());
    }
    let rest = UNSURE.into_iter().find_map(words_after)?;
    let names_level = LEVELS.into_iter().any(|level| {
        rest.strip_prefix(level).is_some_and(|after| after.is_empty() || after.starts_with(' '))
    });
    let names_district = || {
        let is_commune = names.resolve(Written { commune: text, district: None }).commune().is_some();
        !is_commune && matches!(names.district(rest), Some(DistrictFound::Named(_)))
    };
    (rest.is_empty() || names_level || names_district()).then(|| rest.to_owned())
}

fn unit_of(rest: &str, names: &Names) -> Of {
    let mut rest = rest;
    while let Some(after) =
        ["toàn ", "cả ", "các ", "của "].into_iter().find_map(|word| rest.strip_prefix(word))
    {
        rest = after;
    }
    let is_province =
        |name: fn(&Province) -> &str| names.province().is_some_and(|province| rest == fold(name(province)));
    if rest == "tỉnh" || rest.starts_with("tỉnh ") || is_province(Province::name) {
        return Of::Province;
    }
    match names.district(rest) {
        Some(DistrictFound::Named(district) | DistrictFound::Corrected(district))
            if !is_province(Province::bare) =>
        {
            Of::District(district)
        }
        _ => Of::Unsaid { above: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::{ListId, Resolver};

    fn of(province: &str, text: &str) -> Option<String> {
        let resolver = Resolver::new(ListId::October2021.list().province(province).unwrap());
        unit_of_total(text, resolver.names()).map(|of| match of {
            Of::Province => "province".to_owned(),
            Of::Unsaid { .. } => "unsaid".to_owned(),
            Of::District(district) | Of::DistrictPerhaps(district) => district.name().to_owned(),
        })
    }

    #[test]
    fn totals_are_known_with_what_they_sum_up() {
        for (text, unit) in [
            ("Tổng cộng", "unsaid"),
            ("TỔNG CỘNG:", "unsaid"),
            ("Tổng", "unsaid"),
            ("Cộng", "unsaid"),
            ("Total", "unsaid"),
            ("Tổng số", "unsaid"),
            ("Tong cong", "unsaid"),
            ("Tổng huyện", "unsaid"),
            ("Tổng Thái Nguyên", "unsaid"),
            ("Toàn tỉnh", "province"),
            ("Tổng cộng toàn tỉnh", "province"),
            ("Cộng tỉnh Thái Nguyên", "province"),
            ("Cộng huyện Đại Từ", "Huyện Đại Từ"),
            ("Tổng huyện Phú Bình", "Huyện Phú Bình"),
            ("Tổng cộng TP. Thái Nguyên", "Thành phố Thái Nguyên"),
            ("Tổng Phú Bình", "Huyện Phú Bình"),
            ("Toàn huyện Phú Bình", "Huyện Phú Bình"),
        ] {
            assert_eq!(of("Thái Nguyên", text), Some(unit.to_owned()), "{text}");
        }
        assert_eq!(of("Hà Nội", "Tổng thành phố Hà Nội"), Some("province".to_owned()));
    }

    #[test]
    fn communes_are_no_totals() {
        for text in
            ["", "Tổng Cọt", "Xã Tổng Cọt", "Cộng Hòa", "Xã Cộng Hòa", "Công", "Tống Phan", "Tân Tiến"]
        {
            for province in ["Thái Nguyên", "Cao Bằng", "Lạng Sơn"] {
                assert_eq!(of(province, text), None, "{text}");
            }
        }
    }

    #[test]
    fn no_commune_of_any_list_is_taken_for_a_total() {
        for province in ListId::ALL.into_iter().flat_map(|id| id.list().provinces()) {
            let resolver = Resolver::new(province);
            for commune in province.communes() {
                for written in [commune.name(), commune.bare()] {
                    assert_eq!(unit_of_total(written, resolver.names()), None, "{written}");
                }
            }
        }
    }
}
