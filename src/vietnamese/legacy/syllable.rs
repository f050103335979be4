//! Whether a word could be Vietnamese, by the sounds a syllable is made of.

use unicode_normalization::UnicodeNormalization;

/// How a syllable begins, the longer before their beginnings; those of the first line are for names of the Central Highlands.
const ONSETS: [&str; 39] = [
    "bl", "br", "dr", "đr", "gr", "hr", "j", "kl", "kr", "pr", "ngh", "ng", "nh", "gh", "gi", "ch", "kh",
    "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x",
    "q", "",
];
/// How it ends; the last but one are for the same names (Đắk Lắk, Đắk Môl, Ea Tôr, Tóh).
const CODAS: [&str; 13] = ["ng", "nh", "ch", "c", "m", "n", "p", "t", "h", "k", "l", "r", ""];
/// The vowels between them, without tones.
const VOWELS: [&str; 62] = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo",
    "êu", "ia", "iê", "iêu", "iu", "oa", "oai", "oao", "oay", "oă", "oe", "oen", "oeo", "oi", "oo", "ôi",
    "ơi", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu", "uă", "ue", "ưa",
    "ưi", "ươ", "ươi", "ươu", "ưu", "yê", "yêu", "ya", "uai", "uay", "uao",
];
/// The marks of tones.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// Whether a word is made as Vietnamese syllables are, in any case.
pub(super) fn is_syllable(word: &str) -> bool {
    let (mut letters, mut tones) = (String::new(), 0);
    for letter in word.to_lowercase().nfd() {
        if TONES.contains(&letter) {
            tones += 1;
        } else {
            letters.push(letter);
        }
    }
    let letters: String = letters.nfc().collect();
    let vowels_end = |rest: &str| {
        CODAS.iter().any(|coda| rest.strip_suffix(coda).is_some_and(|rest| VOWELS.contains(&rest)))
    };
    tones <= 1 && ONSETS.iter().any(|onset| letters.strip_prefix(onset).is_some_and(vowels_end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_what_is_none() {
        for word in [
            "Xã",
            "PHƯỜNG",
            "huyện",
            "trấn",
            "quét",
            "lượt",
            "nghiêng",
            "Giang",
            "quyết",
            "Khuyến",
            "ủy",
            "Ý",
            "Đông",
            "Đắk",
            "Môl",
            "Krông",
        ] {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["Ph\u{ad}êng", "X·", "Huyeän", "traán", "Ñieàm", "àé", "đđ", "bằắn"] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
