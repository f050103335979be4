//! Encodings: any bytes become text in NFC, what Unicode says of itself is believed, and names of communes are known in
//! every encoding they can be written in.
//!
//! The first byte chooses between bytes as they are and names, chosen by two bytes each.

#![no_main]

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use congvan::gazetteer::ListId;
use congvan::vietnamese::forms::{is_nfc, to_nfc};
use congvan::vietnamese::legacy::{Detection, Encoding, Soundness, behind_latin, detect, from_latin};
use libfuzzer_sys::fuzz_target;

/// How many different names are enough to be sure of; the same name again says nothing new.
const ENOUGH: usize = 40;

/// The bytes of every letter, by decoding all bytes and all pairs of them.
static LETTERS: LazyLock<[(Encoding, HashMap<char, Vec<u8>>); 3]> = LazyLock::new(|| {
    [Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni].map(|encoding| (encoding, letters(encoding)))
});

fn letters(encoding: Encoding) -> HashMap<char, Vec<u8>> {
    let singles = (0x20..=0xff_u8).map(|byte| vec![byte]);
    let pairs = (b'A'..=0xff).flat_map(|base| (0x80..=0xff).map(move |mark| vec![base, mark]));
    // VNI has its marks behind the letters; what stands there for a letter alone may be such a mark.
    let written: Vec<Vec<u8>> = if encoding == Encoding::Vni {
        pairs.chain(singles).collect()
    } else {
        singles.chain(pairs).collect()
    };
    let mut letters = HashMap::new();
    for bytes in written {
        let (text, soundness) = encoding.decode(&bytes);
        let mut characters = text.chars();
        if let (Some(letter), None, Soundness::Sound) = (characters.next(), characters.next(), soundness) {
            letters.entry(letter).or_insert(bytes);
        }
    }
    letters
}

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    if first % 2 == 0 { any_bytes(bytes) } else { names(bytes) }
});

fn any_bytes(bytes: &[u8]) {
    let found = detect(bytes);
    assert_eq!(found, detect(bytes), "the same every time");
    for encoding in Encoding::ALL {
        let (text, _) = encoding.decode(bytes);
        assert!(is_nfc(&text), "{encoding}");
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = behind_latin(text);
    let plain = text.trim_start_matches('\u{feff}');
    if !bytes.contains(&0) {
        assert_eq!(found, Detection::Sure(Encoding::Utf8), "whole UTF-8 is UTF-8");
        assert_eq!(Encoding::Utf8.decode(plain.as_bytes()), (to_nfc(plain).into_owned(), Soundness::Sound));
    }
    let marked = format!("\u{feff}{plain}");
    let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (encoding, bytes) in [(Encoding::Utf16LittleEndian, little), (Encoding::Utf16BigEndian, big)] {
        assert_eq!(detect(&bytes), Detection::Sure(encoding));
        assert_eq!(encoding.decode(&bytes), (to_nfc(plain).into_owned(), Soundness::Sound));
    }
}

fn names(bytes: &[u8]) {
    let communes = ListId::October2021.list().communes();
    let chosen = bytes
        .chunks_exact(2)
        .map(|pair| usize::from(u16::from_le_bytes([pair[0], pair[1]])) % communes.len());
    let names: Vec<&str> = chosen.map(|place| communes[place].name()).collect();
    let different = names.iter().collect::<HashSet<_>>().len();
    let text = format!("xã/phường;số lượt\n{}\n", names.join(";5\n")).to_lowercase();
    assert_eq!(detect(text.as_bytes()), Detection::Sure(Encoding::Utf8));
    assert_eq!(behind_latin(&text), None, "Vietnamese is what it seems");
    for (encoding, letters) in &*LETTERS {
        let parts: Option<Vec<&[u8]>> = text
            .chars()
            .map(
                |letter| {
                    if letter == '\n' { Some(&b"\n"[..]) } else { letters.get(&letter).map(Vec::as_slice) }
                },
            )
            .collect();
        let written = parts.unwrap_or_else(|| panic!("{encoding} cannot write {text:?}")).concat();
        assert_eq!(encoding.decode(&written).0, text, "{encoding}");
        let latin = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&written).0;
        assert_eq!(
            from_latin(&latin, *encoding).as_deref(),
            Some(text.as_str()),
            "{encoding} behind Latin letters"
        );
        match detect(&written) {
            Detection::Sure(found) => assert_eq!(found, *encoding, "{text:?}"),
            Detection::Unsure(_) => assert!(different < ENOUGH, "{encoding}: {text:?}"),
        }
    }
}
