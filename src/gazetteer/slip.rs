//! One slip of the hand between two folded names.

/// Whether the names differ in D for Đ and in nothing else. No two communes of a district do.
pub(super) fn is_stroke_apart(left: &str, right: &str) -> bool {
    let unstroked = |c| if c == 'đ' { 'd' } else { c };
    right.contains(['d', 'đ'])
        && left != right
        && left.chars().map(unstroked).eq(right.chars().map(unstroked))
}

/// Whether one letter was changed, left out or added, a letter with its marks being one letter.
///
/// Numbers are never a slip of each other, nor are Roman numerals and single letters (Hải Châu I and II, Tăng
/// Nhơn Phú A and B), and in a name under four letters one letter is too much of it.
pub(super) fn is_one_slip_apart(left: &str, right: &str) -> bool {
    const SHORTEST: usize = 4;
    const LONGEST_LETTER: usize = 'ặ'.len_utf8();
    if left.len().abs_diff(right.len()) > LONGEST_LETTER {
        return false;
    }
    let at = common_prefix(left, right);
    let (left_rest, right_rest) = (&left[at..], &right[at..]);
    let (left_tail, right_tail) = (without_first(left_rest), without_first(right_rest));
    let one_apart = left_tail == right_tail || left_rest == right_tail || left_tail == right_rest;
    left != right
        && one_apart
        && left.chars().count().min(right.chars().count()) >= SHORTEST
        && !is_ordinal(word_at(left, at))
        && !is_ordinal(word_at(right, at))
}

/// The bytes of the letters that both begin with.
fn common_prefix(left: &str, right: &str) -> usize {
    let pairs = left.bytes().zip(right.bytes());
    let mut same = pairs.take_while(|(left, right)| left == right).count();
    // Two letters may begin with the same bytes.
    while !left.is_char_boundary(same) || !right.is_char_boundary(same) {
        same -= 1;
    }
    same
}

fn without_first(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

fn word_at(name: &str, at: usize) -> &str {
    let start = name[..at].rfind(' ').map_or(0, |space| space + 1);
    let end = name[at..].find(' ').map_or(name.len(), |space| at + space);
    &name[start..end]
}

/// Whether a word counts things instead of naming them.
fn is_ordinal(word: &str) -> bool {
    word.chars().count() == 1
        || word.contains(|c: char| c.is_ascii_digit())
        || (!word.is_empty() && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_changed_left_out_or_added_is_a_slip() {
        for (written, meant) in [
            ("phú lý", "phủ lý"),
            ("văn lãng", "văn lăng"),
            ("diềm mặc", "điềm mặc"),
            ("phượng tiế", "phượng tiến"),
            ("tân tháii", "tân thái"),
            ("ealy", "ea ly"),
            ("xtân thái", "tân thái"),
        ] {
            assert!(is_one_slip_apart(written, meant), "{written}, {meant}");
            assert!(is_one_slip_apart(meant, written), "{meant}, {written}");
        }
    }

    #[test]
    fn numbers_short_names_and_two_slips_are_not() {
        for (left, right) in [
            ("phường 1", "phường 2"),
            ("hố nai 3", "hố nai 33"),
            ("hải châu i", "hải châu ii"),
            ("tăng nhơn phú a", "tăng nhơn phú b"),
            ("ba", "bo"),
            ("xy", "x"),
            ("tân thịnh", "tân thàng"),
            ("tân lập", "tân lập"),
            ("", "a"),
        ] {
            assert!(!is_one_slip_apart(left, right), "{left}, {right}");
        }
    }

    #[test]
    fn a_missing_stroke_is_known_in_any_name() {
        assert!(is_stroke_apart("du", "đu"));
        assert!(is_stroke_apart("đinh biên", "dinh biên"));
        assert!(!is_stroke_apart("đu", "đu"));
        assert!(!is_stroke_apart("du", "đủ"));
    }
}
