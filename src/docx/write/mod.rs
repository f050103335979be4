//! Letter + standard to a DOCX.
//!
//! docx-rs gives the elements, one file each lays out a region of the page, `schema_order` puts what docx-rs wrote
//! into the order of the schema, and `parts` names the parts of the package. `bundle` makes one document of many
//! letters.

mod addressees;
mod appendix;
mod body;
mod bundle;
mod centered;
mod elements;
mod letterhead;
mod markup;
mod parts;
mod schema_order;
mod sections;
mod signature;
mod slots;
mod stencil;
mod style_sheet;

use std::io;

use crate::letter::Letter;
use markup::Markup;
use sections::SectionKind;

pub use bundle::{Bundle, Leaf};

/// The bytes of the DOCX of a letter. The same letter always gives the same bytes.
///
/// # Errors
/// Only if the package cannot be packed, which is a defect of the program.
pub fn write(letter: &Letter) -> io::Result<Vec<u8>> {
    parts::pack(letter, &document(letter))
}

/// The part `word/document.xml` alone.
pub fn document(letter: &Letter) -> String {
    let mut markup = Markup::default();
    markup.add_fixed(&document_start(""));
    add_pages_of_letter(&mut markup, letter);
    let mut kind = SectionKind::Letter;
    for index in 0..letter.appendices.len() {
        sections::add_end(&mut markup, kind, letter);
        appendix::add(&mut markup, letter, index);
        kind = SectionKind::Appendix;
    }
    sections::add_last_end(&mut markup, kind, letter);
    markup.add_fixed(DOCUMENT_END);
    markup.into_text()
}

/// The beginning of the part, with more namespaces than those of a letter.
fn document_start(namespaces: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"{namespaces}><w:body>"
    )
}

const DOCUMENT_END: &str = "</w:body></w:document>";

/// All that stands before the appendices.
fn add_pages_of_letter(markup: &mut Markup, letter: &Letter) {
    letterhead::add(markup, letter);
    addressees::add(markup, letter);
    body::add(markup, letter);
    signature::add(markup, letter);
}
