//! The small Markdown of templates, as blocks of a letter.
//!
//! Paragraphs, bold, italic, dashed lists, ordered lists (clauses, and inside them points with Vietnamese
//! letters), headings in the decree's forms, and legal bases as a block quote. Everything else is refused by
//! name: what Markdown can say and a letter cannot would otherwise be lost in silence.

mod heading;
mod indent;
mod inlines;
mod own_lines;
mod sources;
#[cfg(test)]
mod tests;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};

use self::indent::without_code_indents;
use self::inlines::{Inlines, SoftBreak};
use self::own_lines::{Marker, OwnLines, marker};
use self::sources::LinePlaces;
pub(super) use self::sources::Sources;
use super::escape::{MARK, is_text};
use crate::diagnostic::{Diagnostic, Report};
use crate::letter::{Block, Inline, plain_text};
use crate::standard::wording::POINT_LETTERS;
use crate::vietnamese::forms::to_nfc;

/// What every legal basis begins with.
const BASIS: &str = "Căn cứ";

/// The blocks of a rendered template. `sources` is what it was rendered from. None if something in it
/// cannot stand in a letter, which has then been reported.
pub(super) fn blocks(rendered: &str, sources: Sources<'_>, report: &mut Report) -> Option<Vec<Block>> {
    // Tables are read only so that they can be refused.
    let options = Options::ENABLE_TABLES;
    let places = LinePlaces::new(rendered, sources);
    let rendered = without_code_indents(rendered, options);
    let events = Parser::new_ext(&rendered, options).into_offset_iter();
    let mut reader = Reader { events, rendered: &rendered, places, problems: Report::new() };
    let blocks = reader.document();
    let sound = !reader.problems.has_errors();
    report.append(reader.problems);
    sound.then_some(blocks)
}

struct Reader<'rendered> {
    events: OffsetIter<'rendered>,
    rendered: &'rendered str,
    places: LinePlaces<'rendered>,
    problems: Report,
}

/// What an item belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    /// Dashes, in which no list can stand.
    Dashes,
    /// Clauses (khoản), in which points and dashes can stand.
    Clauses,
    /// Points (điểm), in which dashes can stand.
    Points,
}

