//! What the files are that the user has named: counts, or events.

use std::io::{self, Cursor, ErrorKind, Read};

use super::super::data::Files;
use super::super::events::{Source, opened};
use crate::scans::events::time_column;
use crate::vietnamese::legacy::{Detection, detect};

/// How much of a file is looked at.
const HEAD: u64 = 64 << 10;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A row for each event.
    Events {
        /// The header of the column of times; None where the form of the file says it.
        time: Option<String>,
    },
    /// A row for each commune.
    Counts,
}

/// A file, and what it holds.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) source: Source<'a>,
    pub(super) kind: Kind,
    /// Its first rows, unpacked.
    pub(super) head: Vec<u8>,
}

impl<'a> Known<'a> {
    /// Looks at the first rows of a file. Standard input stays open, since nobody can begin it again.
    pub(super) fn new(mut source: Source<'a>, files: Files<'a>) -> io::Result<Self> {
        let watch = files.watch.filter(|_| source.is_standard_input());
        let mut text = match opened(&source, files.environment, watch) {
            Ok(text) => text,
            // Only events come as Parquet.
            Err(error) if error.kind() == ErrorKind::Unsupported && !source.is_standard_input() => {
                return Ok(Self { source, kind: Kind::Events { time: None }, head: Vec::new() });
            }
            Err(error) => return Err(error),
        };
        let mut head = Vec::new();
        text.by_ref().take(HEAD).read_to_end(&mut head)?;
        if source.is_standard_input() {
            source.opened = Some(Box::new(Cursor::new(head.clone()).chain(text)));
        }
        Ok(Self { source, kind: kind(&head), head })
    }
}

fn kind(head: &[u8]) -> Kind {
    let header = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let text = match std::str::from_utf8(header) {
        Ok(text) => text.to_owned(),
        Err(_) => match detect(head) {
            Detection::Sure(encoding) => encoding.decode(head).0,
            Detection::Unsure(_) => String::new(),
        },
    };
    let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    match time_column(first) {
        Some(time) => Kind::Events { time: Some(time) },
        None => Kind::Counts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_tells_events_from_counts() {
        let is_events = |header: &str| matches!(kind(header.as_bytes()), Kind::Events { .. });
        for header in [
            "scanned_at,location_id,commune_code,direction\n1,2,3,4",
            "\u{feff}Thời gian quét;Mã xã;Hướng\r\n",
            "Mã lượt quét;Thời điểm;Xã/Phường;Huyện;Địa điểm quét",
            "\"time\",\"ward\"",
        ] {
            assert!(is_events(header), "{header}");
            let wide: Vec<u8> =
                [0xfeff].into_iter().chain(header.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            assert!(matches!(kind(&wide), Kind::Events { .. }), "{header}");
        }
        for header in [
            "Huyện;Xã;Số lượt quét",
            "Thời gian;Xã;Tổng số lượt quét",
            "Báo cáo từ ngày 25/10/2021",
            "time,value",
            "PK\u{3}\u{4}",
            "",
        ] {
            assert!(!is_events(header), "{header}");
        }
    }
}
