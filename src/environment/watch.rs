//! Watching folders for changes.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Hears what has changed, on a thread of its own.
pub type Listener = Box<dyn Fn(Change) + Send>;

/// What has changed in a folder that is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The content of these files.
    Content(Vec<PathBuf>),
    /// Which files there are.
    Names,
}

/// Watches folders until it is dropped.
pub trait FolderWatch: Send {
    /// Watches these folders from now on, and no others. A folder that is not there is watched through the nearest one
    /// around it that is.
    ///
    /// # Errors
    /// If the system does not watch one of them.
    fn look_at(&mut self, folders: &BTreeSet<PathBuf>) -> io::Result<()>;
}

/// Folders are watched, and not files, because editors put a new file in the place of the old one.
struct Folders {
    watcher: RecommendedWatcher,
    watched: BTreeSet<PathBuf>,
}

/// Begins to watch; nothing is watched yet.
pub(super) fn watch(listener: Listener) -> io::Result<Box<dyn FolderWatch>> {
    let heard = move |event: notify::Result<Event>| {
        // What could not be told in full may be anything.
        let change = event.map_or(Some(Change::Names), change);
        if let Some(change) = change {
            listener(change);
        }
    };
    let watcher = notify::recommended_watcher(heard).map_err(problem)?;
    Ok(Box::new(Folders { watcher, watched: BTreeSet::new() }))
}

fn change(event: Event) -> Option<Change> {
    match event.kind {
        EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Any) => Some(Change::Content(event.paths)),
        EventKind::Access(AccessKind::Close(notify::event::AccessMode::Write)) => {
            Some(Change::Content(event.paths))
        }
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => None,
        _ => Some(Change::Names),
    }
}

impl FolderWatch for Folders {
    fn look_at(&mut self, folders: &BTreeSet<PathBuf>) -> io::Result<()> {
        let there: BTreeSet<PathBuf> = folders.iter().filter_map(|folder| nearest(folder)).collect();
        for folder in self.watched.difference(&there) {
            // A folder that is gone is no longer watched anyway.
            let _ = self.watcher.unwatch(folder);
        }
        // A folder that was taken away and made again is another one: each is watched anew.
        for folder in &there {
            self.watcher.watch(folder, RecursiveMode::NonRecursive).map_err(problem)?;
        }
        self.watched = there;
        Ok(())
    }
}

/// The folder, or the nearest one around it that is there.
fn nearest(folder: &Path) -> Option<PathBuf> {
    let whole = std::path::absolute(folder).ok()?;
    whole.ancestors().find(|folder| folder.is_dir()).map(Path::to_owned)
}

fn problem(error: notify::Error) -> io::Error {
    match error.kind {
        notify::ErrorKind::Io(error) => error,
        kind => io::Error::other(notify::Error::new(kind)),
    }
}
