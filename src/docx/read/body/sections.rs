//! Sections (§17.6).

use super::Reading;
use crate::docx::read::facts::{
    FirstPage, Orientation, PageMargins, PageNumbering, PageSize, PageStories, Section, SectionStart,
    StoryId, StoryKind,
};
use crate::docx::read::failure::Failure;
use crate::docx::read::xml::{Element, Xml};
use crate::measure::Length;

/// A single line where the section has no grid.
const LINE: Length = Length::pt(12.0);

/// What Word takes where a section says nothing: a letter in America with margins of an inch.
fn usual() -> Section {
    let inch = Length::pt(72.0);
    let edge = Length::pt(36.0);
    Section {
        blocks: 0..0,
        start: SectionStart::NewPage,
        page: PageSize {
            width: Length::twips(12_240),
            height: Length::twips(15_840),
            orientation: Orientation::Portrait,
        },
        margins: PageMargins {
            top: inch,
            bottom: inch,
            left: inch,
            right: inch,
            header: edge,
            footer: edge,
            gutter: Length::ZERO,
        },
        first_page: FirstPage::Same,
        numbering: PageNumbering { form: "decimal".to_owned(), start: None },
        headers: PageStories::default(),
        footers: PageStories::default(),
        columns: 1,
    }
}

impl Reading {
    /// Reads the properties of a section (`w:sectPr`), which stand at its end.
    pub(super) fn section_properties(&mut self, xml: &mut Xml<'_>) -> Result<(), Failure> {
        self.count(1)?;
        let mut section = usual();
        if let Some(before) = self.sections.last() {
            (section.headers, section.footers) = (before.headers, before.footers);
        }
        let mut pitch = None;
        while let Some(element) = xml.child()? {
            match element.name() {
                "headerReference" => {
                    let story = self.shown_story(&element, StoryKind::Header);
                    refer(&mut section.headers, &element, story);
                }
                "footerReference" => {
                    let story = self.shown_story(&element, StoryKind::Footer);
                    refer(&mut section.footers, &element, story);
                }
                "docGrid" => {
                    let has_lines = element.value("type").is_some_and(|kind| kind != "default");
                    pitch =
                        xml.twips(&element, "linePitch").filter(|pitch| has_lines && *pitch > Length::ZERO);
                }
                _ => property(&mut section, xml, &element),
            }
            xml.skip()?;
        }
        self.sections.push(section);
        self.line_pitches.push(pitch);
        Ok(())
    }

    /// Ends a section of which the properties have been read, before a block of the body.
    pub(super) fn end_section(&mut self, block: usize) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks = self.section_start..block;
        }
        self.section_start = block;
        self.section = self.sections.len();
    }

    /// Makes the last section where the body ends without one.
    pub(in crate::docx::read) fn end_sections(&mut self, blocks: usize) {
        if self.sections.is_empty() || self.section_start < blocks {
            let before = self.sections.last().map(|before| (before.headers, before.footers));
            let (headers, footers) = before.unwrap_or_default();
            self.sections.push(Section { headers, footers, ..usual() });
            self.line_pitches.push(None);
            self.end_section(blocks);
        }
    }

    /// Rules across the text, now that it is known how wide it is. In a table they take the width of the text too: its cells need
    /// not say theirs.
    pub(in crate::docx::read) fn resolve_rules(&mut self) {
        for (id, thousandths) in std::mem::take(&mut self.rules_across) {
            let paragraph = self.shapes[id.index()].paragraph;
            let section =
                self.paragraphs.get(paragraph.index()).map_or(0, |paragraph| paragraph.place.section);
            let width = self.sections.get(section).or(self.sections.last()).map(Section::text_width);
            self.shapes[id.index()].width = width.unwrap_or_default().scale(f64::from(thousandths) / 1_000.0);
        }
    }

    /// Spaces that are hundredths of lines, now that it is known how high a line is.
    pub(in crate::docx::read) fn resolve_lines(&mut self) {
        for (id, before, after) in std::mem::take(&mut self.spaced_by_lines) {
            let paragraph = &mut self.paragraphs[id.index()];
            let pitch = self.line_pitches.get(paragraph.place.section).copied().flatten().unwrap_or(LINE);
            let space = |hundredths: i32| pitch.scale(f64::from(hundredths.clamp(0, 100_000)) / 100.0);
            paragraph.format =
                self.formats.with_spaces(&paragraph.format, before.map(space), after.map(space));
        }
    }

    fn shown_story(&mut self, element: &Element<'_>, kind: StoryKind) -> Option<StoryId> {
        let id = element.foreign_value("id")?;
        let Some(related) = self.relationships.get(&*id).filter(|related| related.is_internal) else {
            self.dangling.insert(id.into_owned());
            return None;
        };
        let part = related.target.clone();
        if let Some(known) = self.shown.get(&part) {
            return Some(*known);
        }
        let story = self.add_story(kind, part.clone());
        self.shown.insert(part, story);
        Some(story)
    }
}

fn refer(stories: &mut PageStories, element: &Element<'_>, story: Option<StoryId>) {
    match element.value("type").as_deref() {
        Some("first") => stories.first = story,
        Some("even") => stories.even = story,
        _ => stories.default = story,
    }
}

fn property(section: &mut Section, xml: &mut Xml<'_>, element: &Element<'_>) {
    let mut length = |name: &str, into: &mut Length| {
        if let Some(length) = xml.twips(element, name) {
            *into = length;
        }
    };
    match element.name() {
        "pgSz" => {
            length("w", &mut section.page.width);
            length("h", &mut section.page.height);
            let is_landscape = element.value("orient").is_some_and(|turned| turned == "landscape");
            section.page.orientation =
                if is_landscape { Orientation::Landscape } else { Orientation::Portrait };
        }
        "pgMar" => {
            let margins = &mut section.margins;
            length("top", &mut margins.top);
            length("bottom", &mut margins.bottom);
            length("left", &mut margins.left);
            length("right", &mut margins.right);
            length("header", &mut margins.header);
            length("footer", &mut margins.footer);
            length("gutter", &mut margins.gutter);
            // A negative margin keeps the text there, whatever the header takes.
            (margins.top, margins.bottom) = (margins.top.abs(), margins.bottom.abs());
        }
        "type" => {
            section.start = match element.value("val").as_deref() {
                Some("continuous") => SectionStart::Continuous,
                Some("evenPage") => SectionStart::EvenPage,
                Some("oddPage") => SectionStart::OddPage,
                Some("nextColumn") => SectionStart::NewColumn,
                _ => SectionStart::NewPage,
            };
        }
        "titlePg" if xml.is_on(element) == Some(true) => {
            section.first_page = FirstPage::Different;
        }
        "pgNumType" => {
            if let Some(form) = element.value("fmt") {
                section.numbering.form = form.into_owned();
            }
            section.numbering.start = xml.number(element, "start");
        }
        "cols" => {
            let columns = xml.number(element, "num").and_then(|columns| u16::try_from(columns).ok());
            section.columns = columns.unwrap_or(1).max(1);
        }
        _ => {}
    }
}
