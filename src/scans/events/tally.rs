//! What was counted, and what could not be.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many bad rows are kept to be shown.
const SHOWN: usize = 20;

/// Codes of communes have up to five digits.
pub(super) const CODES: usize = 100_000;

/// The counts of a stream of events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The counts of units written as numbers: their codes.
    pub(super) coded: Vec<u64>,
    /// The counts of units written as names, with their districts.
    pub(super) named: HashMap<UnitKey, u64>,
    /// The different things of each unit, where they are counted: digests stand for both.
    pub(super) seen: HashSet<(u64, u64)>,
    /// All rows.
    pub rows: u64,
    /// Rows outside of the window or of the other direction.
    pub left_out: u64,
    /// Rows that could not be counted.
    pub bad: BadRows,
    /// How many lines each block has, by its number.
    pub(super) lines: BTreeMap<usize, u64>,
}

/// A unit as a row names it: the commune and perhaps its district.
pub type UnitKey = (String, String);

/// Rows that could not be counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BadRows {
    /// How many, by what is wrong with them.
    pub counts: BTreeMap<Fault, u64>,
    first: Vec<Position>,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// It has more or fewer fields than the header.
    Width,
    /// Its bytes are not UTF-8.
    Text,
    /// It has no time, or none that can be read.
    Time,
    /// It names no unit.
    Unit,
    /// Its direction is neither in nor out.
    Direction,
    /// It names no location or device, where these are counted.
    Thing,
    /// It is too long to be a row, as if a quotation mark were never closed.
    Length,
}

/// A bad row that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// The line of the file.
    pub line: u64,
    /// What is wrong.
    pub fault: Fault,
    /// The beginning of the row.
    pub written: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Position {
    block: usize,
    line: u64,
    fault: Fault,
    written: String,
}

impl Fault {
    /// The word by which messages choose their words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Width => "width",
            Self::Text => "text",
            Self::Time => "time",
            Self::Unit => "unit",
            Self::Direction => "direction",
            Self::Thing => "thing",
            Self::Length => "length",
        }
    }
}

impl BadRows {
    /// How many there are.
    pub fn count(&self) -> u64 {
        self.counts.values().sum()
    }

    pub(super) fn add(&mut self, fault: Fault, (block, line): (usize, u64), written: &[u8]) {
        const WRITTEN: usize = 80;
        *self.counts.entry(fault).or_default() += 1;
        if self.first.len() < SHOWN {
            let written = String::from_utf8_lossy(&written[..written.len().min(WRITTEN)]).into_owned();
            self.first.push(Position { block, line, fault, written });
        }
    }
}

/// What stands for a value: of 100 million different ones, two are taken for one with a chance of 1 to 3,000.
pub(super) fn digest(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// What stands for a unit that is written as a name: no code.
pub(super) fn unit_digest(commune: &[u8], district: &[u8]) -> u64 {
    digest(&(commune, district)) | 1 << 63
}

/// What stands for the unit of a key.
pub(super) fn digest_of((commune, district): &UnitKey) -> u64 {
    unit_digest(commune.as_bytes(), district.as_bytes())
}

impl Tally {
    /// The different things with what stands for their units: a code, or the digest of a name.
    pub(super) fn things(&self) -> impl Iterator<Item = (u64, u64)> {
        self.seen.iter().copied()
    }

    /// Adds a figure to a unit, written as its code or by name.
    #[cfg(feature = "cluster")]
    pub(in crate::scans) fn add_unit(&mut self, (commune, district): (&str, &str), figure: u64) {
        match super::rows::code(commune.as_bytes()) {
            Some(code) => {
                self.coded.resize(CODES, 0);
                self.coded[code] += figure;
            }
            None => *self.named.entry((commune.to_owned(), district.to_owned())).or_default() += figure,
        }
    }

    /// The first bad rows, by their lines. The header is line 1.
    pub fn first_bad(&self) -> Vec<BadRow> {
        let before = |block: usize| 1 + self.lines.range(..block).map(|(_, lines)| lines).sum::<u64>();
        let row = |position: &Position| BadRow {
            line: before(position.block) + position.line,
            fault: position.fault,
            written: position.written.clone(),
        };
        let mut first: Vec<BadRow> = self.bad.first.iter().map(row).collect();
        first.sort_by_key(|row| row.line);
        first.truncate(SHOWN);
        first
    }

    /// The counts of units written as codes, in the order of the codes.
    pub fn by_code(&self) -> impl Iterator<Item = (usize, u64)> {
        self.coded.iter().copied().enumerate().filter(|(_, count)| *count > 0)
    }

    /// The counts of units written as names, in the order of the names.
    pub fn by_name(&self) -> BTreeMap<&UnitKey, u64> {
        self.named.iter().map(|(unit, count)| (unit, *count)).collect()
    }

    /// Adds the tally of another thread or another stream.
    pub(in crate::scans) fn add(&mut self, other: Self) {
        self.seen.extend(other.seen);
        if self.coded.len() < other.coded.len() {
            self.coded.resize(other.coded.len(), 0);
        }
        for (code, count) in other.coded.into_iter().enumerate() {
            self.coded[code] += count;
        }
        for (unit, count) in other.named {
            *self.named.entry(unit).or_default() += count;
        }
        self.rows += other.rows;
        self.left_out += other.left_out;
        for (fault, count) in other.bad.counts {
            *self.bad.counts.entry(fault).or_default() += count;
        }
        self.bad.first.extend(other.bad.first);
        self.lines.extend(other.lines);
    }
}
