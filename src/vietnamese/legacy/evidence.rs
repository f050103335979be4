//! Which encoding a text is in, by how much Vietnamese it makes.

use super::syllable::is_syllable;
use super::{Encoding, Soundness, latin_bytes};

/// What the bytes of a text say of its encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detection {
    /// It is this one.
    Sure(Encoding),
    /// It could be each of these, and maybe none; there may be none at all.
    Unsure(Vec<Encoding>),
}

/// How many bytes are looked at: words repeat themselves soon.
const SAMPLE: usize = 1 << 17;
/// How many of a thousand words with marks must be Vietnamese: there are names of other languages.
const ENOUGH: usize = 700;
/// Words that a table of units or counts has, small.
const KNOWN: [&str; 14] = [
    "xã",
    "phường",
    "thị",
    "trấn",
    "huyện",
    "quận",
    "thành",
    "phố",
    "tỉnh",
    "lượt",
    "quét",
    "tổng",
    "số",
    "tên",
];
/// How much a text must weigh to be taken for another than it seems to be.
const FEWEST_BEHIND_LATIN: usize = 4;
/// How many words one of these counts for.
const KNOWN_WEIGHT: usize = 3;
/// The encodings that nothing but their words gives away.
const CANDIDATES: [Encoding; 3] = [Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni];

/// Tells the encoding of bytes: by a byte order mark, by being whole UTF-8, by the zeros of UTF-16, else by the words.
pub fn detect(bytes: &[u8]) -> Detection {
    if bytes.starts_with(b"\xff\xfe") {
        return Detection::Sure(Encoding::Utf16LittleEndian);
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Detection::Sure(Encoding::Utf16BigEndian);
    }
    if let Some(encoding) = utf16_by_zeros(bytes) {
        return Detection::Sure(encoding);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Detection::Sure(Encoding::Utf8);
    }
    by_words(&bytes[..bytes.len().min(SAMPLE)])
}

/// The encoding whose bytes a Unicode text shows as letters of Windows-1252 (`X· §iÒm MÆc`): the text of a font such as
/// `.VnTime` in a program that knows no other. None if the text is what it seems.
pub fn behind_latin(text: &str) -> Option<Encoding> {
    if text.is_ascii() {
        return None;
    }
    let sample: String = text.chars().take(SAMPLE / 4).collect();
    let bytes = latin_bytes(&sample)?;
    let as_it_is = weight(&sample).unwrap_or(0);
    let fonts = [Encoding::Tcvn3, Encoding::Vni];
    let weighed = fonts.into_iter().filter_map(|font| Some((weight(&font.decode(&bytes).0)?, font)));
    let (best, font) = weighed.max_by_key(|(weight, _)| *weight)?;
    (best > FEWEST_BEHIND_LATIN && best > as_it_is * 2).then_some(font)
}

/// UTF-16 without a mark: half of the bytes of its plain letters are zero, all in even places or all in odd ones.
fn utf16_by_zeros(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(512)];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    let many = |zeros: usize| zeros > 0 && zeros * 4 >= head.len();
    if many(low_first) && high_first == 0 {
        Some(Encoding::Utf16LittleEndian)
    } else if many(high_first) && low_first == 0 {
        Some(Encoding::Utf16BigEndian)
    } else {
        None
    }
}

fn by_words(bytes: &[u8]) -> Detection {
    // A file of UTF-8 with a broken byte in it is still one.
    let with_utf8 = std::iter::once(Encoding::Utf8).chain(CANDIDATES);
    let mut weighed: Vec<(usize, Encoding)> = with_utf8
        .filter_map(|encoding| {
            let (text, soundness) = encoding.decode(bytes);
            let is_candidate = encoding == Encoding::Utf8 || soundness == Soundness::Sound;
            weight(&text).filter(|_| is_candidate).map(|weight| (weight, encoding))
        })
        .collect();
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    match weighed[..] {
        [(_, only)] => Detection::Sure(only),
        [(best, first), (second, _), ..] if best * 2 > second * 3 => Detection::Sure(first),
        _ => Detection::Unsure(weighed.into_iter().map(|(_, encoding)| encoding).collect()),
    }
}

