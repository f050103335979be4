//! Markup that is the same but for one text: built once by docx-rs, then filled in again and again, in one letter
//! and in the next.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

use docx_rs::BuildXML;

use super::elements::without_forbidden;
use super::markup::append;

/// Stands for the text while the markup is built: a noncharacter, which no text of a letter can hold.
pub(super) const TEXT: &str = "\u{fdd0}";

/// Markup around a text.
pub(super) struct Stencil {
    before: String,
    after: String,
}

impl Stencil {
    /// The markup of an element that holds [`TEXT`] once, or not at all: then nothing is filled in.
    pub(super) fn of(element: &impl BuildXML) -> Self {
        let mut markup = String::new();
        append(element, &mut markup);
        Self::of_markup(markup)
    }

    /// Markup that holds [`TEXT`] once, or not at all.
    pub(super) fn of_markup(markup: String) -> Self {
        match markup.split_once(TEXT) {
            Some((before, after)) => Self { before: before.to_owned(), after: after.to_owned() },
            None => Self { before: markup, after: String::new() },
        }
    }

    /// Appends the markup with its text.
    pub(super) fn fill(&self, text: &str, out: &mut String) {
        out.push_str(&self.before);
        if !self.after.is_empty() {
            out.push_str(&quick_xml::escape::escape(without_forbidden(text)));
        }
        out.push_str(&self.after);
    }
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
        for text in ["Xã Điềm Mặc", "a & b < c > \"d\"", "", "{{ x }}"] {
            let mut filled = String::new();
            stencil.fill(text, &mut filled);
            let mut built = String::new();
            append(&Paragraph::new().add_run(text_run(text)), &mut built);
            assert_eq!(filled, built);
        }
    }
}
