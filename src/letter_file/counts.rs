//! The reporting period and the counts.

use chrono::NaiveDate;

use super::{Agency, Events, calendar, events, text};
use crate::diagnostic::{Diagnostic, Report};
use crate::toml_reader::{Located, Section};
use crate::vietnamese::legacy::Encoding;

/// The reporting period, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, not before the first.
    pub to: NaiveDate,
}

/// Where the counts are, and how to read them.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    /// The file, relative to the letter file; the first one where the counts are of events.
    pub file: Located<String>,
    /// The events that are counted, where the letter file names events and no counts.
    pub events: Option<Events>,
    /// The sheet of a workbook, where the file has several that could be meant.
    pub sheet: Option<Located<String>>,
    /// The encoding of the file, where its bytes do not show it.
    pub encoding: Option<Encoding>,
    /// The province the counts are of: the one given, or the place of the agency.
    pub province: Located<String>,
    /// Which of the two it is.
    pub province_from: ProvinceFrom,
    /// The most scans with which a commune still counts as low.
    pub low: u64,
    /// The headers of the columns, where they are not the usual ones.
    pub columns: CountColumns,
}

/// Where the letter file says of which province the counts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProvinceFrom {
    /// The key `province` of `[counts]`.
    Counts,
    /// The place of the agency, which need not be a province.
    Place,
}

/// Headers of the columns of a counts file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountColumns {
    /// The commune.
    pub commune: Option<Located<String>>,
    /// The district.
    pub district: Option<Located<String>>,
    /// The province, in a file of several provinces.
    pub province: Option<Located<String>>,
    /// The number of scans.
    pub scans: Option<Located<String>>,
}

/// The most scans with which a commune still counts as low, where nothing is said.
pub const LOW: u64 = 5;

/// A period of more days than a year has is likely a slip in a year.
const LONGEST_PERIOD: i64 = 366;

/// The section `[period]`, if it is there.
pub(super) fn period(root: &Section<'_>, report: &mut Report) -> Option<Period> {
    let section = root.section("period")?;
    for key in ["from", "to"] {
        if section.place_of(key).is_none() {
            report.push(Diagnostic::error("period-incomplete").at(section.place().clone()).with("key", key));
        }
    }
    let from = calendar::full(&section, "from", report);
    let to = calendar::full(&section, "to", report);
    let (from, to) = (from?, to?);
    if to.value < from.value {
        report.push(
            Diagnostic::error("period-reversed")
                .at(to.place)
                .with("from", from.value.format("%d/%m/%Y"))
                .with("to", to.value.format("%d/%m/%Y")),
        );
        return None;
    }
    if (to.value - from.value).num_days() >= LONGEST_PERIOD {
        let warning = Diagnostic::warning("period-long").at(to.place);
        let day = |date: NaiveDate| date.format("%d/%m/%Y");
        report.push(warning.with("from", day(from.value)).with("to", day(to.value)));
    }
    Some(Period { from: from.value, to: to.value })
}

/// The section `[counts]`, if it is there.
pub(super) fn read(root: &Section<'_>, agency: Option<&Agency>, report: &mut Report) -> Option<Counts> {
    let section = root.section("counts")?;
    let events = events::read(&section, report);
    let has_events = section.place_of("events").is_some();
    let file = if has_events {
        if let Some(place) = section.place_of("file") {
            report.push(Diagnostic::error("counts-file-and-events").at(place));
        }
        events.as_ref().and_then(|events| events.files.first().cloned())
    } else {
        text::required(&section, "file", report)
    };
    let sheet = text::optional(&section, "sheet");
    let encoding = text::optional(&section, "encoding").and_then(|written| encoding(&written, report));
    let stated = text::optional(&section, "province");
    let province_from = if stated.is_some() { ProvinceFrom::Counts } else { ProvinceFrom::Place };
    let province = stated.or_else(|| Some(agency?.place.clone()));
    let low = low(&section, report);
    let columns = section.section("columns").map(|columns| CountColumns {
        commune: text::optional(&columns, "commune"),
        district: text::optional(&columns, "district"),
        province: text::optional(&columns, "province"),
        scans: text::optional(&columns, "scans"),
    });
    let columns = columns.unwrap_or_default();
    Some(Counts { file: file?, events, sheet, encoding, province: province?, province_from, low, columns })
}

fn encoding(written: &Located<String>, report: &mut Report) -> Option<Encoding> {
    let known = written.value.parse().ok();
    if known.is_none() {
        let names = Encoding::ALL.map(Encoding::name).join(", ");
        let error = Diagnostic::error("encoding-unknown").at(written.place.clone());
        report.push(error.with("written", &written.value).with("names", names));
    }
    known
}

fn low(section: &Section<'_>, report: &mut Report) -> u64 {
    let Some(low) = section.integer("low") else { return LOW };
    u64::try_from(low.value).unwrap_or_else(|_| {
        report.push(Diagnostic::error("low-negative").at(low.place).with("written", low.value));
        LOW
    })
}
