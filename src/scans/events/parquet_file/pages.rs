//! The pages of a column in a row group.
//!
//! The reader of the crate believes what a page says of its size, and unpacks it whatever it swells to. So pages are
//! found and unpacked here, each held to what a row group may take; the reader makes values of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use parquet::basic::{CompressionCodec, Encoding, Type};
use parquet::column::page::Page;

use super::Source;
use super::delta;
use super::failure::{Failure, Need, Part};
use super::page_header::{Content, Levels, Packing, PageHeader, Values};
use super::unpack::unpacked;

/// What the pages of one row group may take in memory at a time, in bytes. Writers make pages of one to a few
/// millions of bytes.
pub(super) const MOST_HELD: usize = 64 << 20;

/// How much is read to find a header, and how long one may be with its statistics.
const HEADER: usize = 1 << 12;
const LONGEST_HEADER: usize = 1 << 20;

/// What is made of each value of a dictionary, and of each length of a text, in bytes.
const DICTIONARY_ENTRY: usize = 48;
const LENGTHS: usize = 8;

/// What may be read at a time of values that repeat the beginning of the one before them, in bytes.
const MOST_REPEATED: usize = 8 << 20;

/// Where the pages of a column lie, and what they are.
#[derive(Clone, Debug)]
pub(super) struct Chunk {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) codec: CompressionCodec,
    pub(super) physical: Type,
    /// The length of values that have one.
    pub(super) width: usize,
    pub(super) levels: HasLevels,
    pub(super) rows: u64,
}

/// Whether values may be empty, which levels then say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HasLevels {
    Yes,
    No,
}

/// The pages of a column, one after the other.
pub(super) struct Pages {
    source: Arc<Source>,
    /// Where the next page begins.
    at: u64,
    chunk: Chunk,
    /// How many values have been given, in pages.
    given: usize,
    /// How many values of the last page may be read at a time.
    step: usize,
    /// What all columns of the row group hold.
    held: Arc<AtomicUsize>,
    of_dictionary: usize,
    of_page: usize,
    has_dictionary: bool,
}

impl Pages {
    pub(super) fn new(source: Arc<Source>, chunk: Chunk, held: Arc<AtomicUsize>) -> Self {
        let at = chunk.start;
        Self {
            source,
            at,
            chunk,
            given: 0,
            step: 1,
            held,
            of_dictionary: 0,
            of_page: 0,
            has_dictionary: false,
        }
    }

    /// How many values of the page that was given last may be read at a time.
    pub(super) const fn step(&self) -> usize {
        self.step
    }

    /// The next page, a dictionary or values.
    pub(super) fn next_page(&mut self) -> Result<Option<Page>, Failure> {
        while self.at < self.chunk.end {
            let header = self.header()?;
            let packed_size = header.packed_size as u64;
            let start = self.at + header.length as u64;
            let end = start.checked_add(packed_size).filter(|end| *end <= self.chunk.end);
            self.at = end.ok_or(DAMAGED)?;
            if header.content == Content::Other {
                continue;
            }
            self.hold(&header)?;
            let mut packed = vec![0; header.packed_size];
            self.source.fill(start, &mut packed)?;
            return self.page(&header, packed).map(Some);
        }
        Ok(None)
    }

    fn header(&self) -> Result<PageHeader, Failure> {
        let left = usize::try_from(self.chunk.end - self.at).unwrap_or(usize::MAX);
        for length in [HEADER, LONGEST_HEADER] {
            let mut start = vec![0; length.min(left)];
            self.source.fill(self.at, &mut start)?;
            if let Some(header) = PageHeader::read(&start) {
                return Ok(header);
            }
            if length >= left {
                break;
            }
        }
        Err(DAMAGED)
    }

    /// Notes what a page will take, if that is not too much, in the place of the one before it.
    fn hold(&mut self, header: &PageHeader) -> Result<(), Failure> {
        let values = match header.content {
            Content::Dictionary(values) => values.count as usize * DICTIONARY_ENTRY,
            Content::Data(values) | Content::DataOfVersion2(values, _) if values.are_texts_by_length() => {
                values.count as usize * LENGTHS
            }
            _ => 0,
        };
        // Unpacked it lies beside the packed one.
        let whole = header.size.saturating_add(values);
        let of = if matches!(header.content, Content::Dictionary(_)) {
            &mut self.of_dictionary
        } else {
            &mut self.of_page
        };
        self.held.fetch_sub(*of, Ordering::Relaxed);
        *of = 0;
        let held = self.held.load(Ordering::Relaxed);
        if whole.max(header.packed_size) > MOST_HELD - held.min(MOST_HELD) {
            return Err(Failure::TooLarge);
        }
        self.held.fetch_add(whole, Ordering::Relaxed);
        *of = whole;
        Ok(())
    }

    fn page(&mut self, header: &PageHeader, packed: Vec<u8>) -> Result<Page, Failure> {
        match header.content {
            Content::Data(values) => self.data(values, self.unpacked(packed, header.size)?),
            Content::DataOfVersion2(values, levels) => {
                let whole = self.unpacked_after_levels(&levels, packed, header.size)?;
                self.data_of_version_2((values, levels), whole)
            }
            Content::Dictionary(values) => self.dictionary(values, self.unpacked(packed, header.size)?),
            Content::Other => Err(DAMAGED),
        }
    }

