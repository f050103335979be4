//! VNI for Windows, as the fonts VNI-Times and others have it: a letter, then one byte for its marks, in Windows-1252.
//!
//! Source: the table of VNI in xvnkb (`vni.h`, Dao Hai Lam, 2002), which agrees with that of `UniKey`.

use crate::vietnamese::forms::to_nfc;

/// The letters that are one byte, small; the capital ones are the capitals of Windows-1252.
const ALONE: [(char, char); 7] =
    [('ñ', 'đ'), ('ö', 'ư'), ('ô', 'ơ'), ('æ', 'ỉ'), ('ó', 'ĩ'), ('ò', 'ị'), ('î', 'ỵ')];

/// The tones behind any vowel but i.
const TONES: [(char, &str); 5] =
    [('ù', "\u{301}"), ('ø', "\u{300}"), ('û', "\u{309}"), ('õ', "\u{303}"), ('ï', "\u{323}")];

/// The hat of â, ê and ô, alone and with each tone.
const HATS: [(char, &str); 6] = [
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
];

/// The bow of ă, alone and with each tone.
const BOWS: [(char, &str); 6] = [
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
];

/// The text of bytes.
pub(super) fn decode(bytes: &[u8]) -> String {
    let (latin, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
    let mut text = String::with_capacity(latin.len() * 2);
    let mut letters = latin.chars().peekable();
    while let Some(letter) = letters.next() {
        text.push(alone(letter));
        if let Some(marks) = letters.peek().and_then(|mark| marks_of(letter, *mark)) {
            text.push_str(marks);
            letters.next();
        }
    }
    to_nfc(&text).into_owned()
}

/// The letter that a byte is without a mark behind it.
fn alone(letter: char) -> char {
    let small = small(letter);
    let Some((_, meant)) = ALONE.iter().find(|(written, _)| *written == small) else { return letter };
    if small == letter { *meant } else { meant.to_uppercase().next().unwrap_or(*meant) }
}

/// The marks that a byte is behind a letter; None if it is none there.
fn marks_of(letter: char, mark: char) -> Option<&'static str> {
    let marks: &[&[(char, &'static str)]] = match small(letter) {
        'a' => &[&TONES, &HATS, &BOWS],
        'e' | 'o' => &[&TONES, &HATS],
        'u' | 'y' | 'ô' | 'ö' => &[&TONES],
        _ => return None,
    };
    let mark = small(mark);
    let mut known = marks.iter().flat_map(|marks| marks.iter());
    known.find(|(written, _)| *written == mark).map(|(_, marks)| *marks)
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

#[cfg(test)]
pub(super) mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    /// The bytes of a text in VNI.
    pub(in crate::vietnamese) fn encode(text: &str) -> Vec<u8> {
        let latin: String = text.chars().map(in_latin).collect();
        let (bytes, _, is_unknown) = encoding_rs::WINDOWS_1252.encode(&latin);
        assert!(!is_unknown, "{text} is not in VNI: {latin}");
        bytes.into_owned()
    }

    fn in_latin(letter: char) -> String {
        let small = small(letter);
        let written = written(small);
        if small == letter { written } else { written.to_uppercase() }
    }

    fn written(small: char) -> String {
        if let Some((written, _)) = ALONE.iter().find(|(_, meant)| *meant == small) {
            return written.to_string();
        }
        if small.is_ascii() || matches!(small, 'í' | 'ì') {
            return small.to_string();
        }
        let parts: String = std::iter::once(small).nfd().collect();
        // Horn letters keep their horn: they are letters of their own in VNI.
        let (base, marks) = match parts.replace('\u{31b}', "") {
            marks if marks == parts => (parts.chars().next().unwrap(), parts[1..].to_owned()),
            marks => (if marks.starts_with('o') { 'ô' } else { 'ö' }, marks[1..].to_owned()),
        };
        let marks: String = marks.nfd().collect();
        let all = TONES.iter().chain(&HATS).chain(&BOWS);
        let same = |known: &str| known.nfd().collect::<String>() == marks;
        let mark = all.into_iter().find(|(_, known)| same(known)).map(|(mark, _)| *mark);
        format!("{base}{}", mark.unwrap_or_else(|| panic!("{small} is not in VNI")))
    }

    #[test]
    fn letters_take_the_marks_behind_them() {
        let latin = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
        for (written, meant) in [
            ("Xaõ Ñieàm Maëc - Huyeän Ñònh Hoùa", "Xã Điềm Mặc - Huyện Định Hóa"),
            ("Phöôøng Baéc Sôn - Thò xaõ Phoå Yeân", "Phường Bắc Sơn - Thị xã Phổ Yên"),
            ("XAÕ PHUÛ LYÙ", "XÃ PHỦ LÝ"),
            ("Thò traán Soâng Caàu", "Thị trấn Sông Cầu"),
        ] {
            assert_eq!(decode(&latin(written)), meant);
        }
    }

    #[test]
    fn every_name_of_the_list_comes_back() {
        let names = crate::vietnamese::legacy::evidence::tests::names();
        for name in &names {
            assert_eq!(decode(&encode(name)), *name);
        }
    }
}
