//! `congvan preview`: the program itself, and the page in a real browser.

#![cfg(feature = "preview")]

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use common::program::{congvan, copy};
use common::{fixtures, judge};

/// A preview at work, ended with the test.
struct Preview {
    process: Child,
    port: u16,
}

impl Preview {
    fn of(letter: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_congvan"))
            .args(["preview", "--no-open", "--lang", "en"])
            .arg(letter)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port =
            line.trim_end().trim_end_matches('/').rsplit(':').next().and_then(|port| port.parse().ok());
        Self { process, port: port.unwrap_or_else(|| panic!("an address: {line}")) }
    }

    /// What is answered to lines as they are, unlike what a browser would send.
    fn answer(&self, lines: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let lines = lines.replace("PORT", &self.port.to_string());
        write!(stream, "{lines}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_path_that_climbs_and_a_host_that_is_another_get_nothing() {
    let folder = copy(&fixtures().join("plain-letter"));
    let preview = Preview::of(&folder.path().join("letter.toml"));
    let ours = "Host: 127.0.0.1:PORT";
    for (line, host, status) in [
        ("GET /words?lang=vi HTTP/1.1", ours, "200"),
        ("GET /../letter.toml HTTP/1.1", ours, "404"),
        ("GET /page/../../letter.toml HTTP/1.1", ours, "404"),
        ("GET /page/..%2f..%2fletter.toml HTTP/1.1", ours, "404"),
        ("GET /letter.toml HTTP/1.1", ours, "404"),
        ("GET /words HTTP/1.1", "Host: rebound.example:PORT", "403"),
        ("GET http://rebound.example/words HTTP/1.1", ours, "403"),
        ("GET /words HTTP/1.1", "Host: 127.0.0.1:PORT\r\nHost: rebound.example:PORT", "4"),
        ("GET /words HTTP/1.1", "Accept: */*", "4"),
        ("GET /words HTTP/1.1", "Host: 127.0.0.1:PORT\r\nOrigin: http://rebound.example", "403"),
        ("POST /words HTTP/1.1", ours, "405"),
    ] {
        let answer = preview.answer(&format!("{line}\r\n{host}"));
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{line} {host}: {answer}");
        assert!(!answer.contains("[agency]"), "{line}: {answer}");
    }
}

#[test]
fn only_this_machine_is_listened_to() {
    let folder = copy(&fixtures().join("plain-letter"));
    let preview = Preview::of(&folder.path().join("letter.toml"));
    // Any other address of this machine, even of its loopback, is free.
    assert!(TcpListener::bind(("127.0.0.2", preview.port)).is_ok());
}

#[test]
fn a_taken_port_a_missing_letter_and_an_unknown_group_are_told() {
    let folder = copy(&fixtures().join("batches/thai-nguyen-by-district"));
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (arguments, code) in [
        (vec!["preview", "letter.toml", "--by", "district", "--port", &port], "preview-port-taken"),
        (vec!["preview", "leter.toml"], "letter-file-not-found"),
        (vec!["preview", "letter.toml", "--group", "17"], "preview-group-unknown"),
    ] {
        for language in ["vi", "en"] {
            let output = congvan(&arguments, language, folder.path());
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{told}");
            assert!(told.contains(&format!("[{code}]")), "{told}");
        }
    }
}

#[test]
fn a_real_browser_shows_the_letter_and_follows_its_files() {
    let Some(python) = judge::program("python", "the preview in Chromium") else { return };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = root.join("tests/judges/see_preview.py");
    let program = PathBuf::from(env!("CARGO_BIN_EXE_congvan"));
    let seen = judge::run(python, [script, program, fixtures(), root.join("templates")]);
    assert_eq!(seen.trim_end(), "seen");
}
