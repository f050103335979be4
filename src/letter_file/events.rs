//! Raw events in the place of counts.

use super::text;
use crate::diagnostic::{Diagnostic, Report};
use crate::toml_reader::{Located, Section};

/// The section `[counts.events]`: one row for each scan.
#[derive(Clone, Debug, PartialEq)]
pub struct Events {
    /// The files, relative to the letter file; in their names `*` and `?` stand for any letters and for one.
    pub files: Vec<Located<String>>,
    /// The scans of which direction are counted.
    pub direction: EventDirection,
    /// What is counted of them.
    pub count: EventCount,
    /// The largest share of rows, from 0 to 1, that may be bad.
    pub bad_rows: f64,
    /// The headers of the columns, where they are not the usual ones.
    pub columns: EventColumns,
}

/// Which way people went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventDirection {
    /// In.
    In,
    /// Out.
    Out,
    /// Both.
    #[default]
    Both,
}

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventCount {
    /// Every scan.
    #[default]
    Scans,
    /// Every location once.
    Locations,
    /// Every device once.
    Devices,
}

/// Headers of the columns of a file of events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventColumns {
    /// The time.
    pub time: Option<String>,
    /// The code or the name of the commune.
    pub commune: Option<String>,
    /// The district.
    pub district: Option<String>,
    /// The province, in files of several provinces.
    pub province: Option<String>,
    /// The direction.
    pub direction: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The device.
    pub device: Option<String>,
}

const DIRECTIONS: &[(&str, EventDirection)] =
    &[("in", EventDirection::In), ("out", EventDirection::Out), ("both", EventDirection::Both)];
const COUNTS: &[(&str, EventCount)] =
    &[("scans", EventCount::Scans), ("locations", EventCount::Locations), ("devices", EventCount::Devices)];

/// The largest share of bad rows where nothing is said: one in a hundred.
pub const BAD_ROWS: f64 = 0.01;

/// The section `events` of `[counts]`, if it is there and can be used.
pub(super) fn read(counts: &Section<'_>, report: &mut Report) -> Option<Events> {
    let section = counts.section("events")?;
    let files = section.texts("files").unwrap_or_default();
    if section.place_of("files").is_none() {
        report.push(
            Diagnostic::error("toml-key-missing")
                .at(section.place().clone())
                .with("key", "counts.events.files")
                .with("name", "files")
                .with("section", "counts.events"),
        );
    }
    if let (true, Some(place)) = (files.is_empty(), section.place_of("files")) {
        report.push(Diagnostic::error("events-files-empty").at(place));
    }
    let direction = section.choice("direction", DIRECTIONS).map(|direction| direction.value);
    let count = section.choice("count", COUNTS).map(|count| count.value);
    let bad_rows = text::optional(&section, "bad_rows").map(|written| share(&written, report));
    let columns = section.section("columns").map(|columns| {
        let name = |key: &str| text::optional(&columns, key).map(|name| name.value);
        EventColumns {
            time: name("time"),
            commune: name("commune"),
            district: name("district"),
            province: name("province"),
            direction: name("direction"),
            location: name("location"),
            device: name("device"),
        }
    });
    (!files.is_empty()).then(|| Events {
        files,
        direction: direction.unwrap_or_default(),
        count: count.unwrap_or_default(),
        bad_rows: bad_rows.unwrap_or(BAD_ROWS),
        columns: columns.unwrap_or_default(),
    })
}

/// A share such as `1 %` or `0,5%`, from 0 to 1.
pub fn share_of(written: &str) -> Option<f64> {
    let percent = written.trim().strip_suffix('%').map(|number| number.trim().replace(',', "."));
    let percent = percent.and_then(|number| number.parse::<f64>().ok());
    percent.filter(|number| (0.0..=100.0).contains(number)).map(|percent| percent / 100.0)
}

fn share(written: &Located<String>, report: &mut Report) -> f64 {
    if let Some(share) = share_of(&written.value) {
        return share;
    }
    let problem = Diagnostic::error("events-share-wrong").at(written.place.clone());
    report.push(problem.with("written", &written.value));
    BAD_ROWS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toml_reader::Document;

    fn parse(source: &str) -> (Option<Events>, Vec<&'static str>) {
        let mut report = Report::new();
        let document = Document::parse("letter.toml", source, &mut report).unwrap();
        let events = read(&document.root(), &mut report);
        document.finish(&mut report);
        (events, report.iter().map(|told| told.code).collect())
    }

    #[test]
    fn events_are_read_and_slips_told() {
        let (events, told) = parse(
            "[events]\nfiles = \"a*.csv\"\ndirection = \"in\"\ncount = \"devices\"\nbad_rows = \"0,5 %\"",
        );
        let events = events.unwrap();
        assert_eq!((events.direction, events.count, told), (EventDirection::In, EventCount::Devices, vec![]));
        assert!((events.bad_rows - 0.005).abs() < 1e-12);
        assert_eq!(parse("[events]\nfiles = [\"a.csv\"]\nbad_rows = \"x\"").1, ["events-share-wrong"]);
        assert_eq!(parse("[events]\nfiles = [\"a.csv\"]\nbad_rows = \"101%\"").1, ["events-share-wrong"]);
        assert_eq!(parse("[events]\ndirection = \"up\"").1, ["toml-key-missing", "toml-choice-unknown"]);
        assert_eq!(parse("x = 1").0, None);
    }
}
