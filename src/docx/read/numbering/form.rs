//! The forms of numbers (§17.18.59 `ST_NumberFormat`).

use crate::vietnamese::number::roman;
use crate::vietnamese::number_words::{ZeroTens, number_in_words};

/// The form of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberForm {
    Decimal,
    /// With a leading zero below ten.
    DecimalZero,
    UpperRoman,
    LowerRoman,
    UpperLetter,
    LowerLetter,
    /// In Vietnamese words.
    VietnameseWords,
    Bullet,
    None,
}

/// The largest number that is written in letters or in Roman numerals.
const LARGEST: i32 = 3_999;

impl NumberForm {
    /// By its name; what is not known is Arabic.
    pub(super) fn parse(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "vietnameseCounting" => Self::VietnameseWords,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// A number in this form.
    pub(super) fn write(self, number: i32) -> String {
        let is_small = (1..=LARGEST).contains(&number);
        match self {
            Self::None | Self::Bullet => String::new(),
            Self::DecimalZero => format!("{number:02}"),
            Self::UpperRoman if is_small => roman(usize::try_from(number).unwrap_or_default()),
            Self::LowerRoman if is_small => roman(usize::try_from(number).unwrap_or_default()).to_lowercase(),
            Self::UpperLetter if is_small => letters(number, 'A'),
            Self::LowerLetter if is_small => letters(number, 'a'),
            Self::VietnameseWords if is_small => number_in_words(i128::from(number), ZeroTens::Linh),
            _ => number.to_string(),
        }
    }
}

/// a to z, then aa, bb, as Word counts.
fn letters(number: i32, first: char) -> String {
    let position = u32::try_from(number - 1).unwrap_or_default();
    let letter = char::from_u32(u32::from(first) + position % 26).unwrap_or(first);
    let times = position / 26 + 1;
    (0..times).map(|_| letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_prints_them() {
        for (form, number, written) in [
            (NumberForm::Decimal, 12, "12"),
            (NumberForm::DecimalZero, 3, "03"),
            (NumberForm::UpperRoman, 49, "XLIX"),
            (NumberForm::LowerRoman, 14, "xiv"),
            (NumberForm::LowerLetter, 26, "z"),
            (NumberForm::UpperLetter, 28, "BB"),
            (NumberForm::VietnameseWords, 21, "hai mươi mốt"),
            (NumberForm::UpperRoman, -4, "-4"),
            (NumberForm::LowerLetter, i32::MAX, "2147483647"),
        ] {
            assert_eq!(form.write(number), written);
        }
    }
}
