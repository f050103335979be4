//! The values of a column in a row group, a few thousands at a time.

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use parquet::basic::Type;
use parquet::column::reader::ColumnReaderImpl;
use parquet::data_type::{
    ByteArrayType, DataType, DoubleType, FixedLenByteArrayType, Int32Type, Int64Type, Int96Type,
};
use parquet::schema::types::ColumnDescPtr;

use super::Source;
use super::failure::{Failure, Part};
use super::pages::{Chunk, Pages, Shared};

/// A value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell<'v> {
    Empty,
    Integer(i64),
    Fraction(f64),
    Bytes(&'v [u8]),
    /// Nanoseconds of the day, and the Julian day.
    Moment96(u64, u32),
}

/// Reads the values of a column.
pub(super) struct Cells {
    reader: Reader,
    shared: Arc<Shared>,
    read: usize,
}

enum Reader {
    Integer32(Typed<Int32Type>),
    Integer64(Typed<Int64Type>),
    Moment96(Typed<Int96Type>),
    Fraction(Typed<DoubleType>),
    Text(Typed<ByteArrayType>),
    Bytes(Typed<FixedLenByteArrayType>),
}

struct Typed<T: DataType> {
    reader: ColumnReaderImpl<T>,
    values: Vec<T::T>,
    levels: Vec<i16>,
    is_required: bool,
}

impl Cells {
    /// The values of a column. What all columns of the row group hold in memory is counted in `held`.
    pub(super) fn new(
        source: &Arc<Source>,
        column: &ColumnDescPtr,
        chunk: Chunk,
        held: &Arc<AtomicUsize>,
    ) -> Result<Self, Failure> {
        let shared = Arc::new(Shared::default());
        let physical = chunk.physical;
        let pages = Box::new(Pages::new(Arc::clone(source), chunk, Arc::clone(&shared), Arc::clone(held)));
        let reader = match physical {
            Type::INT32 => Reader::Integer32(Typed::new(column, pages)),
            Type::INT64 => Reader::Integer64(Typed::new(column, pages)),
            Type::INT96 => Reader::Moment96(Typed::new(column, pages)),
            Type::DOUBLE => Reader::Fraction(Typed::new(column, pages)),
            Type::BYTE_ARRAY => Reader::Text(Typed::new(column, pages)),
            Type::FIXED_LEN_BYTE_ARRAY => Reader::Bytes(Typed::new(column, pages)),
            Type::BOOLEAN | Type::FLOAT => return Err(Failure::Damaged(Part::Footer)),
        };
        Ok(Self { reader, shared, read: 0 })
    }

    /// Reads the next values, exactly so many.
    pub(super) fn read(&mut self, count: usize, mut take: impl FnMut(Cell<'_>)) -> Result<(), Failure> {
        let mut left = count;
        while left > 0 {
            // Where a page ends, one value is read of the next one, to learn how many of it may be read at a time.
            let in_page = self.shared.given() - self.read;
            let most = if in_page == 0 { 1 } else { left.min(in_page).min(self.shared.step()) };
            let read = match &mut self.reader {
                Reader::Integer32(typed) => {
                    typed.read(most, |value| take(cell(value, |v| Cell::Integer((*v).into()))))?
                }
                Reader::Integer64(typed) => {
                    typed.read(most, |value| take(cell(value, |v| Cell::Integer(*v))))?
                }
                Reader::Fraction(typed) => {
                    typed.read(most, |value| take(cell(value, |v| Cell::Fraction(*v))))?
                }
                Reader::Text(typed) => {
                    typed.read(most, |value| take(cell(value, |v| Cell::Bytes(v.data()))))?
                }
                Reader::Bytes(typed) => {
                    typed.read(most, |value| take(cell(value, |v| Cell::Bytes(v.data()))))?
                }
                Reader::Moment96(typed) => typed.read(most, |value| {
                    take(cell(value, |moment| match *moment.data() {
                        [low, high, day] => Cell::Moment96(u64::from(high) << 32 | u64::from(low), day),
                        _ => Cell::Empty,
                    }));
                })?,
            };
            if read == 0 || read > most {
                return Err(Failure::Damaged(Part::Rows));
            }
            self.read += read;
            left -= read;
        }
        Ok(())
    }
}

fn cell<'v, V>(value: Option<&'v V>, of: impl FnOnce(&'v V) -> Cell<'v>) -> Cell<'v> {
    value.map_or(Cell::Empty, of)
}

impl<T: DataType> Typed<T> {
    fn new(column: &ColumnDescPtr, pages: Box<Pages>) -> Self {
        Self {
            reader: ColumnReaderImpl::new(Arc::clone(column), pages),
            values: Vec::new(),
            levels: Vec::new(),
            is_required: column.max_def_level() == 0,
        }
    }

    /// Reads up to so many values; None stands for an empty one. Gives how many.
    fn read(&mut self, most: usize, mut take: impl FnMut(Option<&T::T>)) -> Result<usize, Failure> {
        self.values.clear();
        self.levels.clear();
        let (rows, values, _) =
            self.reader.read_records(most, Some(&mut self.levels), None, &mut self.values)?;
        if self.is_required || values == rows {
            self.values.iter().for_each(|value| take(Some(value)));
            return Ok(self.values.len());
        }
        let mut filled = self.values.iter();
        for level in &self.levels {
            take(if *level > 0 { filled.next() } else { None });
        }
        Ok(self.levels.len())
    }
}
