//! The body of `word/document.xml` as it grows, element by element, so that a long appendix takes no more memory
//! than its text.

use std::fmt::Write;

use docx_rs::{BuildXML, Paragraph, TableCellMargins, TableLayoutType, TableProperty, WidthType};

use super::elements::{Row, RowKind, text_run};
use super::schema_order::append_in_order;
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

    /// Adds an element.
    pub(super) fn add(&mut self, element: &impl BuildXML) {
        append(element, &mut self.text);
    }

    /// Adds fixed markup that is in order already.
    pub(super) fn add_fixed(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Adds a table of rows.
    pub(super) fn add_table(
        &mut self,
        property: &TableProperty,
        widths: &[Length],
        rows: impl IntoIterator<Item = Row>,
    ) {
        self.open_table(property, widths);
        for row in rows {
            self.add_row(&row);
        }
        self.close_table();
    }

    /// Begins a table; its rows follow.
    pub(super) fn open_table(&mut self, property: &TableProperty, widths: &[Length]) {
        self.add_fixed("<w:tbl>");
        self.add(property);
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

    /// Adds a row of a table.
    pub(super) fn add_row(&mut self, row: &Row) {
        self.open_row(row.kind, row.height);
        for cell in &row.cells {
            self.add(cell);
        }
        self.close_row();
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

    /// Adds a stencil with its text.
    pub(super) fn fill(&mut self, stencil: &Stencil, text: &str) {
        stencil.fill(text, &mut self.text);
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

/// Appends an element to a part.
///
/// # Panics
/// Never: docx-rs writes well-formed XML in UTF-8, into memory.
pub(super) fn append(element: &impl BuildXML, part: &mut String) {
    let fragment = String::from_utf8(element.build()).expect("UTF-8 from docx-rs");
    append_in_order(&fragment, part).expect("well-formed XML from docx-rs");
}

/// A length in twips where it cannot be negative.
pub(super) fn twips(length: Length) -> usize {
    usize::try_from(length.to_twips()).unwrap_or(0)
}

thread_local! {
    static PARAGRAPHS: Kept<&'static str> = Kept::new();
}

/// The markup of a paragraph of a style with a plain text.
pub(super) fn plain(style: &'static str, text: &str) -> String {
    let make = || Stencil::of(&styled(style).add_run(text_run(stencil::TEXT)));
    let stencil = PARAGRAPHS.with(|paragraphs| paragraphs.get(style, make));
    let mut markup = String::new();
    stencil.fill(text, &mut markup);
    markup
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
