//! Values from data as Markdown that can only mean their own text.
//!
//! A value is written between two [`EDGE`]s, on one line, with every mark of punctuation escaped. The edges are
//! neither white space nor punctuation, so that what stands around a value means the same whatever the value
//! is: `**{{ name }}**` is bold even where the name is empty or begins with a bracket. They are taken away when
//! the Markdown has been read.

use std::io::{self, Write};

/// Stands at both ends of a value: a Unicode noncharacter, which no text may contain.
pub(super) const EDGE: char = '\u{FDD0}';

/// Stands around what the program itself puts into a rendered text.
pub(super) const MARK: char = '\u{FDD1}';

/// Writes a value. Its line breaks become entities, which Markdown reads as text; the characters that XML 1.0
/// cannot hold are dropped.
pub(super) fn escape(value: &str, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{EDGE}")?;
    let mut characters = value.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                out.write_all(b"&#10;")?;
            }
            '\n' => out.write_all(b"&#10;")?,
            character if character.is_ascii_punctuation() => write!(out, "\\{character}")?,
            character if is_text(character) => write!(out, "{character}")?,
            _ => {}
        }
    }
    write!(out, "{EDGE}")
}

/// Whether a character can stand in a letter: all that XML 1.0 allows (production 2), save our own marks.
pub(super) fn is_text(character: char) -> bool {
    !matches!(
        character,
        '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' | EDGE | MARK
    )
}
