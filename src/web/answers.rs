//! The answers about the letter.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::header::{self, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use tokio::sync::oneshot;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::{Studio, words};
use crate::diagnostic::Language;
use crate::live::worker::{Answer, Job};
use crate::live::{Edition, View};

/// What a page asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wish {
    /// The letter of a group.
    group: Option<String>,
    /// The language.
    lang: Option<String>,
    /// A finding of the letter, counted from 0.
    finding: Option<usize>,
}

impl Wish {
    fn language(&self) -> Option<Language> {
        self.lang.as_deref()?.parse().ok()
    }

    fn group(&self, studio: &Studio) -> Option<String> {
        self.group.clone().filter(|group| !group.is_empty()).or_else(|| studio.group.clone())
    }
}

/// Asks the desk; the answer comes back from its thread.
async fn ask<T: Send + 'static>(
    studio: &Studio,
    job: impl FnOnce(Answer<T>) -> Job,
) -> Result<T, StatusCode> {
    let (sender, receiver) = oneshot::channel();
    studio.desk.ask(job(Box::new(move |answer| {
        // Nobody waits any more: the page was closed.
        let _ = sender.send(answer);
    })));
    receiver.await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

async fn edition(studio: &Studio, wish: &Wish) -> Result<Arc<Edition>, StatusCode> {
    let group = wish.group(studio);
    ask(studio, |answer| Job::Edition(group, answer)).await
}

/// Work that takes its time, off the thread that answers.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Option<T> + Send + 'static,
) -> Result<T, StatusCode> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?.ok_or(StatusCode::NOT_FOUND)
}

/// The page, in the language that is asked for.
pub(super) async fn page(State(studio): State<Studio>, Query(wish): Query<Wish>) -> Html<String> {
    Html(words::page(studio.catalogue(wish.language())))
}

/// The letter as it is now.
pub(super) async fn letter(
    State(studio): State<Studio>,
    Query(wish): Query<Wish>,
) -> Result<Json<View>, StatusCode> {
    let edition = edition(&studio, &wish).await?;
    Ok(Json(View::of(&edition, studio.catalogue(wish.language()))))
}

/// The words of the page in a language.
pub(super) async fn words(State(studio): State<Studio>, Query(wish): Query<Wish>) -> Response {
    Json(words::all(studio.catalogue(wish.language()))).into_response()
}

/// The letters of the batch.
pub(super) async fn letters(State(studio): State<Studio>) -> Result<Response, StatusCode> {
    let list = ask(&studio, Job::List).await?;
    Ok(Json(list).into_response())
}

/// A page of the letter, by what it looks like.
pub(super) async fn svg(
    State(studio): State<Studio>,
    Path(name): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, StatusCode> {
    let edition = edition(&studio, &wish).await?;
    let key = name.strip_suffix(".svg").ok_or(StatusCode::NOT_FOUND)?.to_owned();
    let svg = aside(move || edition.pages.as_ref()?.svg(&key)).await?;
    // What a key looks like never changes.
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "private, max-age=3600, immutable"),
    ];
    Ok((headers, svg).into_response())
}

/// What stands around the place of a finding.
pub(super) async fn place(
    State(studio): State<Studio>,
    Query(wish): Query<Wish>,
) -> Result<Response, StatusCode> {
    let (group, finding) = (wish.group(&studio), wish.finding.ok_or(StatusCode::NOT_FOUND)?);
    let excerpt = ask(&studio, |answer| Job::Excerpt(group, finding, answer)).await?;
    excerpt.map(|excerpt| Json(excerpt).into_response()).ok_or(StatusCode::NOT_FOUND)
}

/// The letter as a DOCX.
pub(super) async fn docx(
    State(studio): State<Studio>,
    Query(wish): Query<Wish>,
) -> Result<Response, StatusCode> {
    const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let edition = edition(&studio, &wish).await?;
    let name = format!("{}.docx", edition.file_stem);
    Ok(download(&name, TYPE, aside(move || edition.docx()).await?))
}

/// The letter as a PDF.
pub(super) async fn pdf(
    State(studio): State<Studio>,
    Query(wish): Query<Wish>,
) -> Result<Response, StatusCode> {
    let edition = edition(&studio, &wish).await?;
    let name = format!("{}.pdf", edition.file_stem);
    Ok(download(&name, "application/pdf", aside(move || edition.pdf()).await?))
}

/// A file that the browser keeps under a name; names are in ASCII and without quotation marks already.
fn download(name: &str, kind: &'static str, content: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers
        .insert(header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment")));
    (headers, content).into_response()
}

/// The number of each new reading, as it comes; the present one first.
pub(super) async fn changes(
    State(studio): State<Studio>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let numbers = WatchStream::new(studio.readings);
    let events = numbers.map(|number| Ok(Event::default().event("reading").data(number.to_string())));
    Sse::new(events).keep_alive(KeepAlive::default())
}
