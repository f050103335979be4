//! The text of a part, and how its bytes were written.

/// The text of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// The text without a byte order mark.
    pub(super) text: String,
    encoding: Encoding,
}

/// UTF-8 or UTF-16 by its mark (ECMA-376 part 2 §8.1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf8WithMark,
    LittleEndian,
    BigEndian,
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { text, encoding: Encoding::Utf8 }
    }
}

impl Text {
    pub(super) fn of(bytes: Vec<u8>) -> Option<Self> {
        let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
            let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
            String::from_utf16(&units).ok()
        };
        let (text, encoding) = match &bytes[..] {
            [0xff, 0xfe, rest @ ..] => (wide(rest, u16::from_le_bytes)?, Encoding::LittleEndian),
            [0xfe, 0xff, rest @ ..] => (wide(rest, u16::from_be_bytes)?, Encoding::BigEndian),
            [0xef, 0xbb, 0xbf, rest @ ..] => {
                (std::str::from_utf8(rest).ok()?.to_owned(), Encoding::Utf8WithMark)
            }
            _ => (String::from_utf8(bytes).ok()?, Encoding::Utf8),
        };
        Some(Self { text, encoding })
    }

    /// The bytes, written as those it came from.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let wide = |unit: fn(u16) -> [u8; 2]| {
            std::iter::once(0xfeff).chain(self.text.encode_utf16()).flat_map(unit).collect()
        };
        match self.encoding {
            Encoding::Utf8 => self.text.clone().into_bytes(),
            Encoding::Utf8WithMark => [b"\xef\xbb\xbf", self.text.as_bytes()].concat(),
            Encoding::LittleEndian => wide(u16::to_le_bytes),
            Encoding::BigEndian => wide(u16::to_be_bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_they_were_read() {
        let wide: Vec<u8> = "\u{feff}<a>ữ</a>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in ["<a>ữ</a>".as_bytes().to_vec(), "\u{feff}<a>ữ</a>".as_bytes().to_vec(), wide] {
            let text = Text::of(bytes.clone()).unwrap();
            assert_eq!((text.text.as_str(), text.bytes()), ("<a>ữ</a>", bytes));
        }
        assert_eq!(Text::of(b"\xc3".to_vec()), None);
    }
}
