//! What was counted, and what could not be.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::gazetteer::UnitList;

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
    /// The first row with each code, by which a code of no unit is shown.
    pub(super) firsts: HashMap<usize, First>,
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
    /// The code of its unit is on no list.
    Code,
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

/// The first row with a code, and how many there are where different things are counted and not rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct First {
    /// Where it is, if that is known.
    position: Option<Position>,
    pub(super) rows: u64,
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
            Self::Code => "code",
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

    /// Whether one more would be shown.
    pub(super) fn shows_more(&self) -> bool {
        self.first.len() < SHOWN
    }

    pub(super) fn add(&mut self, fault: Fault, (block, line): (usize, u64), written: &[u8]) {
        *self.counts.entry(fault).or_default() += 1;
        if self.first.len() < SHOWN {
            self.first.push(Position { block, line, fault, written: beginning(written) });
        }
    }
}

/// As much of a row as is shown.
fn beginning(written: &[u8]) -> String {
    const SHOWN: usize = 80;
    String::from_utf8_lossy(&written[..written.len().min(SHOWN)]).into_owned()
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
    /// Keeps the first row with a code.
    pub(super) fn first_with(
        &mut self,
        code: usize,
        (block, line): (usize, u64),
        written: &[u8],
    ) -> &mut First {
        self.firsts.entry(code).or_insert_with(|| {
            let written = beginning(written);
            First { position: Some(Position { block, line, fault: Fault::Code, written }), rows: 0 }
        })
    }

    /// Makes bad rows of those whose code no commune of a list has.
    pub fn refuse_unknown_codes(&mut self, list: &UnitList) {
        let communes = list.communes().iter().filter_map(|commune| commune.code().parse().ok());
        let known: HashSet<usize> = communes.collect();
        let mut refused: HashMap<usize, u64> =
            self.by_code().filter(|(code, _)| !known.contains(code)).collect();
        self.seen.retain(|(unit, _)| {
            let code = usize::try_from(*unit).ok().filter(|code| *code < CODES && !known.contains(code));
            let Some(code) = code else { return true };
            *refused.entry(code).or_default() += 1;
            false
        });
        for (code, mut rows) in refused {
            self.coded[code] = 0;
            if let Some(first) = self.firsts.remove(&code) {
                rows = if first.rows > 0 { first.rows } else { rows };
                self.bad.first.extend(first.position);
            }
            *self.bad.counts.entry(Fault::Code).or_default() += rows;
        }
    }

    /// The different things with what stands for their units: a code, or the digest of a name.
    pub(super) fn things(&self) -> impl Iterator<Item = (u64, u64)> {
        self.seen.iter().copied()
    }

    /// Adds the figure of a unit, written as its code or by name, from so many rows.
    #[cfg(feature = "cluster")]
    pub(in crate::scans) fn add_unit(&mut self, unit: UnitKey, figure: u64, rows: u64) {
        match super::rows::code(unit.0.as_bytes()) {
            Some(code) => {
                self.coded.resize(CODES, 0);
                self.coded[code] += figure;
                self.firsts.entry(code).or_insert(First { position: None, rows: 0 }).rows += rows;
            }
            None => *self.named.entry(unit).or_default() += figure,
        }
    }

    /// How many different things were seen, each once in every unit as rows write it.
    pub fn different_things(&self) -> usize {
        self.seen.len()
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
        for (code, first) in other.firsts {
            let known = self.firsts.entry(code).or_insert_with(|| First { rows: 0, ..first.clone() });
            known.rows += first.rows;
            let before = |first: &First| first.position.as_ref().map(|at| (at.block, at.line));
            if before(&first) < before(known) {
                known.position = first.position;
            }
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
