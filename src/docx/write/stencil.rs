//! Markup that is the same but for one text: built once by docx-rs, then filled in for every row of a table.

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
