//! From the parts of a document to the whole of it.

use super::body::{Notes, Reading, TableShape};
use super::effective::Formats;
use super::facts::{Container, Document, StoryId, StoryKind};
use super::failure::Failure;
use super::numbering::Numbering;
use super::package::{Package, Relationships};
use super::properties::ThemeColors;
use super::settings::Settings;
use super::styles::WrittenStyles;
use super::theme::Theme;
use super::xml::{Oddities, Xml};
use crate::diagnostic::{Diagnostic, Place, Report};

/// How many relationships that lead nowhere are told.
const MOST_DANGLING: usize = 5;

/// Reads all parts of a document.
pub(super) fn document(file: &str, bytes: &[u8], report: &mut Report) -> Result<Document, Failure> {
    let mut package = Package::open(bytes)?;
    let name = package.document()?;
    let mut whole = Whole { file, package, oddities: Oddities::default(), report };
    let program = whole.program()?;
    let relationships = whole.package.relationships(&name)?;
    let formats = whole.formats(&relationships)?;
    let mut reading = Reading::new(formats);
    whole.body(&mut reading, &name, relationships)?;
    reading.resolve_lines();
    reading.resolve_rules();
    whole.tell(&reading);
    Ok(Document {
        file: file.to_owned(),
        program,
        even_and_odd_headers: reading.formats.settings.even_and_odd_headers,
        sections: reading.sections,
        changes: reading.changes,
        stories: reading.stories,
        paragraphs: reading.paragraphs,
        tables: reading.tables,
        shapes: reading.shapes,
        fields: reading.fields,
        controls: reading.controls,
    })
}

/// A document of which the parts are read one after the other.
struct Whole<'a> {
    file: &'a str,
    package: Package<'a>,
    oddities: Oddities,
    report: &'a mut Report,
}

