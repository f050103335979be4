//! Lines inside a paragraph that were meant to stand alone: `a) ...`, `2. ...`, `– ...`.

use super::inlines::Inlines;
use crate::letter::{Block, Inline};

/// What a line begins with that stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// A letter and a bracket, or a number and a full stop.
    Counted,
    /// A dash.
    Dash,
}

/// The marker at the beginning of a line of Markdown. A value has none, nor has what the author escaped.
pub(super) fn marker(line: &str) -> Option<Marker> {
    let line = line.trim_start_matches([' ', '\t']);
    let line = line.trim_start_matches('*');
    let mut characters = line.chars();
    let (first, second) = (characters.next()?, characters.next());
    if matches!(first, '-' | '–' | '—') {
        let is_dash = second.is_some_and(|second| second == ' ' || second.is_alphabetic());
        return is_dash.then_some(Marker::Dash);
    }
    if first.is_alphabetic() && second == Some(')') {
        return Some(Marker::Counted);
    }
    // The year at the end of a sentence that was broken into lines is no number of a clause.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    ((1..=2).contains(&digits) && line[digits..].starts_with(". ")).then_some(Marker::Counted)
}

/// The lines of a paragraph, as far as they have been read.
#[derive(Debug)]
pub(super) struct OwnLines {
    done: Vec<(Option<Marker>, Vec<Inline>)>,
    current: Inlines,
    marker: Option<Marker>,
}

impl OwnLines {
    /// Begins with the line that has this marker.
    pub(super) fn new(marker: Option<Marker>, current: Inlines) -> Self {
        Self { done: Vec::new(), current, marker }
    }

    pub(super) fn inlines(&mut self) -> &mut Inlines {
        &mut self.current
    }

    pub(super) fn is_empty(&self) -> bool {
        self.done.is_empty() && self.current.is_empty()
    }

    /// A line that stands alone begins.
    pub(super) fn begin(&mut self, marker: Marker) {
        self.done.push((self.marker.replace(marker), self.current.take_read()));
    }

    /// A single line stays a paragraph, whatever it begins with.
    pub(super) fn finish(mut self) -> Vec<Block> {
        if self.done.is_empty() {
            return vec![Block::Paragraph(self.current.take_read())];
        }
        self.done.push((self.marker, self.current.take_read()));
        let mut blocks = Vec::new();
        for (marker, text) in self.done {
            match (block(marker, text), blocks.last_mut()) {
                (Block::Dashes(items), Some(Block::Dashes(before))) => before.extend(items),
                (block, _) => blocks.push(block),
            }
        }
        blocks
    }
}

fn block(marker: Option<Marker>, mut inlines: Vec<Inline>) -> Block {
    let (Some(marker), Some(Inline::Text { text, bold: false, italic: false })) =
        (marker, inlines.first_mut())
    else {
        return Block::Paragraph(inlines);
    };
    let end = text.find([')', '.', '-', '–', '—']).map_or(0, |start| text.ceil_char_boundary(start + 1));
    let rest = text[end..].trim_start().to_owned();
    let written = std::mem::replace(text, rest);
    match marker {
        Marker::Counted => Block::Numbered { marker: written[..end].to_owned(), text: inlines },
        Marker::Dash => Block::Dashes(vec![inlines]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_numbers_and_dashes_mark_a_line() {
        for (line, expected) in [
            ("a) một", Some(Marker::Counted)),
            ("đ) một", Some(Marker::Counted)),
            ("**b) một**", Some(Marker::Counted)),
            ("  12. một", Some(Marker::Counted)),
            ("– một", Some(Marker::Dash)),
            ("-một", Some(Marker::Dash)),
            ("-5 độ", None),
            ("2021. Tiếp", None),
            ("2.5 triệu", None),
            ("2\\. một", None),
            ("an) một", None),
            ("Tôi", None),
            ("\u{FDD0}a\\) một", None),
            ("", None),
        ] {
            assert_eq!(marker(line), expected, "{line}");
        }
    }
}
