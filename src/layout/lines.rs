//! How many lines a text takes.

use crate::measure::{FontSize, Length};
use crate::standard::typeface::{self, Face};

/// How many lines `text` takes in a column `available` wide: broken at spaces, and inside a word only where the
/// word alone is wider than the column. At least 1.
pub fn line_count(text: &str, face: Face, size: FontSize, available: Length) -> usize {
    fill(word_widths(text, face, size), space_width(face, size), available).0
}

/// The width of the last line of `text` in a column `available` wide.
pub fn last_line_width(text: &str, face: Face, size: FontSize, available: Length) -> Length {
    fill(word_widths(text, face, size), space_width(face, size), available).1
}

fn word_widths(text: &str, face: Face, size: FontSize) -> impl Iterator<Item = Length> {
    text.split(' ').map(move |word| typeface::width(word, face, size))
}

fn space_width(face: Face, size: FontSize) -> Length {
    typeface::width(" ", face, size)
}

/// How many lines words take, and how wide the last line is.
fn fill(words: impl Iterator<Item = Length>, space: Length, available: Length) -> (usize, Length) {
    let mut lines = 1;
    let mut used = Length::ZERO;
    for word in words {
        let with_space = if used == Length::ZERO { word } else { used + space + word };
        if with_space <= available {
            used = with_space;
            continue;
        }
        if used > Length::ZERO {
            lines += 1;
        }
        let whole_lines = word.whole_times(available);
        lines += whole_lines;
        used = word - available * i64::try_from(whole_lines).unwrap_or(0);
    }
    (lines, used)
}

/// The width into which a centred text is set so that its lines are about equally long and no word stands alone
/// on the last one: the narrowest that takes no more lines than `available` does.
pub fn balanced_width(text: &str, face: Face, size: FontSize, available: Length) -> Length {
    let words: Vec<Length> = word_widths(text, face, size).collect();
    let space = space_width(face, size);
    let line_count = |available| fill(words.iter().copied(), space, available).0;
    let count = line_count(available);
    if count == 1 {
        return available;
    }
    let (mut too_narrow, mut wide_enough) = (Length::ZERO, available);
    while wide_enough - too_narrow > BALANCE_STEP {
        let middle = (too_narrow + wide_enough) / 2;
        if line_count(middle) > count { too_narrow = middle } else { wide_enough = middle }
    }
    // A word processor that measures a hair more must not need another line.
    (wide_enough + BALANCE_STEP * 2).min(available)
}

/// How finely lines are balanced.
const BALANCE_STEP: Length = Length::mm(1.0);

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: FontSize = FontSize::pt(13);

    fn lines(text: &str, millimetres: f64) -> usize {
        line_count(text, Face::Regular, SIZE, Length::mm(millimetres))
    }

    #[test]
    fn a_text_breaks_at_spaces() {
        assert_eq!(lines("Thành phố Thái Nguyên", 60.0), 1);
        assert_eq!(lines("Thành phố Thái Nguyên", 30.0), 2);
        assert_eq!(lines("", 30.0), 1);
    }

    #[test]
    fn balanced_lines_are_no_more_and_leave_no_word_alone() {
        let agency = "SỞ THÔNG TIN VÀ TRUYỀN THÔNG";
        let available = Length::mm(67.0);
        let balanced = balanced_width(agency, Face::Bold, SIZE, available);
        assert_eq!(line_count(agency, Face::Bold, SIZE, balanced), 2);
        assert!(balanced < typeface::width("SỞ THÔNG TIN VÀ TRUYỀN", Face::Bold, SIZE));
        assert_eq!(balanced_width("SỞ Y TẾ", Face::Bold, SIZE, available), available);
    }

    #[test]
    fn a_word_wider_than_the_column_breaks_inside() {
        assert!(lines(&"m".repeat(60), 30.0) > 5);
        assert!(lines(&format!("Xã {}", "m".repeat(60)), 30.0) > lines(&"m".repeat(60), 30.0));
    }
}
