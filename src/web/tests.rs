//! The answers, asked for without a network.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use tower::ServiceExt;

use super::*;
use crate::environment::Machine;
use crate::live::worker::{Job, requests, work};
use crate::live::{Desk, Order};
use crate::scans::By;

const PORT: u16 = 4321;
const MOST: usize = 1 << 24;

/// Asks for a path, with headers beside those of a browser at the right address.
async fn ask(app: &Router, method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        request = request.header("host", format!("127.0.0.1:{PORT}"));
    }
    for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
        request = request.header(*name, *value);
    }
    app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
}

async fn text(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), MOST).await.unwrap().to_vec()).unwrap()
}

/// Asks an app over a real letter.
fn with_app<Asking: Future<Output = ()>>(asking: impl FnOnce(Router) -> Asking) {
    let order = Order {
        letter: "fixtures/batches/thai-nguyen-by-district/letter.toml".into(),
        template: None,
        encoding: None,
        by: Some(By::District),
        particulars: None,
    };
    let (desk, jobs) = requests();
    let (studio, bell) = Studio::new(desk.clone(), PORT, Language::Vietnamese);
    std::thread::scope(|scope| {
        scope.spawn(move || work(Desk::open(order, &Machine), &jobs, None, |number| bell.ring(number)));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(asking(app(studio)));
        desk.ask(Job::Stop);
    });
}

#[test]
fn only_this_host_and_this_origin_are_answered() {
    with_app(|app| async move {
        let ours = format!("127.0.0.1:{PORT}");
        let name = format!("localhost:{PORT}");
        let origin = format!("http://{ours}");
        let answered: [&[(&str, &str)]; 5] = [
            &[],
            &[("host", &name)],
            &[("origin", &origin)],
            &[("sec-fetch-site", "same-origin"), ("origin", &origin)],
            &[("sec-fetch-site", "none")],
        ];
        for headers in answered {
            assert_eq!(ask(&app, "GET", "/words", headers).await.status(), StatusCode::OK, "{headers:?}");
        }
        let twice = format!("evil.example:{PORT}");
        let refused: [&[(&str, &str)]; 10] = [
            &[("host", "")],
            &[("host", "evil.example")],
            &[("host", &twice)],
            &[("host", "127.0.0.1")],
            &[("host", "127.0.0.1:80")],
            &[("host", &ours), ("host", &twice)],
            &[("origin", "http://evil.example")],
            &[("origin", "null")],
            &[("origin", "https://127.0.0.1:4321")],
            &[("sec-fetch-site", "cross-site")],
        ];
        for headers in refused {
            for path in ["/", "/letter", "/changes", "/page/start.js"] {
                let status = ask(&app, "GET", path, headers).await.status();
                assert_eq!(status, StatusCode::FORBIDDEN, "{path} {headers:?}");
            }
        }
        let absolute = ask(&app, "GET", "http://evil.example/letter", &[]).await.status();
        assert_eq!(absolute, StatusCode::FORBIDDEN);
    });
}

#[test]
fn every_answer_is_closed_to_others() {
    with_app(|app| async move {
        for path in ["/", "/letter", "/letters", "/words", "/page/start.js", "/nothing"] {
            let response = ask(&app, "GET", path, &[]).await;
            let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
            let policy = header("content-security-policy");
            for part in
                ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]
            {
                assert!(policy.contains(part), "{path}: {policy}");
            }
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
            for name in ["opener-policy", "resource-policy"] {
                assert_eq!(header(&format!("cross-origin-{name}")), "same-origin", "{path}");
            }
            assert_eq!(header("cross-origin-embedder-policy"), "require-corp", "{path}");
            assert!(response.headers().get("access-control-allow-origin").is_none(), "{path}");
        }
    });
}

#[test]
fn nothing_can_be_sent_and_no_other_file_is_served() {
    with_app(|app| async move {
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            for path in ["/", "/letter", "/nothing"] {
                let status = ask(&app, method, path, &[]).await.status();
                assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            }
        }
        for path in [
            "/letter.toml",
            "/../letter.toml",
            "/page/../letter.toml",
            "/page/..%2f..%2fCargo.toml",
            "/page/%2e%2e/%2e%2e/Cargo.toml",
            "/page/",
            "/page/page.html",
            "/pages/..%2f..%2fletter.toml",
            "/pages/0.svg?group=171",
            "//etc/passwd",
            "/place?finding=99999&group=171",
            "/place?group=171",
        ] {
            let status = ask(&app, "GET", path, &[]).await.status();
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        }
        let status = ask(&app, "GET", "/place?finding=-1", &[]).await.status();
        assert_eq!(status, StatusCode::BAD_REQUEST);
    });
}

#[test]
fn an_unknown_group_is_told_in_the_language_of_the_page() {
    with_app(|app| async move {
        for (language, words) in [("vi", "Không có công văn nào"), ("en", "There is no letter")] {
            let response = ask(&app, "GET", &format!("/letter?group=%3Cb%3E&lang={language}"), &[]).await;
            assert_eq!(response.headers()[header::CONTENT_TYPE], "application/json");
            let view = text(response).await;
            assert!(view.contains("preview-group-unknown") && view.contains(words), "{view}");
            assert!(view.contains("\"state\":\"failed\""), "{view}");
        }
        for kind in ["docx", "pdf"] {
            let status = ask(&app, "GET", &format!("/letter.{kind}?group=999"), &[]).await.status();
            assert_eq!(status, StatusCode::NOT_FOUND, "a letter that is not there cannot be downloaded");
        }
    });
}

#[test]
fn a_docx_is_a_download_under_the_name_of_its_letter() {
    with_app(|app| async move {
        let response = ask(&app, "GET", "/letter.docx?group=171", &[]).await;
        assert_eq!(response.status(), StatusCode::OK);
        let name = response.headers()[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert_eq!(name, "attachment; filename=\"171-huyen-dai-tu.docx\"");
        assert!(to_bytes(response.into_body(), MOST).await.unwrap().starts_with(b"PK"));
    });
}
