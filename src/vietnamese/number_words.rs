//! Whole numbers in words.

/// The word for a zero in the place of the tens, as in 105.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ZeroTens {
    /// `một trăm linh năm`, as schools teach.
    #[default]
    Linh,
    /// `một trăm lẻ năm`, as the south says.
    Le,
}

impl ZeroTens {
    const fn word(self) -> &'static str {
        match self {
            Self::Linh => "linh",
            Self::Le => "lẻ",
        }
    }
}

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

const BILLION: u128 = 1_000_000_000;

/// A number in words: `1205` is `một nghìn hai trăm linh năm`, `-21` is `âm hai mươi mốt`. From 10⁹ upwards the
/// names begin anew before `tỷ`: `nghìn tỷ`, `triệu tỷ`, `tỷ tỷ`. Groups of zeros are not spoken.
pub fn number_in_words(number: i128, zero_tens: ZeroTens) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let mut speaker = Speaker { words: Vec::new(), zero_tens };
    speaker.number(number.unsigned_abs(), 0);
    if number < 0 {
        speaker.words.insert(0, "âm");
    }
    speaker.words.join(" ")
}

struct Speaker {
    words: Vec<&'static str>,
    zero_tens: ZeroTens,
}

impl Speaker {
    /// Says `number` times 10⁹ to the power of `power`.
    fn number(&mut self, number: u128, power: usize) {
        if number >= BILLION {
            self.number(number / BILLION, power + 1);
        }
        let rest = number % BILLION;
        if rest == 0 {
            return;
        }
        for (scale, name) in [(1_000_000, Some("triệu")), (1_000, Some("nghìn")), (1, None)] {
            let group = rest / scale % 1_000;
            if group > 0 {
                self.group([group / 100, group / 10 % 10, group % 10].map(digit));
                self.words.extend(name);
            }
        }
        self.words.extend(std::iter::repeat_n("tỷ", power));
    }

    /// Says three digits. After other groups the hundreds are said even where there are none, so that
    /// `một nghìn không trăm linh năm` is not taken for 1.500.
    fn group(&mut self, [hundreds, tens, units]: [usize; 3]) {
        let says_hundreds = hundreds > 0 || !self.words.is_empty();
        if says_hundreds {
            self.words.extend([DIGITS[hundreds], "trăm"]);
        }
        match tens {
            0 if units > 0 && says_hundreds => self.words.push(self.zero_tens.word()),
            0 => {}
            1 => self.words.push("mười"),
            _ => self.words.extend([DIGITS[tens], "mươi"]),
        }
        match (tens, units) {
            (_, 0) => {}
            (2.., 1) => self.words.push("mốt"),
            (2.., 4) => self.words.push("tư"),
            (1.., 5) => self.words.push("lăm"),
            _ => self.words.push(DIGITS[units]),
        }
    }
}

/// A number below ten as an index.
fn digit(number: u128) -> usize {
    usize::from(u8::try_from(number).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_said_by_the_rules() {
        let examples = [
            (0, "không"),
            (4, "bốn"),
            (5, "năm"),
            (10, "mười"),
            (11, "mười một"),
            (14, "mười bốn"),
            (15, "mười lăm"),
            (20, "hai mươi"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (55, "năm mươi lăm"),
            (100, "một trăm"),
            (105, "một trăm linh năm"),
            (110, "một trăm mười"),
            (1_000, "một nghìn"),
            (1_005, "một nghìn không trăm linh năm"),
            (1_015, "một nghìn không trăm mười lăm"),
            (32_824, "ba mươi hai nghìn tám trăm hai mươi tư"),
            (1_000_001, "một triệu không trăm linh một"),
            (2_005_000_000, "hai tỷ không trăm linh năm triệu"),
            (1_000_000_000_000, "một nghìn tỷ"),
            (1_000_000_000_000_000, "một triệu tỷ"),
            (1_002_000_000_000_000, "một triệu không trăm linh hai nghìn tỷ"),
            (1_000_000_000_000_000_000, "một tỷ tỷ"),
            (1_000_000_005_000_000_000, "một tỷ tỷ không trăm linh năm tỷ"),
            (-21, "âm hai mươi mốt"),
            (-105, "âm một trăm linh năm"),
        ];
        for (number, expected) in examples {
            assert_eq!(number_in_words(number, ZeroTens::Linh), expected, "{number}");
        }
        assert_eq!(number_in_words(105, ZeroTens::Le), "một trăm lẻ năm");
    }

    /// Reads words back, by rules of its own: every word is a digit, a place, or a name of a group.
    fn read(words: &str) -> i128 {
        let (sign, words) = words.strip_prefix("âm ").map_or((1, words), |words| (-1, words));
        let (mut total, mut billion, mut group, mut digit) = (0, 0, 0, 0);
        let mut words = words.split(' ').peekable();
        while let Some(word) = words.next() {
            match word {
                "linh" | "lẻ" => {}
                "mười" => group += 10,
                "mươi" => group += std::mem::take(&mut digit) * 10,
                "trăm" => group += std::mem::take(&mut digit) * 100,
                "mốt" => digit = 1,
                "tư" => digit = 4,
                "lăm" => digit = 5,
                "nghìn" => billion += (std::mem::take(&mut group) + std::mem::take(&mut digit)) * 1_000,
                "triệu" => billion += (std::mem::take(&mut group) + std::mem::take(&mut digit)) * 1_000_000,
                "tỷ" => {
                    let mut value: i128 = std::mem::take(&mut billion)
                        + std::mem::take(&mut group)
                        + std::mem::take(&mut digit);
                    value *= 1_000_000_000;
                    while words.next_if_eq(&"tỷ").is_some() {
                        value *= 1_000_000_000;
                    }
                    total += value;
                }
                _ => {
                    let known = DIGITS.iter().position(|digit| *digit == word);
                    digit = i128::try_from(known.unwrap_or_else(|| panic!("{word}"))).unwrap();
                }
            }
        }
        sign * (total + billion + group + digit)
    }

    proptest! {
        #[test]
        fn words_read_back_to_the_number(number in any::<i64>(), digits in 0_u32..19) {
            let number = i128::from(number) % 10_i128.pow(digits);
            for zero_tens in [ZeroTens::Linh, ZeroTens::Le] {
                prop_assert_eq!(read(&number_in_words(number, zero_tens)), number);
            }
        }

        #[test]
        fn words_of_round_numbers_read_back_too(number in -9_999_i128..9_999, zeros in 0_u32..24) {
            let number = number * 10_i128.pow(zeros);
            prop_assert_eq!(read(&number_in_words(number, ZeroTens::Linh)), number);
        }
    }
}
