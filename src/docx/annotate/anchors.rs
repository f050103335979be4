//! The marks of comments in the text of the document.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::NotAnnotated;
use super::names::Names;
use crate::diagnostic::{DocumentPosition, DocumentRegion};
use crate::docx::read::{Document, Paragraph, StoryKind};

/// Which comments stand at which paragraphs.
pub(super) struct Anchors<'a> {
    document: &'a Document,
    /// The paragraphs of the body by their numbers.
    paragraphs: HashMap<usize, &'a Paragraph>,
    /// The first paragraphs of the tables of the body by the numbers of the tables.
    tables: HashMap<usize, &'a Paragraph>,
    first: Option<u64>,
    /// The comments by where the elements of their paragraphs begin.
    comments: BTreeMap<u64, Vec<i64>>,
}

impl<'a> Anchors<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let paragraphs = document.paragraphs().map(|paragraph| (paragraph.place.number, paragraph));
        let is_of_body =
            |story| document.stories().any(|each| each.id == story && each.kind == StoryKind::Body);
        let first_of = |table: &'a crate::docx::read::Table| {
            let mut cells = table.cells();
            let first = cells.find_map(|cell| document.paragraphs_in(&cell.blocks).next());
            Some((table.place.number, first?))
        };
        let tables = document.tables().filter(|table| is_of_body(table.place.story)).filter_map(first_of);
        let mut anchors = Self {
            document,
            paragraphs: paragraphs.collect(),
            tables: tables.collect(),
            first: None,
            comments: BTreeMap::new(),
        };
        anchors.first = document.paragraphs().find_map(|paragraph| anchors.offset(paragraph));
        anchors
    }

    /// Puts a comment at the paragraph that is meant, or at the first one.
    pub(super) fn add(&mut self, position: Option<&DocumentPosition>, id: i64) -> Result<(), NotAnnotated> {
        let meant = position.and_then(|position| self.meant(position));
        let offset = meant.and_then(|paragraph| self.offset(paragraph)).or(self.first);
        self.comments.entry(offset.ok_or(NotAnnotated)?).or_default().push(id);
        Ok(())
    }

    fn meant(&self, position: &DocumentPosition) -> Option<&'a Paragraph> {
        if !matches!(position.region, DocumentRegion::Body | DocumentRegion::TextBox) {
            return None;
        }
        match (position.paragraph, position.table) {
            (Some(paragraph), _) => self.paragraphs.get(&paragraph).copied(),
            (None, table) => self.tables.get(&table?).copied(),
        }
    }

    /// Where the element of a paragraph begins; of one in a text box, that of the paragraph that the box is anchored in.
    fn offset(&self, paragraph: &'a Paragraph) -> Option<u64> {
        let mut outermost = paragraph;
        while let Some(shape) = self.document.text_box(&outermost.place) {
            outermost = self.document.paragraph(self.document.shape(shape).paragraph);
        }
        outermost.offset
    }

    /// The text of the document, whose root has these names, with the marks in it.
    pub(super) fn put_into(&self, text: &str, root: &Names) -> Result<String, NotAnnotated> {
        let mut out = String::with_capacity(text.len() + 200 * self.comments.len());
        let mut written = 0;
        for (offset, ids) in &self.comments {
            let start = usize::try_from(*offset).map_err(|_| NotAnnotated)?;
            let element = text.get(start..).and_then(|text| Element::of(text, root)).ok_or(NotAnnotated)?;
            let marks = Marks::of(&element.names, ids);
            let (content, end) = (start + element.content, start + element.end);
            if element.is_empty {
                // `<w:p/>`: the end of the tag makes room for content.
                let tag =
                    text.get(written..end).and_then(|tag| tag.strip_suffix("/>")).ok_or(NotAnnotated)?;
                let _ = write!(out, "{tag}>{}{}</{}>", marks.before, marks.after, element.name);
            } else {
                out.push_str(text.get(written..content).ok_or(NotAnnotated)?);
                out.push_str(&marks.before);
                out.push_str(text.get(content..end).ok_or(NotAnnotated)?);
                out.push_str(&marks.after);
            }
            written = end;
        }
        out.push_str(text.get(written..).ok_or(NotAnnotated)?);
        Ok(out)
    }
}

