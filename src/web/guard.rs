//! Who is answered, and what every answer carries.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Nothing from elsewhere, nothing inside the page itself, and the page nowhere inside another.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Carried by every answer, refusals too.
const HEADERS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

/// Answers only what a page of this very port asks for. A page from elsewhere that has its name lead to this machine
/// (DNS rebinding) names another host, and one that asks across names another origin.
pub(super) async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    let mut response = if !is_ours(&request, port) {
        refusal(StatusCode::FORBIDDEN)
    } else if matches!(*request.method(), Method::GET | Method::HEAD) {
        next.run(request).await
    } else {
        refusal(StatusCode::METHOD_NOT_ALLOWED)
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// For a path that leads nowhere.
pub(super) async fn nothing_here() -> Response {
    refusal(StatusCode::NOT_FOUND)
}

fn refusal(status: StatusCode) -> Response {
    status.into_response()
}

fn is_ours(request: &Request, port: u16) -> bool {
    let is_host = |written: &str| is_host(written, port);
    let headers = request.headers();
    let host = only(headers, &header::HOST).is_some_and(is_host);
    let target = request.uri().authority().is_none_or(|authority| is_host(authority.as_str()));
    let origin = !headers.contains_key(header::ORIGIN)
        || only(headers, &header::ORIGIN)
            .and_then(|origin| origin.strip_prefix("http://"))
            .is_some_and(is_host);
    // Browsers say by themselves who asks; `none` is a person at the address bar.
    let site = headers.get("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none");
    host && target && origin && site
}

/// Whether a name and port are those of the page. Browsers leave out the usual port of HTTP.
fn is_host(written: &str, port: u16) -> bool {
    let (name, written_port) = written.rsplit_once(':').unwrap_or((written, "80"));
    let is_name = ["127.0.0.1", "localhost"].iter().any(|host| host.eq_ignore_ascii_case(name));
    is_name && written_port == port.to_string()
}

/// The value of a header that is there once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_host;

    #[test]
    fn the_usual_port_may_be_left_out() {
        for (written, port, expected) in [
            ("127.0.0.1", 80, true),
            ("LOCALHOST:80", 80, true),
            ("127.0.0.1", 4321, false),
            ("localhost:4321", 4321, true),
            ("evil.example", 80, false),
            (":80", 80, false),
        ] {
            assert_eq!(is_host(written, port), expected, "{written} {port}");
        }
    }
}
