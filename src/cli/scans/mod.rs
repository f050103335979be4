//! `congvan scans`: looking at data before a letter is made of it.

mod count;
mod resolve;
mod wishes;

use clap::{Args, Subcommand};

use self::count::Count;
use self::resolve::Resolve;
use super::Outcome;
use super::console::Session;

/// The arguments of `congvan scans`.
#[derive(Args, Debug)]
pub(super) struct Scans {
    #[command(subcommand)]
    command: ScansCommand,
}

#[derive(Debug, Subcommand)]
enum ScansCommand {
    Count(Count),
    Resolve(Resolve),
}

impl Scans {
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        match &self.command {
            ScansCommand::Count(count) => count.run(session),
            ScansCommand::Resolve(resolve) => resolve.run(session),
        }
    }
}
