//! The letter file: what the author of a letter writes down, as plain checked data, every value with its place.
//!
//! Text may hold expressions of the template language; they stay text here. What can be judged without the
//! template and the data is judged here, all of it together; the rest is the business of composing.

mod agency;
mod basis;
mod batch;
mod calendar;
mod citation;
mod counts;
mod custom;
mod document;
mod events;
mod fields;
mod list;
mod reform;
mod signer;
mod source;
mod sources;
mod symbol;
mod text;

use std::path::Path;

pub use self::agency::Agency;
pub use self::basis::Basis;
pub use self::batch::{Batch, NothingToSay, Rewording};
pub use self::calendar::day;
pub use self::citation::CitedDate;
pub use self::counts::{CountColumns, Counts, LOW, Period, ProvinceFrom};
pub use self::document::Heading;
pub use self::events::{BAD_ROWS, EventColumns, EventCount, EventDirection, Events, share_of};
pub use self::fields::{Field, FieldValue};
pub use self::list::{Archive, Contact, Recipient};
pub use self::signer::{Authority, Signer};
pub use self::sources::{Sources, Stated};
pub use self::text::is_expression;
use crate::diagnostic::{Diagnostic, Position, Report};
use crate::environment::Environment;
use crate::toml_reader::{Document, Located, Section};

/// What could be read of a letter file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The template and the data; None if the file does not even say which template.
    pub sources: Option<Sources>,
    /// The texts; None if an error was reported.
    pub texts: Option<Texts>,
}

/// The texts of a letter file.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// The agency that writes.
    pub agency: Agency,
    /// Number, date, symbol, subject and urgency.
    pub document: Heading,
    /// Who must act; at least one.
    pub addressees: Vec<Located<String>>,
    /// Address, telephone and the like at the foot of the first page (ô 13).
    pub contact_line: Option<Located<String>>,
    /// The legal bases, in order.
    pub bases: Vec<Basis>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Who signs, and by what right.
    pub signer: Signer,
    /// Who receives the letter besides the addressees.
    pub recipients: Vec<Recipient>,
    /// The copy that is kept.
    pub archive: Archive,
}

/// Reads a letter file. What is wrong is reported; warnings leave it usable.
pub fn read(path: &Path, environment: &dyn Environment, report: &mut Report) -> Reading {
    match source::read(path, environment, report) {
        Some(source) => parse(&path.display().to_string(), &source, report),
        None => Reading { sources: None, texts: None },
    }
}

/// Reads the text of a letter file; `file` is its name as the user knows it. Problems are reported in the order
/// of the file.
pub fn parse(file: &str, source: &str, report: &mut Report) -> Reading {
    let mut problems = Report::new();
    let mut reading = Reading { sources: None, texts: None };
    if let Some(document) = Document::parse(file, source, &mut problems) {
        reading = root(&document.root(), &mut problems);
        document.finish(&mut problems);
    }
    reading.texts = reading.texts.filter(|_| !problems.has_errors());
    report.append(in_file_order(&problems));
    reading
}

fn root(root: &Section<'_>, report: &mut Report) -> Reading {
    let agency = agency::read(root, report);
    let document = document::read(root, agency.as_ref(), report);
    let sources = sources::read(root, agency.as_ref(), document.as_ref(), report);
    let texts = texts(root, agency, document, report);
    let date_at = root.section("document").and_then(|document| document.place_of("date"));
    if let (Some(texts), Some(date_at)) = (&texts, date_at) {
        let period = sources.as_ref().and_then(|sources| sources.period.value());
        custom::check_dates(texts, period, &date_at, report);
    }
    Reading { sources, texts }
}

fn texts(
    root: &Section<'_>,
    agency: Option<Agency>,
    document: Option<Heading>,
    report: &mut Report,
) -> Option<Texts> {
    let addressees = list::addressees(root, report);
    let contact_line = text::optional(root, "contact_line");
    let bases = basis::read(root, report);
    let contacts = list::contacts(root, report);
    let signer = signer::read(root, report);
    let recipients = list::recipients(root, report);
    let archive = list::archive(root, document.as_ref(), report);
    let texts = Texts {
        agency: agency?,
        document: document?,
        addressees,
        contact_line,
        bases,
        contacts,
        signer: signer?,
        recipients,
        archive,
    };
    reform::check(&texts, report);
    custom::check(&texts, report);
    Some(texts)
}

fn in_file_order(problems: &Report) -> Report {
    let line_and_column = |problem: &Diagnostic| match problem.place.as_ref()?.position {
        Some(Position::Line { line, column }) => Some((line, column)),
        _ => None,
    };
    let mut sorted: Vec<Diagnostic> = problems.iter().cloned().collect();
    sorted.sort_by_key(line_and_column);
    let mut report = Report::new();
    for problem in sorted {
        report.push(problem);
    }
    report
}

#[cfg(test)]
mod tests;