/// How much Vietnamese a text is: its words with marks, those that are known more; None if too few of its words with
/// other than plain letters are Vietnamese.
fn weight(text: &str) -> Option<usize> {
    let (mut marked, mut vietnamese, mut known) = (0_usize, 0_usize, 0_usize);
    let is_plain = |letter: char| letter.is_ascii() && !letter.is_ascii_alphabetic();
    for word in text.split(|letter: char| is_plain(letter) || letter.is_whitespace()) {
        if word.is_ascii() {
            continue;
        }
        marked += 1;
        if is_syllable(word) {
            vietnamese += 1;
            known += usize::from(KNOWN.contains(&word.to_lowercase().as_str()));
        }
    }
    let is_enough = marked > 0 && vietnamese * 1000 >= marked * ENOUGH;
    is_enough.then_some(vietnamese + known * KNOWN_WEIGHT)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{tcvn3, vni};
    use super::*;

    /// The names of all communes of October 2021, from the file of the list: the list itself lies downstream.
    pub(in crate::vietnamese) fn names() -> Vec<String> {
        let list = include_str!("../../gazetteer/lists/units-2021-10.csv");
        list.lines().skip(1).map(|line| line.rsplit(',').next().unwrap().to_owned()).collect()
    }

    fn in_1258(text: &str) -> Vec<u8> {
        use unicode_normalization::UnicodeNormalization;
        let apart = |letter: char| {
            let (tones, rest): (String, String) = std::iter::once(letter)
                .nfd()
                .partition(|part| "\u{300}\u{301}\u{303}\u{309}\u{323}".contains(*part));
            rest.nfc().collect::<String>() + &tones
        };
        let text: String = text.chars().map(apart).collect();
        encoding_rs::WINDOWS_1258.encode(&text).0.into_owned()
    }

    #[test]
    fn every_few_names_are_enough_and_sure() {
        for names in names().chunks(250) {
            let text = format!("Xã/Phường;Số lượt\n{}\n", names.join(";5\n"));
            for (encoding, bytes) in [
                (Encoding::Utf8, text.clone().into_bytes()),
                (Encoding::Windows1258, in_1258(&text)),
                (Encoding::Tcvn3, tcvn3::tests::encode(&text)),
                (Encoding::Vni, vni::tests::encode(&text)),
            ] {
                assert_eq!(detect(&bytes), Detection::Sure(encoding), "{}", names[0]);
            }
        }
    }

    #[test]
    fn a_short_table_is_enough() {
        let text = "Xã;Số lượt\nXã Điềm Mặc;5\n";
        assert_eq!(detect(&tcvn3::tests::encode(text)), Detection::Sure(Encoding::Tcvn3));
        assert_eq!(detect(&vni::tests::encode(text)), Detection::Sure(Encoding::Vni));
        assert_eq!(detect(&in_1258(text)), Detection::Sure(Encoding::Windows1258));
    }

    #[test]
    fn zeros_and_marks_tell_utf16() {
        let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        assert_eq!(detect(&little("Xã;Số lượt\n")), Detection::Sure(Encoding::Utf16LittleEndian));
        assert_eq!(detect(&big("Xã;Số lượt\n")), Detection::Sure(Encoding::Utf16BigEndian));
        assert_eq!(detect(&little("\u{feff}Xã")), Detection::Sure(Encoding::Utf16LittleEndian));
    }

    #[test]
    fn letters_of_old_fonts_are_known_behind_latin_ones() {
        let latin =
            |bytes: Vec<u8>| encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned();
        for names in names().chunks(500) {
            let text = names.join("\n");
            assert_eq!(behind_latin(&latin(tcvn3::tests::encode(&text))), Some(Encoding::Tcvn3));
            assert_eq!(behind_latin(&latin(vni::tests::encode(&text))), Some(Encoding::Vni));
            assert_eq!(behind_latin(&text), None);
        }
        // Names that have no letter beyond Windows-1252.
        let plain: Vec<String> = names().into_iter().filter(|name| latin_bytes(name).is_some()).collect();
        for names in plain.chunks(5) {
            assert_eq!(behind_latin(&names.join("\n")), None, "{names:?}");
        }
        assert_eq!(behind_latin("Café, crème brûlée, façade, élève, naïve"), None);
    }

    #[test]
    fn what_makes_no_words_is_unsure() {
        assert_eq!(detect(b"\x81\x8d\x8f \x90\x9d"), Detection::Unsure(vec![]));
        assert_eq!(detect("Xã Điềm Mặc".as_bytes()), Detection::Sure(Encoding::Utf8));
    }
}
