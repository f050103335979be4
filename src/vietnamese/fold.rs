//! The key by which two spellings of one name are the same.
//!
//! Folding removes what people write differently without meaning another name: case, Unicode form, the place of
//! the tone in final *oa, oe, uy*, *i* for *y* after a consonant, kinds of apostrophe, dots, spaces, hyphens and
//! zeros before a number. It keeps every difference that tells two names apart, all tones above all. In the
//! lists of 2021 and 2025 no two communes of one district fold alike; a test holds this.
//!
//! A key is for comparing, never for printing.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

use super::forms::{is_composed, is_invisible, right_stroke};

/// The key of a name: words in lower case, one space between them.
pub fn fold(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let plain = plain_characters(name);
    let mut words = plain.split_ascii_whitespace().map(fold_word).peekable();
    while let Some(word) = words.next() {
        if !key.is_empty() {
            key.push(' ');
        }
        // Published lists write the state farms (nông trường) in three ways: NT, N.T and in full.
        let farm = match &*word {
            "nông" => words.next_if(|next| next == "trường").is_some(),
            "n" => words.next_if(|next| next == "t").is_some(),
            _ => false,
        };
        key.push_str(if farm { "nt" } else { &word });
    }
    key
}

/// The key without any mark: what is left when someone types without a Vietnamese keyboard. Much is lost (Văn
/// Lang, Văn Lăng), so it recognises words and never decides between names.
pub fn fold_without_marks(name: &str) -> String {
    without_marks(&fold(name))
}

/// A key without its marks.
pub fn without_marks(key: &str) -> String {
    let mut bare = String::with_capacity(key.len());
    for character in key.chars() {
        if character.is_ascii() {
            bare.push(character);
            continue;
        }
        decompose_canonical(character, |part| match part {
            '\u{300}'..='\u{36f}' => {}
            'đ' => bare.push('d'),
            letter => bare.push(letter),
        });
    }
    bare
}

/// The text in ASCII, for names of files and of keys: small letters without marks, digits, and a hyphen for whatever
/// stands between them. Letters that are not Latin are left out.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.nfd().flat_map(char::to_lowercase) {
        match right_stroke(character) {
            'đ' => slug.push('d'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            mark if ('\u{300}'..='\u{36f}').contains(&mark) => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Lower case, NFC, one kind of apostrophe that swallows the spaces after it, and a space for whatever only
/// separates words.
fn plain_characters(name: &str) -> String {
    if name.chars().all(is_composed) {
        // Most names are made of these alone, and composing takes half the time of folding.
        plain_of(name.chars().map(small), name.len())
    } else {
        let visible = name.chars().filter(|c| !is_invisible(*c));
        plain_of(visible.flat_map(char::to_lowercase).nfc(), name.len())
    }
}

/// The small letter of one that is composed: there is always one.
fn small(character: char) -> char {
    match character {
        '\0'..='\u{7f}' => character.to_ascii_lowercase(),
        // Small already, or in a block where every capital stands before its small letter: to look one up takes
        // ten times as long.
        'à'..='ÿ' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' => character,
        '\u{1ea0}'..='\u{1eff}' => char::from_u32(character as u32 | 1).unwrap_or(character),
        _ => character.to_lowercase().next().unwrap_or(character),
    }
}

fn plain_of(characters: impl Iterator<Item = char>, length: usize) -> String {
    let mut plain = String::with_capacity(length);
    for character in characters {
        match right_stroke(character) {
            // Nearly all; to ask what the others are takes time.
            letter @ ('a'..='z' | '0'..='9' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') => {
                plain.push(letter);
            }
            c if is_invisible(c) => {}
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => plain.push('\''),
            c if is_separator(c) => {
                if !plain.ends_with('\'') {
                    plain.push(' ');
                }
            }
            c => plain.push(c),
        }
    }
    plain
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '‐'..='―' | '−' | '.' | ',' | ';' | ':' | '/' | '_' | '(' | ')')
}

fn fold_word(word: &str) -> Cow<'_, str> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return Cow::Borrowed(without_leading_zeros(word));
    }
    // Both rules begin with a vowel at the end that has a tone, or with qu and y.
    let last = word.chars().next_back().and_then(split_tone);
    if last.is_none_or(|(vowel, tone)| tone == Tone::LEVEL && vowel != 'y') {
        return Cow::Borrowed(word);
    }
    let mut letters: Vec<char> = word.chars().collect();
    move_tone_to_first_vowel(&mut letters);
    write_i_for_y(&mut letters);
    Cow::Owned(letters.into_iter().collect())
}

