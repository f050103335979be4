//! Counting the rows of a block.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter};

use super::blocks::Block;
use super::columns::{Columns, Role};
use super::instant::{Clock, Window};
use super::tally::{self, CODES, Fault, Tally};
use super::words::direction;
use super::{CountOf, Direction, Question};

/// Counts for one thread.
pub(super) struct Counter<'a> {
    columns: &'a Columns,
    window: &'a Window,
    question: &'a Question,
    clock: Clock,
    tally: Tally,
}

/// What a row says, as far as the question asks for it.
#[derive(Default)]
struct Row<'r> {
    time: &'r [u8],
    commune: &'r [u8],
    district: &'r [u8],
    direction: &'r [u8],
    thing: &'r [u8],
}

impl<'r> Row<'r> {
    fn set(&mut self, role: Role, field: &'r [u8]) {
        match role {
            Role::Time => self.time = field,
            Role::Commune => self.commune = field,
            Role::District => self.district = field,
            Role::Direction => self.direction = field,
            Role::Thing => self.thing = field,
        }
    }
}

impl<'a> Counter<'a> {
    pub(super) fn new(columns: &'a Columns, window: &'a Window, question: &'a Question) -> Self {
        let tally = Tally { coded: vec![0; CODES], ..Tally::default() };
        Self { columns, window, question, clock: Clock::default(), tally }
    }

    pub(super) fn into_tally(self) -> Tally {
        self.tally
    }

    /// Counts the rows of a block.
    pub(super) fn take(&mut self, block: &Block) {
        let records = block.records();
        let mut line = 0;
        if block.is_too_long {
            self.tally.rows += 1;
            self.tally.bad.add(Fault::Length, (block.number, 1), records);
            line = 1;
        } else {
            let is_text = std::str::from_utf8(records).is_ok();
            let has_quotes = memchr(b'"', records).is_some();
            let mut rest = records;
            while !rest.is_empty() {
                line += 1;
                let at = (block.number, line);
                let end =
                    if has_quotes { end_of_record(rest) } else { memchr(b'\n', rest).unwrap_or(rest.len()) };
                let (record, after) = rest.split_at(end);
                rest = after.get(1..).unwrap_or_default();
                if has_quotes {
                    line += memchr_iter(b'\n', record).count() as u64;
                }
                let record = record.strip_suffix(b"\r").unwrap_or(record);
                if record.is_empty() {
                    continue;
                }
                self.tally.rows += 1;
                let fault = if !is_text && std::str::from_utf8(record).is_err() {
                    Err(Fault::Text)
                } else if has_quotes && memchr(b'"', record).is_some() {
                    self.quoted(record)
                } else {
                    self.plain(record)
                };
                if let Err(fault) = fault {
                    self.tally.bad.add(fault, at, record);
                }
            }
        }
        self.tally.lines.insert(block.number, line);
    }

    /// A record without quotation marks: its fields are as they stand.
    fn plain(&mut self, record: &[u8]) -> Result<(), Fault> {
        let mut row = Row::default();
        let mut start = 0;
        let mut column = 0;
        let roles = &self.columns.roles;
        for end in memchr_iter(self.columns.delimiter, record).chain([record.len()]) {
            if let Some(Some(role)) = roles.get(column) {
                row.set(*role, &record[start..end]);
            }
            start = end + 1;
            column += 1;
        }
        if column != roles.len() {
            return Err(Fault::Width);
        }
        self.count(&row)
    }

    fn quoted(&mut self, record: &[u8]) -> Result<(), Fault> {
        let mut fields: Vec<Vec<u8>> = Vec::with_capacity(self.columns.roles.len());
        each_field(record, self.columns.delimiter, |field| fields.push(field.into_owned()));
        if fields.len() != self.columns.roles.len() {
            return Err(Fault::Width);
        }
        let mut row = Row::default();
        for (role, field) in self.columns.roles.iter().zip(&fields) {
            if let Some(role) = role {
                row.set(*role, field);
            }
        }
        self.count(&row)
    }

    fn count(&mut self, row: &Row<'_>) -> Result<(), Fault> {
        let moment = self.clock.moment(row.time.trim_ascii()).ok_or(Fault::Time)?;
        let commune = row.commune.trim_ascii();
        if commune.is_empty() {
            return Err(Fault::Unit);
        }
        let goes = match self.question.direction {
            Direction::Both => true,
            wanted => direction(row.direction).ok_or(Fault::Direction)? == wanted,
        };
        if !goes || !self.window.contains(moment) {
            self.tally.left_out += 1;
            return Ok(());
        }
        let district = row.district.trim_ascii();
        if self.question.unit != CountOf::Scans {
            return self.count_thing((commune, district), row.thing.trim_ascii());
        }
        match code(commune) {
            Some(code) => self.tally.coded[code] += 1,
            None => *self.named(commune, district) += 1,
        }
        Ok(())
    }

    /// Notes a thing of a unit; how many different ones there are is known when all threads are done.
    fn count_thing(&mut self, (commune, district): (&[u8], &[u8]), thing: &[u8]) -> Result<(), Fault> {
        if thing.is_empty() {
            return Err(Fault::Thing);
        }
        let unit = if let Some(code) = code(commune) {
            code as u64
        } else {
            *self.named(commune, district) = 0;
            tally::unit_digest(commune, district)
        };
        self.tally.seen.insert((unit, tally::digest(&thing)));
        Ok(())
    }

    fn named(&mut self, commune: &[u8], district: &[u8]) -> &mut u64 {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        self.tally.named.entry((text(commune), text(district))).or_default()
    }
}

/// Codes of communes have up to so many digits.
pub(in crate::scans) const LONGEST_CODE: usize = 5;

/// The code of a unit that is written as one. A program that took it for a number has lost its leading zeros.
pub(super) fn code(commune: &[u8]) -> Option<usize> {
    if commune.len() > LONGEST_CODE {
        return None;
    }
    commune
        .iter()
        .try_fold(0, |code, digit| digit.is_ascii_digit().then(|| code * 10 + usize::from(digit - b'0')))
}

/// Where a record ends that may hold quoted ends of lines.
fn end_of_record(bytes: &[u8]) -> usize {
    let mut is_quoted = false;
    memchr::memchr2_iter(b'"', b'\n', bytes)
        .find(|at| {
            is_quoted ^= bytes[*at] == b'"';
            !is_quoted && bytes[*at] == b'\n'
        })
        .unwrap_or(bytes.len())
}

/// The fields of a record, quotation marks taken off (RFC 4180).
pub(super) fn each_field<'r>(record: &'r [u8], delimiter: u8, mut take: impl FnMut(Cow<'r, [u8]>)) {
    let mut rest = Some(record);
    while let Some(bytes) = rest {
        let mut is_quoted = false;
        let end = bytes.iter().position(|byte| {
            is_quoted ^= *byte == b'"';
            !is_quoted && *byte == delimiter
        });
        let field = &bytes[..end.unwrap_or(bytes.len())];
        rest = end.map(|end| &bytes[end + 1..]);
        take(match field.trim_ascii() {
            [b'"', inner @ .., b'"'] => {
                let mut plain = Vec::with_capacity(inner.len());
                let mut inner = inner.iter();
                while let Some(byte) = inner.next() {
                    plain.push(*byte);
                    if *byte == b'"' {
                        inner.next();
                    }
                }
                Cow::Owned(plain)
            }
            _ => Cow::Borrowed(field),
        });
    }
}
