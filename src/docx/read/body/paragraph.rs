//! A paragraph.

use std::sync::Arc;

use super::Reading;
use super::fields::Belonging;
use crate::docx::read::effective::RunBase;
use crate::docx::read::facts::{
    Block, Container, ControlId, FieldId, Label, Link, Paragraph, ParagraphId, Run, RunFormat, ShapeId,
    StoryId,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::properties::{ParagraphProperties, RunProperties};
use crate::docx::read::xml::{Element, Space, Xml};

/// A run as it is written.
#[derive(Clone, Debug)]
pub(super) struct WrittenRun {
    pub(super) text: String,
    pub(super) properties: RunProperties,
    /// The font of a symbol.
    pub(super) font: Option<String>,
    pub(super) field: Option<FieldId>,
    pub(super) control: Option<ControlId>,
    pub(super) note: Option<StoryId>,
    pub(super) link: Link,
}

/// A paragraph that is being read.
pub(in crate::docx::read) struct Line {
    pub(in crate::docx::read) id: ParagraphId,
    pub(super) runs: Vec<WrittenRun>,
    pub(super) link: Link,
    /// Drawings, and before which written run they stand.
    shapes: Vec<(ShapeId, usize)>,
}

impl Line {
    /// Adds a drawing after what was added before.
    pub(in crate::docx::read) fn add_shape(&mut self, shape: ShapeId) {
        self.shapes.push((shape, self.runs.len()));
    }

    /// Adds text with the same properties as what was added before, or others.
    pub(super) fn push(&mut self, reading: &Reading, text: &str, properties: &RunProperties) {
        let Belonging::Seen(field) = reading.belonging() else { return };
        if let Some(last) = self.runs.last_mut()
            && (last.field, last.control, last.note, last.link) == (field, reading.control, None, self.link)
            && last.font.is_none()
            && last.properties == *properties
        {
            last.text.push_str(text);
            return;
        }
        self.runs.push(WrittenRun {
            text: text.to_owned(),
            properties: properties.clone(),
            font: None,
            field,
            control: reading.control,
            note: None,
            link: self.link,
        });
    }
}

impl Reading {
    /// Reads a paragraph, and adds it unless its mark was deleted.
    pub(super) fn paragraph(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        container: Container,
        into: &mut Vec<Block>,
    ) -> Result<(), Failure> {
        self.count(1)?;
        let id = self.new_paragraph(container, into.len());
        self.paragraphs[id.index()].offset = Some(element.offset);
        let runs = std::mem::take(&mut self.continued);
        let mut line = Line { id, runs, link: Link::None, shapes: Vec::new() };
        let mut direct = ParagraphProperties::default();
        let mut ends_section = false;
        while let Some(element) = xml.child()? {
            if element.full_name() == (Space::Word, "pPr") {
                let colors = std::mem::take(&mut self.formats.colors);
                let read = ParagraphProperties::read(xml, &colors, |xml, _| {
                    if matches!(container, Container::Story(_)) {
                        ends_section = true;
                        // The section is that of the blocks to this one.
                        return self.section_properties(xml);
                    }
                    xml.skip()
                });
                self.formats.colors = colors;
                direct = read?;
            } else {
                self.inline(xml, &element, &mut line)?;
            }
        }
        if direct.mark.is_inserted {
            self.changes.insertions += 1;
        }
        if direct.mark.is_deleted {
            self.changes.deletions += 1;
            let is_last = self.paragraphs.len() == id.index() + 1 && line.shapes.is_empty();
            if is_last && !ends_section {
                self.paragraphs.pop();
                self.numbers.0 -= 1;
                self.continued = line.runs;
                return Ok(());
            }
        }
        self.finish(line, &direct)?;
        into.push(Block::Paragraph(id));
        if ends_section {
            self.end_section(into.len());
        }
        Ok(())
    }

    /// The runs of deleted marks that no paragraph follows, as a paragraph, if there are any.
    pub(super) fn last_continued(
        &mut self,
        container: Container,
        into: &mut Vec<Block>,
    ) -> Result<(), Failure> {
        if self.continued.is_empty() {
            return Ok(());
        }
        let id = self.new_paragraph(container, into.len());
        let runs = std::mem::take(&mut self.continued);
        let line = Line { id, runs, link: Link::None, shapes: Vec::new() };
        self.finish(line, &ParagraphProperties::default())?;
        into.push(Block::Paragraph(id));
        Ok(())
    }

    /// Takes a place among the paragraphs before its text is read, which may have text boxes.
    fn new_paragraph(&mut self, container: Container, position: usize) -> ParagraphId {
        let id = ParagraphId::after(self.paragraphs.len());
        self.numbers.0 += 1;
        let place = self.place(container, position, self.numbers.0);
        let (format, mark) = self.formats.usual();
        let (runs, shapes) = (Vec::new(), Vec::new());
        self.paragraphs.push(Paragraph { id, place, offset: None, format, mark, label: None, runs, shapes });
        id
    }

    fn finish(&mut self, line: Line, direct: &ParagraphProperties) -> Result<(), Failure> {
        let look = self.looks.find(&mut self.formats, direct, self.cell.as_ref());
        let (runs, positions) = self.runs(&look.base, line.runs);
        self.count(runs.len())?;
        let visible = runs.iter().find(|run| !run.is_blank());
        let size = visible.map_or(look.mark.size, |run| run.format.size);
        let lines = |lines: Option<i32>| lines.filter(|lines| *lines != 0);
        let (before, after) = (lines(look.all.before_lines), lines(look.all.after_lines));
        if before.is_some() || after.is_some() {
            self.spaced_by_lines.push((line.id, before, after));
        }
        let format = self.looks.format(&mut self.formats, &look, size);
        let label = self.label(&look.base, &direct.mark, &look.all);
        for (shape, written) in &line.shapes {
            let before = positions.get(*written).copied().unwrap_or(runs.len());
            self.shapes[shape.index()].before_run = before;
        }
        let paragraph = &mut self.paragraphs[line.id.index()];
        (paragraph.format, paragraph.mark, paragraph.label) = (format, Arc::clone(&look.mark), label);
        (paragraph.runs, paragraph.shapes) =
            (runs, line.shapes.into_iter().map(|(shape, _)| shape).collect());
        Ok(())
    }

    /// The runs with their formats, neighbours that are alike taken together; and where each written run is among them.
    fn runs(&mut self, base: &RunBase, written: Vec<WrittenRun>) -> (Vec<Run>, Vec<usize>) {
        let mut runs: Vec<Run> = Vec::with_capacity(written.len());
        let mut positions = Vec::with_capacity(written.len());
        let mut known: Option<(RunProperties, Arc<RunFormat>)> = None;
        for WrittenRun { text, properties, font, field, control, note, link } in written {
            let mut format = match &known {
                Some((same, format)) if *same == properties => Arc::clone(format),
                _ => {
                    let format = self.formats.run(base, &properties);
                    known = Some((properties, Arc::clone(&format)));
                    format
                }
            };
            if let Some(font) = font {
                format = self.formats.in_font(&format, &font);
            }
            let run = Run { text, format, field, control, note, link };
            match runs.last_mut() {
                Some(last) if is_alike(last, &run) => last.text.push_str(&run.text),
                _ => runs.push(run),
            }
            positions.push(runs.len() - 1);
        }
        (runs, positions)
    }

    fn label(
        &mut self,
        base: &RunBase,
        mark: &RunProperties,
        all: &ParagraphProperties,
    ) -> Option<Box<Label>> {
        let text = self.counters.next(&self.formats.numbering, all.numbering)?;
        let level = self.formats.numbering.level(all.numbering)?;
        let mut direct = mark.clone();
        direct.override_with(&level.run);
        let format = self.formats.run(base, &direct);
        let level = all.numbering.level.and_then(|level| u8::try_from(level).ok()).unwrap_or(0);
        Some(Box::new(Label { text, format, level, list: all.numbering.list? }))
    }
}

fn is_alike(one: &Run, other: &Run) -> bool {
    one.note.is_none()
        && other.note.is_none()
        && (one.field, one.control, one.link) == (other.field, other.control, other.link)
        && Arc::ptr_eq(&one.format, &other.format)
}
