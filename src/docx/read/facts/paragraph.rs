//! A paragraph.

use std::sync::Arc;

use super::{Color, Offset, ParagraphId, Place, Run, RunFormat, ShapeId};
use crate::measure::{FontSize, Length};

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its identity.
    pub id: ParagraphId,
    /// Where it stands.
    pub place: Place,
    /// Where its element begins in the text of its part, in bytes of UTF-8 without a byte order mark; None if it is what a
    /// deleted mark has left.
    pub offset: Option<u64>,
    /// Its effective format.
    pub format: Arc<ParagraphFormat>,
    /// The format of its mark, which is the height of a paragraph without text.
    pub mark: Arc<RunFormat>,
    /// What the numbering puts before its text.
    pub label: Option<Box<Label>>,
    /// Its text.
    pub runs: Vec<Run>,
    /// The drawings that are anchored in it or stand in its text.
    pub shapes: Vec<ShapeId>,
}

/// The effective format of a paragraph (ECMA-376 part 1 §17.3.1, §17.7.2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ParagraphFormat {
    /// The name of its style as Word shows it, as `Normal` or `heading 1`.
    pub style: Option<Arc<str>>,
    /// How its lines stand between the indents.
    pub alignment: Alignment,
    /// From the left edge of the text to its lines; negative to the left of it.
    pub indent_left: Length,
    /// From the right edge of the text to its lines.
    pub indent_right: Length,
    /// From the other lines to the first one; negative for a hanging indent.
    pub first_line: Length,
    /// The space above it. Word leaves out what contextual spacing says and takes the larger of two automatic ones:
    /// see [`super::Document::gap`].
    pub space_before: Length,
    /// The space below it.
    pub space_after: Length,
    /// The height of its lines.
    pub line_spacing: LineSpacing,
    /// What is on or off.
    pub switches: Switches,
    /// Its tab stops, from left to right.
    pub tabs: Vec<TabStop>,
    /// The lines around it.
    pub borders: ParagraphBorders,
    /// The colour behind it.
    pub shading: Option<Color>,
    /// Its level in the outline, from 0 for a heading 1; None for text.
    pub outline_level: Option<u8>,
    /// Set apart from the text in a frame (`w:framePr`), the text box of the oldest documents.
    pub frame: Option<Frame>,
}

/// How lines stand between the indents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
    /// At both sides, the last line at the left.
    Justified,
    /// At both sides, the last line and its letters too.
    Distributed,
}

/// The height of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineSpacing {
    /// A multiple of single lines.
    Multiple(Lines),
    /// This much or, for larger letters, more.
    AtLeast(Length),
    /// This much whatever stands in it.
    Exactly(Length),
}

/// A number of lines, in steps of 1/240.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lines(pub(in crate::docx::read) u32);

impl Lines {
    /// A single line.
    pub const SINGLE: Self = Self(240);

    /// As a number: 1.5 for a line and a half.
    pub fn to_number(self) -> f64 {
        f64::from(self.0) / 240.0
    }
}

/// What can be on or off for a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Switch {
    /// On the page of the next paragraph.
    KeepNext,
    /// All its lines on one page.
    KeepLines,
    /// At the top of a page.
    PageBreakBefore,
    /// Never a single line at the top or the end of a page.
    WidowControl,
    /// No space to a neighbour of the same style.
    ContextualSpacing,
    /// The space above is chosen by the program (14 pt).
    AutomaticBefore,
    /// The space below is chosen by the program (14 pt).
    AutomaticAfter,
    /// From right to left.
    RightToLeft,
}

impl Switch {
    /// Every switch.
    pub const ALL: [Self; 8] = [
        Self::KeepNext,
        Self::KeepLines,
        Self::PageBreakBefore,
        Self::WidowControl,
        Self::ContextualSpacing,
        Self::AutomaticBefore,
        Self::AutomaticAfter,
        Self::RightToLeft,
    ];
}

/// A set of switches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Switches(u8);

impl Switches {
    /// Whether a switch is on.
    pub const fn has(self, switch: Switch) -> bool {
        self.0 & (1 << switch as u8) != 0
    }

