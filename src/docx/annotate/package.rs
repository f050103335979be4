//! The package of a document, of which a few parts are replaced and all others stay as they are packed.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::NotAnnotated;
use super::names::Names;
use super::root::put_at_end;
use super::text::Text;
use crate::archive::Allowance;

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE_RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const COMMENTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const CONTENT_TYPES: &str = "/[Content_Types].xml";

/// A package that is being copied.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The entries by the names of their parts in small letters.
    entries: BTreeMap<String, usize>,
    allowance: Allowance,
    /// The parts with other content and their names, by their names in small letters.
    replaced: BTreeMap<String, (String, Text)>,
}

/// The part that takes the comments.
pub(super) struct Target {
    /// Its name, as `/word/comments.xml`.
    pub(super) part: String,
    is_there: bool,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, NotAnnotated> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotAnnotated)?;
        let names = archive.file_names().enumerate();
        let entries = names.filter_map(|(index, name)| Some((key(&name.ok()?), index))).collect();
        Ok(Self { archive, entries, allowance: Allowance::of(bytes.len()), replaced: BTreeMap::new() })
    }

    /// The parts that are called as parts of comments are.
    pub(super) fn comment_parts(&self) -> Vec<String> {
        let is_comments =
            |name: &&String| name.rsplit('/').next().is_some_and(|file| file.starts_with("comments"));
        self.entries.keys().filter(is_comments).cloned().collect()
    }

    /// The text of a part; None if there is none of this name.
    pub(super) fn text(&mut self, part: &str) -> Result<Option<Text>, NotAnnotated> {
        let Some(index) = self.entries.get(&key(part)) else { return Ok(None) };
        let entry = self.archive.by_index(*index).map_err(|_| NotAnnotated)?;
        let bytes = self.allowance.read(entry).map_err(|_| NotAnnotated)?;
        Text::of(bytes).map(Some).ok_or(NotAnnotated)
    }

    /// Gives a part other content; a part that was not there is added.
    pub(super) fn replace(&mut self, part: &str, text: Text) {
        self.replaced.insert(key(part), (part.to_owned(), text));
    }

    /// The part that a document keeps its comments in, or the name of a new one.
    pub(super) fn comments_of(&mut self, document: &str) -> Result<Target, NotAnnotated> {
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let relationships = self.text(&relationships_of(document))?;
        let related = relationships
            .as_ref()
            .and_then(|text| relationship(&text.text, |kind| kind.rsplit('/').next() == Some("comments")));
        if let Some(target) = related {
            let part = absolute(folder, &target);
            let is_there = self.entries.contains_key(&key(&part));
            return Ok(Target { part, is_there });
        }
        let free = (1..).map(|number| match number {
            1 => format!("{folder}/comments.xml"),
            _ => format!("{folder}/comments{number}.xml"),
        });
        let part = free.into_iter().find(|part| !self.entries.contains_key(&key(part)));
        Ok(Target { part: part.ok_or(NotAnnotated)?, is_there: false })
    }

    /// Names a new part in the relationships of the document and among the content types.
    pub(super) fn name_part(
        &mut self,
        document: &str,
        target: &Target,
        names: &Names,
    ) -> Result<(), NotAnnotated> {
        if target.is_there {
            return Ok(());
        }
        let part = &target.part;
        let mut types = self.text(CONTENT_TYPES)?.ok_or(NotAnnotated)?;
        let stated = format!(r#"<Override PartName="{part}" ContentType="{COMMENTS}"/>"#);
        // What is named and not there is named well already.
        if !types.text.contains(&format!("PartName=\"{part}\"")) {
            types.text = put_called_alike(&types.text, &stated).ok_or(NotAnnotated)?;
            self.replace(CONTENT_TYPES, types);
        }
        let name = relationships_of(document);
        let mut relationships = match self.text(&name)? {
            Some(text) => text,
            None => format!(r#"<Relationships xmlns="{PACKAGE_RELATIONSHIPS}"></Relationships>"#).into(),
        };
        let space = if names.is_strict { STRICT_RELATIONSHIPS } else { RELATIONSHIPS };
        let mut id = "rIdComments".to_owned();
        while relationships.text.contains(&format!("\"{id}\"")) {
            id.push('1');
        }
        if relationship(&relationships.text, |kind| kind.rsplit('/').next() == Some("comments")).is_none() {
            let related = format!(r#"<Relationship Id="{id}" Type="{space}/comments" Target="{part}"/>"#);
            relationships.text = put_called_alike(&relationships.text, &related).ok_or(NotAnnotated)?;
        }
        self.replace(&name, relationships);
        Ok(())
    }

    /// The whole package: each part in its place as it is packed, replaced parts packed anew, new ones at the end.
    pub(super) fn pack(mut self) -> Result<Vec<u8>, NotAnnotated> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut replaced = BTreeMap::new();
        let mut new = Vec::new();
        for (key, part) in std::mem::take(&mut self.replaced) {
            match self.entries.get(&key) {
                Some(index) => {
                    replaced.insert(*index, part.1);
                }
                None => new.push(part),
            }
        }
        for index in 0..self.archive.len() {
            let entry = self.archive.by_index_raw(index).map_err(|_| NotAnnotated)?;
            match replaced.get(&index) {
                None => zip.raw_copy_file(entry).map_err(|_| NotAnnotated)?,
                Some(text) => {
                    let name = entry.name().map_err(|_| NotAnnotated)?.into_owned();
                    let time = entry.last_modified().unwrap_or(DateTime::DEFAULT);
                    drop(entry);
                    add(&mut zip, &name, (text, time))?;
                }
            }
        }
        for (name, text) in new {
            add(&mut zip, name.trim_start_matches('/'), (&text, DateTime::DEFAULT))?;
        }
        Ok(zip.finish().map_err(|_| NotAnnotated)?.into_inner())
    }
}

fn add(
    zip: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    (text, time): (&Text, DateTime),
) -> Result<(), NotAnnotated> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time)
        .unix_permissions(0o644);
    zip.start_file(name, options).map_err(|_| NotAnnotated)?;
    zip.write_all(&text.bytes()).map_err(|_| NotAnnotated)
}

