//! Stretches of text, gathered from the events of the Markdown reader.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::escape::is_text;
use crate::letter::Inline;

/// What a line break in the template means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SoftBreak {
    /// A space: the paragraph goes on.
    Space,
    /// A character that is looked for afterwards.
    Mark(char),
}

/// Stretches of text, as far as they have been read.
#[derive(Debug)]
pub(super) struct Inlines {
    read: Vec<Inline>,
    soft_break: SoftBreak,
    bold: usize,
    italic: usize,
}

impl Inlines {
    pub(super) fn new(soft_break: SoftBreak) -> Self {
        Self { read: Vec::new(), soft_break, bold: 0, italic: 0 }
    }

    /// Takes an event; false if it is not one of running text.
    pub(super) fn take(&mut self, event: &Event<'_>) -> bool {
        match event {
            Event::Text(text) => self.text(text),
            Event::SoftBreak => match self.soft_break {
                SoftBreak::Space => self.push(" "),
                SoftBreak::Mark(mark) => self.push(mark.encode_utf8(&mut [0; 4])),
            },
            Event::HardBreak => self.read.push(Inline::LineBreak),
            Event::Start(Tag::Strong) => self.bold += 1,
            Event::Start(Tag::Emphasis) => self.italic += 1,
            Event::End(TagEnd::Strong) => self.bold = self.bold.saturating_sub(1),
            Event::End(TagEnd::Emphasis) => self.italic = self.italic.saturating_sub(1),
            _ => return false,
        }
        true
    }

    pub(super) fn is_empty(&self) -> bool {
        self.read.is_empty()
    }

    /// What has been read; what is open, bold or italic, stays so.
    pub(super) fn take_read(&mut self) -> Vec<Inline> {
        std::mem::take(&mut self.read)
    }

    pub(super) fn finish(self) -> Vec<Inline> {
        self.read
    }

    /// Text without the edges of values; a line break in it comes from a value.
    fn text(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.read.push(Inline::LineBreak);
            }
            for piece in line.split(|character| !is_text(character)) {
                self.push(piece);
            }
        }
    }

    fn push(&mut self, more: &str) {
        if more.is_empty() {
            return;
        }
        let look = (self.bold > 0, self.italic > 0);
        match self.read.last_mut() {
            Some(Inline::Text { text, bold, italic }) if (*bold, *italic) == look => text.push_str(more),
            _ => self.read.push(Inline::Text { text: more.to_owned(), bold: look.0, italic: look.1 }),
        }
    }
}
