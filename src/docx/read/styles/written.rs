//! Styles as they are written.

use std::collections::HashMap;

use super::table::{Condition, TablePart};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::{ParagraphProperties, RunProperties, ThemeColors};
use crate::docx::read::xml::{Element, Space, Xml};

/// The most styles of a document. Word knows 4,079.
const MOST_STYLES: usize = 20_000;

/// The styles of a document as they are written.
#[derive(Debug, Default)]
pub(in crate::docx::read) struct WrittenStyles {
    pub(super) default_run: RunProperties,
    pub(super) default_paragraph: ParagraphProperties,
    /// By their identities, of which a later one counts less than an earlier one.
    pub(super) styles: HashMap<String, WrittenStyle>,
}

/// What a style is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum StyleKind {
    #[default]
    Paragraph,
    Character,
    Table,
    Numbering,
}

/// A style as it is written.
#[derive(Debug, Default)]
pub(super) struct WrittenStyle {
    pub(super) kind: StyleKind,
    pub(super) name: String,
    pub(super) based_on: Option<String>,
    pub(super) is_usual: bool,
    pub(super) paragraph: ParagraphProperties,
    pub(super) run: RunProperties,
    pub(super) table: Vec<(Condition, TablePart)>,
    pub(super) row_band: Option<i32>,
    pub(super) column_band: Option<i32>,
}

impl WrittenStyles {
    /// Reads the part.
    pub(in crate::docx::read) fn read(mut xml: Xml<'_>, theme: &ThemeColors) -> Result<Self, Failure> {
        let mut styles = Self::default();
        if xml.root()?.is_none() {
            return Ok(styles);
        }
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "docDefaults") => styles.defaults(&mut xml, theme)?,
                (Space::Word, "style") => {
                    let (id, style) = WrittenStyle::read(&mut xml, &element, theme)?;
                    if styles.styles.len() >= MOST_STYLES {
                        return Err(Failure::TooMany);
                    }
                    styles.styles.entry(id).or_insert(style);
                }
                _ => xml.skip()?,
            }
        }
        Ok(styles)
    }

    fn defaults(&mut self, xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<(), Failure> {
        while let Some(group) = xml.child()? {
            while let Some(element) = xml.child()? {
                match (group.name(), element.name()) {
                    ("rPrDefault", "rPr") => self.default_run = RunProperties::read(xml)?,
                    ("pPrDefault", "pPr") => {
                        self.default_paragraph = ParagraphProperties::read(xml, theme, skip)?;
                    }
                    _ => xml.skip()?,
                }
            }
        }
        Ok(())
    }

    /// The list that a style of lists names.
    pub(in crate::docx::read) fn list_of(&self, style: &str) -> Option<i32> {
        self.styles.get(style)?.paragraph.numbering.list
    }
}

pub(super) fn skip(xml: &mut Xml<'_>, _element: &Element<'_>) -> Result<(), Failure> {
    xml.skip()
}

impl WrittenStyle {
    fn read(
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        theme: &ThemeColors,
    ) -> Result<(String, Self), Failure> {
        let id = element.value("styleId").unwrap_or_default().into_owned();
        let mut style = Self {
            kind: match element.value("type").as_deref() {
                Some("character") => StyleKind::Character,
                Some("table") => StyleKind::Table,
                Some("numbering") => StyleKind::Numbering,
                _ => StyleKind::Paragraph,
            },
            is_usual: element.value("default").is_some() && xml.is_on_as(element, "default") == Some(true),
            ..Self::default()
        };
        let mut whole = TablePart::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "name" => style.name = element.value("val").unwrap_or_default().into_owned(),
                "basedOn" => style.based_on = element.value("val").map(std::borrow::Cow::into_owned),
                "rPr" => {
                    style.run = RunProperties::read(xml)?;
                    continue;
                }
                "pPr" => {
                    style.paragraph = ParagraphProperties::read(xml, theme, skip)?;
                    continue;
                }
                "tblPr" => {
                    style.table_properties(xml, &mut whole, theme)?;
                    continue;
                }
                "tcPr" => {
                    whole.cell_properties(xml, theme)?;
                    continue;
                }
                "tblStylePr" => {
                    let condition = element.value("type").and_then(|name| Condition::parse(&name));
                    let part = TablePart::read(xml, theme)?;
                    style.table.extend(condition.map(|condition| (condition, part)));
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        if style.kind == StyleKind::Table {
            whole.run.clone_from(&style.run);
            whole.paragraph.clone_from(&style.paragraph);
            style.table.insert(0, (Condition::Whole, whole));
        }
        Ok((id, style))
    }

    fn table_properties(
        &mut self,
        xml: &mut Xml<'_>,
        whole: &mut TablePart,
        theme: &ThemeColors,
    ) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            match element.name() {
                "tblStyleRowBandSize" => self.row_band = xml.number(&element, "val"),
                "tblStyleColBandSize" => self.column_band = xml.number(&element, "val"),
                _ => {
                    whole.table_property(xml, &element, theme)?;
                    continue;
                }
            }
            xml.skip()?;
        }
        Ok(())
    }
}
