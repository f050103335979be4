//! Lists as they are written.

use super::form::NumberForm;
use super::{Level, List, Numbering, Pattern};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::{ParagraphProperties, RunProperties, ThemeColors};
use crate::docx::read::styles::WrittenStyles;
use crate::docx::read::xml::{Element, Space, Xml};

/// The most lists of a document, and of patterns of lists.
const MOST_LISTS: usize = 50_000;
const MOST_PATTERNS: usize = 10_000;
/// The deepest level.
const LAST_LEVEL: i32 = 8;

impl Numbering {
    /// Reads the part.
    pub(in crate::docx::read) fn read(
        mut xml: Xml<'_>,
        styles: &WrittenStyles,
        theme: &ThemeColors,
    ) -> Result<Self, Failure> {
        let mut numbering = Self::default();
        if xml.root()?.is_none() {
            return Ok(numbering);
        }
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "abstractNum") => {
                    let id = xml.number(&element, "abstractNumId");
                    let pattern = Pattern::read(&mut xml, theme)?;
                    if numbering.patterns.len() >= MOST_PATTERNS {
                        return Err(Failure::TooMany);
                    }
                    numbering.patterns.extend(id.map(|id| (id, pattern)));
                }
                (Space::Word, "num") => {
                    let id = xml.number(&element, "numId");
                    let list = List::read(&mut xml, theme)?;
                    if numbering.lists.len() >= MOST_LISTS {
                        return Err(Failure::TooMany);
                    }
                    numbering.lists.extend(id.map(|id| (id, list)));
                }
                _ => xml.skip()?,
            }
        }
        numbering.follow_styles(styles);
        Ok(numbering)
    }

    /// A pattern may leave its levels to a style of lists, which names a list, which has a pattern (§17.9.21).
    fn follow_styles(&mut self, styles: &WrittenStyles) {
        let mut followed = Vec::new();
        for (id, list) in &self.lists {
            let pattern = self.patterns.get(&list.pattern);
            let style = pattern
                .filter(|pattern| pattern.levels.is_empty())
                .and_then(|pattern| pattern.style.as_ref());
            let meant = style.and_then(|style| self.lists.get(&styles.list_of(style)?));
            followed.extend(meant.map(|meant| (*id, meant.pattern)));
        }
        for (id, pattern) in followed {
            if let Some(list) = self.lists.get_mut(&id) {
                list.pattern = pattern;
            }
        }
    }
}

impl Pattern {
    fn read(xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<Self, Failure> {
        let mut pattern = Self::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "lvl" => {
                    let number = level_number(xml, &element);
                    let level = Level::read(xml, theme)?;
                    pattern.levels.extend(number.map(|number| (number, level)));
                }
                "numStyleLink" => {
                    pattern.style = element.value("val").map(std::borrow::Cow::into_owned);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(pattern)
    }
}

impl List {
    fn read(xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<Self, Failure> {
        let mut list = Self::default();
        while let Some(element) = xml.child()? {
            match element.name() {
                "abstractNumId" => {
                    list.pattern = xml.number(&element, "val").unwrap_or_default();
                    xml.skip()?;
                }
                "lvlOverride" => {
                    let number = level_number(xml, &element);
                    while let Some(element) = xml.child()? {
                        match element.name() {
                            "startOverride" => {
                                let start = xml.number(&element, "val");
                                list.starts.extend(number.zip(start));
                                xml.skip()?;
                            }
                            "lvl" => {
                                let level = Level::read(xml, theme)?;
                                list.levels.extend(number.map(|number| (number, level)));
                            }
                            _ => xml.skip()?,
                        }
                    }
                }
                _ => xml.skip()?,
            }
        }
        Ok(list)
    }
}

fn level_number(xml: &mut Xml<'_>, element: &Element<'_>) -> Option<i32> {
    xml.number(element, "ilvl").filter(|level| (0..=LAST_LEVEL).contains(level))
}

impl Level {
    fn read(xml: &mut Xml<'_>, theme: &ThemeColors) -> Result<Self, Failure> {
        let mut level = Self {
            start: 0,
            form: NumberForm::Decimal,
            text: String::new(),
            restart: None,
            is_legal: false,
            style: None,
            run: Box::default(),
            paragraph: Box::default(),
        };
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "start") => level.start = xml.number(&element, "val").unwrap_or_default(),
                (Space::Word, "numFmt") => {
                    level.form = NumberForm::parse(&element.value("val").unwrap_or_default());
                }
                (Space::Word, "lvlText") => {
                    level.text = element.value("val").unwrap_or_default().into_owned();
                }
                (Space::Word, "lvlRestart") => level.restart = xml.number(&element, "val"),
                (Space::Word, "isLgl") => level.is_legal = xml.is_on(&element) == Some(true),
                (Space::Word, "pStyle") => {
                    level.style = element.value("val").map(std::borrow::Cow::into_owned);
                }
                (Space::Word, "rPr") => {
                    *level.run = RunProperties::read(xml)?;
                    continue;
                }
                (Space::Word, "pPr") => {
                    *level.paragraph = ParagraphProperties::read(xml, theme, |xml, _| xml.skip())?;
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        Ok(level)
    }
}
