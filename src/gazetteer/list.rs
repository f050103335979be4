//! The lists of units, embedded and read once.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::bare_name::typed_without_marks;
use super::kind::{Kind, Level};
use super::unit::{Commune, District, Province, UnitName};
use super::written::full_name_of;
use crate::diagnostic::Diagnostic;
use crate::nearest;
use crate::vietnamese::fold::fold;

/// A list of units, by the month its boundaries were drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListId {
    /// Three levels, July 2021 to April 2023.
    October2021,
    /// Two levels, since July 2025.
    July2025,
}

impl ListId {
    /// All lists, oldest first.
    pub const ALL: [Self; 2] = [Self::October2021, Self::July2025];

    /// The identifier that files and options use: `2021-10`, `2025-07`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::October2021 => "2021-10",
            Self::July2025 => "2025-07",
        }
    }

    /// The list with an identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.as_str() == id)
    }

    /// The list itself, read on first use.
    pub fn list(self) -> &'static UnitList {
        match self {
            Self::October2021 => &OCTOBER_2021,
            Self::July2025 => &JULY_2025,
        }
    }

    const fn valid_from(self) -> NaiveDate {
        match self {
            Self::October2021 => day(2021, 7, 1),
            Self::July2025 => day(2025, 7, 1),
        }
    }

    const fn valid_to(self) -> Option<NaiveDate> {
        match self {
            Self::October2021 => Some(day(2023, 4, 9)),
            Self::July2025 => None,
        }
    }
}

pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

static OCTOBER_2021: LazyLock<UnitList> = LazyLock::new(|| {
    UnitList::read_three_levels(
        ListId::October2021,
        include_str!("lists/districts-2021-10.csv"),
        include_str!("lists/units-2021-10.csv"),
    )
});

static JULY_2025: LazyLock<UnitList> =
    LazyLock::new(|| UnitList::read_two_levels(ListId::July2025, include_str!("lists/units-2025-07.csv")));

/// How a date lies to the list chosen for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Within the list's validity.
    Within,
    /// Before the oldest list.
    Before,
    /// After the list's validity and before the next list's.
    Between,
}

impl Fit {
    /// A warning if the list is not the one of the date. It wants `date`, as far as that is known, and its
    /// `precision`: `day`, `month` or `year`.
    pub fn warning(self, list: &UnitList) -> Option<Diagnostic> {
        let code = match self {
            Self::Within => return None,
            Self::Before => "unit-list-too-new",
            Self::Between => "unit-list-outdated",
        };
        let written = |date: NaiveDate| date.format("%d/%m/%Y").to_string();
        let warning = Diagnostic::warning(code)
            .with("list", list.id().as_str())
            .with("from", written(list.valid_from()));
        Some(match list.valid_to() {
            Some(end) => warning.with("to", written(end)),
            None => warning,
        })
    }
}

/// All units of the country at a time.
#[derive(Debug)]
pub struct UnitList {
    id: ListId,
    provinces: Vec<Province>,
    districts: Vec<District>,
    communes: Vec<Commune>,
}

impl UnitList {
    /// The list for the units of a day: the one valid on it, otherwise the last one before it, otherwise the
    /// oldest.
    pub fn for_date(date: NaiveDate) -> (&'static Self, Fit) {
        let begun = ListId::ALL.into_iter().rfind(|list| list.valid_from() <= date);
        let Some(list) = begun else { return (ListId::ALL[0].list(), Fit::Before) };
        let ended = list.valid_to().is_some_and(|end| end < date);
        (list.list(), if ended { Fit::Between } else { Fit::Within })
    }

    /// Which list this is.
    pub const fn id(&self) -> ListId {
        self.id
    }

    /// The first day of the list.
    pub const fn valid_from(&self) -> NaiveDate {
        self.id.valid_from()
    }

    /// The last day of the list; `None` if it is the present one.
    pub const fn valid_to(&self) -> Option<NaiveDate> {
        self.id.valid_to()
    }

    /// The provinces, in the order of their codes.
    pub fn provinces(&self) -> &[Province] {
        &self.provinces
    }

    /// The districts of the country.
    pub fn districts(&self) -> &[District] {
        &self.districts
    }

    /// The communes of the country.
    pub fn communes(&self) -> &[Commune] {
        &self.communes
    }

