//! Counting the rows of a block.

use std::borrow::Cow;

use super::blocks::Block;
use super::columns::{Columns, Role};
use super::instant::{Clock, Window};
use super::records::{Record, Splitter};
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
        let lines = if block.is_too_long {
            self.tally.rows += 1;
            self.tally.bad.add(Fault::Length, (block.number, 1), records);
            1
        } else {
            let is_text = std::str::from_utf8(records).is_ok();
            let splitter = Splitter::new(self.columns);
            splitter.split(records, |record| {
                self.tally.rows += 1;
                let counted = if !is_text && std::str::from_utf8(record.written).is_err() {
                    Err(Fault::Text)
                } else if record.width == splitter.width() {
                    self.count(record, block.number)
                } else {
                    Err(Fault::Width)
                };
                if let Err(fault) = counted {
                    self.tally.bad.add(fault, (block.number, record.line), record.written);
                }
            })
        };
        self.tally.lines.insert(block.number, lines);
    }

    fn count(&mut self, record: &Record<'_>, block: usize) -> Result<(), Fault> {
        let moment = self.clock.moment(&record.field(Role::Time)).ok_or(Fault::Time)?;
        let commune = record.field(Role::Commune);
        if commune.is_empty() {
            return Err(Fault::Unit);
        }
        let goes = match self.question.direction {
            Direction::Both => true,
            wanted => direction(&record.field(Role::Direction)).ok_or(Fault::Direction)? == wanted,
        };
        if !goes || !self.window.contains(moment) {
            self.tally.left_out += 1;
            return Ok(());
        }
        if self.question.unit == CountOf::Scans {
            match code(&commune) {
                Some(code) => {
                    if self.tally.coded[code] == 0 {
                        self.tally.first_with(code, (block, record.line), record.written);
                    }
                    self.tally.coded[code] += 1;
                }
                None => *self.named(&commune_of(record, &commune), &record.field(Role::District)) += 1,
            }
            return Ok(());
        }
        let thing = record.field(Role::Thing);
        if let (false, Some(code)) = (thing.is_empty(), code(&commune)) {
            self.tally.first_with(code, (block, record.line), record.written).rows += 1;
        }
        self.count_thing((&commune_of(record, &commune), &record.field(Role::District)), &thing)
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

/// The commune with the province that a column of its own has.
fn commune_of<'r>(record: &Record<'_>, commune: &'r [u8]) -> Cow<'r, [u8]> {
    let province = record.field(Role::Province);
    if province.is_empty() || code(commune).is_some() {
        return Cow::Borrowed(commune);
    }
    let text = String::from_utf8_lossy;
    Cow::Owned(with_province(&text(commune), &text(&province)).into_bytes())
}

/// A commune with its province, as people write them behind each other.
pub(super) fn with_province(commune: &str, province: &str) -> String {
    if province.is_empty() { commune.to_owned() } else { format!("{commune}, {province}") }
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