/// A number without the zeros before it, as a key has it.
pub fn without_leading_zeros(number: &str) -> &str {
    let stripped = number.trim_start_matches('0');
    if stripped.starts_with(|c: char| c.is_ascii_digit()) {
        stripped
    } else {
        // The zeros are the number itself: one of them stays.
        &number[(number.len() - stripped.len()).saturating_sub(1)..]
    }
}

/// Final *oa, oe, uy* carry their tone on either vowel (Hoà, Hòa). The *u* of *qu* belongs to the consonant, and
/// in a closed syllable (Hoàng) there is one place only.
fn move_tone_to_first_vowel(letters: &mut [char]) {
    let [before @ .., first, second] = letters else { return };
    if before.last() == Some(&'q') {
        return;
    }
    let (Some((first_vowel, Tone::LEVEL)), Some((second_vowel, tone))) =
        (split_tone(*first), split_tone(*second))
    else {
        return;
    };
    if matches!((first_vowel, second_vowel), ('o', 'a' | 'e') | ('u', 'y')) {
        *first = join_tone(first_vowel, tone);
        *second = second_vowel;
    }
}

/// *i* and *y* are two spellings of one sound when they are the whole rhyme (Mĩ, Mỹ; Quí, Quý). Without a tone
/// they may be words of their own or of another language (Nga My, Si Ma Cai) and stay, save after *qu*.
fn write_i_for_y(letters: &mut [char]) {
    let [onset @ .., last] = letters else { return };
    let Some(('y', tone)) = split_tone(*last) else { return };
    let interchangeable = match onset {
        ['q', 'u'] => true,
        ['h' | 'k' | 'l' | 'm' | 's' | 't' | 'v'] => tone != Tone::LEVEL,
        _ => false,
    };
    if interchangeable {
        *last = join_tone('i', tone);
    }
}

/// What folds to a key and is another text: for each word that has two spellings (*túy*, *tuý*; *mĩ*, *mỹ*), the key
/// with the other one.
pub fn other_spellings(key: &str) -> Vec<String> {
    let mut spellings = Vec::new();
    let mut start = 0;
    for word in key.split(' ') {
        let end = start + word.len();
        if let Some(other) = other_spelling(word) {
            spellings.push([&key[..start], &other, &key[end..]].concat());
        }
        start = end + 1;
    }
    spellings
}

fn other_spelling(word: &str) -> Option<String> {
    let ending = split_tone(word.chars().next_back()?)?;
    let mut letters: Vec<char> = word.chars().collect();
    let last = letters.len() - 1;
    match ending {
        ('i', tone) => letters[last] = join_tone('y', tone),
        (second, Tone::LEVEL) if last > 0 => {
            let (first, tone) = split_tone(letters[last - 1])?;
            letters[last - 1] = first;
            letters[last] = join_tone(second, tone);
        }
        _ => return None,
    }
    let other: String = letters.into_iter().collect();
    (other != word && fold_word(&other) == word).then_some(other)
}

/// One of the six tones, as its column in [`VOWELS`].
#[derive(Clone, Copy, PartialEq, Eq)]
struct Tone(usize);

impl Tone {
    const LEVEL: Self = Self(0);
}

/// The vowels that take part in the two rules, with the tones ngang, huyền, sắc, hỏi, ngã, nặng.
const VOWELS: [[char; 6]; 6] = [
    ['a', 'à', 'á', 'ả', 'ã', 'ạ'],
    ['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ'],
    ['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị'],
    ['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ'],
    ['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ'],
    ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'],
];

fn split_tone(letter: char) -> Option<(char, Tone)> {
    if letter.is_ascii() {
        return matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y').then_some((letter, Tone::LEVEL));
    }
    VOWELS.iter().find_map(|vowel| {
        let tone = vowel.iter().position(|toned| *toned == letter)?;
        Some((vowel[0], Tone(tone)))
    })
}

/// A vowel of the two rules without its tone, and whether it has one.
pub(super) fn tone_of_vowel(letter: char) -> Option<(char, bool)> {
    split_tone(letter).map(|(vowel, tone)| (vowel, tone != Tone::LEVEL))
}

