//! A desk at work on a thread of its own.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::{Desk, Edition, Excerpt, Listed};
use crate::environment::{Change, FolderWatch};

/// Takes an answer, on the thread of the desk.
pub type Answer<T> = Box<dyn FnOnce(T) + Send>;

/// What a desk is asked for.
pub enum Job {
    /// The letter as it is now; in a batch the one of a group.
    Edition(Option<String>, Answer<Arc<Edition>>),
    /// The letters of the batch.
    List(Answer<Vec<Listed>>),
    /// What stands around the place of a finding.
    Excerpt(Option<String>, usize, Answer<Option<Excerpt>>),
    /// Something has changed in a folder.
    Changed(Change),
    /// To stop.
    Stop,
}

/// Where a desk is asked.
#[derive(Clone, Debug)]
pub struct Requests(Sender<Job>);

impl Requests {
    /// Asks. A desk that has stopped gives no answer: what would take it is dropped.
    pub fn ask(&self, job: Job) {
        let _ = self.0.send(job);
    }
}

/// Requests, and where the desk finds them.
pub fn requests() -> (Requests, Receiver<Job>) {
    let (sender, receiver) = channel();
    (Requests(sender), receiver)
}

/// How long the files must be quiet before they are read: editors write in several steps.
const QUIET: Duration = Duration::from_millis(15);
/// How long a change waits at most.
const PATIENCE: Duration = Duration::from_millis(80);

/// Answers until it is told to stop. `watch` is told which folders matter, and `tell` the number of each new reading.
pub fn work(
    mut desk: Desk<'_>,
    jobs: &Receiver<Job>,
    mut watch: Option<Box<dyn FolderWatch>>,
    tell: impl Fn(u64),
) {
    look_at(&desk, watch.as_mut());
    // What was changed between the first reading and the first look.
    let mut changed = Some(Instant::now());
    loop {
        let next = match changed {
            None => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(since) if since.elapsed() >= PATIENCE => Err(RecvTimeoutError::Timeout),
            Some(_) => jobs.recv_timeout(QUIET),
        };
        match next {
            Ok(Job::Edition(group, answer)) => answer(desk.edition(group.as_deref())),
            Ok(Job::List(answer)) => answer(desk.list()),
            Ok(Job::Excerpt(group, finding, answer)) => answer(desk.excerpt(group.as_deref(), finding)),
            Ok(Job::Changed(change)) => {
                if desk.concerns(&change) {
                    changed.get_or_insert_with(Instant::now);
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                changed = None;
                if desk.read_again() {
                    look_at(&desk, watch.as_mut());
                    tell(desk.number());
                }
            }
            Ok(Job::Stop) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// A folder that cannot be watched leaves the page without news of it, and nothing worse.
fn look_at(desk: &Desk<'_>, watch: Option<&mut Box<dyn FolderWatch>>) {
    if let Some(watch) = watch {
        let _ = watch.look_at(&desk.folders());
    }
}
