//! The footer of a Parquet file: its columns, and where its row groups are.
//!
//! The reader of the crate believes the footer: a claim of two thousand million row groups, or columns a million deep,
//! would end the program. So the footer is gone through before it is given to it.

use parquet::file::metadata::{
    ParquetMetaData, ParquetMetaDataOptions, ParquetMetaDataReader, ParquetStatisticsPolicy,
};

use super::Source;
use super::compact::{Compact, Kind};
use super::failure::{Failure, Part};

/// What a Parquet file begins and ends with.
const MARK: &[u8; 4] = b"PAR1";
/// What one ends with whose footer is encrypted.
const ENCRYPTED: &[u8; 4] = b"PARE";
/// The length of the footer and the mark, at the end of the file.
const TAIL: u64 = 8;

/// A footer is longer than this only with thousands of columns or ten thousands of row groups. What the reader makes
/// of one takes about ten times as much.
const LONGEST: u64 = 16 << 20;
/// How many columns and groups of columns there may be.
const MOST_ELEMENTS: usize = 10_000;
/// How deep columns may lie in groups.
const DEEPEST: usize = 64;

/// The numbers of fields (parquet.thrift of Apache Parquet 2.12, structures `FileMetaData` and `SchemaElement`).
const SCHEMA: i16 = 2;
const ROW_GROUPS: i16 = 4;
const ENCRYPTION: i16 = 8;
const CHILDREN: i16 = 5;

/// Reads the footer, and tells where it begins: there the values end.
pub(super) fn read(source: &Source) -> Result<(ParquetMetaData, u64), Failure> {
    let damaged = || Failure::Damaged(Part::Footer);
    let mut mark = [0; 4];
    if source.length < 4 {
        return Err(Failure::Other);
    }
    source.fill(0, &mut mark)?;
    if mark == *ENCRYPTED {
        return Err(Failure::Encrypted);
    }
    if mark != *MARK {
        return Err(Failure::Other);
    }
    let tail_start = source.length.checked_sub(TAIL).filter(|start| *start >= 4).ok_or_else(damaged)?;
    let mut tail = [0; 8];
    source.fill(tail_start, &mut tail)?;
    let [a, b, c, d, end @ ..] = tail;
    if end == *ENCRYPTED {
        return Err(Failure::Encrypted);
    }
    let length = u64::from(u32::from_le_bytes([a, b, c, d]));
    let start = tail_start.checked_sub(length).filter(|start| *start >= 4);
    let Some(start) = start.filter(|_| end == *MARK) else { return Err(damaged()) };
    if length > LONGEST {
        return Err(Failure::TooLarge);
    }
    let mut bytes = vec![0; usize::try_from(length).map_err(|_| damaged())?];
    source.fill(start, &mut bytes)?;
    if check(&bytes).ok_or_else(damaged)? == Columns::Encrypted {
        return Err(Failure::Encrypted);
    }
    // Statistics are not asked for: whoever trusts a wrong one leaves out scans and does not know it.
    let options = ParquetMetaDataOptions::new()
        .with_column_stats_policy(ParquetStatisticsPolicy::SkipAll)
        .with_size_stats_policy(ParquetStatisticsPolicy::SkipAll)
        .with_encoding_stats_policy(ParquetStatisticsPolicy::SkipAll);
    let footer = ParquetMetaDataReader::decode_metadata_with_options(&bytes, Some(&options));
    Ok((footer.map_err(|_| damaged())?, start))
}

/// How the columns can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Columns {
    Plain,
    Encrypted,
}

/// Goes through a footer; None if it claims what is not there.
fn check(bytes: &[u8]) -> Option<Columns> {
    let mut columns = Columns::Plain;
    Compact::new(bytes).structure(|footer, (number, kind)| match number {
        SCHEMA => check_schema(footer).map(|()| true),
        ROW_GROUPS => {
            let mut ahead = footer.clone();
            ahead.pass_over(kind)?;
            // A row group has three fields and an end.
            (footer.list()?.0 <= bytes.len() / 4).then_some(())?;
            *footer = ahead;
            Some(true)
        }
        ENCRYPTION => {
            columns = Columns::Encrypted;
            Some(false)
        }
        _ => Some(false),
    })?;
    Some(columns)
}

/// Goes through the columns, each group of which says how many follow that are its own.
fn check_schema(footer: &mut Compact<'_>) -> Option<()> {
    let (count, kind) = footer.list()?;
    if kind != Kind::Struct || count > MOST_ELEMENTS {
        return None;
    }
    let mut open: Vec<usize> = Vec::new();
    for element in 0..count {
        let mut children = 0;
        footer.structure(|element, (number, _)| {
            if number != CHILDREN {
                return Some(false);
            }
            children = usize::try_from(element.integer()?).ok()?;
            Some(true)
        })?;
        if element > 0 {
            *open.last_mut()? -= 1;
        }
        if children > 0 {
            open.push(children);
        }
        if children > count || open.len() > DEEPEST {
            return None;
        }
        while open.last() == Some(&0) {
            open.pop();
        }
    }
    open.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A root with so many groups, each in the one before it, and a column in the last.
    fn deep(groups: usize) -> Vec<u8> {
        let group = [0x48, 1, b'a', 0x15, 2, 0];
        let count = groups + 1;
        let count = [u8::try_from(count & 0x7f | 0x80).unwrap(), u8::try_from(count >> 7).unwrap()];
        let head = [&[0x29, 0xfc][..], &count].concat();
        [head, group.repeat(groups), vec![0x48, 1, b'a', 0, 0]].concat()
    }

    #[test]
    fn columns_are_where_their_groups_say() {
        assert_eq!(check(&deep(1)), Some(Columns::Plain));
        assert_eq!(check(&deep(DEEPEST)), Some(Columns::Plain));
        assert_eq!(check(&deep(DEEPEST + 1)), None);
        assert_eq!(check(&deep(9_000)), None);
        // A group of two that has one, and of two thousand million.
        assert_eq!(check(&[0x29, 0x2c, 0x48, 1, b'a', 0x15, 4, 0, 0x48, 1, b'a', 0, 0]), None);
        let far = [0x29, 0x2c, 0x48, 1, b'a', 0x15, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0, 0x48, 1, b'a', 0, 0];
        assert_eq!(check(&far), None);
    }

    #[test]
    fn row_groups_that_are_not_there_are_refused_and_encryption_is_seen() {
        // Two thousand million row groups; then sixteen that hold nothing.
        assert_eq!(check(&[0x49, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x07, 0, 0]), None);
        assert_eq!(check(&[&[0x49, 0xfc, 16][..], &[0; 17]].concat()), None);
        assert_eq!(check(&[0x8c, 0, 0]), Some(Columns::Encrypted));
    }
}
