//! The forms in which the same Vietnamese text comes: composed (NFC), decomposed (NFD), and the combined form of
//! old Windows code pages, where a letter keeps its hat and only the tone stands apart.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc as is_nfc_by_tables};

/// Whether a text is in NFC already.
pub fn is_nfc(text: &str) -> bool {
    // The tables of Unicode take ten times as long, and hardly a text needs them.
    text.chars().all(is_composed) || is_nfc_by_tables(text)
}

/// Whether a character is as NFC has it, whatever stands beside it, and as a small letter too: plain and Vietnamese letters
/// are, and the usual dashes and quotation marks.
pub(super) const fn is_composed(character: char) -> bool {
    matches!(character, '\0'..='\u{12f}' | '\u{131}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '‐'..='’')
}

/// The text in NFC, whichever form it came in.
pub fn to_nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// The text as a careful typist would have left it: NFC, the right letter Đ, no invisible characters, and one
/// plain space wherever there is white space, none at the ends.
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for word in visible(text).split_whitespace() {
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        if word.chars().all(is_composed) {
            tidied.extend(word.chars().map(right_stroke));
        } else {
            tidied.extend(word.nfc().map(right_stroke));
        }
    }
    tidied
}

/// The letter Đ for the letters that only look like it: Icelandic Ð (left by converters from TCVN3 and VNI) and
/// African Ɖ. Normalisation keeps them apart.
pub(super) const fn right_stroke(letter: char) -> char {
    match letter {
        'Ð' | 'Ɖ' => 'Đ',
        'ð' | 'ɖ' => 'đ',
        other => other,
    }
}

/// Whether a character takes no room and means nothing here: soft hyphen, zero-width characters, the byte order
/// mark.
pub(super) const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(is_invisible) { Cow::Owned(text.replace(is_invisible, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_becomes_nfc() {
        for written in ["Nậm", "Na\u{302}\u{323}m", "N\u{e2}\u{323}m", "Na\u{323}\u{302}m"] {
            assert_eq!(to_nfc(written), "Nậm");
        }
        assert!(is_nfc("Điềm Mặc"));
        assert!(!is_nfc("N\u{e2}\u{323}m"));
        for letter in (char::MIN..=char::MAX).filter(|letter| is_composed(*letter)) {
            let text: String = letter.to_lowercase().collect();
            assert!(text.chars().count() == 1 && is_nfc_by_tables(&text), "{letter:?}");
        }
    }

    #[test]
    fn tidying_mends_what_the_eye_does_not_see() {
        for (written, meant) in [
            ("  Xã \u{a0} Hoàng\u{ad}  Văn Thụ ", "Xã Hoàng Văn Thụ"),
            ("\u{d0}ại T\u{1b0}\u{300}", "Đại Từ"),
            ("\u{189}u\u{200b}", "Đu"),
            ("\u{feff}Xã\tTân\r\nThái", "Xã Tân Thái"),
            (" \u{ad} ", ""),
        ] {
            assert_eq!(tidy(written), meant);
        }
    }
}
