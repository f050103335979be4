//! The files of the page, which are part of the program.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const PICTURE: &str = "image/svg+xml";

/// Name, type, content.
const FILES: &[(&str, &str, &str)] = &[
    ("colours.css", STYLE, include_str!("page/colours.css")),
    ("dialogs.js", SCRIPT, include_str!("page/dialogs.js")),
    ("findings.css", STYLE, include_str!("page/findings.css")),
    ("findings.js", SCRIPT, include_str!("page/findings.js")),
    ("frame.css", STYLE, include_str!("page/frame.css")),
    ("icon.svg", PICTURE, ICON),
    ("keyboard.js", SCRIPT, include_str!("page/keyboard.js")),
    ("letters.js", SCRIPT, include_str!("page/letters.js")),
    ("paper.css", STYLE, include_str!("page/paper.css")),
    ("paper.js", SCRIPT, include_str!("page/paper.js")),
    ("start.js", SCRIPT, include_str!("page/start.js")),
    ("words.js", SCRIPT, include_str!("page/words.js")),
];

const ICON: &str = include_str!("page/icon.svg");

/// A file of the page.
pub(super) async fn file(Path(name): Path<String>) -> Result<Response, StatusCode> {
    let (_, kind, content) =
        FILES.iter().find(|(known, _, _)| *known == name).ok_or(StatusCode::NOT_FOUND)?;
    Ok(([(header::CONTENT_TYPE, *kind)], *content).into_response())
}

/// The picture of the page, where browsers look for it unasked.
pub(super) async fn icon() -> Response {
    ([(header::CONTENT_TYPE, PICTURE)], ICON).into_response()
}
