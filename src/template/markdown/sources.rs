//! Where a line of a rendered text stands in what was written.

use std::ops::Range;

use super::super::context::Printed;
use super::super::failure::{Origin, Text};
use crate::diagnostic::Place;

/// What a text was rendered from: the template, and the passages that its values hold.
#[derive(Clone, Copy)]
pub(in super::super) struct Sources<'text> {
    pub(in super::super) text: Text<'text>,
    pub(in super::super) passages: &'text [Printed],
}

/// Finds the places of lines.
pub(super) struct LinePlaces<'text> {
    text: Text<'text>,
    /// The lines of the rendered text that are a passage, counted from 0.
    stretches: Vec<(Range<usize>, &'text Printed)>,
}

impl<'text> LinePlaces<'text> {
    pub(super) fn new(rendered: &str, sources: Sources<'text>) -> Self {
        let stretch = |printed: &'text Printed| {
            let text = printed.text.trim();
            let start = Some(text).filter(|text| !text.is_empty()).and_then(|text| rendered.find(text))?;
            let first = newlines(&rendered[..start]);
            Some((first..first + newlines(text) + 1, printed))
        };
        Self { text: sources.text, stretches: sources.passages.iter().filter_map(stretch).collect() }
    }

    /// The place of a line of the rendered text. It is the whole file, or the beginning of the passage, where it
    /// cannot be told which line was meant.
    pub(super) fn place(&self, index: usize, line: &str) -> Place {
        match self.stretches.iter().find(|(lines, _)| lines.contains(&index)) {
            Some((lines, printed)) => in_passage(printed, index - lines.start, line),
            None => match (unique_line(self.text.source, line), self.text.origin) {
                (Some(offset), _) => self.text.place(offset),
                (None, Origin::File(file)) => Place::file(file),
                (None, Origin::Value(place)) => place.clone(),
                (None, Origin::Passage(passage)) => passage.place.clone(),
            },
        }
    }
}

fn in_passage(printed: &Printed, index: usize, line: &str) -> Place {
    let (passage, text) = (&printed.passage, printed.passage.text.as_str());
    let blank_lines = newlines(&printed.text) - newlines(printed.text.trim_start());
    // Lines are as they were written, unless a loop or a condition has made more or fewer of them.
    let same_lines = newlines(text) == newlines(&printed.text);
    let offset = if same_lines {
        let before: usize = text.split_inclusive('\n').take(blank_lines + index).map(str::len).sum();
        let rest = &text[before..];
        Some(before + rest.len() - rest.trim_start().len())
    } else {
        unique_line(text, line)
    };
    offset.map_or_else(|| passage.place.clone(), |offset| passage.place_of(offset))
}

/// Where a line stands that was not changed and of which there is no other.
fn unique_line(source: &str, line: &str) -> Option<usize> {
    let mut start = 0;
    let mut found = None;
    for each in source.split_inclusive('\n') {
        if each.trim() == line && found.replace(start).is_some() {
            return None;
        }
        start += each.len();
    }
    found
}

fn newlines(text: &str) -> usize {
    text.matches('\n').count()
}