/// A part is the same in capitals and in small letters (part 2 §6.2.2.3).
fn key(name: &str) -> String {
    format!("/{}", name.replace('\\', "/").trim_start_matches('/')).to_lowercase()
}

fn relationships_of(part: &str) -> String {
    let (folder, file) = part.rsplit_once('/').unwrap_or_default();
    format!("{folder}/_rels/{file}.rels")
}

/// The name of a part from a target that may be relative to a folder.
fn absolute(folder: &str, target: &str) -> String {
    let base = if target.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = Vec::new();
    for step in base.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    format!("/{}", steps.join("/"))
}

/// The target of the relationship into the package whose type is meant.
fn relationship(text: &str, is_meant: impl Fn(&str) -> bool) -> Option<String> {
    let mut reader = Reader::from_str(text);
    let value = |start: &BytesStart<'_>, name: &str| {
        let mut attributes = start.attributes();
        let attribute = attributes.find_map(|each| each.ok().filter(|each| each.key.0 == name));
        attribute.map(|attribute| attribute.value.into_owned())
    };
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => {
                let is_internal = value(&start, "TargetMode").is_none_or(|mode| mode != "External");
                if is_internal && value(&start, "Type").is_some_and(|kind| is_meant(&kind)) {
                    return value(&start, "Target");
                }
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// A text with an element at the end of its root, which calls its elements by the same prefix.
fn put_called_alike(text: &str, element: &str) -> Option<String> {
    let name = Names::root_name(text)?;
    let prefix = name.split_once(':').map(|(prefix, _)| prefix);
    let element =
        prefix.map_or(element.to_owned(), |prefix| element.replacen('<', &format!("<{prefix}:"), 1));
    put_at_end(text, &element)
}
