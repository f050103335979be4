//! The two places of the tone in final *oa, oe, uy*: *hòa* as of old, *hoà* as schools teach.

use super::fold::tone_of_vowel;
use super::forms;

/// On which of two vowels the tone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TonePlace {
    /// *hòa*, *thúy*
    First,
    /// *hoà*, *thuý*
    Second,
}

/// The place of the tone in a word that could be written either way; None in all others.
pub fn tone_place(word: &str) -> Option<TonePlace> {
    let word = forms::to_nfc(word).to_lowercase();
    let mut letters = word.chars().rev();
    let (second, first, before) = (letters.next()?, letters.next()?, letters.next());
    let ((first, is_first_toned), (second, is_second_toned)) =
        (tone_of_vowel(first)?, tone_of_vowel(second)?);
    // The u of qu belongs to the consonant.
    let has_two_places = matches!((first, second), ('o', 'a' | 'e') | ('u', 'y')) && before != Some('q');
    match (is_first_toned, is_second_toned) {
        (true, false) if has_two_places => Some(TonePlace::First),
        (false, true) if has_two_places => Some(TonePlace::Second),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_told_where_there_are_two() {
        for (word, place) in [
            ("hòa", Some(TonePlace::First)),
            ("hoà", Some(TonePlace::Second)),
            ("HOÁ", Some(TonePlace::Second)),
            ("Thủy", Some(TonePlace::First)),
            ("khoẻ", Some(TonePlace::Second)),
            ("ủy", Some(TonePlace::First)),
            ("quý", None),
            ("hoa", None),
            ("hoàn", None),
            ("của", None),
            ("a", None),
        ] {
            assert_eq!(tone_place(word), place, "{word}");
        }
        assert_eq!(tone_place("hoa\u{300}"), Some(TonePlace::Second));
    }
}
