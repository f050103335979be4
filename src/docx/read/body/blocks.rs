//! Paragraphs and tables, one after the other.

use super::Reading;
use crate::docx::read::facts::{Block, Container, Control, ControlId, DataBinding, Filling};
use crate::docx::read::failure::Failure;
use crate::docx::read::xml::{Element, Space, Xml};

impl Reading {
    /// Reads the paragraphs and tables of the element that is being read.
    pub(in crate::docx::read) fn blocks(
        &mut self,
        xml: &mut Xml<'_>,
        container: Container,
    ) -> Result<Vec<Block>, Failure> {
        let mut blocks = Vec::new();
        self.blocks_into(xml, container, &mut blocks)?;
        self.last_continued(container, &mut blocks)?;
        Ok(blocks)
    }

    fn blocks_into(
        &mut self,
        xml: &mut Xml<'_>,
        container: Container,
        into: &mut Vec<Block>,
    ) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            self.block(xml, &element, container, into)?;
        }
        Ok(())
    }

    /// Reads an element that may be a paragraph or a table, or have some.
    pub(super) fn block(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        container: Container,
        into: &mut Vec<Block>,
    ) -> Result<(), Failure> {
        match element.full_name() {
            (Space::Word, "p") => self.paragraph(xml, element, container, into),
            (Space::Word, "tbl") => {
                self.last_continued(container, into)?;
                self.table(xml, element, container, into)
            }
            (Space::Word, "sdt") => {
                self.control(xml, |reading, xml| reading.blocks_into(xml, container, into))
            }
            (Space::Word, "customXml" | "smartTag" | "ins" | "moveTo" | "txbxContent") => {
                self.blocks_into(xml, container, into)
            }
            (Space::Word, "sectPr") if matches!(container, Container::Story(_)) => {
                self.last_continued(container, into)?;
                self.section_properties(xml)?;
                self.end_section(into.len());
                Ok(())
            }
            (Space::Word, "altChunk" | "subDoc") => {
                self.has_chunks = true;
                xml.skip()
            }
            _ => xml.skip(),
        }
    }

    /// Reads a content control (§17.5.2), whose content `read` reads.
    pub(super) fn control(
        &mut self,
        xml: &mut Xml<'_>,
        mut read: impl FnMut(&mut Self, &mut Xml<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.count(1)?;
        let outer = self.control;
        let id = ControlId::after(self.controls.len());
        self.controls.push(Control { parent: outer, ..Control::default() });
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "sdtPr") => {
                    let control = control_properties(xml, outer)?;
                    self.controls[id.index()] = control;
                }
                (Space::Word, "sdtContent") => {
                    self.control = Some(id);
                    read(self, xml)?;
                    self.control = outer;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }
}

fn control_properties(xml: &mut Xml<'_>, parent: Option<ControlId>) -> Result<Control, Failure> {
    let mut control = Control { parent, ..Control::default() };
    let text = |element: &Element<'_>, name: &str| element.value(name).unwrap_or_default().into_owned();
    while let Some(element) = xml.child()? {
        match element.name() {
            "tag" => control.tag = text(&element, "val"),
            "alias" => control.title = text(&element, "val"),
            "showingPlcHdr" if xml.is_on(&element) == Some(true) => {
                control.filling = Filling::Placeholder;
            }
            "dataBinding" => {
                let binding =
                    DataBinding { xpath: text(&element, "xpath"), store: text(&element, "storeItemID") };
                control.binding.get_or_insert(binding);
            }
            _ => {}
        }
        xml.skip()?;
    }
    Ok(control)
}
