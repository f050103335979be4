//! Which column of a file of events holds what.

use super::{CountOf, Direction, Question};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::nearest;
use crate::vietnamese::fold::{fold, fold_without_marks};

/// The headers of the columns, where the user has named them. The others are found by their headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventNames {
    /// The time of the scan.
    pub time: Option<String>,
    /// The code or the name of the commune.
    pub commune: Option<String>,
    /// The name of the district.
    pub district: Option<String>,
    /// The name of the province, in a file of several provinces.
    pub province: Option<String>,
    /// The direction.
    pub direction: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The device.
    pub device: Option<String>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scans) enum Role {
    Time,
    Commune,
    District,
    Province,
    Direction,
    Thing,
}

/// More columns than any file of events has.
const MOST_COLUMNS: usize = 1_000;

/// The columns of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::scans) struct Columns {
    pub(in crate::scans) delimiter: u8,
    /// What each column holds, by its place.
    pub(in crate::scans) roles: Vec<Option<Role>>,
}

/// The header of the column of times, if a line is the header of a file of events: it has the time and the commune of
/// a scan, and no figures.
pub fn time_column(line: &str) -> Option<String> {
    let headers = headers(line, delimiter(line));
    let key = |header: &String| format!(" {} ", fold_without_marks(header)).replace(" thi xa ", " thixa ");
    let keys: Vec<String> = headers.iter().map(key).collect();
    let is_figure = |key: &String| {
        let belongs_to_a_scan = is_time(key) || is_direction(key) || is_location(key) || is_device(key);
        has(key, FIGURES) && !belongs_to_a_scan && !has(key, &["ma", "id"])
    };
    let has_commune = keys.iter().any(|key| is_code(key) || is_commune(key));
    let time = keys.iter().position(|key| is_time(key))?;
    (has_commune && !keys.iter().any(is_figure)).then(|| headers[time].clone())
}

/// Words in the headers of figures.
const FIGURES: &[&str] = &["luot", "so luong", "so lan", "tong so", "tong", "scans", "count", "counts"];

pub(in crate::scans) fn without_header(file: &str) -> Diagnostic {
    Diagnostic::error("events-empty").at(Place::file(file))
}

impl Columns {
    /// Finds the columns a question asks for. Reports those that are missing or could be several.
    pub(in crate::scans) fn find(
        (file, header): (&str, &[u8]),
        names: &EventNames,
        question: &Question,
        report: &mut Report,
    ) -> Option<Self> {
        let place = Place::row(file, 1);
        let Ok(text) = std::str::from_utf8(header) else {
            report.push(Diagnostic::error("events-not-utf8").at(place));
            return None;
        };
        let delimiter = delimiter(text);
        let roles = find_roles((&headers(text, delimiter), place), names, question, report)?;
        Some(Self { delimiter, roles })
    }
}

/// What each column holds of what a question asks for, by its header. Reports what is missing or could be several;
/// None if anything is.
pub(in crate::scans) fn find_roles(
    (headers, place): (&[String], Place),
    names: &EventNames,
    question: &Question,
    report: &mut Report,
) -> Option<Vec<Option<Role>>> {
    if headers.len() > MOST_COLUMNS {
        report.push(Diagnostic::error("events-too-wide").at(place).with("found", headers.len()));
        return None;
    }
    let mut finder = Finder { headers, roles: vec![None; headers.len()], place, report, sound: true };
    finder.find(Role::Time, "time", names.time.as_deref(), is_time);
    if names.commune.is_some() || !finder.take_code() {
        finder.find(Role::Commune, "commune", names.commune.as_deref(), is_commune);
        finder.find_if_there(Role::Province, names.province.as_deref(), is_province);
        finder.find_if_there(Role::District, names.district.as_deref(), is_district);
    }
    if question.direction != Direction::Both {
        finder.find(Role::Direction, "direction", names.direction.as_deref(), is_direction);
    }
    match question.unit {
        CountOf::Scans => {}
        CountOf::Locations => {
            finder.find(Role::Thing, "location", names.location.as_deref(), is_location);
        }
        CountOf::Devices => finder.find(Role::Thing, "device", names.device.as_deref(), is_device),
    }
    let Finder { roles, sound, .. } = finder;
    sound.then_some(roles)
}

