//! Why a cluster gave no counts.

use datafusion::error::DataFusionError;
use datafusion::object_store;

use super::address::Address;
use crate::diagnostic::Diagnostic;

/// What went wrong.
#[derive(Clone, Debug)]
pub(super) enum Failure {
    /// Nobody listens at the address.
    Unreachable {
        reason: String,
    },
    /// Somebody listens there who is no scheduler of our version.
    NoScheduler {
        reason: String,
    },
    /// The scheduler takes work and nobody does it.
    NoExecutor {
        seconds: u64,
    },
    /// A location cannot be understood.
    Location {
        written: String,
        reason: String,
    },
    /// A file cannot be read by this machine.
    Reading {
        name: String,
        reason: String,
    },
    TooManyFiles {
        most: usize,
    },
    /// So many names stand for communes that have others.
    TooManySpellings {
        found: usize,
    },
    /// A file is packed; executors would read it as it is.
    Packed {
        name: String,
    },
    /// There are bytes in the files that are no UTF-8.
    NotText,
    /// There is a control character in the files that the reading needs for itself.
    ControlCharacter,
    /// An executor does not see a file that this machine sees.
    Unseen {
        reason: String,
    },
    /// So many rows have fields of several lines.
    Torn {
        rows: u64,
    },
    /// The query came to no end.
    TooSlow {
        minutes: u64,
    },
    /// Whatever else stopped the query.
    Stopped {
        reason: String,
    },
}

impl Failure {
    pub(super) fn reading(name: &str, error: &object_store::Error) -> Self {
        Self::Reading { name: name.to_owned(), reason: first_line(&error.to_string()) }
    }

    /// What the query says of itself. It is known by its words: what an executor tells comes as a text.
    pub(super) fn of_query(error: &DataFusionError) -> Self {
        let words = error.to_string();
        let has = |known: &[&str]| known.iter().any(|known| words.contains(known));
        if has(&["invalid UTF-8"]) {
            Self::NotText
        } else if has(&["incorrect number of fields"]) {
            Self::ControlCharacter
        } else if has(&["NotFound", "No such file", "not found"]) && has(&["Object", "path", "file"]) {
            Self::Unseen { reason: first_line(&words) }
        } else {
            Self::Stopped { reason: first_line(&words) }
        }
    }

    /// Whether the same query may do better a second time: what is wrong is the cluster, not the files.
    pub(super) const fn may_pass(&self) -> bool {
        matches!(self, Self::Stopped { .. } | Self::Unreachable { .. })
    }

    /// The message.
    pub(super) fn diagnostic(&self, address: &Address) -> Diagnostic {
        let told = match self {
            Self::Unreachable { reason } => Diagnostic::error("cluster-unreachable").with("reason", reason),
            Self::NoScheduler { reason } => Diagnostic::error("cluster-no-scheduler").with("reason", reason),
            Self::NoExecutor { seconds } => Diagnostic::error("cluster-no-executor").with("seconds", seconds),
            Self::Location { written, reason } => {
                Diagnostic::error("cluster-location-wrong").with("written", written).with("reason", reason)
            }
            Self::Reading { name, reason } => {
                Diagnostic::error("cluster-file-unreadable").with("file", name).with("reason", reason)
            }
            Self::TooManyFiles { most } => Diagnostic::error("cluster-too-many-files").with("most", most),
            Self::TooManySpellings { found } => {
                Diagnostic::error("cluster-too-many-spellings").with("found", found)
            }
            Self::Packed { name } => Diagnostic::error("cluster-file-packed").with("file", name),
            Self::NotText => Diagnostic::error("cluster-not-utf8"),
            Self::ControlCharacter => Diagnostic::error("cluster-control-character"),
            Self::Unseen { reason } => Diagnostic::error("cluster-file-unseen").with("reason", reason),
            Self::Torn { rows } => Diagnostic::error("cluster-torn-rows").with("rows", rows),
            Self::TooSlow { minutes } => Diagnostic::error("cluster-too-slow").with("minutes", minutes),
            Self::Stopped { reason } => Diagnostic::error("cluster-stopped").with("reason", reason),
        };
        told.with("address", address)
    }
}

impl From<DataFusionError> for Failure {
    fn from(error: DataFusionError) -> Self {
        Self::of_query(&error)
    }
}

/// The first line of what a library says, which is its sentence; what follows is for its makers.
pub(super) fn first_line(words: &str) -> String {
    const LONGEST: usize = 300;
    let line = words.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    line.chars().take(LONGEST).collect()
}
