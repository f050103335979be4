//! The records of a block and those of their fields that are asked for (RFC 4180).

use std::borrow::Cow;

use memchr::memchr;
use wide::u8x16;

use super::columns::{Columns, Role};

/// The fields that are asked for, one for each role, and a last one that takes all others.
const FIELDS: usize = 7;

/// Where the fields of a record are kept: by column, the place among the fields that are asked for.
#[derive(Debug)]
pub(super) struct Splitter {
    delimiter: u8,
    places: Vec<usize>,
}

/// A record.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'r> {
    /// The line of the block it begins on, from 1.
    pub(super) line: u64,
    /// The record, without the end of its line.
    pub(super) written: &'r [u8],
    /// How many fields it has.
    pub(super) width: usize,
    fields: [&'r [u8]; FIELDS],
}

impl<'r> Record<'r> {
    /// The field as it stands, without space around it and without the quotation marks.
    #[inline]
    pub(super) fn field(&self, role: Role) -> Cow<'r, [u8]> {
        let field = self.fields[role as usize];
        match field {
            [first, .., last] if *first > b'"' && *last > b'"' => Cow::Borrowed(field),
            _ => unquoted(field.trim_ascii()),
        }
    }
}

impl Splitter {
    pub(super) fn new(columns: &Columns) -> Self {
        let place = |role: &Option<Role>| role.map_or(FIELDS - 1, |role| role as usize);
        Self { delimiter: columns.delimiter, places: columns.roles.iter().map(place).collect() }
    }

    /// How many fields a record should have.
    pub(super) fn width(&self) -> usize {
        self.places.len()
    }

    /// Gives every record that is not empty; returns how many lines there are.
    pub(super) fn split<'r>(&self, records: &'r [u8], mut take: impl FnMut(&Record<'r>)) -> u64 {
        let mut walk = Walk::new(records, &self.places);
        if memchr(b'"', records).is_none() {
            each_mark(records, [self.delimiter, b'\n'], |at| {
                walk.end_field(at);
                if records[at] == b'\n' {
                    walk.end_record(at, &mut take);
                }
            });
        } else {
            // A doubled quotation mark closes and opens again: counting them is enough.
            let mut is_quoted = false;
            each_mark(records, [self.delimiter, b'\n', b'"'], |at| match records[at] {
                b'"' => is_quoted = !is_quoted,
                b'\n' if is_quoted => walk.lines += 1,
                _ if is_quoted => {}
                mark => {
                    walk.end_field(at);
                    if mark == b'\n' {
                        walk.end_record(at, &mut take);
                    }
                }
            });
        }
        if walk.began < records.len() {
            walk.end_field(records.len());
            walk.end_record(records.len(), &mut take);
        }
        walk.lines
    }
}

/// Gives the place of every byte that is one of the marks. Fields are so short that to look for one mark after the
/// other costs more than to compare all bytes of a stretch at once.
#[inline]
fn each_mark<const MARKS: usize>(bytes: &[u8], marks: [u8; MARKS], mut take: impl FnMut(usize)) {
    let marks = marks.map(u8x16::splat);
    let (stretches, rest) = bytes.as_chunks::<STRETCH>();
    let mut last = [0; STRETCH];
    last[..rest.len()].copy_from_slice(rest);
    for (index, stretch) in stretches.iter().enumerate() {
        each_found(index * STRETCH, marks_among(stretch, &marks), &mut take);
    }
    each_found(stretches.len() * STRETCH, marks_among(&last, &marks), &mut take);
}

/// One bit for each byte that is one of the marks.
#[inline]
fn marks_among<const MARKS: usize>(stretch: &[u8; STRETCH], marks: &[u8x16; MARKS]) -> u64 {
    let (lanes, _) = stretch.as_chunks::<16>();
    lanes.iter().rev().fold(0, |found, lane| {
        let lane = u8x16::from(*lane);
        let is_mark = marks.iter().fold(u8x16::splat(0), |is_mark, mark| is_mark | lane.simd_eq(*mark));
        found << 16 | u64::from(is_mark.to_bitmask())
    })
}

#[inline]
fn each_found(from: usize, mut found: u64, take: &mut impl FnMut(usize)) {
    while found != 0 {
        take(from + found.trailing_zeros() as usize);
        found &= found - 1;
    }
}

/// How many bytes are compared at once: as many as a number has bits.
const STRETCH: usize = 64;