impl Whole<'_> {
    /// The text of the part of a kind that the document refers to, and its name.
    fn related(
        &mut self,
        relationships: &Relationships,
        kind: &str,
    ) -> Result<Option<(String, String)>, Failure> {
        let related = relationships.values().find(|related| related.kind == kind && related.is_internal);
        let Some(related) = related else { return Ok(None) };
        let text = self.package.part(&related.target)?;
        if text.is_none() {
            self.tell_missing(&related.target);
        }
        Ok(text.map(|text| (related.target.clone(), text)))
    }

    fn formats(&mut self, relationships: &Relationships) -> Result<Formats, Failure> {
        let mut formats = Formats::default();
        if let Some((name, text)) = self.related(relationships, "settings")? {
            formats.settings = Settings::read(Xml::new(&name, &text, &mut self.oddities))?;
        }
        if let Some((name, text)) = self.related(relationships, "theme")? {
            formats.theme = Theme::read(Xml::new(&name, &text, &mut self.oddities))?;
        }
        formats.colors = ThemeColors {
            colors: std::mem::take(&mut formats.theme.colors),
            mapping: std::mem::take(&mut formats.settings.color_mapping),
        };
        let mut styles = WrittenStyles::default();
        if let Some((name, text)) = self.related(relationships, "styles")? {
            styles = WrittenStyles::read(Xml::new(&name, &text, &mut self.oddities), &formats.colors)?;
        }
        if let Some((name, text)) = self.related(relationships, "numbering")? {
            let xml = Xml::new(&name, &text, &mut self.oddities);
            formats.numbering = Numbering::read(xml, &styles, &formats.colors)?;
        }
        let (styles, circle) = styles.inherit(&formats.numbering);
        formats.styles = styles;
        if let Some(style) = circle {
            let warning = Diagnostic::warning("document-style-circle").with("style", style);
            self.report.push(warning.at(Place::file(self.file)));
        }
        Ok(formats)
    }

    fn body(
        &mut self,
        reading: &mut Reading,
        name: &str,
        relationships: Relationships,
    ) -> Result<(), Failure> {
        let text = self.package.part(name)?.ok_or(Failure::NoDocument)?;
        let body = reading.add_story(StoryKind::Body, name.to_owned());
        let notes = ["footnotes", "endnotes"].map(|kind| {
            let related = relationships.values().find(|related| related.kind == kind && related.is_internal);
            related.map(|related| related.target.clone())
        });
        reading.relationships = relationships;
        Self::look_ahead(reading, name, &text)?;
        let mut xml = Xml::new(name, &text, &mut self.oddities);
        reading.begin_story(body, 0);
        let mut blocks = Vec::new();
        if xml.root()?.is_none() {
            return Err(Failure::NoDocument);
        }
        while let Some(element) = xml.child()? {
            if element.name() == "body" {
                blocks = reading.blocks(&mut xml, Container::Story(body))?;
            } else {
                xml.skip()?;
            }
        }
        reading.end_sections(blocks.len());
        reading.end_story(blocks);
        drop(text);
        self.headers(reading)?;
        for (kind, part) in [StoryKind::Footnote, StoryKind::Endnote].into_iter().zip(notes) {
            if let Some(part) = part {
                self.notes(reading, kind, &part)?;
            }
        }
        Ok(())
    }

    /// Some styles treat the last row of a table in their own way, so that it must be known before the table is read.
    fn look_ahead(reading: &mut Reading, name: &str, text: &str) -> Result<(), Failure> {
        reading.table_shapes.clear();
        if reading.formats.styles.look_at_the_end() {
            // What is odd is told when the part is read.
            let mut oddities = Oddities::default();
            reading.table_shapes = TableShape::all(&mut Xml::new(name, text, &mut oddities))?;
        }
        Ok(())
    }

    fn headers(&mut self, reading: &mut Reading) -> Result<(), Failure> {
        let mut shown: Vec<(String, StoryId)> =
            reading.shown.iter().map(|(part, story)| (part.clone(), *story)).collect();
        shown.sort_by_key(|(_, story)| *story);
        for (part, story) in shown {
            let Some(text) = self.package.part(&part)? else {
                self.tell_missing(&part);
                continue;
            };
            reading.relationships = self.package.relationships(&part)?;
            Self::look_ahead(reading, &part, &text)?;
            let section = reading.sections.iter().position(|section| {
                [section.headers, section.footers]
                    .iter()
                    .any(|shown| [shown.first, shown.default, shown.even].contains(&Some(story)))
            });
            let mut xml = Xml::new(&part, &text, &mut self.oddities);
            reading.begin_story(story, section.unwrap_or(0));
            let mut blocks = Vec::new();
            if xml.root()?.is_some() {
                blocks = reading.blocks(&mut xml, Container::Story(story))?;
            }
            reading.end_story(blocks);
        }
        Ok(())
    }

    fn notes(&mut self, reading: &mut Reading, kind: StoryKind, part: &str) -> Result<(), Failure> {
        let Some(text) = self.package.part(part)? else {
            self.tell_missing(part);
            return Ok(());
        };
        reading.relationships = self.package.relationships(part)?;
        Self::look_ahead(reading, part, &text)?;
        reading.notes(&mut Xml::new(part, &text, &mut self.oddities), &Notes { kind, part })
    }

    /// The program that says it wrote the document (§22.2).
    fn program(&mut self) -> Result<String, Failure> {
        let relationships = self.package.relationships("")?;
        let Some(properties) = relationships.values().find(|related| related.kind == "extended-properties")
        else {
            return Ok(String::new());
        };
        let Some(text) = self.package.part(&properties.target)? else { return Ok(String::new()) };
        // Nothing depends on it: what cannot be read is left out.
        let mut oddities = Oddities::default();
        let words = words_of_program(&mut Xml::new(&properties.target, &text, &mut oddities));
        Ok(words.unwrap_or_default().join(" "))
    }

    fn tell_missing(&mut self, part: &str) {
        let warning = Diagnostic::warning("document-part-missing").with("part", part);
        self.report.push(warning.at(Place::file(self.file)));
    }

    fn tell(&mut self, reading: &Reading) {
        let place = || Place::file(self.file);
        for ((element, attribute), odd) in self.oddities.iter() {
            let warning = Diagnostic::warning("document-value-unreadable")
                .with("element", element)
                .with("attribute", attribute)
                .with("written", &odd.written)
                .with("part", &odd.part)
                .with("count", odd.count);
            self.report.push(warning.at(place()));
        }
        for relationship in reading.dangling.iter().take(MOST_DANGLING) {
            let warning =
                Diagnostic::warning("document-relationship-missing").with("relationship", relationship);
            self.report.push(warning.at(place()));
        }
        if reading.has_chunks {
            self.report.push(Diagnostic::warning("document-chunk-unread").at(place()));
        }
    }
}

fn words_of_program(xml: &mut Xml<'_>) -> Result<Vec<String>, Failure> {
    let mut words = Vec::new();
    if xml.root()?.is_some() {
        while let Some(element) = xml.child()? {
            if matches!(element.name(), "Application" | "AppVersion") {
                words.push(xml.text()?.chars().take(100).collect());
            } else {
                xml.skip()?;
            }
        }
    }
    Ok(words)
}
