//! The counts of a letter from raw events: the files they are in, and the question they are asked.

mod cluster;
mod counting;
mod sources;

pub(super) use self::cluster::counted_there;
pub(super) use self::counting::{Asked, counted, opened, unreadable};
pub(super) use self::sources::{Source, add, found};
use super::data::{Files, Territory};
use crate::diagnostic::{Diagnostic, Report};
use crate::letter_file::{EventCount, EventDirection, Events, Period};
use crate::scans;
use crate::scans::events::{CountOf, Direction, EventNames, Question};

/// Counts the events of the period. None if an error was reported.
pub(super) fn counts(
    events: &Events,
    period: Option<&Period>,
    (territory, files): (&Territory, Files<'_>),
    report: &mut Report,
) -> Option<Vec<scans::Counts>> {
    let Some(period) = period else {
        let place = events.files[0].place.clone();
        report.push(Diagnostic::error("events-without-period").at(place));
        return None;
    };
    let asked = Asked {
        question: question(*period, events.direction, events.count),
        names: names(events),
        list: territory.list(),
        bad_rows: events.bad_rows,
    };
    let counted = if let Some(scheduler) = files.cluster {
        let named = events.files.iter().map(|name| (name.value.as_str(), name.place.clone()));
        counted_there((scheduler, named), (&asked, Some(&territory.area())), files, report)?
    } else {
        let sources = sources::sources(&events.files, files, report)?;
        counted(sources, &asked, files, report)?
    };
    scans::Counts::of_events(&counted, &territory.area(), report)
}

/// What is counted in a period.
pub(super) fn question(period: Period, direction: EventDirection, count: EventCount) -> Question {
    Question {
        from: period.from,
        to: period.to,
        direction: match direction {
            EventDirection::In => Direction::In,
            EventDirection::Out => Direction::Out,
            EventDirection::Both => Direction::Both,
        },
        unit: match count {
            EventCount::Scans => CountOf::Scans,
            EventCount::Locations => CountOf::Locations,
            EventCount::Devices => CountOf::Devices,
        },
    }
}

fn names(events: &Events) -> EventNames {
    let columns = events.columns.clone();
    EventNames {
        time: columns.time,
        commune: columns.commune,
        district: columns.district,
        province: columns.province,
        direction: columns.direction,
        location: columns.location,
        device: columns.device,
    }
}
