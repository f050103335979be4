//! Headings in the forms of the decree (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ).

use pulldown_cmark::HeadingLevel;

use crate::letter::Heading;
use crate::vietnamese::forms::to_nfc;

/// Whether a text is a number of some kind.
type IsNumber = fn(&str) -> bool;

/// The words of the highest headings, and how they are numbered.
const CHAPTERS: [(&str, IsNumber); 4] =
    [("Phần", is_roman), ("Chương", is_roman), ("Tiểu mục", is_arabic), ("Mục", is_arabic)];

/// A heading of a level from its text; None if the text does not have the form of that level:
/// `# Chương I. Quy định chung`, `## I. Tình hình`, `### Điều 1. Phạm vi` or `### 1. Phạm vi`.
pub(super) fn read(level: HeadingLevel, text: &str) -> Option<Heading> {
    let text = to_nfc(text).into_owned();
    let (label, title) = text.split_once(". ").map(|(label, title)| (label.trim(), title.trim()))?;
    if title.is_empty() {
        return None;
    }
    let title = title.to_owned();
    match level {
        HeadingLevel::H1 => {
            let fits = |(word, is_number): &(&str, IsNumber)| {
                label.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')).is_some_and(is_number)
            };
            CHAPTERS.iter().any(fits).then(|| Heading::Chapter { label: label.to_owned(), title })
        }
        HeadingLevel::H2 => is_roman(label).then(|| Heading::Section { number: label.to_owned(), title }),
        HeadingLevel::H3 => {
            let number = label.strip_prefix("Điều ").unwrap_or(label);
            is_arabic(number).then(|| Heading::Article { label: format!("{label}."), title })
        }
        _ => None,
    }
}

fn is_roman(number: &str) -> bool {
    !number.is_empty() && number.bytes().all(|byte| b"IVXLC".contains(&byte))
}

fn is_arabic(number: &str) -> bool {
    !number.starts_with('0') && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_has_its_forms() {
        let owned = str::to_owned;
        let chapter = |label, title| Some(Heading::Chapter { label: owned(label), title: owned(title) });
        let section = |number, title| Some(Heading::Section { number: owned(number), title: owned(title) });
        let article = |label, title| Some(Heading::Article { label: owned(label), title: owned(title) });
        let examples = [
            (HeadingLevel::H1, "Chương II. Quy định chung", chapter("Chương II", "Quy định chung")),
            (HeadingLevel::H1, "Tiểu mục 3. Hồ sơ", chapter("Tiểu mục 3", "Hồ sơ")),
            (HeadingLevel::H1, "Chương 2. Quy định chung", None),
            (HeadingLevel::H1, "Quy định chung", None),
            (HeadingLevel::H2, "IV. Tổ chức thực hiện", section("IV", "Tổ chức thực hiện")),
            (HeadingLevel::H2, "4. Tổ chức thực hiện", None),
            (HeadingLevel::H3, "Điều 5. Phạm vi", article("Điều 5.", "Phạm vi")),
            (HeadingLevel::H3, "1. Phạm vi", article("1.", "Phạm vi")),
            (HeadingLevel::H3, "a. Phạm vi", None),
            (HeadingLevel::H3, "Điều 5.", None),
            (HeadingLevel::H4, "1. Phạm vi", None),
        ];
        for (level, text, expected) in examples {
            assert_eq!(read(level, text), expected, "{level} {text}");
        }
    }
}