/// The marks of the comments of a paragraph.
struct Marks {
    before: String,
    after: String,
}

impl Marks {
    fn of(Names { prefix: w, declaration, .. }: &Names, ids: &[i64]) -> Self {
        let (mut before, mut after) = (String::new(), String::new());
        for id in ids {
            let _ = write!(before, r#"<{w}:commentRangeStart{declaration} {w}:id="{id}"/>"#);
            let _ = write!(
                after,
                r#"<{w}:commentRangeEnd{declaration} {w}:id="{id}"/><{w}:r{declaration}><{w}:commentReference {w}:id="{id}"/></{w}:r>"#
            );
        }
        Self { before, after }
    }
}

/// A paragraph as it is written, in bytes from its beginning.
struct Element {
    name: String,
    names: Names,
    /// Where its content begins, after its properties.
    content: usize,
    /// Where its closing tag begins; where it has none, where it ends.
    end: usize,
    is_empty: bool,
}

impl Element {
    /// The element that a text begins with.
    fn of(text: &str, root: &Names) -> Option<Self> {
        let mut reader = Reader::from_str(text);
        // What follows the element is not looked at, and what closes around it was opened before.
        reader.config_mut().allow_unmatched_ends = true;
        let position = |reader: &Reader<&[u8]>| usize::try_from(reader.buffer_position()).ok();
        let start = match reader.read_event().ok()? {
            Event::Empty(start) => {
                let names = Names::like(start.name().0, root.is_strict);
                let (name, end) = (start.name().0.to_owned(), position(&reader)?);
                return Some(Self { name, names, content: end, end, is_empty: true });
            }
            Event::Start(start) => start,
            _ => return None,
        };
        let name = start.name().0.to_owned();
        let names = Names::like(&name, root.is_strict);
        let mut content = position(&reader)?;
        let (mut depth, mut in_properties) = (0_usize, false);
        loop {
            let before = position(&reader)?;
            match reader.read_event().ok()? {
                Event::Start(child) => {
                    in_properties |= depth == 0 && is_properties(child.name().0);
                    depth += 1;
                }
                Event::Empty(child) if depth == 0 && is_properties(child.name().0) => {
                    content = position(&reader)?;
                }
                Event::End(_) if depth == 0 => {
                    return Some(Self { name, names, content, end: before, is_empty: false });
                }
                Event::End(_) => {
                    depth -= 1;
                    if depth == 0 && in_properties {
                        (content, in_properties) = (position(&reader)?, false);
                    }
                }
                Event::Eof => return None,
                _ => {}
            }
        }
    }
}

fn is_properties(name: &str) -> bool {
    name.rsplit(':').next() == Some("pPr")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(paragraph: &str) -> String {
        let element = Element::of(paragraph, &Names::declared(false)).unwrap();
        let marks = Marks::of(&element.names, &[7]);
        let (content, end) = (element.content, element.end);
        assert!(!element.is_empty);
        let parts =
            [&paragraph[..content], &marks.before, &paragraph[content..end], &marks.after, &paragraph[end..]];
        parts.concat()
    }

    #[test]
    fn marks_stand_around_the_content_after_the_properties() {
        let (start, end) = (
            r#"<w:commentRangeStart w:id="7"/>"#,
            r#"<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>"#,
        );
        for (properties, content) in [
            ("", ""),
            ("", "<w:r><w:t>a</w:t></w:r>"),
            ("<w:pPr/>", "<w:r/>"),
            ("<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>", "<w:r><w:pict><w:p><w:pPr/></w:p></w:pict></w:r>"),
        ] {
            let paragraph = format!("<w:p w:rsidR=\"1\">{properties}{content}</w:p><w:p/></w:body>");
            let expected =
                format!("<w:p w:rsidR=\"1\">{properties}{start}{content}{end}</w:p><w:p/></w:body>");
            assert_eq!(marked(&paragraph), expected);
        }
    }
}