    fn unpacked(&self, packed: Vec<u8>, size: usize) -> Result<Bytes, Failure> {
        if self.chunk.codec != CompressionCodec::UNCOMPRESSED {
            return Ok(unpacked(self.chunk.codec, &packed, size)?.into());
        }
        if packed.len() == size { Ok(packed.into()) } else { Err(DAMAGED) }
    }

    /// The levels of a page of the second version are never packed.
    fn unpacked_after_levels(&self, levels: &Levels, packed: Vec<u8>, size: usize) -> Result<Bytes, Failure> {
        let [first, second] = levels.lengths.map(|length| length as usize);
        let length = first + second;
        let is_packed =
            levels.packing == Packing::OfColumn && self.chunk.codec != CompressionCodec::UNCOMPRESSED;
        let (before, after) = packed.split_at_checked(length).ok_or(DAMAGED)?;
        let rest = size.checked_sub(length).ok_or(DAMAGED)?;
        if is_packed {
            return Ok([before, &unpacked(self.chunk.codec, after, rest)?].concat().into());
        }
        if after.len() == rest { Ok(packed.into()) } else { Err(DAMAGED) }
    }

    fn dictionary(&mut self, values: Values, buf: Bytes) -> Result<Page, Failure> {
        // A text has its length before it.
        let least = match self.chunk.physical {
            Type::INT32 | Type::FLOAT | Type::BYTE_ARRAY => 4,
            Type::INT64 | Type::DOUBLE => 8,
            Type::INT96 => 12,
            Type::FIXED_LEN_BYTE_ARRAY => self.chunk.width,
            Type::BOOLEAN => return Err(DAMAGED),
        };
        let is_first = !self.has_dictionary && self.given == 0;
        if !is_first || (values.count as usize).checked_mul(least).is_none_or(|size| size > buf.len()) {
            return Err(DAMAGED);
        }
        self.has_dictionary = true;
        let encoding = Encoding::PLAIN;
        Ok(Page::DictionaryPage { buf, num_values: values.count, encoding, is_sorted: false })
    }

    fn data(&mut self, values: Values, buf: Bytes) -> Result<Page, Failure> {
        let mut levels = 0;
        let level_encoding = values.levels().ok_or(DAMAGED)?;
        if self.chunk.levels == HasLevels::Yes {
            levels = match (level_encoding, buf.first_chunk::<4>()) {
                (Encoding::RLE, Some(length)) => (u32::from_le_bytes(*length) as usize).saturating_add(4),
                (Encoding::RLE, None) => return Err(DAMAGED),
                // One bit for each, in old files.
                _ if level_encoding as i32 == 4 => values.count.div_ceil(8) as usize,
                _ => return Err(DAMAGED),
            };
        }
        let encoding = self.checked(values, buf.get(levels..).ok_or(DAMAGED)?)?;
        Ok(Page::DataPage {
            buf,
            num_values: values.count,
            encoding,
            def_level_encoding: level_encoding,
            rep_level_encoding: Encoding::RLE,
            statistics: None,
        })
    }

    fn data_of_version_2(&mut self, (values, levels): (Values, Levels), buf: Bytes) -> Result<Page, Failure> {
        let [of_repetition, of_definition] = levels.lengths;
        let length = of_repetition as usize + of_definition as usize;
        let encoding = self.checked(values, buf.get(length..).ok_or(DAMAGED)?)?;
        if levels.empty > values.count {
            return Err(DAMAGED);
        }
        Ok(Page::DataPageV2 {
            buf,
            num_values: values.count,
            encoding,
            num_nulls: levels.empty,
            num_rows: values.count,
            def_levels_byte_len: of_definition,
            rep_levels_byte_len: of_repetition,
            is_compressed: false,
            statistics: None,
        })
    }

    /// How the values of a page are written, if there is room for them in the row group and they are what they say.
    fn checked(&mut self, values: Values, bytes: &[u8]) -> Result<Encoding, Failure> {
        let count = values.count as usize;
        let given = self.given + count;
        if given as u64 > self.chunk.rows {
            return Err(Failure::Damaged(Part::Rows));
        }
        let encoding = values.encoding().ok_or(Failure::Unknown(Need::Encoding))?;
        let is_honest = match encoding {
            Encoding::RLE_DICTIONARY | Encoding::PLAIN_DICTIONARY => self.has_dictionary,
            Encoding::DELTA_LENGTH_BYTE_ARRAY => delta::is_honest(bytes, 1, count),
            Encoding::DELTA_BYTE_ARRAY => delta::is_honest(bytes, 2, count),
            _ => true,
        };
        if !is_honest {
            return Err(DAMAGED);
        }
        // Each value may be as long as the page: a short one that repeats a long one.
        let step =
            if encoding == Encoding::DELTA_BYTE_ARRAY { MOST_REPEATED / bytes.len().max(1) } else { count };
        self.step = step.max(1);
        self.given = given;
        Ok(encoding)
    }
}

const DAMAGED: Failure = Failure::Damaged(Part::Page);

impl Drop for Pages {
    fn drop(&mut self) {
        self.held.fetch_sub(self.of_dictionary + self.of_page, Ordering::Relaxed);
    }
}

#[cfg(test)]
#[path = "pages_tests.rs"]
mod tests;
