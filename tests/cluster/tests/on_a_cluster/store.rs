//! An object store with as much of S3 as reading takes, on this machine.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;

/// The bucket.
pub(crate) const BUCKET: &str = "quet";

type Objects = BTreeMap<String, Vec<u8>>;

/// Objects that are read through doors. Each door has an address of its own, so that it is known who reads.
pub(crate) struct Store {
    objects: Arc<Objects>,
}

impl Store {
    /// The files of a folder, as objects below a prefix.
    pub(crate) fn of(folder: &Path, prefix: &str) -> Self {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = files
            .filter(|path| path.extension().is_some_and(|ending| ending == "csv" || ending == "parquet"));
        let object = |(number, path): (usize, std::path::PathBuf)| {
            (format!("{prefix}/{number} tệp.csv"), std::fs::read(path).unwrap())
        };
        Self { objects: Arc::new(files.enumerate().map(object).collect()) }
    }

    /// Opens a door until the program ends, and gives the environment of whoever reads through it.
    pub(crate) fn door(&self) -> Door {
        self.door_with(|_| ())
    }

    /// Opens a door at which something happens before an object is handed out.
    pub(crate) fn door_with(&self, before: impl Fn(&TcpStream) + Send + Sync + 'static) -> Door {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (objects, before) = (Arc::clone(&self.objects), Arc::new(before));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (objects, before) = (Arc::clone(&objects), Arc::clone(&before));
                thread::spawn(move || answer(&stream, &objects, &*before));
            }
        });
        [
            ("AWS_ENDPOINT", format!("http://{address}")),
            ("AWS_ALLOW_HTTP", "true".to_owned()),
            ("AWS_SKIP_SIGNATURE", "true".to_owned()),
            ("AWS_REGION", "us-east-1".to_owned()),
        ]
    }
}

/// The environment of a program that reads through a door.
pub(crate) type Door = [(&'static str, String); 4];

/// Waits until whoever reads has hung up.
pub(crate) fn wait_for_the_end(mut reader: &TcpStream) {
    let _ = std::io::copy(&mut reader, &mut std::io::sink());
}

/// Answers one request.
fn answer(stream: &TcpStream, objects: &Objects, before: &dyn Fn(&TcpStream)) -> Option<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next()?.ok()?;
    let headers: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
    let [method, target, _] = request.split(' ').collect::<Vec<_>>()[..] else { return None };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let key = decoded(path.strip_prefix(&format!("/{BUCKET}"))?);
    let key = key.trim_start_matches('/');
    let mut stream = stream;
    if key.is_empty() {
        let prefix =
            query.split('&').find_map(|pair| pair.strip_prefix("prefix=")).map(decoded).unwrap_or_default();
        let listed = list(objects, &prefix);
        let length = listed.len();
        let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
        return write!(stream, "{head}{listed}").ok();
    }
    let Some(object) = objects.get(key) else {
        return write!(stream, "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
            .ok();
    };
    if method == "GET" {
        before(stream);
    }
    let range = headers.iter().find_map(|header| {
        let (name, value) = header.split_once(": ")?;
        let (from, to) =
            value.strip_prefix("bytes=").filter(|_| name.eq_ignore_ascii_case("range"))?.split_once('-')?;
        Some((
            from.parse::<usize>().ok()?,
            to.parse::<usize>().map_or(object.len(), |to| (to + 1).min(object.len())),
        ))
    });
    let (from, to) = range.unwrap_or((0, object.len()));
    let status = if range.is_some() { "206 Partial Content" } else { "200 OK" };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nConnection: close\r\nETag: \"x\"\r\nLast-Modified: Mon, 01 Nov 2021 00:00:00 GMT\r\n\
         Content-Range: bytes {from}-{}/{}\r\nContent-Length: {}\r\n\r\n",
        to - 1,
        object.len(),
        to - from
    )
    .ok()?;
    if method == "GET" {
        stream.write_all(&object[from..to]).ok()?;
    }
    Some(())
}

fn list(objects: &Objects, prefix: &str) -> String {
    let mut listed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult><Name>{BUCKET}</Name><IsTruncated>false</IsTruncated>"
    );
    for (key, object) in objects.iter().filter(|(key, _)| key.starts_with(prefix)) {
        write!(
            listed,
            "<Contents><Key>{key}</Key><LastModified>2021-11-01T00:00:00.000Z</LastModified><ETag>\"x\"</ETag>\
             <Size>{}</Size></Contents>",
            object.len()
        )
        .unwrap();
    }
    listed + "</ListBucketResult>"
}

/// What stands in a URL, without its percent signs.
fn decoded(written: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = written.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            b'+' => b' ',
            other => other,
        });
    }
    String::from_utf8(bytes).unwrap()
}
