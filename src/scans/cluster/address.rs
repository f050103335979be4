//! The address of a scheduler.

use std::fmt;

use crate::diagnostic::{Diagnostic, Report};

/// The port that a scheduler listens on if it is not told another.
const USUAL_PORT: u16 = 50050;

/// A host and a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) host: String,
    pub(super) port: u16,
}

impl Address {
    /// Reads `df://host:50050`; the scheme and the port may be left out. None if it is wrong, which is reported.
    pub(super) fn read(written: &str, report: &mut Report) -> Option<Self> {
        let parsed = Self::parse(written.trim());
        if parsed.is_none() {
            report.push(Diagnostic::error("cluster-address-wrong").with("written", written));
        }
        parsed
    }

    fn parse(written: &str) -> Option<Self> {
        let rest = written.strip_prefix("df://").unwrap_or(written);
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        // An address of IPv6 stands in brackets.
        let colon = rest.rfind(':').filter(|at| !rest[*at..].contains(']'));
        let (host, port) = match colon {
            Some(at) => (&rest[..at], rest[at + 1..].parse().ok().filter(|port| *port > 0)?),
            None => (rest, USUAL_PORT),
        };
        let is_bracketed = host.starts_with('[') && host.ends_with(']');
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
        let is_name = !host.is_empty() && host.chars().all(is_part);
        let is_version_6 = is_bracketed && host[1..host.len() - 1].parse::<std::net::Ipv6Addr>().is_ok();
        (is_name || is_version_6).then(|| Self { host: host.to_owned(), port })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "df://{}:{}", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_host_and_perhaps_a_port() {
        for (written, expected) in [
            ("df://scheduler:50050", Some("df://scheduler:50050")),
            ("10.0.0.1", Some("df://10.0.0.1:50050")),
            ("df://may-1.noi-bo:9/", Some("df://may-1.noi-bo:9")),
            ("df://[::1]:50051", Some("df://[::1]:50051")),
            ("[::1]", Some("df://[::1]:50050")),
            ("http://scheduler:50050", None),
            ("df://scheduler:0", None),
            ("df://scheduler:65536", None),
            ("df://a b", None),
            ("df://[x]", None),
            ("df://", None),
            ("", None),
        ] {
            let mut report = Report::new();
            let read = Address::read(written, &mut report).map(|address| address.to_string());
            assert_eq!(read.as_deref(), expected, "{written}");
            assert_eq!(report.has_errors(), expected.is_none(), "{written}");
        }
    }
}
