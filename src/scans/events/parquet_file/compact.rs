//! The compact protocol of Thrift, in which the headers and the footer of a Parquet file are written: as much of it as
//! it takes to see that what they claim is there.
//!
//! Source: "Thrift Compact protocol", Apache Thrift, `doc/specs/thrift-compact-protocol.md`.

/// How deep structures may lie in one another. Those of Parquet reach six.
const DEEPEST: u8 = 16;

/// The type of a field or of the elements of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of a field the type is also the value.
    Bool(bool),
    Byte,
    Integer,
    Double,
    Binary,
    List,
    Map,
    Struct,
}

/// Bytes being read. Everything gives None where they end too early or are not of the protocol.
#[derive(Clone, Debug)]
pub(super) struct Compact<'b> {
    rest: &'b [u8],
    length: usize,
}

/// A field of a structure: its number and its type.
pub(super) type Field = (i16, Kind);

/// What follows in a structure.
enum Next {
    Field(i16, Kind),
    End,
}

impl<'b> Compact<'b> {
    pub(super) const fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, length: bytes.len() }
    }

    /// How many bytes have been read.
    pub(super) const fn taken(&self) -> usize {
        self.length - self.rest.len()
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn pass(&mut self, count: usize) -> Option<()> {
        self.rest = self.rest.get(count..)?;
        Some(())
    }

    /// A variable-length integer of up to 64 bits.
    pub(super) fn unsigned(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// An integer in zigzag form.
    pub(super) fn integer(&mut self) -> Option<i64> {
        let value = self.unsigned()?;
        Some((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    /// What follows in a structure after the field with the number `last`. A number that is not higher than the last
    /// is refused: no writer has it, and it could say a thing twice.
    fn next(&mut self, last: i16) -> Option<Next> {
        let header = self.byte()?;
        if header == 0 {
            return Some(Next::End);
        }
        let number = match header >> 4 {
            0 => i16::try_from(self.integer()?).ok()?,
            step => last.checked_add(i16::from(step))?,
        };
        (number > last).then_some(Next::Field(number, kind(header & 0x0f)?))
    }

    /// The number and the type of the elements of a list.
    pub(super) fn list(&mut self) -> Option<(usize, Kind)> {
        let header = self.byte()?;
        let count = match header >> 4 {
            15 => usize::try_from(self.unsigned()?).ok()?,
            count => usize::from(count),
        };
        // Some writers give an empty list no type.
        let kind = if header == 0 { Kind::Byte } else { kind(header & 0x0f)? };
        // Each element takes a byte at least.
        (count <= self.rest.len()).then_some((count, kind))
    }

    /// Reads a structure: `take` is given each field and reads it, or leaves it by giving `Some(false)`.
    pub(super) fn structure(&mut self, mut take: impl FnMut(&mut Self, Field) -> Option<bool>) -> Option<()> {
        let mut last = 0;
        while let Next::Field(number, kind) = self.next(last)? {
            last = number;
            if !take(self, (number, kind))? {
                self.pass_over(kind)?;
            }
        }
        Some(())
    }

    /// Reads past the value of a field.
    pub(super) fn pass_over(&mut self, kind: Kind) -> Option<()> {
        match kind {
            Kind::Bool(_) => Some(()),
            other => self.value(other, DEEPEST),
        }
    }

    fn value(&mut self, kind: Kind, depth: u8) -> Option<()> {
        let inside = depth.checked_sub(1)?;
        match kind {
            Kind::Bool(_) | Kind::Byte => self.pass(1),
            Kind::Integer => self.unsigned().map(|_| ()),
            Kind::Double => self.pass(8),
            Kind::Binary => {
                let length = usize::try_from(self.unsigned()?).ok()?;
                self.pass(length)
            }
            Kind::List => {
                let (count, kind) = self.list()?;
                (0..count).try_for_each(|_| self.value(kind, inside))
            }
            // Parquet has no maps.
            Kind::Map => None,
            Kind::Struct => {
                let mut last = 0;
                while let Next::Field(number, kind) = self.next(last)? {
                    last = number;
                    if !matches!(kind, Kind::Bool(_)) {
                        self.value(kind, inside)?;
                    }
                }
                Some(())
            }
        }
    }
}

const fn kind(code: u8) -> Option<Kind> {
    Some(match code {
        1 => Kind::Bool(true),
        2 => Kind::Bool(false),
        3 => Kind::Byte,
        4..=6 => Kind::Integer,
        7 => Kind::Double,
        8 => Kind::Binary,
        9 | 10 => Kind::List,
        11 => Kind::Map,
        12 => Kind::Struct,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn integers_are_read_in_zigzag_form() {
        for (bytes, value) in
            [(&[0_u8][..], 0), (&[1], -1), (&[2], 1), (&[0xac, 0x02], 150), (&[0xff, 0x01], -128)]
        {
            assert_eq!(Compact::new(bytes).integer(), Some(value), "{bytes:?}");
        }
        assert_eq!(Compact::new(&[0xff; 12]).integer(), None);
        assert_eq!(Compact::new(&[0x80]).integer(), None);
    }

    #[test]
    fn a_structure_that_says_a_thing_twice_or_lies_too_deep_is_refused() {
        let read = |bytes: &[u8]| Compact::new(bytes).structure(|_, _| Some(false));
        // Field 1 and 2, both integers; then field 2 again in the long form.
        assert_eq!(read(&[0x15, 0x02, 0x15, 0x04, 0x00]), Some(()));
        assert_eq!(read(&[0x15, 0x02, 0x15, 0x04, 0x05, 0x04, 0x06, 0x00]), None);
        let deep: Vec<u8> = [vec![0x1c; 200], vec![0; 201]].concat();
        assert_eq!(read(&deep), None);
        // A list of more elements than there are bytes.
        assert_eq!(read(&[0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x07, 0x00]), None);
    }

    proptest! {
        #[test]
        fn nothing_that_is_read_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Compact::new(&bytes).structure(|_, _| Some(false));
        }
    }
}
