//! Where a letter comes from: its template, its data, and the fields it fills in.
//!
//! They are read apart from the texts of the letter, so that what is wrong with the template and the data is told
//! in the same run as what is wrong with the texts.

use super::document::Heading;
use super::{Agency, Batch, Counts, Field, Period, batch, counts, fields, text};
use crate::diagnostic::{Place, Report};
use crate::letter::PartialDate;
use crate::toml_reader::{Located, Section};

/// The template, the data and the fields of a letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    /// The name of a built-in template, or a folder relative to the letter file.
    pub template: Located<String>,
    /// The date of the letter, as far as it is known.
    pub date: PartialDate,
    /// Where the date stands, if it is there.
    pub date_place: Option<Place>,
    /// The reporting period.
    pub period: Stated<Period>,
    /// The counts the letter is about.
    pub counts: Stated<Counts>,
    /// The fields of the template, by the names of the author; compared with the template later.
    pub fields: Vec<Field>,
    /// How letters are made in a batch.
    pub batch: Batch,
}

/// A section of the letter file that may be left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Stated<T> {
    /// The section is not there.
    Missing,
    /// The section is there but cannot be used; what is wrong has been reported.
    Broken,
    /// The section.
    Read(T),
}

impl<T> Stated<T> {
    /// The section, if it is there and can be used.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Read(value) => Some(value),
            Self::Missing | Self::Broken => None,
        }
    }

    fn new(root: &Section<'_>, name: &str, read: Option<T>) -> Self {
        match read {
            Some(value) => Self::Read(value),
            None if root.place_of(name).is_some() => Self::Broken,
            None => Self::Missing,
        }
    }
}

/// Reads the sources; None without a template.
pub(super) fn read(
    root: &Section<'_>,
    agency: Option<&Agency>,
    document: Option<&Heading>,
    report: &mut Report,
) -> Option<Sources> {
    let template = text::required(root, "template", report);
    let period = counts::period(root, report);
    let counts = counts::read(root, agency, report);
    let fields = fields::read(root, report);
    let batch = batch::read(root, report);
    Some(Sources {
        template: template?,
        date: document.map_or(PartialDate::BLANK, |document| document.date),
        date_place: root.section("document").and_then(|section| section.place_of("date")),
        period: Stated::new(root, "period", period),
        counts: Stated::new(root, "counts", counts),
        fields,
        batch,
    })
}
