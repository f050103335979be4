//! `congvan scans resolve`: which commune each written name of a file means.

use std::borrow::Cow;
use std::path::PathBuf;

use clap::Args;

use super::super::Outcome;
use super::super::console::Session;
use crate::data::{HeaderTest, Listing, Request, to_csv};
use crate::diagnostic::{Diagnostic, Format, Place, Report};
use crate::environment::Environment;
use crate::gazetteer::{Commune, District, ListId, Province, Resolution, UnitList};
use crate::ordered::at_once;
use crate::scans::{Area, Meaning, NamedRow, is_header_of_names, resolve_names};
use crate::vietnamese::legacy::Encoding;

/// The columns of the result.
const HEADER: [&str; 7] = ["row", "written", "code", "name", "district", "how", "candidates"];

/// The arguments of `congvan scans resolve`.
#[derive(Args, Debug)]
pub(super) struct Resolve {
    file: PathBuf,
    #[arg(long)]
    list: Option<ListId>,
    #[arg(long)]
    province: Option<String>,
    #[arg(long)]
    sheet: Option<String>,
    #[arg(long)]
    encoding: Option<Encoding>,
    #[arg(long, default_value = "text")]
    diagnostics: Format,
}

impl Resolve {
    /// Prints one record for each row, and tells how many could not be told.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let mut report = Report::new();
        let Some(rows) = self.rows(session.environment, &mut report) else {
            session.report(&report.without_notes(), self.diagnostics);
            return Outcome::Failure;
        };
        let tally = Tally::of(&rows);
        report.push(tally.note().with("list", self.list(session.environment).id().as_str()));
        if tally.in_doubt() > 0 {
            report.push(Diagnostic::warning("names-in-doubt").with("count", tally.in_doubt()));
        }
        let header = HEADER.map(Cow::Borrowed);
        let text = to_csv(std::iter::once(header).chain(rows.iter().map(|row| self.record(row))));
        let printed = session.print_or_tell(&text);
        session.report(&report, self.diagnostics);
        if printed == Outcome::Success && tally.in_doubt() > 0 { Outcome::Findings } else { printed }
    }

    /// The list that is chosen, or today's.
    fn list(&self, environment: &dyn Environment) -> &'static UnitList {
        self.list.map_or_else(|| UnitList::for_date(environment.today()).0, ListId::list)
    }

    fn rows(&self, environment: &dyn Environment, report: &mut Report) -> Option<Vec<NamedRow>> {
        let list = self.list(environment);
        let province = self.province.as_deref().map(|written| list.province(written)).transpose();
        match province {
            Ok(province) => {
                let option = Place::file("--sheet");
                let sheet = self.sheet.as_deref().map(|sheet| (sheet, &option));
                let request = Request { sheet, encoding: self.encoding, ..Request::default() };
                let asked = (&is_header_of_names as &HeaderTest<'_>, &request);
                // Folding every name of the country takes as long as reading the file.
                let (area, listing) = at_once(
                    || Area::new(list, province),
                    || Listing::read(&self.file, asked, environment, report),
                );
                resolve_names(&listing?, &area, report)
            }
            Err(error) => {
                report.push(error);
                None
            }
        }
    }

    fn record<'r>(&self, row: &'r NamedRow) -> [Cow<'r, str>; 7] {
        const NONE: Cow<'_, str> = Cow::Borrowed("");
        let [code, name, district, how, candidates] = match &row.meaning {
            Meaning::Commune(found) => {
                let commune = found.commune();
                let text = |text: Option<&'static str>| Cow::Borrowed(text.unwrap_or_default());
                let district = commune.and_then(Commune::district);
                [
                    text(commune.map(Commune::code)),
                    text(commune.map(Commune::name)),
                    text(district.map(District::name)),
                    found.how().into(),
                    self.candidates(found).into(),
                ]
            }
            Meaning::District(district) => [NONE, NONE, district.name().into(), UNKNOWN, NONE],
            Meaning::Total => [NONE, NONE, NONE, UNKNOWN, NONE],
        };
        [row.row.to_string().into(), row.written.as_str().into(), code, name, district, how, candidates]
    }

    /// The communes that may be meant, each with its district, its province where that is open, and its code.
    fn candidates(&self, found: &Resolution) -> String {
        let (Resolution::Ambiguous(doubt) | Resolution::Unknown(doubt)) = found else { return String::new() };
        let mut text = String::new();
        for commune in &doubt.candidates {
            let province = self.province.is_none().then(|| commune.province()).map(Province::name);
            let units = [Some(commune.name()), commune.district().map(District::name), province];
            for (place, unit) in units.into_iter().flatten().enumerate() {
                let before = [if text.is_empty() { "" } else { "; " }, " - "][place.min(1)];
                text.extend([before, unit]);
            }
            text.extend([" (", commune.code(), ")"]);
        }
        text
    }
}

/// The word for a row that means no commune, as [`Resolution::how`] has it.
const UNKNOWN: Cow<'_, str> = Cow::Borrowed("unknown");

/// How many rows were found in which way.
#[derive(Debug, Default)]
struct Tally {
    exact: usize,
    folded: usize,
    corrected: usize,
    ambiguous: usize,
    unknown: usize,
    /// Headings and totals.
    others: usize,
}

impl Tally {
    fn of(rows: &[NamedRow]) -> Self {
        let mut tally = Self::default();
        for row in rows {
            *match &row.meaning {
                Meaning::Commune(Resolution::Exact(_)) => &mut tally.exact,
                Meaning::Commune(Resolution::Folded(_)) => &mut tally.folded,
                Meaning::Commune(Resolution::Corrected(_)) => &mut tally.corrected,
                Meaning::Commune(Resolution::Ambiguous(_)) => &mut tally.ambiguous,
                Meaning::Commune(Resolution::Unknown(_)) => &mut tally.unknown,
                Meaning::District(_) | Meaning::Total => &mut tally.others,
            } += 1;
        }
        tally
    }

    const fn in_doubt(&self) -> usize {
        self.ambiguous + self.unknown
    }

    fn note(&self) -> Diagnostic {
        Diagnostic::note("names-resolved")
            .with("exact", self.exact)
            .with("folded", self.folded)
            .with("corrected", self.corrected)
            .with("ambiguous", self.ambiguous)
            .with("unknown", self.unknown)
            .with("others", self.others)
    }
}