impl Reader<'_> {
    fn document(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Paragraph) => {
                    blocks.extend(self.paragraph(marker(&self.rendered[range])));
                }
                Event::Start(Tag::Heading { level, .. }) => blocks.extend(self.heading(level, &range)),
                Event::Start(Tag::List(None)) => blocks.push(self.dashes()),
                Event::Start(Tag::List(Some(first))) => blocks.extend(self.ordered(first, List::Clauses)),
                Event::Start(Tag::BlockQuote(kind)) => blocks.extend(self.bases(TagEnd::BlockQuote(kind))),
                other => self.refuse(&other, &range),
            }
        }
        blocks
    }

    /// A paragraph, and the lines of it that stand alone. `first` is the marker of its first line.
    fn paragraph(&mut self, first: Option<Marker>) -> Vec<Block> {
        let mut lines = OwnLines::new(first, Inlines::new(SoftBreak::Space));
        while let Some((event, range)) = self.events.next() {
            if event == Event::End(TagEnd::Paragraph) {
                break;
            }
            if !self.take(&mut lines, &event, &range) {
                self.refuse(&event, &range);
            }
        }
        lines.finish()
    }

    /// Takes an event; false if it is not one of running text.
    fn take(&self, lines: &mut OwnLines, event: &Event<'_>, range: &Range<usize>) -> bool {
        if *event == Event::SoftBreak
            && let Some(marker) = marker(&self.rendered[range.end..])
        {
            lines.begin(marker);
            return true;
        }
        lines.inlines().take(event)
    }

    /// The running text up to the end of what holds it.
    fn inlines(&mut self, end: TagEnd, soft_break: SoftBreak) -> Vec<Inline> {
        let mut inlines = Inlines::new(soft_break);
        while let Some((event, range)) = self.events.next() {
            if event == Event::End(end) {
                break;
            }
            if !inlines.take(&event) {
                self.refuse(&event, &range);
            }
        }
        inlines.finish()
    }

    fn heading(&mut self, level: HeadingLevel, range: &Range<usize>) -> Option<Block> {
        let text = plain_text(&self.inlines(TagEnd::Heading(level), SoftBreak::Space)).replace('\n', " ");
        let heading = heading::read(level, &text);
        if heading.is_none() {
            self.push(Diagnostic::error("template-heading-form").with("level", level), range);
        }
        heading.map(Block::Heading)
    }

    fn dashes(&mut self) -> Block {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), _)) = self.events.next() {
            let mut paragraphs = Vec::new();
            let mut dashes_below = Vec::new();
            for block in self.item(List::Dashes) {
                match block {
                    Block::Paragraph(text) => paragraphs.push(text),
                    Block::Numbered { marker, mut text } => {
                        text.insert(0, Inline::plain(format!("{marker} ")));
                        paragraphs.push(text);
                    }
                    Block::Dashes(items) => dashes_below.extend(items),
                    Block::Basis(_) | Block::Heading(_) => {}
                }
            }
            items.push(paragraphs.join(&Inline::LineBreak));
            items.extend(dashes_below);
        }
        Block::Dashes(items)
    }

    /// Clauses or points: the first paragraph of each carries the marker, what follows stands below it.
    fn ordered(&mut self, first: u64, list: List) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut number = first;
        let mut letters = POINT_LETTERS.iter();
        while let Some((Event::Start(Tag::Item), range)) = self.events.next() {
            let marker = match list {
                List::Points => letters.next().map(|letter| format!("{letter})")),
                List::Clauses | List::Dashes => Some(format!("{number}.")),
            };
            number = number.saturating_add(1);
            let mut content = self.item(list).into_iter().peekable();
            let text = match content.next_if(|block| matches!(block, Block::Paragraph(_))) {
                Some(Block::Paragraph(text)) => text,
                _ => Vec::new(),
            };
            match marker {
                Some(marker) => blocks.push(Block::Numbered { marker, text }),
                None => self.push(Diagnostic::error("template-too-many-points"), &range),
            }
            blocks.extend(content);
        }
        blocks
    }

    /// The paragraphs and lists of one item, up to its end.
    fn item(&mut self, list: List) -> Vec<Block> {
        let mut blocks = Vec::new();
        // The text of an item has the marker of the item.
        let unmarked = || OwnLines::new(None, Inlines::new(SoftBreak::Space));
        let mut tight = unmarked();
        while let Some((event, range)) = self.events.next() {
            if self.take(&mut tight, &event, &range) {
                continue;
            }
            if !tight.is_empty() {
                blocks.extend(std::mem::replace(&mut tight, unmarked()).finish());
            }
            match event {
                Event::End(TagEnd::Item) => break,
                Event::Start(Tag::Paragraph) => {
                    blocks.extend(self.paragraph(None));
                }
                Event::Start(Tag::List(Some(first))) if list == List::Clauses => {
                    blocks.extend(self.ordered(first, List::Points));
                }
                Event::Start(Tag::List(None)) if list != List::Dashes => blocks.push(self.dashes()),
                other => self.refuse(&other, &range),
            }
        }
        blocks
    }

    /// The legal bases of a block quote: each begins on a line of its own with "Căn cứ".
    fn bases(&mut self, end: TagEnd) -> Vec<Block> {
        let mut bases = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Paragraph) => {
                    let text = self.inlines(TagEnd::Paragraph, SoftBreak::Mark(MARK));
                    if !begins_with_basis(&plain_text(&text)) {
                        self.push(Diagnostic::error("template-basis-form"), &range);
                    }
                    bases.extend(split_bases(&text).into_iter().map(Block::Basis));
                }
                event if event == Event::End(end) => break,
                other => self.refuse(&other, &range),
            }
        }
        bases
    }

    /// Reports what cannot stand in a letter, and passes over what it holds.
    fn refuse(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let problem = Diagnostic::error("template-markdown").with("kind", kind(event));
        self.push(problem, range);
        if matches!(event, Event::Start(_)) {
            let mut depth = 1;
            while depth > 0 {
                match self.events.next() {
                    Some((Event::Start(_), _)) => depth += 1,
                    Some((Event::End(_), _)) => depth -= 1,
                    Some(_) => {}
                    None => break,
                }
            }
        }
    }

    fn push(&mut self, problem: Diagnostic, range: &Range<usize>) {
        let start = range.start + self.rendered[range.clone()].len()
            - self.rendered[range.clone()].trim_start().len();
        let before = &self.rendered[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.rendered[line_start..].lines().next().unwrap_or_default().trim();
        let written: String = line.chars().filter(|character| is_text(*character)).collect();
        let index = before.matches('\n').count();
        let place = self.places.place(index, line);
        let problem = match place.position {
            Some(_) => problem.with("line", "known"),
            None => problem.with("line", index + 1),
        };
        let problem = problem.with("written", written).at(place);
        // The two tags around a bold word are one slip.
        if !self.problems.iter().any(|told| *told == problem) {
            self.problems.push(problem);
        }
    }
}

fn begins_with_basis(text: &str) -> bool {
    to_nfc(text).chars().zip(BASIS.chars()).filter(|(written, wanted)| written == wanted).count()
        == BASIS.chars().count()
}

/// Cuts the text of a block quote at the lines that begin a new basis, and takes away what ends each.
fn split_bases(text: &[Inline]) -> Vec<Vec<Inline>> {
    let mut done = Vec::new();
    let mut current = Vec::new();
    for inline in text {
        let Inline::Text { text, bold, italic } = inline else {
            current.push(inline.clone());
            continue;
        };
        for (index, line) in text.split(MARK).enumerate() {
            let mut line = line.to_owned();
            if index > 0 && begins_with_basis(&line) {
                done.push(without_end_mark(std::mem::take(&mut current)));
            } else if index > 0 {
                line.insert(0, ' ');
            }
            if !line.is_empty() {
                current.push(Inline::Text { text: line, bold: *bold, italic: *italic });
            }
        }
    }
    done.push(without_end_mark(current));
    done
}

fn without_end_mark(mut basis: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text, .. }) = basis.last_mut() {
        text.truncate(text.trim_end_matches([';', '.', ',', ' ']).len());
    }
    basis
}

/// What an event is, as the messages name it.
fn kind(event: &Event<'_>) -> &'static str {
    match event {
        Event::Start(Tag::Link { .. }) => "link",
        Event::Start(Tag::Image { .. }) => "image",
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => "code",
        Event::Start(Tag::Table(_)) => "table",
        Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => "html",
        Event::Start(Tag::List(_)) => "list",
        Event::Start(Tag::BlockQuote(_)) => "quote",
        Event::Start(Tag::Heading { .. }) => "heading",
        Event::Rule => "rule",
        _ => "other",
    }
}
