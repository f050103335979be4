//! A claim on something that only one run at a time may work on, such as a folder of letters.
//!
//! The claim is a lock of the system on a file. The system takes the lock away when the program ends, however it ends,
//! so a lock file that is left behind holds nobody up. Into the file a run notes what it is about to do: whoever comes
//! after a run that was cut off can read what it had begun.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What came of claiming.
pub enum Claimed {
    /// The claim is ours until it is released.
    Ours(Box<dyn Claim>),
    /// Another run has it: its number in the system, if it could be read.
    Taken {
        /// The number of the process.
        process: Option<u32>,
    },
}

impl std::fmt::Debug for Claimed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Ours(_) => "Ours",
            Self::Taken { .. } => "Taken",
        })
    }
}

/// Something that only this run works on.
pub trait Claim: Send + Sync {
    /// What runs before this one have noted and not released; empty if there was none.
    fn earlier(&self) -> &str;

    /// Notes a line, which outlives the program.
    fn note(&self, line: &str) -> io::Result<()>;

    /// Gives up the claim and what was noted.
    fn release(self: Box<Self>) -> io::Result<()>;
}

/// How often a lock file may vanish while it is being locked.
const TRIES: usize = 100;

/// How the line begins that names the process.
const RUN: &str = "run ";

pub(super) fn claim(lock: &Path) -> io::Result<Claimed> {
    for _ in 0..TRIES {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(lock)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Ok(Claimed::Taken { process: process(&mut file) }),
            // Where the file system knows no locks, there is nothing to hold a second run off with.
            Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
                return Err(error);
            }
            Err(TryLockError::Error(_)) | Ok(()) => {}
        }
        // The run before may have taken the file away between our opening and our locking it.
        if !is_still_at(&file, lock) {
            continue;
        }
        let earlier = text(&mut file)?;
        if let Err(error) = append(&mut file, &format!("{RUN}{}", std::process::id())) {
            // Nobody has noted anything in it.
            if earlier.is_empty() {
                let _ = std::fs::remove_file(lock);
            }
            return Err(error);
        }
        let path = lock.to_owned();
        return Ok(Claimed::Ours(Box::new(LockFile { path, earlier, file: Mutex::new(file) })));
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Adds a line in one write. It begins on a line of its own, also after one of which a full disk took only a part.
fn append(file: &mut File, line: &str) -> io::Result<()> {
    file.write_all(format!("\n{line}\n").as_bytes())
}

fn text(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn process(file: &mut File) -> Option<u32> {
    text(file).ok()?.lines().rev().find_map(|line| line.strip_prefix(RUN)?.parse().ok())
}

#[cfg(unix)]
fn is_still_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(ours), Ok(there)) => identity(ours) == identity(there),
        _ => false,
    }
}

/// Elsewhere a file that is open cannot be taken away.
#[cfg(not(unix))]
fn is_still_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

struct LockFile {
    path: PathBuf,
    earlier: String,
    file: Mutex<File>,
}

impl Claim for LockFile {
    fn earlier(&self) -> &str {
        &self.earlier
    }

    fn note(&self, line: &str) -> io::Result<()> {
        append(&mut self.file.lock().unwrap_or_else(PoisonError::into_inner), line)
    }

    fn release(self: Box<Self>) -> io::Result<()> {
        // The file goes while it is still locked, so that no other run finds it without what is noted in it.
        let Self { path, file, .. } = *self;
        if cfg!(unix) {
            std::fs::remove_file(path)
        } else {
            drop(file);
            std::fs::remove_file(path)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(lock: &Path) -> Box<dyn Claim> {
        match claim(lock).unwrap() {
            Claimed::Ours(claim) => claim,
            Claimed::Taken { .. } => panic!("taken"),
        }
    }

    #[test]
    fn a_claim_holds_others_off_until_it_is_released() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("lock");
        let first = ours(&lock);
        let Claimed::Taken { process } = claim(&lock).unwrap() else { panic!("claimed twice") };
        assert_eq!(process, Some(std::process::id()));
        first.release().unwrap();
        assert!(!lock.exists());
        ours(&lock).release().unwrap();
    }

    #[test]
    fn a_line_after_half_a_line_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("lock");
        std::fs::write(&lock, "about to wri").unwrap();
        let claim = ours(&lock);
        claim.note("about to write a.docx").unwrap();
        drop(claim);
        let noted = std::fs::read_to_string(&lock).unwrap();
        let run = format!("{RUN}{}", std::process::id());
        assert_eq!(
            noted.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>(),
            ["about to wri", &run, "about to write a.docx"]
        );
    }

    #[test]
    fn a_lock_file_left_behind_holds_nobody_up_and_keeps_what_was_noted() {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("lock");
        let first = ours(&lock);
        first.note("about to write a.docx").unwrap();
        drop(first);
        let second = ours(&lock);
        assert!(second.earlier().contains("about to write a.docx"));
        drop(second);
        assert!(
            ours(&lock).earlier().contains("about to write a.docx"),
            "a run that notes nothing loses nothing"
        );
    }
}
