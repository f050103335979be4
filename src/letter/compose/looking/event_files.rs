//! Files of events that no letter file names.

use std::io::Cursor;
use std::num::NonZeroUsize;

use chrono::NaiveDate;

use super::super::data::{Files, Territory};
use super::super::events::{Asked, Source, counted, counted_there, question};
use super::files::FilesToCount;
use super::kinds::Known;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::{Province, UnitList};
use crate::scans::Counts;
use crate::scans::events::{
    CountOf, Counted, Direction, Effort, EventNames, Question, Stream, Tally, ToldBy, count, told_by,
};
use crate::vietnamese::number;

/// How many provinces are named.
const NAMED: usize = 5;

/// Counts the events of the period. None if an error was reported.
pub(super) fn counts(
    known: Vec<Known<'_>>,
    asked: &FilesToCount<'_>,
    (territory, list, files): (Option<Territory>, &'static UnitList, Files<'_>),
    report: &mut Report,
) -> Option<Vec<Counts>> {
    let file = known.first()?.source.file();
    let Some(period) = asked.period else {
        report.push(Diagnostic::error("count-period-missing").at(Place::file(file)));
        return None;
    };
    if territory.is_none() {
        // Names are seen at once, and not only when all rows have been counted.
        let heads: Vec<Tally> = known.iter().filter_map(|known| head(&known.head)).collect();
        if let ToldBy::Names(name) = told_by(heads.iter(), list) {
            report.push(needed(&file, Some(&name)));
            return None;
        }
    }
    let asked_of_files = Asked {
        question: question(period, asked.direction, asked.count),
        names: EventNames::default(),
        list,
        bad_rows: asked.bad_rows,
    };
    let sources: Vec<Source<'_>> = known.into_iter().map(|known| known.source).collect();
    let counted = counted(sources, &asked_of_files, files, report)?;
    of_territory(&counted, (territory, list), report)
}

/// Counts the events of the period on a cluster. None if an error was reported.
pub(super) fn counts_there(
    scheduler: &str,
    asked: &FilesToCount<'_>,
    (territory, list, files): (Option<Territory>, &'static UnitList, Files<'_>),
    report: &mut Report,
) -> Option<Vec<Counts>> {
    let names: Vec<String> = asked.files.iter().map(|file| file.display().to_string()).collect();
    let Some(period) = asked.period else {
        report.push(Diagnostic::error("count-period-missing").at(Place::file(names.first()?)));
        return None;
    };
    let asked = Asked {
        question: question(period, asked.direction, asked.count),
        names: EventNames::default(),
        list,
        bad_rows: asked.bad_rows,
    };
    let with_places = names.iter().map(|name| (name.as_str(), Place::file(name)));
    let area = territory.as_ref().map(Territory::area);
    let counted = counted_there((scheduler, with_places), (&asked, area.as_ref()), files, report)?;
    of_territory(&counted, (territory, list), report)
}

/// The counts of the communes of a territory; without one, of the province that the events tell.
fn of_territory(
    counted: &[Counted],
    (territory, list): (Option<Territory>, &'static UnitList),
    report: &mut Report,
) -> Option<Vec<Counts>> {
    let territory = if let Some(territory) = territory {
        territory
    } else {
        let told = told_by(counted.iter().map(|one| &one.tally), list);
        Territory::of(one_province(told, &counted.first()?.file, report)?)
    };
    Counts::of_events(counted, &territory.area(), report)
}

/// The first rows, counted whatever their time is.
fn head(head: &[u8]) -> Option<Tally> {
    let whole = head.iter().rposition(|byte| *byte == b'\n').map_or(head, |end| &head[..end]);
    let question = Question {
        from: NaiveDate::from_ymd_opt(1900, 1, 1)?,
        to: NaiveDate::from_ymd_opt(2999, 12, 31)?,
        direction: Direction::Both,
        unit: CountOf::Scans,
    };
    let effort = Effort { jobs: NonZeroUsize::MIN, progress: &|_| () };
    let stream = Stream { file: "", text: Box::new(Cursor::new(whole)) };
    count(stream, (&question, &EventNames::default()), effort, &mut Report::new()).ok()?
}

/// The one province that the events tell; reported if they tell none or several.
fn one_province(told: ToldBy, file: &str, report: &mut Report) -> Option<&'static Province> {
    let provinces = match told {
        ToldBy::Codes(provinces) => provinces,
        ToldBy::Names(name) => {
            report.push(needed(file, Some(&name)));
            return None;
        }
        ToldBy::None => {
            report.push(needed(file, None));
            return None;
        }
    };
    if let [(province, _)] = provinces[..] {
        let note = Diagnostic::note("count-province-told").at(Place::file(file));
        report.push(note.with("province", province.name_in_sentence()));
        return Some(province);
    }
    let in_words = |(province, figure): &(&'static Province, u64)| {
        format!("{} ({})", province.name(), number::integer((*figure).into()))
    };
    let named: Vec<String> = provinces.iter().take(NAMED).map(in_words).collect();
    report.push(several(file, &named, provinces.len()));
    None
}

/// The error that the province has to be named; `name` is one that does not tell it.
pub(super) fn needed(file: &str, name: Option<&str>) -> Diagnostic {
    let error = Diagnostic::error("count-province-needed").at(Place::file(file));
    error.with("written", name.unwrap_or("none"))
}

/// The error that there are several provinces, some of which are named.
pub(super) fn several(file: &str, named: &[String], count: usize) -> Diagnostic {
    let rest = if count > named.len() { ", …" } else { "" };
    let error = Diagnostic::error("count-provinces-several").at(Place::file(file)).with("count", count);
    error.with("names", named.join(", ") + rest)
}
