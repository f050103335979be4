//! Indents that people write and that Markdown would take for code: a tab or four spaces before a paragraph.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// How many columns Markdown takes for the indent of code.
const CODE_INDENT: usize = 4;

/// How deep an indent is taken away step by step, which keeps what is nested nested; a deeper one goes whole.
const STEPS: usize = 8;

/// The text without the indents that make code of it. Lines stay lines.
pub(super) fn without_code_indents(rendered: &str, options: Options) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(rendered);
    for step in 0..=STEPS {
        if !text.contains('\t') && !text.contains("    ") {
            break;
        }
        let columns = if step < STEPS { CODE_INDENT } else { usize::MAX };
        match outdented(&text, options, columns) {
            Some(outdented) => text = Cow::Owned(outdented),
            None => break,
        }
    }
    text
}

/// The text with so many columns less before every line of code; None if there is none.
fn outdented(text: &str, options: Options, columns: usize) -> Option<String> {
    let events = Parser::new_ext(text, options).into_offset_iter();
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)));
    let mut kept = String::with_capacity(text.len());
    let mut copied = 0;
    for (_, range) in events.filter(|(event, _)| is_code(event)) {
        let mut position = range.start;
        for line in text[range].split_inclusive('\n') {
            let content = position + line.len() - line.trim_start_matches([' ', '\t']).len();
            let before = &text[copied..content];
            let white = before.trim_end_matches([' ', '\t']);
            kept.push_str(white);
            kept.push_str(narrowed(&before[white.len()..], columns));
            // A marker of a list stays apart from its text.
            if !white.is_empty() && !kept.ends_with([' ', '\t', '\n']) {
                kept.push(' ');
            }
            copied = content;
            position += line.len();
        }
    }
    if copied == 0 {
        return None;
    }
    kept.push_str(&text[copied..]);
    Some(kept)
}

/// White space with so many columns less.
fn narrowed(white: &str, columns: usize) -> &str {
    let mut taken = 0;
    for (offset, character) in white.char_indices() {
        if taken >= columns {
            return &white[offset..];
        }
        taken += if character == '\t' { CODE_INDENT } else { 1 };
    }
    ""
}
