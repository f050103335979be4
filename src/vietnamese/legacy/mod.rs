//! Vietnamese text from the time before Unicode was everywhere: UTF-16, Windows-1258, TCVN3 (ABC) and VNI.

mod evidence;
mod syllable;
mod tcvn3;
mod vni;

use std::fmt;
use std::str::FromStr;

use encoding_rs::EncoderResult;

use super::forms::to_nfc;

pub use evidence::{Detection, behind_latin, detect};

/// How a text is written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16LittleEndian,
    /// UTF-16, the high byte first.
    Utf16BigEndian,
    /// Windows-1258: letters with their hats, tones behind them.
    Windows1258,
    /// TCVN3, also called ABC (fonts such as .VnTime): one byte a letter.
    Tcvn3,
    /// VNI for Windows (fonts such as VNI-Times): a letter, then a byte for its marks.
    Vni,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Utf8,
        Self::Utf16LittleEndian,
        Self::Utf16BigEndian,
        Self::Windows1258,
        Self::Tcvn3,
        Self::Vni,
    ];

    /// The name by which a user chooses it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16LittleEndian => "utf-16le",
            Self::Utf16BigEndian => "utf-16be",
            Self::Windows1258 => "windows-1258",
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
        }
    }

    /// The text of bytes, in NFC and without a byte order mark, and whether all of them were letters of it. Those that
    /// are none become U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> (String, Soundness) {
        let (text, is_sound) = match self {
            Self::Utf8 => sound(encoding_rs::UTF_8, bytes),
            Self::Utf16LittleEndian => sound(encoding_rs::UTF_16LE, bytes),
            Self::Utf16BigEndian => sound(encoding_rs::UTF_16BE, bytes),
            Self::Windows1258 => sound(encoding_rs::WINDOWS_1258, bytes),
            Self::Tcvn3 => (tcvn3::decode(bytes), Soundness::Sound),
            Self::Vni => (vni::decode(bytes), Soundness::Sound),
        };
        (to_nfc(&text).into_owned(), is_sound)
    }
}

/// A text whose letters are those of Windows-1252 that stand for the bytes of another encoding: what a program that knows
/// only the font has saved. None if a letter is none of Windows-1252.
pub fn from_latin(text: &str, encoding: Encoding) -> Option<String> {
    latin_bytes(text).map(|bytes| encoding.decode(&bytes).0)
}

fn latin_bytes(text: &str) -> Option<Vec<u8>> {
    let mut encoder = encoding_rs::WINDOWS_1252.new_encoder();
    let mut bytes = Vec::with_capacity(encoder.max_buffer_length_from_utf8_without_replacement(text.len())?);
    let (result, _) = encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true);
    matches!(result, EncoderResult::InputEmpty).then_some(bytes)
}

/// Whether all bytes were a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soundness {
    /// They were.
    Sound,
    /// Some were not.
    Broken,
}

fn sound(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> (String, Soundness) {
    let (text, is_broken) = encoding.decode_with_bom_removal(bytes);
    (text.into_owned(), if is_broken { Soundness::Broken } else { Soundness::Sound })
}

/// The name that people know it by.
impl fmt::Display for Encoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16LittleEndian | Self::Utf16BigEndian => "UTF-16",
            Self::Windows1258 => "Windows-1258",
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
        })
    }
}

/// A name of an encoding that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownEncoding;

/// By its name or another that is usual, in any case, with or without hyphens.
impl FromStr for Encoding {
    type Err = UnknownEncoding;

    fn from_str(name: &str) -> Result<Self, UnknownEncoding> {
        let key: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        Ok(match key.to_ascii_lowercase().as_str() {
            "utf8" | "unicode" => Self::Utf8,
            "utf16" | "utf16le" => Self::Utf16LittleEndian,
            "utf16be" => Self::Utf16BigEndian,
            "windows1258" | "cp1258" | "1258" => Self::Windows1258,
            "tcvn3" | "tcvn3abc" | "abc" | "tcvn" | "tcvn5712" => Self::Tcvn3,
            "vni" | "vniwindows" | "vnitimes" => Self::Vni,
            _ => return Err(UnknownEncoding),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_known_by_its_names() {
        for encoding in Encoding::ALL {
            assert_eq!(encoding.name().parse(), Ok(encoding));
        }
        for (name, encoding) in [
            ("ABC", Encoding::Tcvn3),
            ("CP1258", Encoding::Windows1258),
            ("utf-16", Encoding::Utf16LittleEndian),
        ] {
            assert_eq!(name.parse(), Ok(encoding));
        }
        assert_eq!("latin1".parse::<Encoding>(), Err(UnknownEncoding));
    }

    #[test]
    fn tones_behind_their_letters_are_joined() {
        // N, â, the tone nặng, m in Windows-1258.
        assert_eq!(Encoding::Windows1258.decode(b"N\xe2\xf2m \xd0").0, "Nậm Đ");
        let utf16: Vec<u8> = "\u{feff}Xã".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(Encoding::Utf16BigEndian.decode(&utf16), ("Xã".to_owned(), Soundness::Sound));
        assert_eq!(Encoding::Utf8.decode(b"X\xe3").1, Soundness::Broken);
    }
}
