//! A text in Markdown from a letter file, and where each of its characters stands there.

use crate::diagnostic::{Place, Position};

/// A text in Markdown from a letter file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The text.
    pub text: String,
    /// The same as it stands in the file, quotes and all.
    pub written: String,
    /// Where it begins in the file, with its quotes.
    pub place: Place,
}

impl Passage {
    /// The place in the file of an offset in the text. Where escapes have changed the text, only the line is told;
    /// where even the lines are others, only the beginning.
    pub(super) fn place_of(&self, offset: usize) -> Place {
        if let Some(start) = self.written.find(&self.text) {
            return self.place_in_written(start + offset);
        }
        let quotes = 3;
        let inside = self.written.get(quotes..).unwrap_or_default();
        let lines_before_text = usize::from(inside.starts_with(['\r', '\n']));
        if self.written.matches('\n').count() != self.text.matches('\n').count() + lines_before_text {
            return self.place.clone();
        }
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let line = before.matches('\n').count() + lines_before_text;
        let starts = self.written.match_indices('\n').map(|(newline, _)| newline + 1);
        let start = [0].into_iter().chain(starts).nth(line).unwrap_or_default();
        self.place_in_written(start)
    }

    fn place_in_written(&self, offset: usize) -> Place {
        let Some(Position::Line { line: first_line, column: first_column }) = self.place.position else {
            return self.place.clone();
        };
        let before = &self.written[..self.written.floor_char_boundary(offset)];
        let lines = before.matches('\n').count();
        let characters = before.rsplit('\n').next().unwrap_or_default().chars().count();
        let column = if lines == 0 { first_column + characters } else { characters + 1 };
        Place::line(&self.place.file, first_line + lines, column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(written: &str, text: &str, wanted: &str) -> String {
        let place = Place::line("letter.toml", 9, 8);
        let passage = Passage { text: text.to_owned(), written: written.to_owned(), place };
        passage.place_of(text.find(wanted).unwrap()).to_string()
    }

    #[test]
    fn a_place_in_the_text_is_a_place_in_the_file() {
        assert_eq!(place("\"một hai\"", "một hai", "hai"), "letter.toml:9:13");
        assert_eq!(place("\"\"\"\nmột\nhai\n\"\"\"", "một\nhai\n", "ai"), "letter.toml:11:2");
        assert_eq!(place("\"\"\"một\nhai\"\"\"", "một\nhai", "một"), "letter.toml:9:11");
    }

    #[test]
    fn a_text_with_escapes_has_lines_still_unless_they_are_escapes_too() {
        assert_eq!(place("\"\"\"\n\\\"một\\\"\nhai\n\"\"\"", "\"một\"\nhai\n", "ai"), "letter.toml:11:1");
        assert_eq!(place("\"\"\"\r\nmột\r\nhai\"\"\"", "một\nhai", "hai"), "letter.toml:11:1");
        assert_eq!(place("\"một\\nhai\"", "một\nhai", "hai"), "letter.toml:9:8");
    }
}