    /// The switches that are on.
    pub fn iter(self) -> impl Iterator<Item = Switch> {
        Switch::ALL.into_iter().filter(move |switch| self.has(*switch))
    }

    pub(in crate::docx::read) const fn set(self, switch: Switch, on: bool) -> Self {
        let bit = 1 << switch as u8;
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }
}

/// A tab stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TabStop {
    /// From the left edge of the text.
    pub position: Length,
    /// What stands at the position.
    pub kind: TabKind,
    /// What fills the way to it; None for nothing.
    pub leader: Option<char>,
}

/// What stands at the position of a tab stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TabKind {
    /// The beginning of the text.
    Left,
    /// Its middle.
    Center,
    /// Its end.
    Right,
    /// Its decimal sign.
    Decimal,
    /// A vertical line.
    Bar,
}

/// The lines around a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ParagraphBorders {
    /// Above.
    pub top: Option<Border>,
    /// At the left.
    pub left: Option<Border>,
    /// Below.
    pub bottom: Option<Border>,
    /// At the right.
    pub right: Option<Border>,
    /// Between this paragraph and one with the same borders.
    pub between: Option<Border>,
}

/// A line of a border. That there is none is [`None`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Border {
    /// Its form.
    pub kind: BorderKind,
    /// Its thickness.
    pub width: Length,
    /// Its distance from the text.
    pub space: Length,
    /// Its colour.
    pub color: Color,
}

/// The form of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BorderKind {
    /// One solid line.
    Single,
    /// Two or more solid lines.
    Double,
    /// Dots or dashes.
    Broken,
    /// Any other: waves, art.
    Other,
}

/// A frame: text that is set apart and that other text flows around.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Its width, if it has one of its own.
    pub width: Option<Length>,
    /// Its height, if it has one of its own.
    pub height: Option<Length>,
    /// Where it stands from left to right.
    pub horizontal: Offset,
}

/// What the numbering puts before a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// As it is shown: `1.`, `a)`, `-`. Without the tab or space that follows.
    pub text: String,
    /// Its format.
    pub format: Arc<RunFormat>,
    /// Its level in the list, from 0.
    pub level: u8,
    /// The identity of the list in the file: paragraphs with the same one are counted together.
    pub list: i32,
}

impl Paragraph {
    /// The text as it was typed, with tabs and breaks, without the label.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The first letters of the text as it is seen.
    pub fn beginning(&self, letters: usize) -> String {
        let label = self.label.as_ref().filter(|label| !label.text.is_empty());
        let mut beginning = label.map(|label| format!("{} ", label.text)).unwrap_or_default();
        let mut left = letters;
        for run in self.runs.iter().filter(|run| !run.format.is_hidden()) {
            let text: String = run.text.chars().take(left).collect();
            left -= text.chars().count();
            beginning += &if run.format.is_capitals() { text.to_uppercase() } else { text };
            if left == 0 {
                break;
            }
        }
        beginning
    }

    /// The text as it is seen: with its label and a space, in capitals where they are shown, without what is hidden.
    pub fn seen(&self) -> String {
        let label = self.label.as_ref().filter(|label| !label.text.is_empty());
        let label = label.map(|label| format!("{} ", label.text)).unwrap_or_default();
        self.runs.iter().fold(label, |seen, run| seen + &run.seen())
    }

    /// Whether it shows no text: nothing but white space, and no label.
    pub fn is_blank(&self) -> bool {
        self.label.is_none() && self.visible_runs().next().is_none()
    }

    /// The runs that show something: neither blank nor hidden.
    pub fn visible_runs(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| !run.is_blank() && !run.format.is_hidden())
    }

    /// The size of the first visible text; of the paragraph mark where there is none.
    pub fn first_size(&self) -> FontSize {
        self.visible_runs().next().map_or(self.mark.size, |run| run.format.size)
    }

    /// Whether the text has a character: a break, a tab.
    pub fn contains(&self, character: char) -> bool {
        self.runs.iter().any(|run| run.text.contains(character))
    }
}
