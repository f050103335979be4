//! Elements of WordprocessingML that docx-rs does not have, or not so: a content control that is bound to data, and
//! a cell that holds one paragraph and nothing else.

use std::io::Write;

use docx_rs::xml::writer::{EventWriter, Result, XmlEvent};
use docx_rs::{BuildXML, Paragraph, Run, TableCellProperty, VAlignType, WidthType};

use super::markup::twips;
use crate::measure::Length;

/// Whether a row is the header of its table, repeated on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    Header,
    Body,
}

/// A cell of one paragraph.
pub(super) struct Cell {
    pub(super) property: TableCellProperty,
    pub(super) paragraph: Paragraph,
}

impl Cell {
    /// A cell of a width, its text in the middle of its height.
    pub(super) fn new(width: Length, paragraph: Paragraph) -> Self {
        let property = TableCellProperty::new().width(twips(width), WidthType::Dxa);
        Self { property: property.vertical_align(VAlignType::Center), paragraph }
    }
}

impl BuildXML for Cell {
    fn build_to<W: Write>(&self, mut stream: EventWriter<W>) -> Result<EventWriter<W>> {
        stream.write(XmlEvent::start_element("w:tc"))?;
        stream = self.property.build_to(stream)?;
        stream = self.paragraph.build_to(stream)?;
        stream.write(XmlEvent::end_element())?;
        Ok(stream)
    }
}

/// A plain-text content control bound to an element of a custom XML part (ECMA-376 part 1 §17.5.2.31, data
/// binding §17.5.2.6).
pub(super) struct ContentControl {
    /// The name Word shows on the control.
    pub(super) alias: String,
    /// The name a program looks for.
    pub(super) tag: &'static str,
    /// Unique in the document.
    pub(super) id: &'static str,
    pub(super) binding: Binding,
    /// Whether the text is the placeholder.
    pub(super) shows_placeholder: bool,
    /// What stands in it.
    pub(super) text: &'static str,
}

/// Where the data of a content control is.
#[derive(Clone, Debug)]
pub(super) struct Binding {
    pub(super) prefix_mappings: String,
    pub(super) xpath: String,
    pub(super) store_item: &'static str,
}

impl BuildXML for ContentControl {
    fn build_to<W: Write>(&self, mut stream: EventWriter<W>) -> Result<EventWriter<W>> {
        stream.write(XmlEvent::start_element("w:sdt"))?;
        stream.write(XmlEvent::start_element("w:sdtPr"))?;
        empty(&mut stream, XmlEvent::start_element("w:alias").attr("w:val", &self.alias).into())?;
        empty(&mut stream, XmlEvent::start_element("w:tag").attr("w:val", self.tag).into())?;
        empty(&mut stream, XmlEvent::start_element("w:id").attr("w:val", self.id).into())?;
        if self.shows_placeholder {
            empty(&mut stream, XmlEvent::start_element("w:showingPlcHdr").into())?;
        }
        let binding = XmlEvent::start_element("w:dataBinding")
            .attr("w:prefixMappings", &self.binding.prefix_mappings)
            .attr("w:xpath", &self.binding.xpath)
            .attr("w:storeItemID", self.binding.store_item);
        empty(&mut stream, binding.into())?;
        empty(&mut stream, XmlEvent::start_element("w:text").into())?;
        stream.write(XmlEvent::end_element())?;
        stream.write(XmlEvent::start_element("w:sdtContent"))?;
        stream = text_run(self.text).build_to(stream)?;
        stream.write(XmlEvent::end_element())?;
        stream.write(XmlEvent::end_element())?;
        Ok(stream)
    }
}

/// A run of plain text, its look given by the style of its paragraph.
pub(super) fn text_run(text: &str) -> Run {
    Run::new().add_text(without_forbidden(text))
}

/// A text as a part can hold it: without the characters that XML 1.0 forbids (§2.2), its line breaks as spaces,
/// which docx-rs would drop, joining the words around them.
pub(super) fn without_forbidden(text: &str) -> String {
    let is_dropped = |index: usize, character| {
        is_forbidden(character) || (character == '\r' && text[index + 1..].starts_with('\n'))
    };
    let is_kept = |&(index, character): &(usize, char)| !is_dropped(index, character);
    let unbroken = |(_, character)| if matches!(character, '\n' | '\r') { ' ' } else { character };
    text.char_indices().filter(is_kept).map(unbroken).collect()
}

fn is_forbidden(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

fn empty<W: Write>(stream: &mut EventWriter<W>, element: XmlEvent<'_>) -> Result<()> {
    stream.write(element)?;
    stream.write(XmlEvent::end_element())
}
