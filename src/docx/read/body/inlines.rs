//! What stands in a paragraph: runs, and whatever runs stand in.

use super::Reading;
use super::fields::Belonging;
use super::notes::NoteKey;
use super::paragraph::{Line, WrittenRun};
use crate::docx::read::facts::{
    COLUMN_BREAK, LINE_BREAK, Link, NO_BREAK_HYPHEN, PAGE_BREAK, SOFT_HYPHEN, StoryKind, TAB,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::RunProperties;
use crate::docx::read::xml::{Element, Space, Xml};

impl Reading {
    /// Reads an element of a paragraph.
    pub(super) fn inline(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        line: &mut Line,
    ) -> Result<(), Failure> {
        match element.full_name() {
            (Space::Word | Space::Math, "r") => self.run(xml, line),
            (Space::Word, "hyperlink") => {
                let outer = std::mem::replace(&mut line.link, Link::Hyperlink);
                self.inlines(xml, line)?;
                line.link = outer;
                Ok(())
            }
            (Space::Word, "ins" | "moveTo") => {
                self.changes.insertions += 1;
                self.inlines(xml, line)
            }
            (Space::Word, "del" | "moveFrom") => {
                self.changes.deletions += 1;
                xml.skip()
            }
            (Space::Word, "fldSimple") => {
                self.count(1)?;
                self.begin_field(line.id, element.value("instr").unwrap_or_default().into_owned());
                self.begin_result();
                self.inlines(xml, line)?;
                self.finish_field(line, &RunProperties::default());
                Ok(())
            }
            (Space::Word, "sdt") => self.control(xml, |reading, xml| reading.inlines(xml, line)),
            (Space::Word, "smartTag" | "customXml" | "dir" | "bdo" | "ruby" | "rubyBase")
            | (
                Space::Math,
                "oMathPara" | "oMath" | "e" | "num" | "den" | "sub" | "sup" | "f" | "sSub" | "sSup" | "d",
            ) => self.inlines(xml, line),
            (Space::Word, "commentRangeStart") => {
                self.changes.comments += 1;
                xml.skip()
            }
            _ => xml.skip(),
        }
    }

    fn inlines(&mut self, xml: &mut Xml<'_>, line: &mut Line) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            self.inline(xml, &element, line)?;
        }
        Ok(())
    }

    fn run(&mut self, xml: &mut Xml<'_>, line: &mut Line) -> Result<(), Failure> {
        let mut properties = RunProperties::default();
        while let Some(element) = xml.child()? {
            match element.full_name() {
                (Space::Word, "rPr") => properties = RunProperties::read(xml)?,
                (Space::Word | Space::Math, "t") => {
                    let keeps_spaces = element.value("space").is_some_and(|space| space == "preserve")
                        || element.foreign_value("space").is_some_and(|space| space == "preserve");
                    let text = xml.text()?;
                    let text = if keeps_spaces {
                        &text[..]
                    } else {
                        text.trim_matches(|letter| matches!(letter, ' ' | '\t' | '\n' | '\r'))
                    };
                    let text = text.replace(['\n', '\r', '\t'], " ");
                    self.text(line, &text, &properties)?;
                }
                (Space::Word, "instrText") => {
                    let text = xml.text()?;
                    self.instruct(&text);
                }
                (Space::Word, "fldChar") => self.field_character(xml, &element, line, &properties)?,
                (Space::Word, "sym") => self.symbol(xml, &element, line, &properties)?,
                (Space::Word, "footnoteReference" | "endnoteReference") => {
                    self.note_reference(xml, &element, line, &properties)?;
                }
                (Space::Word, "drawing") => self.drawing(xml, line)?,
                (Space::Word, "pict" | "object") => self.old_drawing(xml, line)?,
                (Space::Word, "ruby") => self.ruby(xml, line)?,
                (Space::Word, name) => {
                    if let Some(character) = character(name, &element) {
                        self.text(line, character.encode_utf8(&mut [0; 4]), &properties)?;
                    } else if name == "pgNum" {
                        self.begin_field(line.id, "PAGE".to_owned());
                        self.begin_result();
                        self.finish_field(line, &properties);
                    }
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn text(&mut self, line: &mut Line, text: &str, properties: &RunProperties) -> Result<(), Failure> {
        if !text.is_empty() && self.is_seen(text) {
            self.count(usize::from(line.runs.last().is_none_or(|last| last.properties != *properties)))?;
            line.push(self, text, properties);
        }
        Ok(())
    }

    fn field_character(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        line: &mut Line,
        properties: &RunProperties,
    ) -> Result<(), Failure> {
        match element.value("fldCharType").as_deref() {
            Some("begin") => {
                self.count(1)?;
                self.begin_field(line.id, String::new());
            }
            Some("separate") => self.begin_result(),
            Some("end") => self.finish_field(line, properties),
            _ => xml.odd(element, "fldCharType"),
        }
        xml.skip()
    }

    /// Ends a field; one without a result leaves an empty run, whose format is the one its result will have.
    fn finish_field(&mut self, line: &mut Line, properties: &RunProperties) {
        let without_result = self.end_field(line.id);
        if let Some(field) = without_result {
            line.runs.push(WrittenRun {
                text: String::new(),
                properties: properties.clone(),
                font: None,
                field: Some(field),
                control: self.control,
                note: None,
                link: line.link,
            });
        }
    }

    /// A character of a font of symbols (§17.3.3.30).
    fn symbol(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        line: &mut Line,
        properties: &RunProperties,
    ) -> Result<(), Failure> {
        let code = element.value("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
        let font = element.value("font").map(std::borrow::Cow::into_owned);
        if let (Some(character), Belonging::Seen(field)) = (code.and_then(char::from_u32), self.belonging()) {
            self.count(1)?;
            self.is_seen("");
            line.runs.push(WrittenRun {
                text: character.to_string(),
                properties: properties.clone(),
                font,
                field,
                control: self.control,
                note: None,
                link: line.link,
            });
        }
        xml.skip()
    }

    fn note_reference(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        line: &mut Line,
        properties: &RunProperties,
    ) -> Result<(), Failure> {
        let kind =
            if element.name() == "footnoteReference" { StoryKind::Footnote } else { StoryKind::Endnote };
        if let (Some(id), Belonging::Seen(field)) = (xml.number(element, "id"), self.belonging()) {
            self.count(2)?;
            let note = self.note(NoteKey { kind, id });
            line.runs.push(WrittenRun {
                text: String::new(),
                properties: properties.clone(),
                font: None,
                field,
                control: self.control,
                note: Some(note),
                link: line.link,
            });
        }
        xml.skip()
    }

    /// Of text with a gloss the text (§17.3.3.25).
    fn ruby(&mut self, xml: &mut Xml<'_>, line: &mut Line) -> Result<(), Failure> {
        while let Some(element) = xml.child()? {
            if element.full_name() == (Space::Word, "rubyBase") {
                self.inlines(xml, line)?;
            } else {
                xml.skip()?;
            }
        }
        Ok(())
    }
}

/// The character that an element stands for.
fn character(name: &str, element: &Element<'_>) -> Option<char> {
    match name {
        "tab" | "ptab" => Some(TAB),
        "br" => Some(match element.value("type").as_deref() {
            Some("page") => PAGE_BREAK,
            Some("column") => COLUMN_BREAK,
            _ => LINE_BREAK,
        }),
        "cr" => Some(LINE_BREAK),
        "noBreakHyphen" => Some(NO_BREAK_HYPHEN),
        "softHyphen" => Some(SOFT_HYPHEN),
        _ => None,
    }
}
