//! The batch: one letter for each group of communes, from one letter file, into a folder that can be trusted.
//!
//! [`Plan::make`] reads everything once and knows every letter and every file name before anything is written.
//! [`Plan::run`] makes the letters on all cores, in an order that does not depend on them, and leaves a [`Manifest`]
//! from which the next run knows what has changed.

mod archive;
mod extras;
mod file_names;
mod findings;
mod folder;
mod making;
mod manifest;
mod plan;
mod printing;
mod run;

pub use file_names::file_stem;
pub use manifest::{CSV, Entry, Figures, FurtherFile, JSON, LeftOver, Manifest, Province, Source, State};
pub use plan::{Order, Plan};
pub use run::{Orders, Overwrite, Progress, Rehearsal, Summary};
