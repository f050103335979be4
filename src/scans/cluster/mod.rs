//! Counting raw events where one machine is not enough: on a cluster of Apache `DataFusion` Ballista.
//!
//! One query is sent to the scheduler of the cluster. Its executors read the files, and send back how many events
//! each unit has on each day of the window, how many were left out, and how many rows were bad and why: the same
//! [`Tally`](super::events::Tally) that this machine would make, so that everything after is the same. The executors
//! are those of the project, without a function of ours: the query says all it wants in their own expressions.
//!
//! Without the feature `cluster` there is only the message how to get it.

mod address;
#[cfg(feature = "cluster")]
mod answer;
#[cfg(feature = "cluster")]
mod expression;
#[cfg(feature = "cluster")]
mod failure;
#[cfg(feature = "cluster")]
mod files;
#[cfg(feature = "cluster")]
mod groups;
#[cfg(feature = "cluster")]
mod lines;
#[cfg(feature = "cluster")]
mod moment;
#[cfg(feature = "cluster")]
mod parquet;
#[cfg(feature = "cluster")]
mod rows;
#[cfg(feature = "cluster")]
mod run;
#[cfg(feature = "cluster")]
mod spellings;

use address::Address;

use super::Area;
use super::events::{Counted, EventNames, Question};
use crate::diagnostic::{Place, Report};

/// What a cluster is asked to count.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The scheduler, such as `df://host:50050`.
    pub scheduler: &'a str,
    /// Where the events are.
    pub locations: &'a [Location],
    /// What is counted.
    pub question: &'a Question,
    /// The headers of the columns, where the user has named them.
    pub names: &'a EventNames,
    /// Where the communes are that names mean; none where there are only codes.
    pub area: Option<&'a Area>,
}

impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Request").field("scheduler", &self.scheduler).finish_non_exhaustive()
    }
}

/// Where events are: a file, all files of a folder, or all files of a folder with names like a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// An absolute path, or a URL such as `s3://bucket/folder/`.
    pub written: String,
    /// Where the user has named it.
    pub place: Place,
}

/// Counts the events of all locations together. None if an error was reported.
pub fn count(request: Request<'_>, report: &mut Report) -> Option<Counted> {
    let address = Address::read(request.scheduler, report)?;
    counted(address, request, report)
}

#[cfg(not(feature = "cluster"))]
fn counted(address: Address, _request: Request<'_>, report: &mut Report) -> Option<Counted> {
    report.push(crate::diagnostic::Diagnostic::error("cluster-not-built").with("address", address));
    None
}

#[cfg(feature = "cluster")]
fn counted(address: Address, request: Request<'_>, report: &mut Report) -> Option<Counted> {
    use super::events::CountOf;

    let mut job = run::Job {
        address,
        locations: request.locations.to_vec(),
        question: request.question.clone(),
        names: request.names.clone(),
        spellings: Vec::new(),
    };
    let mut tally = run::run(job.clone(), report)?;
    if let (CountOf::Locations | CountOf::Devices, Some(area)) = (request.question.unit, request.area) {
        job.spellings = spellings::shared(&tally, area);
        if !job.spellings.is_empty() {
            let others: Vec<_> = job.spellings.iter().flat_map(|spellings| spellings[1..].to_vec()).collect();
            tally = run::run(job, report)?;
            // They are told as they are written.
            for unit in others {
                tally.add_unit(unit, 0, 0);
            }
        }
    }
    let file =
        request.locations.iter().map(|location| location.written.as_str()).collect::<Vec<_>>().join(", ");
    Some(Counted { file, tally })
}

#[cfg(all(test, feature = "cluster"))]
mod tests;