    /// The province that is written as a code (`19`) or a name (`Thái Nguyên`, `tỉnh Thái Nguyên`, `TP. Hà Nội`).
    /// The error names the nearest ones and has no place yet.
    pub fn province(&'static self, written: &str) -> Result<&'static Province, Diagnostic> {
        // A spreadsheet that took the code for a number has lost its leading zero.
        let code = format!("{:0>2}", written.trim());
        if let Some(province) = self.provinces.iter().find(|province| province.code == code) {
            return Ok(province);
        }
        let key = fold(written);
        let words: Vec<&str> = key.split(' ').collect();
        let (kind, bare) = match Kind::at_start_of(&words, Level::Province) {
            Some((kind, taken)) => (Some(kind), words[taken..].join(" ")),
            None => (None, key.clone()),
        };
        let bare = full_name_of(&bare);
        let is_of_kind = |province: &&Province| kind.is_none_or(|kind| kind == province.kind());
        let means = |province: &&Province| is_of_kind(province) && province.key == bare;
        let found = self.provinces.iter().find(means).or_else(|| self.province_without_marks(bare));
        found.filter(is_of_kind).ok_or_else(|| {
            Diagnostic::error("province-unknown")
                .with("written", written.trim())
                .with("nearest", self.nearest_provinces(bare).join(", "))
                .with("list", self.id.as_str())
        })
    }

    /// The one province of a folded bare name that was typed without marks.
    fn province_without_marks(&self, bare: &str) -> Option<&Province> {
        let written = bare.is_ascii().then(|| typed_without_marks(bare))?;
        let mut named =
            self.provinces.iter().filter(|province| typed_without_marks(&province.key) == written);
        named.next().filter(|_| named.next().is_none())
    }

    /// The provinces that have a district or, if none has, a commune of a bare name.
    pub fn provinces_with(&self, bare: &str) -> Vec<&Province> {
        let key = fold(bare);
        let with = |has: &dyn Fn(&Province) -> bool| self.provinces.iter().filter(|each| has(each)).collect();
        let by_district: Vec<&Province> =
            with(&|province| province.districts().iter().any(|district| fold(district.bare()) == key));
        if !by_district.is_empty() {
            return by_district;
        }
        with(&|province| province.communes().iter().any(|commune| fold(commune.bare()) == key))
    }

    fn nearest_provinces(&self, key: &str) -> Vec<&str> {
        const SHOWN: usize = 3;
        let distance = |province: &&Province| nearest::distance(&province.key, key);
        let mut nearest: Vec<&Province> = self.provinces.iter().collect();
        nearest.sort_by_cached_key(distance);
        nearest.into_iter().take(SHOWN).map(Province::name).collect()
    }

    /// Reads `province_code,province,district_code,district,…` of both files, each sorted by province.
    fn read_three_levels(id: ListId, districts: &'static str, communes: &'static str) -> Self {
        let mut list = Self::empty(id);
        for [province_code, province, code, name, _communes] in records::<5>(districts) {
            list.enter_province(province_code, province);
            list.push_district(code, name);
        }
        let (mut province, mut district) = (0, 0);
        for [province_code, _, district_code, _, code, name] in records::<6>(communes) {
            while list.provinces[province].code != province_code {
                province += 1;
                list.provinces[province].communes = list.communes.len()..list.communes.len();
            }
            if list.districts[district].code != district_code {
                let range = list.provinces[province].districts.clone();
                let start = range.start;
                let found = list.districts[range].iter().position(|district| district.code == district_code);
                district = start + found.unwrap_or_default();
            }
            list.push_commune(province, Some(district), (code, name));
        }
        list
    }

    /// Reads `province_code,province,commune_code,commune`, sorted by province.
    fn read_two_levels(id: ListId, communes: &'static str) -> Self {
        let mut list = Self::empty(id);
        for [province_code, province, code, name] in records::<4>(communes) {
            list.enter_province(province_code, province);
            list.push_commune(list.provinces.len() - 1, None, (code, name));
        }
        list
    }

    const fn empty(id: ListId) -> Self {
        Self { id, provinces: Vec::new(), districts: Vec::new(), communes: Vec::new() }
    }

    fn enter_province(&mut self, code: &'static str, printed: &'static str) {
        if self.provinces.last().is_some_and(|province| province.code == code) {
            return;
        }
        if let Some(name) = UnitName::from_list(printed) {
            let districts = self.districts.len()..self.districts.len();
            let communes = self.communes.len()..self.communes.len();
            let key = fold(name.bare());
            self.provinces.push(Province { list: self.id, code, name, key, districts, communes });
        }
    }

    fn push_district(&mut self, code: &'static str, printed: &'static str) {
        let place = self.provinces.len().saturating_sub(1);
        if let (Some(name), Some(province)) = (UnitName::from_list(printed), self.provinces.last_mut()) {
            self.districts.push(District { list: self.id, code, name, province: place });
            province.districts.end = self.districts.len();
        }
    }

    fn push_commune(
        &mut self,
        province: usize,
        district: Option<usize>,
        (code, printed): (&'static str, &'static str),
    ) {
        if let Some(name) = UnitName::from_list(printed) {
            self.communes.push(Commune { list: self.id, code, name, province, district });
            self.provinces[province].communes.end = self.communes.len();
        }
    }
}

/// The records of a file without quotes, its header left out; the embedded lists have none, and a test counts
/// what was read.
fn records<const FIELDS: usize>(file: &'static str) -> impl Iterator<Item = [&'static str; FIELDS]> {
    let mut rest = file;
    let record = move || {
        let mut fields = [""; FIELDS];
        for field in &mut fields {
            // The fields are short: a search of the library would take longer to begin.
            let end = rest.as_bytes().iter().position(|byte| matches!(byte, b',' | b'\n'))?;
            (*field, rest) = (&rest[..end], &rest[end + 1..]);
        }
        Some(fields)
    };
    std::iter::from_fn(record).skip(1)
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