/// How far a block has been walked.
struct Walk<'r, 'p> {
    records: &'r [u8],
    places: &'p [usize],
    /// Where the record began.
    began: usize,
    /// Where the field began.
    field: usize,
    /// The ends of lines before the record, and those inside of it that are quoted.
    lines: u64,
    record: Record<'r>,
}

impl<'r, 'p> Walk<'r, 'p> {
    fn new(records: &'r [u8], places: &'p [usize]) -> Self {
        let record = Record { line: 1, written: b"", width: 0, fields: [b""; FIELDS] };
        Self { records, places, began: 0, field: 0, lines: 0, record }
    }

    #[inline]
    fn end_field(&mut self, at: usize) {
        let place = self.places.get(self.record.width).copied().unwrap_or(FIELDS - 1);
        self.record.fields[place] = &self.records[self.field..at];
        self.record.width += 1;
        self.field = at + 1;
    }

    #[inline]
    fn end_record(&mut self, at: usize, take: &mut impl FnMut(&Record<'r>)) {
        let written = &self.records[self.began..at];
        self.record.written = written.strip_suffix(b"\r").unwrap_or(written);
        if !self.record.written.is_empty() {
            take(&self.record);
        }
        self.lines += 1;
        self.began = at + 1;
        self.record.line = self.lines + 1;
        self.record.width = 0;
    }
}

/// A field without its quotation marks.
fn unquoted(field: &[u8]) -> Cow<'_, [u8]> {
    match field {
        [b'"', inner @ .., b'"'] => single_marks(inner),
        _ => Cow::Borrowed(field),
    }
}

/// What stands between quotation marks: two of them are one.
fn single_marks(inner: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'"', inner).is_none() {
        return Cow::Borrowed(inner);
    }
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

/// The fields of one record.
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
        take(unquoted(field.trim_ascii()));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn columns(width: usize) -> Columns {
        let roles = [Role::Time, Role::Commune, Role::District, Role::Direction, Role::Thing];
        Columns { delimiter: b';', roles: roles.into_iter().take(width).map(Some).collect() }
    }

    fn split(text: &[u8], width: usize) -> (Vec<(u64, usize, Vec<String>)>, u64) {
        let columns = columns(width);
        let mut records = Vec::new();
        let lines = Splitter::new(&columns).split(text, |record| {
            let field = |role: &Option<Role>| {
                role.map(|role| String::from_utf8_lossy(&record.field(role)).into_owned()).unwrap_or_default()
            };
            records.push((record.line, record.width, columns.roles.iter().map(field).collect()));
        });
        (records, lines)
    }

    #[test]
    fn records_have_their_lines_and_their_widths() {
        let (records, lines) = split("a;b\r\n\n\"c\nd\";\"e;\"\"f\"\n g ;\nh\n1;2;3".as_bytes(), 2);
        let fields = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>();
        assert_eq!(lines, 6 + 1);
        assert_eq!(records[0], (1, 2, fields(&["a", "b"])));
        assert_eq!(records[1], (3, 2, fields(&["c\nd", "e;\"f"])));
        assert_eq!(records[2], (5, 2, fields(&["g", ""])));
        assert_eq!(
            records[3..].iter().map(|record| (record.0, record.1)).collect::<Vec<_>>(),
            [(6, 1), (7, 3)]
        );
    }

    proptest! {
        /// The csv crate reads what it wrote in the same way.
        #[test]
        fn fields_are_those_of_the_csv_crate(rows in prop::collection::vec(prop::collection::vec("[a-zế]([ -~ế\n]{0,70}[a-zế])?", 4), 0..40)) {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = writer.into_inner().unwrap();
            let (records, lines) = split(&text, 4);
            prop_assert_eq!(records.into_iter().map(|record| record.2).collect::<Vec<_>>(), rows);
            prop_assert_eq!(lines, memchr::memchr_iter(b'\n', &text).count() as u64);
        }

        /// The fields of one record are the same wherever they are read.
        #[test]
        fn one_record_is_split_alike_by_itself(record in "[a-z\"; ]{1,90}") {
            let mut alone: Vec<String> = Vec::new();
            each_field(record.as_bytes(), b';', |field| alone.push(String::from_utf8_lossy(&field).into_owned()));
            let (records, _) = split(record.as_bytes(), 5);
            prop_assert_eq!(records[0].1, alone.len());
            if alone.len() == 5 {
                prop_assert_eq!(&records[0].2, &alone);
            }
        }
    }
}