struct Finder<'h, 'r> {
    headers: &'h [String],
    roles: Vec<Option<Role>>,
    place: Place,
    report: &'r mut Report,
    sound: bool,
}

impl Finder<'_, '_> {
    fn find(&mut self, role: Role, name: &'static str, named: Option<&str>, fits: fn(&str) -> bool) {
        if let Some(named) = named {
            return self.take_named(role, named);
        }
        match self.fitting(fits)[..] {
            [column] => self.roles[column] = Some(role),
            [] => self.tell(Diagnostic::error("events-column-missing").with("role", name)),
            _ => self.tell(Diagnostic::error("events-column-ambiguous").with("role", name)),
        }
    }

    fn find_if_there(&mut self, role: Role, named: Option<&str>, fits: fn(&str) -> bool) {
        if let Some(named) = named {
            return self.take_named(role, named);
        }
        if let [column] = self.fitting(fits)[..] {
            self.roles[column] = Some(role);
        }
    }

    /// A code says more than a name.
    fn take_code(&mut self) -> bool {
        let codes = self.fitting(is_code);
        if let [column] = codes[..] {
            self.roles[column] = Some(Role::Commune);
        }
        codes.len() == 1
    }

    fn take_named(&mut self, role: Role, named: &str) {
        let key = fold(named);
        if let Some(column) = self.headers.iter().position(|header| fold(header) == key) {
            self.roles[column] = Some(role);
            return;
        }
        let near = self.headers.iter().min_by_key(|header| nearest::distance(&fold(header), &key));
        let near = near.cloned().unwrap_or_default();
        self.tell(Diagnostic::error("column-unknown").with("written", named).with("nearest", near));
    }

    fn fitting(&self, fits: fn(&str) -> bool) -> Vec<usize> {
        let is_free = |column: &usize| self.roles[*column].is_none();
        let fits = |column: &usize| {
            fits(&format!(" {} ", fold_without_marks(&self.headers[*column])).replace(" thi xa ", " thixa "))
        };
        (0..self.headers.len()).filter(is_free).filter(fits).collect()
    }

    fn tell(&mut self, error: Diagnostic) {
        let columns: Vec<String> = self.headers.iter().map(|header| format!("“{header}”")).collect();
        self.report.push(error.at(self.place.clone()).with("columns", columns.join(", ")));
        self.sound = false;
    }
}

fn has(key: &str, words: &[&str]) -> bool {
    words.iter().any(|word| key.contains(&format!(" {word} ")))
}

fn is_time(key: &str) -> bool {
    has(
        key,
        &[
            "scanned at",
            "time",
            "timestamp",
            "datetime",
            "thoi gian",
            "thoi diem",
            "ngay gio",
            "luc",
            "created at",
        ],
    )
}

fn is_code(key: &str) -> bool {
    has(key, &["ma", "code"]) && has(key, &["xa", "phuong", "don vi", "commune", "ward", "unit"])
}

fn is_commune(key: &str) -> bool {
    has(key, &["xa", "phuong", "thi tran", "dac khu", "commune", "ward"])
}

fn is_district(key: &str) -> bool {
    has(key, &["huyen", "quan", "thixa", "thanh pho", "district"])
}

fn is_province(key: &str) -> bool {
    has(key, &["tinh", "province"]) && !has(key, &["huyen", "quan", "thixa", "district"])
}

fn is_direction(key: &str) -> bool {
    has(key, &["direction", "huong", "chieu", "vao ra", "ra vao"])
}

fn is_location(key: &str) -> bool {
    has(key, &["location", "location id", "dia diem", "diem quet", "dia chi"])
}

fn is_device(key: &str) -> bool {
    has(key, &["device", "device id", "thiet bi", "user", "user id", "nguoi dung", "phone"])
}

/// The mark that occurs most often in the header.
fn delimiter(header: &str) -> u8 {
    let count = |mark: u8| header.bytes().filter(|byte| *byte == mark).count();
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

fn headers(text: &str, delimiter: u8) -> Vec<String> {
    let mut headers = Vec::new();
    super::records::each_field(
        text.trim_end_matches('\r').as_bytes(),
        delimiter,
        |field: std::borrow::Cow<'_, [u8]>| {
            headers.push(String::from_utf8_lossy(&field).trim().to_owned());
        },
    );
    headers
}