fn join_tone(vowel: char, tone: Tone) -> char {
    VOWELS.iter().find(|row| row[0] == vowel).map_or(vowel, |row| row[tone.0])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_slug_is_plain_ascii() {
        for (text, expected) in [
            ("Huyện Đại Từ", "huyen-dai-tu"),
            ("Thị xã Phổ Yên", "thi-xa-pho-yen"),
            ("Xã Cư K'nia", "xa-cu-k-nia"),
            ("  Cụm 1 / (thử) ", "cum-1-thu"),
            ("Huyện Đại Từ\u{301}", "huyen-dai-tu"),
            ("中文", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn spellings_of_one_name_fold_alike() {
        for spellings in [
            &["Định Hoà", "ĐỊNH HÒA", "định  hòa", "Ðịnh Hòa"][..],
            &["Thanh Thuỷ", "Thanh Thủy"],
            &["Quý Quân", "Quí Quân", "QUÝ QUÂN"],
            &["Mỹ Yên", "Mĩ Yên"],
            &["Nam Vĩ", "Nam Vỹ"],
            &["K' Dang", "K’Dang", "K´ Dang", "Kʼ  Dang", "K` Dang", "K‘Dang"],
            &["Phan Rang-Tháp Chàm", "Phan Rang - Tháp Chàm", "Phan Rang – Tháp Chàm", "Phan Rang Tháp Chàm"],
            &["Phường 01", "Phường 1", "phường 001"],
            &["Thị trấn N.T Phong Hải", "Thị trấn NT Phong Hải", "Thị trấn Nông Trường Phong Hải"],
            &["Nậm", "N\u{e2}\u{323}m", "Na\u{323}\u{302}m"],
        ] {
            for spelling in &spellings[1..] {
                assert_eq!(fold(spelling), fold(spellings[0]), "{spelling}");
            }
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (left, right) in [
            ("Nga My", "Nga Mỹ"),
            ("Sa Pa", "Sa Pả"),
            ("Hoàng", "Hòang"),
            ("Quý", "Qúy"),
            ("Phường 1", "Phường 10"),
            ("Xã Đường 10", "Xã Đường 1"),
            ("Si Ma Cai", "Sy Ma Cai"),
            ("Điềm Mặc", "Diềm Mặc"),
            ("Hải Châu I", "Hải Châu II"),
        ] {
            assert_ne!(fold(left), fold(right), "{left}, {right}");
        }
    }

    #[test]
    fn a_key_has_other_spellings_where_a_word_has() {
        for (name, others) in [
            ("Bình Tuý", &["bình tuý"][..]),
            ("Mỹ Hòa", &["mỹ hòa", "mĩ hoà"]),
            ("Quý Quân", &["quý quân"]),
            ("Tân Thái", &[]),
            ("Hoàng Mai", &[]),
            ("Nga My", &[]),
            ("", &[]),
        ] {
            assert_eq!(other_spellings(&fold(name)), others, "{name}");
        }
    }

    #[test]
    fn a_capital_has_the_small_letter_of_unicode() {
        for letter in (char::MIN..=char::MAX).filter(|letter| is_composed(*letter)) {
            assert_eq!(letter.to_lowercase().collect::<Vec<_>>(), [small(letter)], "{letter:?}");
        }
    }

    #[test]
    fn a_number_of_zeros_keeps_one() {
        assert_eq!(fold("000"), "0");
        assert_eq!(fold("0a"), "0a");
        assert_eq!(fold("007 08a"), "7 8a");
    }

    #[test]
    fn words_are_known_without_their_marks() {
        assert_eq!(fold_without_marks("Tổng số LƯỢT quét"), "tong so luot quet");
        assert_eq!(fold_without_marks("Đại Từ"), "dai tu");
    }

    /// Text that hits the rules: Vietnamese syllables, digits, apostrophes, separators, loose tones.
    fn name() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            "[BĐHKLMQSTVbđhklmqstv](u|h)?(oà|òa|oè|uỳ|ùy|ỹ|ĩ|y|i|oang|ă|ặ)",
            "[0-9]{1,3}",
            "['’ʼ.,\\- ]{1,3}",
            "[\u{300}\u{301}\u{303}\u{309}\u{323}\u{ad}ÐƉİ]",
            "N\\.?T",
            "nông trường",
            "\\PC{0,4}",
        ];
        prop::collection::vec(part, 0..6).prop_map(|parts| parts.join(" "))
    }

    proptest! {
        #[test]
        fn folding_a_key_changes_nothing(name in name()) {
            let key = fold(&name);
            prop_assert_eq!(fold(&key), key);
        }

        #[test]
        fn other_spellings_of_a_key_fold_to_it(name in name()) {
            let key = fold(&name);
            for other in other_spellings(&key) {
                prop_assert_eq!(fold(&other), key.clone(), "{}", other);
            }
        }

        #[test]
        fn every_unicode_form_folds_alike(name in name()) {
            let composed: String = name.nfc().collect();
            let decomposed: String = name.nfd().collect();
            prop_assert_eq!(fold(&composed), fold(&name));
            prop_assert_eq!(fold(&decomposed), fold(&name));
        }

        #[test]
        fn both_places_of_the_tone_fold_alike(
            onset in "(h|kh|l|th|ng|t|đ|x)",
            (old, new) in prop::sample::select(vec![
                ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
                ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
                ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
            ]),
        ) {
            prop_assert_eq!(fold(&format!("{onset}{old}")), fold(&format!("{onset}{new}")));
        }
    }
}
