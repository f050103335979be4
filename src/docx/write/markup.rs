//! The body of `word/document.xml` as it grows, element by element, so that a long appendix takes no more memory
//! than its text.

use std::fmt::Write;

use docx_rs::{
    BuildXML, Paragraph, TableCellMargins, TableCellProperty, TableLayoutType, TableProperty, WidthType,
};

use super::elements::{RowKind, text_run};
use super::schema_order::in_order;
use super::slots::Controls;
use super::stencil::{self, Kept, Stencil};
use crate::measure::Length;

/// Whether something stays on one page with what follows it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Stay {
    WithNext,
    Free,
}

/// Markup in the order of the schema.
#[derive(Default)]
pub(super) struct Markup {
    text: String,
    /// The content controls so far.
    pub(super) controls: Controls,
}

impl Markup {
    /// Nothing yet, but for content controls of this kind.
    pub(super) fn with(controls: Controls) -> Self {
        Self { text: String::new(), controls }
    }

    /// Adds fixed markup that is in order already.
    pub(super) fn add_fixed(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Begins a table; its rows follow.
    pub(super) fn open_table(&mut self, property: &Stencil, widths: &[Length]) {
        self.add_fixed("<w:tbl>");
        self.fill(property, "");
        // docx-rs gives the columns of a grid a type, which the schema does not know.
        self.add_fixed("<w:tblGrid>");
        for width in widths {
            let _ = write!(self.text, "<w:gridCol w:w=\"{}\"/>", twips(*width));
        }
        self.add_fixed("</w:tblGrid>");
    }

    /// Ends a table.
    pub(super) fn close_table(&mut self) {
        self.add_fixed("</w:tbl>");
    }

    /// Begins a row of a table (ECMA-376 part 1 §17.4.78) that is never split over pages (`w:cantSplit` §17.4.6), with
    /// a least height (`w:trHeight` §17.4.80), repeated where it is the header (`w:tblHeader` §17.4.49); its cells
    /// follow.
    pub(super) fn open_row(&mut self, kind: RowKind, height: Option<Length>) {
        self.add_fixed("<w:tr><w:trPr><w:cantSplit />");
        if let Some(height) = height {
            let height = height.to_twips();
            let _ = write!(self.text, "<w:trHeight w:val=\"{height}\" w:hRule=\"atLeast\" />");
        }
        if kind == RowKind::Header {
            self.add_fixed("<w:tblHeader />");
        }
        self.add_fixed("</w:trPr>");
    }

    /// Ends a row.
    pub(super) fn close_row(&mut self) {
        self.add_fixed("</w:tr>");
    }

    /// Adds a cell of a width; `add_content` adds its paragraphs, at least one.
    pub(super) fn add_cell(&mut self, width: Length, add_content: impl FnOnce(&mut Self)) {
        let make = || Stencil::of(&TableCellProperty::new().width(twips(width), WidthType::Dxa));
        self.add_fixed("<w:tc>");
        CELL_PROPERTIES.with(|properties| self.fill(&properties.get(width, make), ""));
        add_content(self);
        self.add_fixed("</w:tc>");
    }

    /// Adds a paragraph of a style with a plain text.
    pub(super) fn add_plain(&mut self, style: &'static str, text: &str) {
        let make = || Stencil::of(&styled(style).add_run(text_run(stencil::TEXT)));
        PARAGRAPHS.with(|paragraphs| self.fill(&paragraphs.get(style, make), text));
    }

    /// Adds a stencil with its text.
    pub(super) fn fill(&mut self, stencil: &Stencil, text: &str) {
        stencil.fill(text, &mut self.text);
    }

    /// Adds a stencil with its texts.
    pub(super) fn fill_all(&mut self, stencil: &Stencil, texts: &[&str]) {
        stencil.fill_all(texts, &mut self.text);
    }

    /// Takes what there is so far; the content controls count on.
    pub(super) fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// The markup.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// The markup of an element, in the order of the schema.
///
/// # Panics
/// Never: docx-rs writes well-formed XML in UTF-8, into memory.
pub(super) fn markup_of(element: &impl BuildXML) -> String {
    let fragment = String::from_utf8(element.build()).expect("UTF-8 from docx-rs");
    in_order(&fragment).expect("well-formed XML from docx-rs")
}

/// A length in twips where it cannot be negative.
pub(super) fn twips(length: Length) -> usize {
    usize::try_from(length.to_twips()).unwrap_or(0)
}

thread_local! {
    static PARAGRAPHS: Kept<&'static str> = Kept::new();
    static CELL_PROPERTIES: Kept<Length> = Kept::new();
}

/// An empty paragraph of a style.
pub(super) fn styled(style: &str) -> Paragraph {
    Paragraph::new().style(style)
}

/// A table without borders, its cells without padding, for two blocks that stand side by side.
pub(super) fn side_by_side(width: Length) -> TableProperty {
    TableProperty::without_borders()
        .width(twips(width), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .set_margins(TableCellMargins::new().margin(0, 0, 0, 0))
}
