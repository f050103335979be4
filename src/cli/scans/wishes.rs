//! What `congvan scans count` is told in the arguments instead of in a letter file.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::gazetteer::ListId;
use crate::letter::compose::FilesToCount;
use crate::letter_file::{self, BAD_ROWS, EventCount, EventDirection, LOW, Period};

/// The options of `congvan scans count` that stand for lines of a letter file.
#[derive(Args, Debug)]
pub(super) struct Wishes {
    #[arg(long)]
    from: Option<String>,
    #[arg(long)]
    to: Option<String>,
    #[arg(long)]
    province: Option<String>,
    #[arg(long)]
    list: Option<ListId>,
    #[arg(long)]
    sheet: Option<String>,
    #[arg(long)]
    direction: Option<EventDirection>,
    #[arg(long)]
    count: Option<EventCount>,
    #[arg(long)]
    bad_rows: Option<String>,
    #[arg(long)]
    threshold: Option<u64>,
}

/// When an option is heeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heeded {
    /// Whatever the files are.
    Always,
    /// Where they are files of events.
    ForEvents,
}

impl Wishes {
    /// The options that were given, and whether only events heed them.
    fn given(&self) -> Vec<(&'static str, Heeded)> {
        use Heeded::{Always, ForEvents};
        let options = [
            ("--from", self.from.is_some(), ForEvents),
            ("--to", self.to.is_some(), ForEvents),
            ("--province", self.province.is_some(), Always),
            ("--list", self.list.is_some(), Always),
            ("--sheet", self.sheet.is_some(), Always),
            ("--direction", self.direction.is_some(), ForEvents),
            ("--count", self.count.is_some(), ForEvents),
            ("--bad-rows", self.bad_rows.is_some(), ForEvents),
            ("--threshold", self.threshold.is_some(), Always),
        ];
        let given = options.into_iter().filter(|(_, is_given, _)| *is_given);
        given.map(|(name, _, heeded)| (name, heeded)).collect()
    }

    /// Refuses the options where a letter file says the same.
    pub(super) fn refuse_with_letter(&self, letter: &Path, report: &mut Report) {
        let given = self.given();
        if !given.is_empty() {
            let names: Vec<&str> = given.into_iter().map(|(name, _)| name).collect();
            let error = Diagnostic::error("count-options-with-letter").with("options", names.join(", "));
            report.push(error.with("file", letter.display()));
        }
    }

    /// What is asked of files. What is wrong with the options is reported; `letter` is a letter file among the files,
    /// which must stand alone. None if there was an error.
    pub(super) fn of<'a>(
        &'a self,
        files: &'a [PathBuf],
        letter: Option<&Path>,
        report: &mut Report,
    ) -> Option<FilesToCount<'a>> {
        if let Some(letter) = letter {
            report.push(Diagnostic::error("count-letter-not-alone").with("file", letter.display()));
        }
        let period = self.period(report);
        let bad_rows = match self.bad_rows.as_deref().map(|written| (written, letter_file::share_of(written)))
        {
            None => BAD_ROWS,
            Some((_, Some(share))) => share,
            Some((written, None)) => {
                let error = Diagnostic::error("count-share-wrong").at(Place::file("--bad-rows"));
                report.push(error.with("written", written));
                BAD_ROWS
            }
        };
        (!report.has_errors()).then(|| FilesToCount {
            files,
            period,
            province: self.province.as_deref(),
            list: self.list,
            sheet: self.sheet.as_deref(),
            direction: self.direction.unwrap_or_default(),
            count: self.count.unwrap_or_default(),
            bad_rows,
            low: self.threshold.unwrap_or(LOW),
            of_events: self
                .given()
                .into_iter()
                .filter(|(_, heeded)| *heeded == Heeded::ForEvents)
                .map(|(name, _)| name)
                .collect(),
        })
    }

    /// The period, if both days are given and right. What is wrong is reported.
    fn period(&self, report: &mut Report) -> Option<Period> {
        let from = self.from.as_deref().map(|written| day("--from", written, report));
        let to = self.to.as_deref().map(|written| day("--to", written, report));
        let (option, which) = match (from, to) {
            (None, None) => return None,
            (Some(from), Some(to)) => {
                let (from, to) = (from?, to?);
                if to < from {
                    let error = Diagnostic::error("period-reversed").at(Place::file("--to"));
                    let error = error.with("from", from.format("%d/%m/%Y"));
                    report.push(error.with("to", to.format("%d/%m/%Y")));
                }
                return Some(Period { from, to });
            }
            (Some(_), None) => ("--to", "last"),
            (None, Some(_)) => ("--from", "first"),
        };
        report.push(Diagnostic::error("count-period-half").with("option", option).with("which", which));
        None
    }
}

fn day(option: &str, written: &str, report: &mut Report) -> Option<NaiveDate> {
    let day = letter_file::day(written);
    if day.is_none() {
        let error = Diagnostic::error("count-day-wrong").at(Place::file(option));
        report.push(error.with("written", written));
    }
    day
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        wishes: Wishes,
    }

    fn told(line: &str) -> (Option<(Period, f64)>, Vec<&'static str>) {
        let words = ["count"].into_iter().chain(line.split('|').filter(|word| !word.is_empty()));
        let wishes = Line::try_parse_from(words).unwrap().wishes;
        let mut report = Report::new();
        let asked = wishes.of(&[], None, &mut report);
        let asked = asked.and_then(|asked| Some((asked.period?, asked.bad_rows)));
        (asked, report.iter().map(|told| told.code).collect())
    }

    #[test]
    fn days_and_shares_are_read_as_people_write_them() {
        let day = |day| NaiveDate::from_ymd_opt(2021, 10, day).unwrap();
        let week = Period { from: day(25), to: day(31) };
        for line in [
            "--from|25/10/2021|--to|31/10/2021",
            "--from|2021-10-25|--to|31.10.2021|--bad-rows|1 %",
            "--from|25-10-2021|--to|2021-10-31|--bad-rows|1,0%",
        ] {
            assert_eq!(told(line), (Some((week, 0.01)), vec![]), "{line}");
        }
        for (line, code) in [
            ("--from|25/10/2021", "count-period-half"),
            ("--to|25/10/2021", "count-period-half"),
            ("--from|10/2021|--to|31/10/2021", "count-day-wrong"),
            ("--from|30/02/2021|--to|31/10/2021", "count-day-wrong"),
            ("--from|31/10/2021|--to|25/10/2021", "period-reversed"),
            ("--bad-rows|1", "count-share-wrong"),
        ] {
            assert_eq!(told(line), (None, vec![code]), "{line}");
        }
        assert_eq!(told(""), (None, vec![]));
    }
}
