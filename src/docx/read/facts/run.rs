//! Text of one format.

use std::sync::Arc;

use super::{ControlId, FieldId, RunFormat, StoryId};

/// A break of the line within a paragraph.
pub const LINE_BREAK: char = '\n';
/// A break of the column.
pub const COLUMN_BREAK: char = '\u{b}';
/// A break of the page.
pub const PAGE_BREAK: char = '\u{c}';
/// A tab, to a tab stop or to a place of the page.
pub const TAB: char = '\t';
/// A hyphen at which no line ends (`w:noBreakHyphen`).
pub const NO_BREAK_HYPHEN: char = '\u{2011}';
/// A hyphen that shows only where a line ends (`w:softHyphen`).
pub const SOFT_HYPHEN: char = '\u{ad}';

/// Text of one format, as it was typed: letters that are shown as capitals may be small ones here. Tabs and breaks are
/// characters of it. Empty where a field has no result, or a note is referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Its effective format.
    pub format: Arc<RunFormat>,
    /// The innermost field whose result it is.
    pub field: Option<FieldId>,
    /// The innermost content control it stands in.
    pub control: Option<ControlId>,
    /// The footnote or endnote that it refers to.
    pub note: Option<StoryId>,
    /// Whether it is part of a hyperlink.
    pub link: Link,
}

/// Whether text leads somewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Link {
    /// It does not.
    #[default]
    None,
    /// Into the document or out of it.
    Hyperlink,
}

impl Run {
    /// Whether it shows nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(char::is_whitespace)
    }

    /// The text as it is seen: capitals where it is shown as capitals, nothing where it is hidden.
    pub fn seen(&self) -> String {
        if self.format.is_hidden() {
            String::new()
        } else if self.format.is_capitals() {
            self.text.to_uppercase()
        } else {
            self.text.clone()
        }
    }

    /// The font of a character (ECMA-376 part 1 §17.3.2.26).
    pub fn font_of(&self, character: char) -> &str {
        self.format.fonts.of(character)
    }

    /// Every font that the characters of the run are set in but white space, each once, with the first character
    /// set in it.
    pub fn fonts(&self) -> Vec<(&str, char)> {
        let mut fonts: Vec<(&str, char)> = Vec::new();
        for character in self.text.chars().filter(|character| !character.is_whitespace()) {
            let font = self.font_of(character);
            if fonts.iter().all(|(known, _)| *known != font) {
                fonts.push((font, character));
            }
        }
        fonts
    }
}
