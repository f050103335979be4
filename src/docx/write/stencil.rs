//! Markup that is the same but for its texts: built once by docx-rs, then filled in again and again, in one letter
//! and in the next.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

use docx_rs::BuildXML;

use super::elements::without_forbidden;
use super::markup::markup_of;

/// Stands for the text while the markup is built: a noncharacter, which no text of a letter can hold.
pub(super) const TEXT: &str = "\u{fdd0}";

/// Markup around texts.
pub(super) struct Stencil {
    before: String,
    /// What follows each text.
    after: Vec<String>,
}

impl Stencil {
    /// The markup of an element that holds [`TEXT`] wherever a text belongs, or nowhere.
    pub(super) fn of(element: &impl BuildXML) -> Self {
        Self::of_markup(&markup_of(element))
    }

    /// Markup that holds [`TEXT`] wherever a text belongs, or nowhere.
    pub(super) fn of_markup(markup: &str) -> Self {
        let mut pieces = markup.split(TEXT).map(str::to_owned);
        Self { before: pieces.next().unwrap_or_default(), after: pieces.collect() }
    }

    /// Appends the markup with its text; if it holds none, the text is not used.
    pub(super) fn fill(&self, text: &str, out: &mut String) {
        self.fill_all(&[text], out);
    }

    /// Appends the markup with its texts, in the order in which they stand there.
    pub(super) fn fill_all(&self, texts: &[&str], out: &mut String) {
        debug_assert!(self.after.len() <= texts.len(), "a text is missing in {}", self.before);
        out.push_str(&self.before);
        for (text, after) in texts.iter().zip(&self.after) {
            push_text(text, out);
            out.push_str(after);
        }
    }
}

/// Appends a text as markup, escaped and without what XML forbids.
fn push_text(text: &str, out: &mut String) {
    // Most texts have nothing to escape: names and figures.
    if text.bytes().all(stands_for_itself) {
        out.push_str(text);
    } else {
        out.push_str(&quick_xml::escape::escape(without_forbidden(text)));
    }
}

/// Whether a byte of a text is neither escaped nor part of a character that XML forbids, of which those above ASCII
/// begin with 0xEF in UTF-8.
const fn stands_for_itself(byte: u8) -> bool {
    byte >= b' ' && !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0xEF)
}

/// Stencils that are kept, by all that their markup depends on.
pub(super) struct Kept<K>(RefCell<HashMap<K, Rc<Stencil>>>);

/// More stencils than any one template needs; a program that serves many templates forgets and begins again.
const MOST_KEPT: usize = 1_000;

impl<K: Copy + Eq + Hash> Kept<K> {
    /// None yet.
    pub(super) fn new() -> Self {
        Self(RefCell::default())
    }

    /// The stencil of a key, made by `make` the first time.
    pub(super) fn get(&self, key: K, make: impl FnOnce() -> Stencil) -> Rc<Stencil> {
        if let Some(stencil) = self.0.borrow().get(&key) {
            return Rc::clone(stencil);
        }
        let stencil = Rc::new(make());
        let mut kept = self.0.borrow_mut();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, Rc::clone(&stencil));
        stencil
    }
}

#[cfg(test)]
mod tests {
    use docx_rs::Paragraph;

    use super::super::elements::text_run;
    use super::*;

    #[test]
    fn a_filled_stencil_is_what_docx_rs_writes() {
        let stencil = Stencil::of(&Paragraph::new().add_run(text_run(TEXT)));
        for text in ["Xã Điềm Mặc", "a & b < c > \"d\"", "'", "", "{{ x }}", "a\u{1}\u{fffe}b\tc\nd", "ｆ"]
        {
            let mut filled = String::new();
            stencil.fill(text, &mut filled);
            assert_eq!(filled, markup_of(&Paragraph::new().add_run(text_run(text))));
        }
    }

    #[test]
    fn a_stencil_may_hold_several_texts_or_none() {
        let paragraph = |first, second| Paragraph::new().add_run(text_run(first)).add_run(text_run(second));
        let mut filled = String::new();
        Stencil::of(&paragraph(TEXT, TEXT)).fill_all(&["một", "hai"], &mut filled);
        assert_eq!(filled, markup_of(&paragraph("một", "hai")));
        let mut filled = String::new();
        Stencil::of(&paragraph("một", "hai")).fill("ba", &mut filled);
        assert_eq!(filled, markup_of(&paragraph("một", "hai")));
    }
}
