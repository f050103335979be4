//! TCVN3, the set VN3 of TCVN 5712:1993, as the fonts of ABC (`.VnTime`) have it.
//!
//! Source: TCVN 5712:1993, by the charmap TCVN5712-1 of glibc, which is the set VN1. VN3 is VN1 without the capital
//! letters with tones: its users write them with the bytes of the small letters, in a font that draws capitals
//! (`.VnTimeH`), so their case is lost. Where VN3 has no letter, those of VN1 are read; only where Windows has its
//! quotation marks and dashes (0x85, 0x91 to 0x97), these are.

/// The letters of the bytes from 0x80 on. The small ư is 0xAD, a byte that programs take for a hyphen and drop.
const UPPER_HALF: &str = concat!(
    "ÀẢÃÁẠ…ẬÈẺẼÉẸỆÌỈĨ",
    "Í‘’“”•–—ỜỞỠỚỢÙỦŨ",
    "\u{a0}ĂÂÊÔƠƯĐăâêôơưđẰ",
    "\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ",
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
    "éẹềểễếệìỉỄẾỒĩíịò",
    "Ổỏõóọồổỗốộờởỡớợù",
    "ỖủũúụừửữứựỳỷỹýỵỐ",
);

/// The capital letters that VN1 has among the control characters.
const CONTROLS: [(u8, char); 12] = [
    (0x01, 'Ú'),
    (0x02, 'Ụ'),
    (0x04, 'Ừ'),
    (0x05, 'Ử'),
    (0x06, 'Ữ'),
    (0x11, 'Ứ'),
    (0x12, 'Ự'),
    (0x13, 'Ỳ'),
    (0x14, 'Ỷ'),
    (0x15, 'Ỹ'),
    (0x16, 'Ý'),
    (0x17, 'Ỵ'),
];

/// The text of bytes.
pub(super) fn decode(bytes: &[u8]) -> String {
    let letters = table();
    bytes.iter().map(|byte| letters[usize::from(*byte)]).collect()
}

/// The letter of every byte.
fn table() -> [char; 256] {
    let mut letters: [char; 256] =
        std::array::from_fn(|byte| char::from(u8::try_from(byte).unwrap_or_default()));
    for (place, letter) in letters.iter_mut().skip(0x80).zip(UPPER_HALF.chars()) {
        *place = letter;
    }
    for (byte, letter) in CONTROLS {
        letters[usize::from(byte)] = letter;
    }
    letters
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::vietnamese::forms::to_nfc;

    /// The bytes of a text in VN3: a capital letter with a tone is written as the small one.
    pub(in crate::vietnamese) fn encode(text: &str) -> Vec<u8> {
        let letters = table();
        let byte = |letter: char| letters.iter().position(|known| *known == letter);
        let in_vn3 = |letter: char| {
            let lowered = in_small(letter);
            byte(lowered).unwrap_or_else(|| panic!("{letter} is not in TCVN3"))
        };
        text.chars().map(|letter| u8::try_from(in_vn3(letter)).unwrap()).collect()
    }

    /// A letter as VN3 can write it.
    fn in_small(letter: char) -> char {
        if letter.is_ascii() || "ĂÂÊÔƠƯĐ".contains(letter) {
            letter
        } else {
            letter.to_lowercase().next().unwrap()
        }
    }

    #[test]
    fn every_byte_has_a_letter() {
        assert_eq!(UPPER_HALF.chars().count(), 128);
        assert_eq!(
            decode(b"X\xb7 \xa7i\xd2m M\xc6c - Huy\xd6n \xa7\xdenh H\xe3a"),
            "Xã Điềm Mặc - Huyện Định Hóa"
        );
        assert_eq!(decode(b"Ph\xad\xeang B\xbec S\xacn"), "Phường Bắc Sơn");
    }

    #[test]
    fn every_name_of_the_list_comes_back_but_for_the_case_of_capitals_with_tones() {
        let names = crate::vietnamese::legacy::evidence::tests::names();
        assert_eq!(names.len(), 10_599);
        for name in &names {
            let kept: String = name.chars().map(in_small).collect();
            assert_eq!(to_nfc(&decode(&encode(name))), kept);
        }
    }
}
