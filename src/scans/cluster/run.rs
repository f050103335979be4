//! Asking a cluster, and never waiting for it without end.

use std::time::Duration;

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::object_store::{session_config_with_s3_support, session_state_with_s3_support};
use datafusion::arrow::record_batch::RecordBatch;
use datafusion::dataframe::DataFrame;
use datafusion::logical_expr::{LogicalPlanBuilder, lit};
use datafusion::prelude::{SessionConfig, SessionContext};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::address::Address;
use super::failure::{Failure, first_line};
use super::files::File;
use super::groups::Group;
use super::spellings::Spellings;
use super::{Location, answer, files, groups, rows};
use crate::diagnostic::Report;
use crate::scans::events::{EventNames, Question, Tally};

/// How long a scheduler may take to answer the telephone.
const TO_CONNECT: Duration = Duration::from_secs(10);

/// How long a cluster may take for a query of nothing: longer than a busy one needs, shorter than a person waits.
const TO_BEGIN: Duration = Duration::from_secs(30);

/// How long a query may take, whatever its size.
const TO_COUNT: Duration = Duration::from_mins(30);

/// What the slowest cluster that is worth waiting for reads in a second.
const SLOWEST: u64 = 1 << 20;

/// A cluster is asked once more after it has stopped, such as when an executor is lost with its part of the answer.
const ATTEMPTS: usize = 2;

/// A query that names more units than this takes too long for each row.
const MOST_SPELLINGS: usize = 1_000;

/// How much of the files is one part of the work.
const PART: u64 = 64 << 20;

/// The stack of the threads that plan: expressions are trees, walked from top to bottom.
const STACK: usize = 16 << 20;

/// A request with all it needs, so that it can go to other threads.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub(super) address: Address,
    pub(super) locations: Vec<Location>,
    pub(super) question: Question,
    pub(super) names: EventNames,
    /// The units that are written in several ways, where that is known.
    pub(super) spellings: Vec<Spellings>,
}

/// Does a job on threads of its own. None if an error was reported.
pub(super) fn run(job: Job, report: &mut Report) -> Option<Tally> {
    let address = job.address.clone();
    let threads = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_stack_size(STACK)
        .enable_all()
        .build();
    let done = match threads {
        Ok(threads) => {
            let done = threads.block_on(threads.spawn(job.run()));
            threads.shutdown_background();
            done.unwrap_or_else(|error| (Report::new(), Err(stopped(&error))))
        }
        Err(error) => (Report::new(), Err(stopped(&error))),
    };
    let (told, tally) = done;
    report.append(told);
    match tally {
        Ok(tally) => tally,
        Err(failure) => {
            report.push(failure.diagnostic(&address));
            None
        }
    }
}

impl Job {
    async fn run(self) -> (Report, Result<Option<Tally>, Failure>) {
        let mut report = Report::new();
        let tally = self.count(&mut report).await;
        (report, tally)
    }

    async fn count(&self, report: &mut Report) -> Result<Option<Tally>, Failure> {
        let spellings = self.spellings.iter().map(Vec::len).sum();
        if spellings > MOST_SPELLINGS {
            return Err(Failure::TooManySpellings { found: spellings });
        }
        self.reach().await?;
        let context = self.context(1).await?;
        let files = files::find(&self.locations, &context, report).await?;
        if report.has_errors() {
            return Ok(None);
        }
        let Some(groups) = groups::of_files(&files, (&self.question, &self.names), &context, report).await?
        else {
            return Ok(None);
        };
        self.try_out(&context).await?;
        let bytes = files.iter().map(File::size).sum();
        let (tally, torn) = self.ask(&groups, bytes).await?;
        if torn > 0 {
            return Err(Failure::Torn { rows: torn });
        }
        Ok(Some(tally))
    }

    /// Sees whether somebody listens, which the client of the cluster would wait for longer.
    async fn reach(&self) -> Result<(), Failure> {
        let host = self.address.host.trim_start_matches('[').trim_end_matches(']');
        let reached = timeout(TO_CONNECT, TcpStream::connect((host, self.address.port))).await;
        match reached {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(Failure::Unreachable { reason: why(&error) }),
            Err(_) => Err(Failure::Unreachable { reason: "no-answer".to_owned() }),
        }
    }

    async fn context(&self, parts: usize) -> Result<SessionContext, Failure> {
        let config: SessionConfig = session_config_with_s3_support()
            .with_target_partitions(parts)
            .with_ballista_job_name("congvan")
            // Each question for the state of the job has a time limit; waiting to be told has none.
            .set_bool("ballista.client.pull", true);
        let state = session_state_with_s3_support(config)?;
        Ok(SessionContext::remote_with_state(&format!("{}", self.address), state).await?)
    }

    /// A query of nothing, which tells a cluster that works from one that waits for executors for ever.
    async fn try_out(&self, context: &SessionContext) -> Result<(), Failure> {
        let plan = LogicalPlanBuilder::empty(true).project([lit(1_i64).alias("one")])?.build()?;
        let query = context.execute_logical_plan(plan).await?;
        match timeout(TO_BEGIN, query.collect()).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(Failure::NoScheduler { reason: first_line(&error.to_string()) }),
            Err(_) => Err(Failure::NoExecutor { seconds: TO_BEGIN.as_secs() }),
        }
    }

    async fn ask(&self, groups: &[Group], bytes: u64) -> Result<(Tally, u64), Failure> {
        let parts = usize::try_from(bytes / PART).unwrap_or(usize::MAX).clamp(4, 512);
        let limit = TO_COUNT + Duration::from_secs(bytes / SLOWEST);
        let mut attempt = 1;
        loop {
            let context = self.context(parts).await?;
            let query = query(groups, (&self.question, &self.spellings), &context)?;
            let failure = match timeout(limit, query.collect()).await {
                Ok(Ok(batches)) => return self.answer(&batches),
                Ok(Err(error)) => Failure::of_query(&error),
                Err(_) => return Err(Failure::TooSlow { minutes: limit.as_secs() / 60 }),
            };
            if attempt == ATTEMPTS || !failure.may_pass() {
                return Err(failure);
            }
            // A scheduler that is gone is told as such.
            self.reach().await?;
            attempt += 1;
        }
    }

    fn answer(&self, batches: &[RecordBatch]) -> Result<(Tally, u64), Failure> {
        Ok(answer::read(batches, self.question.unit)?)
    }
}

/// The query over the rows of all groups.
pub(super) fn query(
    groups: &[Group],
    (question, spellings): (&Question, &[Spellings]),
    context: &SessionContext,
) -> Result<DataFrame, Failure> {
    let mut all: Option<DataFrame> = None;
    for group in groups {
        let rows = group.rows(context)?;
        all = Some(match all {
            Some(others) => others.union(rows)?,
            None => rows,
        });
    }
    let all = all.ok_or_else(|| Failure::Stopped { reason: "no files".to_owned() })?;
    Ok(rows::counted(all, question, spellings)?)
}

fn stopped(error: &impl ToString) -> Failure {
    Failure::Stopped { reason: error.to_string() }
}

/// Why nobody was reached, as the message knows it; in the words of the system only where we have none of our own.
fn why(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::ConnectionRefused => "refused".to_owned(),
        std::io::ErrorKind::TimedOut
        | std::io::ErrorKind::HostUnreachable
        | std::io::ErrorKind::NetworkUnreachable => "no-answer".to_owned(),
        _ => first_line(&error.to_string()),
    }
}
