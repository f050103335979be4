//! The values of a column in a row group, a few thousands at a time.
//!
//! Most texts stand in a dictionary, and the pages have only their numbers in it. The reader of the crate would make a
//! text of each number; here it is given the numbers as what they are, so that each text is looked at once.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use bytes::Bytes;
use parquet::basic::{Encoding, Repetition, Type};
use parquet::column::page::Page;
use parquet::data_type::{ByteArrayType, DoubleType, FixedLenByteArrayType, Int32Type, Int64Type, Int96Type};
use parquet::schema::types::{ColumnDescPtr, ColumnDescriptor, ColumnPath, Type as SchemaType};

use super::Source;
use super::failure::{Failure, Part};
use super::pages::{Chunk, HasLevels, Pages};
use super::typed::{Filled, Typed};

/// A value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell<'v> {
    Empty,
    Integer(i64),
    Fraction(f64),
    Bytes(&'v [u8]),
    /// A text of the dictionary, and its number there.
    Entry(usize, &'v [u8]),
    /// Nanoseconds of the day, and the Julian day.
    Moment96(u64, u32),
}

/// Takes the values of a column, in their order.
pub(super) trait Sink {
    /// A value.
    fn take(&mut self, cell: Cell<'_>);

    /// Many whole numbers.
    fn take_integers(&mut self, numbers: &[i64]) {
        for number in numbers {
            self.take(Cell::Integer(*number));
        }
    }

    /// Many texts of the dictionary.
    fn take_entries(&mut self, numbers: &[i32], dictionary: &Dictionary) {
        for number in numbers {
            self.take(dictionary.entry(*number));
        }
    }
}

/// Reads the values of a column.
pub(super) struct Cells {
    pages: Pages,
    reader: Reader,
    /// How many values of the page are still to be read.
    in_page: usize,
}

enum Reader {
    Integer32(Typed<Int32Type>),
    Integer64(Typed<Int64Type>),
    Moment96(Typed<Int96Type>),
    Fraction(Typed<DoubleType>),
    Bytes(Typed<FixedLenByteArrayType>),
    Text(Box<Texts>),
}

/// Texts, in a dictionary or not.
struct Texts {
    dictionary: Dictionary,
    numbers: Typed<Int32Type>,
    plain: Typed<ByteArrayType>,
    /// Whether the page has numbers.
    by_number: bool,
}

/// The texts of a dictionary.
#[derive(Default)]
pub(super) struct Dictionary {
    bytes: Bytes,
    entries: Vec<Range<usize>>,
}

impl Cells {
    /// The values of a column. What all columns of the row group hold in memory is counted in `held`.
    pub(super) fn new(
        source: &Arc<Source>,
        column: &ColumnDescPtr,
        chunk: Chunk,
        held: &Arc<AtomicUsize>,
    ) -> Result<Self, Failure> {
        let reader = match chunk.physical {
            Type::INT32 => Reader::Integer32(Typed::new(column)),
            Type::INT64 => Reader::Integer64(Typed::new(column)),
            Type::INT96 => Reader::Moment96(Typed::new(column)),
            Type::DOUBLE => Reader::Fraction(Typed::new(column)),
            Type::FIXED_LEN_BYTE_ARRAY => Reader::Bytes(Typed::new(column)),
            Type::BYTE_ARRAY => Reader::Text(Box::new(Texts {
                dictionary: Dictionary::default(),
                numbers: Typed::new(&numbers_of(&chunk)?),
                plain: Typed::new(column),
                by_number: false,
            })),
            Type::BOOLEAN | Type::FLOAT => return Err(Failure::Damaged(Part::Footer)),
        };
        let pages = Pages::new(Arc::clone(source), chunk, Arc::clone(held));
        Ok(Self { pages, reader, in_page: 0 })
    }

    /// Reads the next values, exactly so many.
    pub(super) fn read(&mut self, count: usize, sink: &mut impl Sink) -> Result<(), Failure> {
        let mut left = count;
        while left > 0 {
            while self.in_page == 0 {
                let page = self.pages.next_page()?.ok_or(Failure::Damaged(Part::Rows))?;
                self.in_page = self.reader.turn_to(page)?;
            }
            let most = left.min(self.in_page).min(self.pages.step());
            let read = self.reader.read(most, sink)?;
            if read == 0 || read > most {
                return Err(Failure::Damaged(Part::Rows));
            }
            self.in_page -= read;
            left -= read;
        }
        Ok(())
    }
}

/// What describes the numbers of texts in a dictionary: they are where the texts are.
fn numbers_of(chunk: &Chunk) -> Result<ColumnDescPtr, Failure> {
    let (repetition, level) = match chunk.levels {
        HasLevels::Yes => (Repetition::OPTIONAL, 1),
        HasLevels::No => (Repetition::REQUIRED, 0),
    };
    let number = SchemaType::primitive_type_builder("number", Type::INT32).with_repetition(repetition);
    let path = ColumnPath::new(vec!["number".to_owned()]);
    Ok(Arc::new(ColumnDescriptor::new(Arc::new(number.build()?), level, 0, path)))
}

impl Reader {
    /// Turns to the next page; gives how many values it has.
    fn turn_to(&mut self, page: Page) -> Result<usize, Failure> {
        let count = if page.is_data_page() { page.num_values() as usize } else { 0 };
        if page.is_data_page() && count == 0 {
            return Ok(0);
        }
        match self {
            Self::Integer32(typed) => typed.turn_to(page),
            Self::Integer64(typed) => typed.turn_to(page),
            Self::Moment96(typed) => typed.turn_to(page),
            Self::Fraction(typed) => typed.turn_to(page),
            Self::Bytes(typed) => typed.turn_to(page),
            Self::Text(texts) => texts.turn_to(page)?,
        }
        Ok(count)
    }

    /// Reads up to so many values of the page; gives how many.
    fn read(&mut self, most: usize, sink: &mut impl Sink) -> Result<usize, Failure> {
        match self {
            Self::Integer32(typed) => typed.read(most, sink, |number| Cell::Integer((*number).into())),
            Self::Integer64(typed) => match typed.fill(most)? {
                Filled::Whole(numbers) => {
                    sink.take_integers(numbers);
                    Ok(numbers.len())
                }
                Filled::Gaps(gaps) => Ok(gaps.give(sink, |number| Cell::Integer(*number))),
            },
            Self::Fraction(typed) => typed.read(most, sink, |number| Cell::Fraction(*number)),
            Self::Bytes(typed) => typed.read(most, sink, |bytes| Cell::Bytes(bytes.data())),
            Self::Moment96(typed) => typed.read(most, sink, |moment| match *moment.data() {
                [low, high, day] => Cell::Moment96(u64::from(high) << 32 | u64::from(low), day),
                _ => Cell::Empty,
            }),
            Self::Text(texts) if texts.by_number => {
                let Texts { dictionary, numbers, .. } = &mut **texts;
                match numbers.fill(most)? {
                    Filled::Whole(numbers) => {
                        sink.take_entries(numbers, dictionary);
                        Ok(numbers.len())
                    }
                    Filled::Gaps(gaps) => Ok(gaps.give(sink, |number| dictionary.entry(*number))),
                }
            }
            Self::Text(texts) => texts.plain.read(most, sink, |text| Cell::Bytes(text.data())),
        }
    }
}

impl Texts {
    fn turn_to(&mut self, page: Page) -> Result<(), Failure> {
        if let Page::DictionaryPage { buf, num_values, .. } = page {
            self.dictionary = Dictionary::read(buf, num_values)?;
            // The dictionary of the numbers: each is itself.
            let numbers: Vec<u8> = (0..num_values).flat_map(u32::to_le_bytes).collect();
            self.numbers.turn_to(Page::DictionaryPage {
                buf: numbers.into(),
                num_values,
                encoding: Encoding::PLAIN,
                is_sorted: false,
            });
            return Ok(());
        }
        self.by_number = matches!(page.encoding(), Encoding::RLE_DICTIONARY | Encoding::PLAIN_DICTIONARY);
        if self.by_number {
            self.numbers.turn_to(page);
        } else {
            self.plain.turn_to(page);
        }
        Ok(())
    }
}

impl Dictionary {
    /// Each text after its length (Encodings.md of Apache Parquet, "Plain").
    fn read(bytes: Bytes, count: u32) -> Result<Self, Failure> {
        let mut entries = Vec::with_capacity(count as usize);
        let mut at = 0;
        for _ in 0..count {
            let length = bytes.get(at..).and_then(|rest| rest.first_chunk::<4>());
            let length = length.map(|length| u32::from_le_bytes(*length) as usize);
            let entry = length.and_then(|length| Some(at + 4..(at + 4).checked_add(length)?));
            let entry = entry.filter(|entry| entry.end <= bytes.len()).ok_or(Failure::Damaged(Part::Page))?;
            at = entry.end;
            entries.push(entry);
        }
        Ok(Self { bytes, entries })
    }

    /// The reader has compared the number with the dictionary, so it is always there.
    pub(super) fn entry(&self, number: i32) -> Cell<'_> {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let text = self.entries.get(number).and_then(|entry| self.bytes.get(entry.clone()));
        text.map_or(Cell::Empty, |text| Cell::Entry(number, text))
    }
}
