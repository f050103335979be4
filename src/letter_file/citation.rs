//! Citing a legal basis completely (ND30-PL1-II-6b-cite-first); laws by name and date alone
//! (ND30-PL1-II-6a-basis-content).

use chrono::NaiveDate;

use super::Basis;
use crate::vietnamese::case::lowercase_first;
use crate::vietnamese::date;

/// A date as a citation knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CitedDate {
    /// Year, month and day.
    Day(NaiveDate),
    /// A month of a year.
    Month {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
    },
    /// A year.
    Year(i32),
    /// Month and day, and no year: a slip that is told and still cited as far as it goes.
    DayOfUnknownYear {
        /// The month, 1 to 12.
        month: u32,
        /// The day.
        day: u32,
    },
}

impl CitedDate {
    /// Whether the year is known.
    pub(super) const fn has_year(self) -> bool {
        !matches!(self, Self::DayOfUnknownYear { .. })
    }

    /// Whether only the month or the year is known.
    pub(super) const fn lacks_day(self) -> bool {
        matches!(self, Self::Month { .. } | Self::Year(_))
    }

    /// `ngày 05 tháng 01 năm 2022`, as far as it is known.
    fn words(self) -> String {
        match self {
            Self::Day(day) => date::long(day),
            Self::Month { year, month } => format!("{} năm {year}", date::month(month)),
            Self::Year(year) => format!("năm {year}"),
            Self::DayOfUnknownYear { month, day } => {
                format!("ngày {} {}", date::day_in_figures(day), date::month(month))
            }
        }
    }
}

/// Kinds that are cited by their name, without number, symbol and issuer (khoản 6 điểm a).
const LAWS: [&str; 4] = ["bộ luật", "luật", "pháp lệnh", "hiến pháp"];

/// Words that a title begins with where it goes on from the issuer by itself, without `về`.
const OPENING_WORDS: [&str; 13] = [
    "về",
    "ban hành",
    "quy định",
    "sửa đổi",
    "bổ sung",
    "hướng dẫn",
    "phê duyệt",
    "công bố",
    "bãi bỏ",
    "điều chỉnh",
    "đính chính",
    "thành lập",
    "kiện toàn",
];

/// Whether a kind of text is cited by its name alone.
pub(super) fn is_law(kind: &str) -> bool {
    let kind = kind.to_lowercase();
    LAWS.iter().any(|law| begins_with_word(&kind, law))
}

impl Basis {
    /// The citation: `Nghị quyết số 128/NQ-CP ngày 11 tháng 10 năm 2021 của Chính phủ ban hành ...`. Parts that
    /// are not given are left out.
    pub fn citation(&self) -> String {
        let title = self.title.as_ref().map(|title| title.value.as_str());
        let kind = self.kind.value.as_str();
        let mut parts = Vec::new();
        if is_law(kind) {
            parts.push(law(kind, title));
            parts.extend(self.date.as_ref().map(|date| date.value.words()));
        } else {
            parts.push(kind.to_owned());
            parts.extend(self.number.as_ref().map(|number| format!("số {}", without_label(&number.value))));
            parts.extend(self.date.as_ref().map(|date| date.value.words()));
            parts.extend(self.issuer.as_ref().map(|issuer| format!("của {}", issuer.value)));
            parts.extend(title.map(connected));
        }
        parts.join(" ")
    }
}

/// `Luật Tổ chức Chính phủ`, whether or not the title repeats the kind.
fn law(kind: &str, title: Option<&str>) -> String {
    match title {
        None => kind.to_owned(),
        Some(title) if begins_with_word(&title.to_lowercase(), &kind.to_lowercase()) => title.to_owned(),
        Some(title) => format!("{kind} {title}"),
    }
}

/// The number without the word before it.
fn without_label(number: &str) -> &str {
    let rest = number.strip_prefix("Số").or_else(|| number.strip_prefix("số")).unwrap_or(number);
    rest.trim_start_matches([':', ' '])
}

/// The title as it goes on after the issuer.
fn connected(title: &str) -> String {
    for abbreviation in ["V/v", "v/v"] {
        if let Some(rest) = title.strip_prefix(abbreviation) {
            return format!("về việc {}", rest.trim_start_matches([':', ' ']));
        }
    }
    if OPENING_WORDS.iter().any(|word| begins_with_word(&title.to_lowercase(), word)) {
        lowercase_first(title)
    } else {
        format!("về {title}")
    }
}

fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::toml_reader::Located;

    fn located<T>(value: T) -> Located<T> {
        Located { value, place: Place::file("letter.toml") }
    }

    fn basis(kind: &str, parts: [&str; 3], date: Option<CitedDate>) -> Basis {
        let [number, issuer, title] = parts.map(|part| (!part.is_empty()).then(|| located(part.to_owned())));
        let place = Place::file("letter.toml");
        Basis { place, kind: located(kind.to_owned()), number, issuer, date: date.map(located), title }
    }

    #[test]
    fn a_citation_is_composed_from_its_parts() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map(CitedDate::Day);
        let examples = [
            (
                basis(
                    "Nghị quyết",
                    ["128/NQ-CP", "Chính phủ", "Ban hành Quy định tạm thời"],
                    day(2021, 10, 11),
                ),
                "Nghị quyết số 128/NQ-CP ngày 11 tháng 10 năm 2021 của Chính phủ ban hành Quy định tạm thời",
            ),
            (
                basis("Nghị định", ["số 30/2020/NĐ-CP", "Chính phủ", "công tác văn thư"], day(2020, 3, 5)),
                "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            ),
            (
                basis("Công văn", ["12/UBND-VX", "UBND tỉnh", "V/v: phòng, chống dịch"], day(2022, 2, 14)),
                "Công văn số 12/UBND-VX ngày 14 tháng 02 năm 2022 của UBND tỉnh về việc phòng, chống dịch",
            ),
            (
                basis(
                    "Văn bản",
                    ["1619/STTTT", "Sở", ""],
                    Some(CitedDate::DayOfUnknownYear { month: 10, day: 20 }),
                ),
                "Văn bản số 1619/STTTT ngày 20 tháng 10 của Sở",
            ),
            (
                basis("Kế hoạch", ["", "", "Vềnh"], Some(CitedDate::Month { year: 2021, month: 1 })),
                "Kế hoạch tháng 01 năm 2021 về Vềnh",
            ),
            (
                basis("Luật", ["", "", "Tổ chức Chính phủ"], day(2015, 6, 19)),
                "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015",
            ),
            (basis("Luật", ["1/QH", "Quốc hội", "Luật Lưu trữ"], None), "Luật Lưu trữ"),
            (basis("Bộ luật", ["", "", "Hình sự"], Some(CitedDate::Year(2015))), "Bộ luật Hình sự năm 2015"),
            (basis("Quyết định", ["", "", ""], None), "Quyết định"),
        ];
        for (basis, expected) in examples {
            assert_eq!(basis.citation(), expected);
        }
    }
}
