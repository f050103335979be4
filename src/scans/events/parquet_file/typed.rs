//! The reader of the crate for values of one type.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use parquet::column::page::{Page, PageMetadata, PageReader};
use parquet::column::reader::ColumnReaderImpl;
use parquet::data_type::DataType;
use parquet::errors::ParquetError;
use parquet::schema::types::ColumnDescPtr;

use super::cells::{Cell, Sink};
use super::failure::Failure;

/// Reads the values of a type from pages that are handed to it.
pub(super) struct Typed<T: DataType> {
    reader: ColumnReaderImpl<T>,
    post: Post,
    values: Vec<T::T>,
    levels: Vec<i16>,
    is_required: bool,
}

/// Pages on their way to the reader.
#[derive(Clone, Default)]
struct Post(Arc<Mutex<VecDeque<Page>>>);

/// Values that have been read.
pub(super) enum Filled<'v, V> {
    /// None is empty.
    Whole(&'v [V]),
    Gaps(Gaps<'v, V>),
}

/// Values between empty ones, which are those with level 0.
pub(super) struct Gaps<'v, V> {
    values: &'v [V],
    levels: &'v [i16],
}

impl<'v, V> Gaps<'v, V> {
    /// Gives them away; tells how many.
    pub(super) fn give(&self, sink: &mut impl Sink, cell: impl Fn(&'v V) -> Cell<'v>) -> usize {
        let mut values = self.values.iter();
        for level in self.levels {
            let value = if *level > 0 { values.next() } else { None };
            sink.take(value.map_or(Cell::Empty, &cell));
        }
        self.levels.len()
    }
}

impl<T: DataType> Typed<T> {
    pub(super) fn new(column: &ColumnDescPtr) -> Self {
        let post = Post::default();
        Self {
            reader: ColumnReaderImpl::new(Arc::clone(column), Box::new(post.clone())),
            post,
            values: Vec::new(),
            levels: Vec::new(),
            is_required: column.max_def_level() == 0,
        }
    }

    /// Hands over the next page.
    pub(super) fn turn_to(&self, page: Page) {
        self.post.put(page);
    }

    /// Reads up to so many values.
    pub(super) fn fill(&mut self, most: usize) -> Result<Filled<'_, T::T>, Failure> {
        self.values.clear();
        self.levels.clear();
        let (rows, values, _) =
            self.reader.read_records(most, Some(&mut self.levels), None, &mut self.values)?;
        let Self { values: filled, levels, .. } = self;
        Ok(if self.is_required || values == rows {
            Filled::Whole(filled)
        } else {
            Filled::Gaps(Gaps { values: filled, levels })
        })
    }

    /// Reads up to so many values and gives them away; gives how many.
    pub(super) fn read(
        &mut self,
        most: usize,
        sink: &mut impl Sink,
        cell: impl Fn(&T::T) -> Cell<'_>,
    ) -> Result<usize, Failure> {
        Ok(match self.fill(most)? {
            Filled::Whole(values) => {
                for value in values {
                    sink.take(cell(value));
                }
                values.len()
            }
            Filled::Gaps(gaps) => gaps.give(sink, cell),
        })
    }
}

impl Post {
    fn put(&self, page: Page) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(page);
    }
}

impl Iterator for Post {
    type Item = Result<Page, ParquetError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front().map(Ok)
    }
}

impl PageReader for Post {
    fn get_next_page(&mut self) -> Result<Option<Page>, ParquetError> {
        self.next().transpose()
    }

    /// Asked only for columns of lists and for rows that are skipped, which there are none of.
    fn peek_next_page(&mut self) -> Result<Option<PageMetadata>, ParquetError> {
        Err(ParquetError::General("pages cannot be seen before they are read".to_owned()))
    }

    fn skip_next_page(&mut self) -> Result<(), ParquetError> {
        Err(ParquetError::General("pages cannot be passed over".to_owned()))
    }
}
