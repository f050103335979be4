//! The headers of pages (parquet.thrift of Apache Parquet 2.12, structure `PageHeader` and those in it).

use parquet::basic::Encoding;

use super::compact::{Compact, Kind};

/// The header of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PageHeader {
    /// How many bytes the header itself takes.
    pub(super) length: usize,
    /// The size of the page unpacked, in bytes.
    pub(super) size: usize,
    /// Its size in the file.
    pub(super) packed_size: usize,
    /// What it holds.
    pub(super) content: Content,
}

/// What a page holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Values, packed together with their levels.
    Data(Values),
    /// Values after levels that are not packed.
    DataOfVersion2(Values, Levels),
    /// The values to which the numbers in the pages that follow refer.
    Dictionary(Values),
    /// Nothing that is needed.
    Other,
}

/// The values of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Values {
    /// How many there are, empty ones too.
    pub(super) count: u32,
    /// How they are written, as the format numbers it.
    encoding: i64,
    /// How their levels are written.
    levels: i64,
}

/// What a page of the second version says of its levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Levels {
    /// The length of those of repetition and of those of definition.
    pub(super) lengths: [u32; 2],
    /// How many values are empty.
    pub(super) empty: u32,
    /// The values after them.
    pub(super) packing: Packing,
}

/// Whether values are packed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Packing {
    /// As the column says.
    #[default]
    OfColumn,
    /// They are not.
    None,
}

impl PageHeader {
    /// Reads a header; None if the bytes are none, or end before it does.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Compact::new(bytes);
        let (mut kind, mut size, mut packed_size) = (None, None, None);
        let (mut data, mut dictionary, mut version_2) = (None, None, None);
        reader.structure(|reader, (number, _)| {
            match number {
                1 => kind = reader.integer(),
                2 => size = usize::try_from(reader.integer()?).ok(),
                3 => packed_size = usize::try_from(reader.integer()?).ok(),
                5 => data = Some(values(reader)?),
                7 => dictionary = Some(values(reader)?),
                8 => version_2 = Some(values_of_version_2(reader)?),
                _ => return Some(false),
            }
            Some(true)
        })?;
        let content = match kind? {
            0 => Content::Data(data?),
            2 => Content::Dictionary(dictionary?),
            3 => version_2.map(|(values, levels)| Content::DataOfVersion2(values, levels))?,
            _ => Content::Other,
        };
        Some(Self { length: reader.taken(), size: size?, packed_size: packed_size?, content })
    }
}

impl Values {
    /// How they are written; None if the format has no such way.
    pub(super) fn encoding(self) -> Option<Encoding> {
        encoding(self.encoding)
    }

    /// Whether they are texts whose lengths are written apart.
    pub(super) fn are_texts_by_length(self) -> bool {
        matches!(self.encoding(), Some(Encoding::DELTA_LENGTH_BYTE_ARRAY | Encoding::DELTA_BYTE_ARRAY))
    }

    /// How the levels before them are written, in a page of the first version.
    pub(super) fn levels(self) -> Option<Encoding> {
        encoding(self.levels)
    }
}

/// Fields 1 and 2 of any page, and 3 of a page of the first version.
fn values(reader: &mut Compact<'_>) -> Option<Values> {
    let mut values = Values::default();
    reader.structure(|reader, (number, kind)| {
        match number {
            1 => values.count = count(reader)?,
            2 => values.encoding = reader.integer()?,
            3 if kind == Kind::Integer => values.levels = reader.integer()?,
            _ => return Some(false),
        }
        Some(true)
    })?;
    Some(values)
}

fn values_of_version_2(reader: &mut Compact<'_>) -> Option<(Values, Levels)> {
    let (mut values, mut levels) = (Values::default(), Levels::default());
    reader.structure(|reader, (number, kind)| {
        match number {
            1 => values.count = count(reader)?,
            2 => levels.empty = count(reader)?,
            4 => values.encoding = reader.integer()?,
            5 => levels.lengths[1] = count(reader)?,
            6 => levels.lengths[0] = count(reader)?,
            7 if kind == Kind::Bool(false) => levels.packing = Packing::None,
            _ => return Some(false),
        }
        // A field that is true or false has no bytes of its own.
        Some(true)
    })?;
    Some((values, levels))
}

fn count(reader: &mut Compact<'_>) -> Option<u32> {
    u32::try_from(reader.integer()?).ok().filter(|count| i32::try_from(*count).is_ok())
}

/// The numbers of Encodings.md of Apache Parquet.
#[expect(deprecated, reason = "old files have it")]
fn encoding(number: i64) -> Option<Encoding> {
    Some(match number {
        0 => Encoding::PLAIN,
        2 => Encoding::PLAIN_DICTIONARY,
        3 => Encoding::RLE,
        4 => Encoding::BIT_PACKED,
        5 => Encoding::DELTA_BINARY_PACKED,
        6 => Encoding::DELTA_LENGTH_BYTE_ARRAY,
        7 => Encoding::DELTA_BYTE_ARRAY,
        8 => Encoding::RLE_DICTIONARY,
        9 => Encoding::BYTE_STREAM_SPLIT,
        _ => return None,
    })
}
