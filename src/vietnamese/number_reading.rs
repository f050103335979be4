//! Whole numbers in words, read.

use super::number_words::{ZeroTens, number_in_words};

/// The plain form of a word of a number: the same for its variants by region and by place. None for a word that says no number.
fn plain(word: &str) -> Option<&'static str> {
    const WORDS: [(&str, &[&str]); 18] = [
        ("không", &["không"]),
        ("một", &["một", "mốt"]),
        ("hai", &["hai"]),
        ("ba", &["ba"]),
        ("bốn", &["bốn", "tư"]),
        ("năm", &["năm", "lăm", "nhăm"]),
        ("sáu", &["sáu"]),
        ("bảy", &["bảy", "bẩy"]),
        ("tám", &["tám"]),
        ("chín", &["chín"]),
        ("linh", &["linh", "lẻ"]),
        ("mười", &["mười"]),
        ("mươi", &["mươi"]),
        ("trăm", &["trăm"]),
        ("nghìn", &["nghìn", "ngàn"]),
        ("triệu", &["triệu"]),
        ("tỷ", &["tỷ", "tỉ"]),
        ("âm", &["âm"]),
    ];
    WORDS.iter().find(|(_, variants)| variants.contains(&word)).map(|(plain, _)| *plain)
}

/// The most words that a number has here.
const MOST: usize = 40;

/// Whether a word, in small letters, is one of those that numbers are made of.
pub fn is_number_word(word: &str) -> bool {
    plain(word).is_some()
}

/// The number that words in small letters say; None if they say none, or not by the rules of [`number_in_words`]. The variants
/// of the north and the south are all read: *nghìn, ngàn*, *linh, lẻ*, *tư, bốn*.
pub fn number_from_words(words: &[&str]) -> Option<i128> {
    if words.is_empty() || words.len() > MOST {
        return None;
    }
    let words: Vec<&str> = words.iter().map(|word| plain(word)).collect::<Option<_>>()?;
    let number = value(&words)?;
    // Words that only look like a number do not come back: “một năm”, “hai ba”.
    let again = number_in_words(number, ZeroTens::Linh);
    let again: Vec<&str> = again.split(' ').filter_map(plain).collect();
    (again == words).then_some(number)
}

fn value(words: &[&str]) -> Option<i128> {
    let (mut total, mut billion, mut group, mut digit) = (0_i128, 0_i128, 0_i128, 0_i128);
    let mut words = words.iter().copied().peekable();
    let sign = if words.next_if_eq(&"âm").is_some() { -1 } else { 1 };
    while let Some(word) = words.next() {
        match word {
            "linh" => {}
            "mười" => group += 10,
            "mươi" => group += std::mem::take(&mut digit) * 10,
            "trăm" => group += std::mem::take(&mut digit) * 100,
            "nghìn" => billion += (std::mem::take(&mut group) + std::mem::take(&mut digit)) * 1_000,
            "triệu" => billion += (std::mem::take(&mut group) + std::mem::take(&mut digit)) * 1_000_000,
            "tỷ" => {
                let value =
                    std::mem::take(&mut billion) + std::mem::take(&mut group) + std::mem::take(&mut digit);
                let mut scale = 1_000_000_000_i128;
                while words.next_if_eq(&"tỷ").is_some() {
                    scale = scale.checked_mul(1_000_000_000)?;
                }
                total = total.checked_add(value.checked_mul(scale)?)?;
            }
            _ => {
                const DIGITS: [&str; 10] =
                    ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
                digit = i128::try_from(DIGITS.iter().position(|name| *name == word)?).ok()?;
            }
        }
    }
    Some(sign * (total + billion + group + digit))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Option<i128> {
        number_from_words(&text.split(' ').collect::<Vec<_>>())
    }

    #[test]
    fn numbers_are_read_in_their_variants() {
        for (text, number) in [
            ("hai mươi lăm", 25),
            ("hai mươi nhăm", 25),
            ("hai mươi bốn", 24),
            ("một trăm lẻ năm", 105),
            ("một ngàn hai trăm", 1_200),
            ("năm", 5),
            ("mười", 10),
            ("một triệu hai trăm năm mươi nghìn", 1_250_000),
            ("ba tỉ", 3_000_000_000),
            ("không", 0),
        ] {
            assert_eq!(read(text), Some(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in ["một năm", "hai ba", "mươi", "xã", "", "trăm", "một nghìn hai", "tỷ tỷ tỷ tỷ tỷ tỷ"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(number_from_words(&["tỷ"; 60]), None);
    }

    proptest! {
        #[test]
        fn every_number_that_is_said_is_read(number in any::<i64>(), digits in 0_u32..19) {
            let number = i128::from(number) % 10_i128.pow(digits);
            for zero_tens in [ZeroTens::Linh, ZeroTens::Le] {
                prop_assert_eq!(read(&number_in_words(number, zero_tens)), Some(number));
            }
        }
    }
}
