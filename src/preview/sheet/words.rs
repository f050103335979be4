//! Where the words of a text may be parted between lines: where word processors part them.
//!
//! They part a word after a hyphen, also before a figure, and never after a slash; Typst keeps to UAX #14, which has it
//! the other way round, and parts links anywhere (`COVID-|19`, `30/2020/|NĐ-CP`). A word that is wider than its line begins on a
//! line of its own and is parted where each line is full.

use crate::measure::{FontSize, Length};
use crate::standard::typeface::{self, Face};

/// Stands before each piece of a word that `look.typ` keeps on one line. It is no character (Unicode, 23.7).
const PIECE: char = '\u{fdd0}';

/// The look of a text and the width of its lines.
#[derive(Clone, Copy)]
pub(super) struct Lines {
    pub(super) face: Face,
    pub(super) size: FontSize,
    pub(super) width: Length,
}

impl Lines {
    /// A text with its pieces marked, where Typst would part its words otherwise.
    pub(super) fn pieces(self, text: &str) -> String {
        let text = text.replace(PIECE, "");
        text.split(' ').map(|word| self.pieces_of(word)).collect::<Vec<_>>().join(" ")
    }

    fn pieces_of(self, word: &str) -> String {
        if self.has(word) && !is_parted_otherwise(word) {
            return word.to_owned();
        }
        let mut pieces: Vec<String> = Vec::new();
        for piece in word.split_inclusive(is_parted_after) {
            match pieces.last_mut() {
                // Signs of punctuation that follow one another stay together.
                Some(before) if !piece.contains(char::is_alphanumeric) => before.push_str(piece),
                _ => pieces.push(piece.to_owned()),
            }
        }
        pieces.iter().map(|piece| self.marked(piece)).collect()
    }

    /// A piece of a word with its mark, in as many pieces as it takes lines.
    fn marked(self, piece: &str) -> String {
        let mut marked = String::from(PIECE);
        let mut start = 0;
        for (at, character) in piece.char_indices() {
            if at > start && !self.has(&piece[start..at + character.len_utf8()]) {
                marked.push(PIECE);
                start = at;
            }
            marked.push(character);
        }
        marked
    }

    /// Whether a text fits on a line.
    fn has(self, text: &str) -> bool {
        typeface::width(text, self.face, self.size) <= self.width
    }
}

/// What word processors part a word after.
fn is_parted_after(character: char) -> bool {
    matches!(character, '-' | '–' | '—' | '?' | '!' | '…' | '|')
}

/// Whether Typst parts a word where word processors do not, or the other way round.
fn is_parted_otherwise(word: &str) -> bool {
    let mut pairs = word.chars().zip(word.chars().skip(1));
    word.contains("://")
        || word.contains("www.")
        || pairs.any(|(first, second)| match first {
            '/' => second.is_alphabetic(),
            '-' => second.is_ascii_digit(),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standard::{page, sizes};

    fn pieces(word: &str) -> Vec<String> {
        let lines = Lines { face: Face::Regular, size: sizes::BODY.chosen, width: page::text_width() };
        lines.pieces(word).split(PIECE).map(str::to_owned).collect()
    }

    #[test]
    fn words_are_parted_after_hyphens_and_not_after_slashes() {
        for (word, expected) in [
            ("ngày 01/11/2021", &["ngày 01/11/2021"][..]),
            ("UBND-KGVX", &["UBND-KGVX"]),
            ("số 30/2020/NĐ-CP;", &["số ", "30/2020/NĐ-", "CP;"]),
            ("COVID-19", &["", "COVID-", "19"]),
            ("và/hoặc", &["", "và/hoặc"]),
            ("(www.chinhphu.vn).", &["", "(www.chinhphu.vn)."]),
            ("https://a.vn/b-c?d=1", &["", "https://a.vn/b-", "c?", "d=1"]),
            ("1/a--b-", &["", "1/a--", "b-"]),
        ] {
            assert_eq!(pieces(word), expected, "{word}");
        }
    }

    #[test]
    fn a_word_wider_than_its_line_is_parted_where_the_line_is_full() {
        let lines = Lines { face: Face::Regular, size: sizes::BODY.chosen, width: page::text_width() };
        for letter in ["a", "…", "-", "_"] {
            let word = letter.repeat(400);
            let parted = pieces(&word);
            assert!(parted.len() > 3 && parted.concat() == word, "{letter}");
            for piece in &parted[1..parted.len() - 1] {
                assert!(lines.has(piece) && !lines.has(&format!("{piece}{letter}")), "{piece}");
            }
        }
    }
}
