//! Capitals. The Unicode mappings are right for every Vietnamese letter; in decomposed text (NFD) the base
//! letter changes and its marks stay where they are.

/// All letters as capitals: `Phụ lục` becomes `PHỤ LỤC`.
pub fn uppercase(text: &str) -> String {
    text.to_uppercase()
}

/// The first letter as a capital, the rest untouched: `căn cứ Luật` becomes `Căn cứ Luật`. What stands before
/// the first letter, such as a quotation mark, stays.
pub fn sentence_case(text: &str) -> String {
    change_first_letter(text, |letter, out| out.extend(letter.to_uppercase()))
}

/// The first letter in lower case, the rest untouched: `Căn cứ Luật` becomes `căn cứ Luật`.
pub fn lowercase_first(text: &str) -> String {
    change_first_letter(text, |letter, out| out.extend(letter.to_lowercase()))
}

fn change_first_letter(text: &str, change: impl FnOnce(char, &mut String)) -> String {
    let Some((at, letter)) = text.char_indices().find(|(_, character)| character.is_alphanumeric()) else {
        return text.to_owned();
    };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..at]);
    change(letter, &mut out);
    out.push_str(&text[at + letter.len_utf8()..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    const LOWER: &str =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    const UPPER: &str =
        "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

    #[test]
    fn every_vietnamese_letter_changes_composed_and_decomposed() {
        assert_eq!(uppercase(LOWER), UPPER);
        let decompose = |text: &str| text.nfd().collect::<String>();
        assert_eq!(uppercase(&decompose(LOWER)), decompose(UPPER));
        for (lower, upper) in LOWER.chars().zip(UPPER.chars()) {
            for (lower, upper) in [
                (lower.to_string(), upper.to_string()),
                (decompose(&lower.to_string()), decompose(&upper.to_string())),
            ] {
                assert_eq!(sentence_case(&lower), upper);
                assert_eq!(lowercase_first(&upper), lower);
            }
        }
    }

    #[test]
    fn only_the_first_letter_of_a_sentence_changes() {
        let examples = [
            ("ủy ban nhân dân tỉnh Thái Nguyên", "Ủy ban nhân dân tỉnh Thái Nguyên"),
            ("“đôn đốc UBND”", "“Đôn đốc UBND”"),
            ("15 xã", "15 xã"),
            ("", ""),
            ("…", "…"),
        ];
        for (text, expected) in examples {
            assert_eq!(sentence_case(text), expected);
        }
        assert_eq!(lowercase_first("Đôn đốc UBND"), "đôn đốc UBND");
    }
}
