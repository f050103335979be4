//! Where a run prints: results on one stream, everything else on the other.

use std::fmt;
use std::io::{self, Write};

use super::Outcome;
use crate::diagnostic::{Catalogue, Diagnostic, Format, Report, render};
use crate::environment::{self, Environment};

/// The two streams of a run.
pub struct Console<'a> {
    /// Results: what another program may read.
    pub results: &'a mut dyn Write,
    /// Everything else.
    pub messages: &'a mut dyn Write,
    /// What the messages are read on.
    pub screen: Screen,
}

/// What messages are read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A terminal, on which progress can be shown.
    Terminal,
    /// A file or another program.
    Pipe,
}

impl fmt::Debug for Console<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Console").finish_non_exhaustive()
    }
}

/// What a command works with.
pub(super) struct Session<'a, 'b> {
    pub(super) environment: &'a dyn Environment,
    pub(super) catalogue: &'a Catalogue,
    console: &'a mut Console<'b>,
}

impl<'a, 'b> Session<'a, 'b> {
    pub(super) fn new(
        environment: &'a dyn Environment,
        catalogue: &'a Catalogue,
        console: &'a mut Console<'b>,
    ) -> Self {
        Self { environment, catalogue, console }
    }

    /// What the messages are read on.
    pub(super) fn screen(&self) -> Screen {
        self.console.screen
    }

    /// Prints a result. A reader that has seen enough and closed the pipe (`congvan ... | head`) is no failure.
    pub(super) fn print(&mut self, text: &str) -> Result<(), Diagnostic> {
        let written = self.console.results.write_all(text.as_bytes());
        match written.and_then(|()| self.console.results.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Diagnostic::error("output-stream-failed").with("reason", environment::reason(&error)))
            }
            _ => Ok(()),
        }
    }

    /// Prints the one result of a command, or tells why it could not.
    pub(super) fn print_or_tell(&mut self, text: &str) -> Outcome {
        match self.print(text) {
            Ok(()) => Outcome::Success,
            Err(diagnostic) => {
                self.tell(diagnostic, Format::Text);
                Outcome::Failure
            }
        }
    }

    /// Prints a message. If nobody can read it, there is nobody to tell.
    pub(super) fn say(&mut self, text: &str) {
        let _ = self.console.messages.write_all(text.as_bytes());
    }

    /// Prints a report among the messages.
    pub(super) fn report(&mut self, report: &Report, format: Format) {
        self.say(&render(report, format, self.catalogue));
    }

    /// Prints a single diagnostic among the messages.
    pub(super) fn tell(&mut self, diagnostic: Diagnostic, format: Format) {
        let mut report = Report::new();
        report.push(diagnostic);
        self.report(&report, format);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Language;
    use crate::environment::Machine;

    struct Broken(io::ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_success_and_a_full_disk_is_not() {
        let catalogue = Catalogue::new(Language::Vietnamese);
        for (kind, outcome) in
            [(io::ErrorKind::BrokenPipe, Outcome::Success), (io::ErrorKind::StorageFull, Outcome::Failure)]
        {
            let mut messages = Vec::new();
            let mut console =
                Console { results: &mut Broken(kind), messages: &mut messages, screen: Screen::Pipe };
            assert_eq!(Session::new(&Machine, &catalogue, &mut console).print_or_tell("x"), outcome);
            assert_eq!(messages.is_empty(), outcome == Outcome::Success);
        }
    }
}
