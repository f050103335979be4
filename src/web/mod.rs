//! The page of the preview over HTTP, for this machine alone. No logic of its own: what there is to see comes from
//! [`crate::live`].

mod answers;
mod files;
mod guard;
mod words;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use tokio::sync::watch;

use crate::diagnostic::{Catalogue, Language};
use crate::live::worker::Requests;

/// What the answers are made from.
#[derive(Clone, Debug)]
pub struct Studio {
    desk: Requests,
    /// The number of the latest reading.
    readings: watch::Receiver<u64>,
    catalogues: Arc<[Catalogue; 2]>,
    /// The language of a page that asks for none.
    language: Language,
    /// The port that the page is served from.
    port: u16,
    /// The letter that is shown first.
    group: Option<String>,
}

/// Tells every page that is open of a new reading.
#[derive(Debug)]
pub struct Bell(watch::Sender<u64>);

impl Bell {
    /// Tells of the reading of a number.
    pub fn ring(&self, number: u64) {
        self.0.send_replace(number);
    }
}

impl Studio {
    /// A studio that asks a desk, for pages of a port and in a language; and the bell that wakes them.
    pub fn new(desk: Requests, port: u16, language: Language) -> (Self, Bell) {
        let (sender, readings) = watch::channel(1);
        let catalogues = Arc::new([Language::Vietnamese, Language::English].map(Catalogue::new));
        (Self { desk, readings, catalogues, language, port, group: None }, Bell(sender))
    }

    /// Shows the letter of a group first.
    pub fn showing(self, group: Option<String>) -> Self {
        Self { group, ..self }
    }

    fn catalogue(&self, language: Option<Language>) -> &Catalogue {
        let language = language.unwrap_or(self.language);
        let [vietnamese, english] = &*self.catalogues;
        if language == Language::English { english } else { vietnamese }
    }
}

/// All answers there are.
pub fn app(studio: Studio) -> Router {
    Router::new()
        .route("/", get(answers::page))
        .route("/letter", get(answers::letter))
        .route("/letters", get(answers::letters))
        .route("/words", get(answers::words))
        .route("/pages/{name}", get(answers::svg))
        .route("/place", get(answers::place))
        .route("/letter.docx", get(answers::docx))
        .route("/letter.pdf", get(answers::pdf))
        .route("/changes", get(answers::changes))
        .route("/page/{name}", get(files::file))
        .route("/favicon.ico", get(files::icon))
        .fallback(guard::nothing_here)
        .layer(axum::middleware::from_fn_with_state(studio.port, guard::guard))
        .with_state(studio)
}

/// A port of this machine that nobody else reaches; without a number, one that is free.
///
/// # Errors
/// If the port is taken or may not be used.
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0)))
}

/// How often the wish to stop is asked for.
const GLANCE: Duration = Duration::from_millis(50);

/// Answers until `is_over`.
///
/// # Errors
/// If the system takes the port away.
pub fn serve(listener: TcpListener, app: Router, is_over: impl Fn() -> bool) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let served = runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let server = tokio::spawn(axum::serve(listener, app).into_future());
        while !is_over() && !server.is_finished() {
            tokio::time::sleep(GLANCE).await;
        }
        if server.is_finished() { server.await.map_err(io::Error::other)? } else { Ok(()) }
    });
    // A page that is still open is told by its connection that nobody answers any more.
    runtime.shutdown_background();
    served
}

#[cfg(test)]
mod tests;
