//! `congvan preview`: the pages of a letter in the browser, as its files are edited.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::Session;
use crate::vietnamese::legacy::Encoding;
#[cfg(feature = "preview")]
use shown::Shown;

/// The arguments of `congvan preview`.
#[derive(Args, Debug)]
pub(super) struct Preview {
    letter: PathBuf,
    #[arg(long)]
    group: Option<String>,
    #[arg(long)]
    by: Option<String>,
    #[arg(long)]
    with: Option<PathBuf>,
    #[arg(long)]
    template: Option<PathBuf>,
    #[arg(long)]
    encoding: Option<Encoding>,
    #[arg(long)]
    port: Option<u16>,
    #[arg(long)]
    no_open: bool,
}

#[cfg(not(feature = "preview"))]
impl Preview {
    /// Says how to get the preview.
    #[expect(clippy::unused_self, reason = "as every command has it")]
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        use crate::diagnostic::{Diagnostic, Format};
        session.tell(Diagnostic::error("preview-not-built"), Format::Text);
        Outcome::Failure
    }
}

#[cfg(feature = "preview")]
impl Preview {
    /// Shows the letter until the user ends it.
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        match Shown::begin(self, session) {
            Ok(shown) => shown.show(session),
            Err(outcome) => outcome,
        }
    }
}

#[cfg(feature = "preview")]
mod shown {
    use std::io;
    use std::net::TcpListener;
    use std::sync::mpsc::Receiver;
    use std::thread;

    use super::{Outcome, Preview, Session};
    use crate::diagnostic::{Diagnostic, Format, Report};
    use crate::environment::{FolderWatch, reason};
    use crate::live::worker::{self, Job, Requests};
    use crate::live::{Desk, Order};
    use crate::scans::By;
    use crate::web::{self, Studio};

    /// A preview that has its files and its port.
    pub(super) struct Shown<'a> {
        desk: Desk<'a>,
        listener: TcpListener,
        port: u16,
        requests: Requests,
        jobs: Receiver<Job>,
        group: Option<String>,
        opens: bool,
    }

    impl<'a> Shown<'a> {
        /// Reads the letter and takes a port; tells why it cannot.
        pub(super) fn begin(preview: &Preview, session: &mut Session<'a, '_>) -> Result<Self, Outcome> {
            let tell = |problem: Diagnostic, session: &mut Session<'a, '_>| {
                session.tell(problem, Format::Text);
                Outcome::Failure
            };
            let by = preview.by.as_deref().map(By::from_argument);
            let order = Order {
                letter: preview.letter.clone(),
                template: preview.template.clone(),
                encoding: preview.encoding,
                by: by.or_else(|| preview.group.as_ref().map(|_| By::District)),
                particulars: preview.with.clone(),
            };
            let desk = Desk::open(order, session.environment);
            // A letter file that is not there is a slip in the command; everything else can be mended while it is shown.
            if session.environment.read(&preview.letter).is_err() {
                session.report(desk.report(), Format::Text);
                return Err(Outcome::Failure);
            }
            if let Some(unknown) = preview.group.as_deref().and_then(|group| desk.unknown_group(group)) {
                return Err(tell(unknown, session));
            }
            let listening = web::listen(preview.port)
                .and_then(|listener| listener.local_addr().map(|address| (listener, address.port())));
            let (listener, port) =
                listening.map_err(|error| tell(port_problem(preview.port, &error), session))?;
            let (requests, jobs) = worker::requests();
            let (group, opens) = (preview.group.clone(), !preview.no_open);
            Ok(Self { desk, listener, port, requests, jobs, group, opens })
        }

        /// Answers the browser until the user ends it.
        pub(super) fn show(self, session: &mut Session<'a, '_>) -> Outcome {
            let Self { desk, listener, port, requests, jobs, group, opens } = self;
            let address = format!("http://127.0.0.1:{port}/");
            let mut report = Report::new();
            let environment = session.environment;
            environment.listen_for_interrupt();
            let watch = watch(session, &requests, &mut report);
            let (studio, bell) = Studio::new(requests.clone(), port, session.catalogue.language());
            if opens && let Err(problem) = open(&address) {
                report.push(problem);
            }
            // While the browser opens, the first letter is set.
            requests.ask(Job::Edition(group.clone(), Box::new(drop)));
            let arguments = [("address", address)];
            let text =
                ["preview-address", "preview-how-to-end"].map(|id| session.catalogue.text(id, &arguments));
            let printed = session.print_or_tell(&format!("{}\n{}\n", text[0], text[1]));
            session.report(&report, Format::Text);
            let served = thread::scope(|scope| {
                scope.spawn(move || worker::work(desk, &jobs, watch, |number| bell.ring(number)));
                let app = web::app(studio.showing(group));
                let served = web::serve(listener, app, || environment.is_interrupted());
                requests.ask(Job::Stop);
                served
            });
            match served {
                Ok(()) => printed,
                Err(error) => {
                    let problem = Diagnostic::error("preview-stopped").with("reason", reason(&error));
                    session.tell(problem, Format::Text);
                    Outcome::Failure
                }
            }
        }
    }

    fn watch(
        session: &Session<'_, '_>,
        requests: &Requests,
        report: &mut Report,
    ) -> Option<Box<dyn FolderWatch>> {
        let requests = requests.clone();
        let watch = session.environment.watch(Box::new(move |change| requests.ask(Job::Changed(change))));
        let told =
            |error: io::Error| Diagnostic::warning("preview-not-watching").with("reason", reason(&error));
        watch.map_err(|error| report.push(told(error))).ok()
    }

    fn open(address: &str) -> Result<(), Diagnostic> {
        let opened = open::that_detached(address);
        opened.map_err(|_| Diagnostic::warning("preview-browser-not-opened").with("address", address))
    }

    fn port_problem(port: Option<u16>, error: &io::Error) -> Diagnostic {
        let problem = match error.kind() {
            io::ErrorKind::AddrInUse => Diagnostic::error("preview-port-taken"),
            _ => Diagnostic::error("preview-port-refused").with("reason", reason(error)),
        };
        problem.with("port", port.unwrap_or_default())
    }
}
