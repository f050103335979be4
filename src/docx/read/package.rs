//! The parts of a document by their names, content types and relationships (ECMA-376 part 2).
//!
//! A name in the package is a key and never a path of the machine: whatever `..` it is made of, it finds a part or none.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::failure::Failure;
use super::form::{self, Form};
use super::xml::{Oddities, Xml};
use crate::archive::{Allowance, MOST_PARTS};

/// A document as an archive.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The parts by their names in small letters, as names are compared (part 2 §6.2.2.3).
    parts: HashMap<String, usize>,
    allowance: Allowance,
}

/// What a part refers to by an identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Relationship {
    /// The last word of its type, which is the same in strict and transitional documents.
    pub(super) kind: String,
    /// The name of a part, or an address outside of the document.
    pub(super) target: String,
    /// Whether the target is a part.
    pub(super) is_internal: bool,
}

/// What a part refers to, by identifier.
pub(super) type Relationships = HashMap<String, Relationship>;

impl<'a> Package<'a> {
    /// Opens a document, of which nothing is unpacked yet.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Failure> {
        form::check_is_archive(bytes)?;
        let archive = ZipArchive::new(Cursor::new(bytes))?;
        if archive.len() > MOST_PARTS {
            return Err(Failure::TooLarge);
        }
        let names = archive.file_names().enumerate();
        let parts =
            names.filter_map(|(index, name)| Some((key(&absolute("", &name.ok()?)), index))).collect();
        Ok(Self { archive, parts, allowance: Allowance::of(bytes.len()) })
    }

    /// The text of a part; None if there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let Some(index) = self.parts.get(&key(name)) else { return Ok(None) };
        let part = self.archive.by_index(*index)?;
        if part.encrypted() {
            return Err(Failure::Locked);
        }
        let bytes = self.allowance.read(part)?;
        decoded(bytes).map(Some).ok_or_else(|| Failure::Xml { part: name.to_owned(), offset: 0 })
    }

    /// What a part refers to; `""` is the package itself.
    pub(super) fn relationships(&mut self, part: &str) -> Result<Relationships, Failure> {
        let (folder, file) = part.rsplit_once('/').unwrap_or_default();
        let name = format!("{folder}/_rels/{file}.rels");
        let mut relationships = Relationships::new();
        let Some(text) = self.part(&name)? else { return Ok(relationships) };
        let mut oddities = Oddities::default();
        let mut xml = Xml::new(&name, &text, &mut oddities);
        if xml.root()?.is_some() {
            while let Some(element) = xml.child()? {
                if let (Some(id), Some(target)) = (element.value("Id"), element.value("Target")) {
                    let is_internal = element.value("TargetMode").is_none_or(|mode| mode != "External");
                    let kind = element.value("Type").unwrap_or_default();
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    let target = if is_internal { absolute(folder, &target) } else { target.into_owned() };
                    relationships.insert(id.into_owned(), Relationship { kind, target, is_internal });
                }
                xml.skip()?;
            }
        }
        Ok(relationships)
    }

    /// The name of the part that is the document, by the relationships of the package, or else by its content type.
    pub(super) fn document(&mut self) -> Result<String, Failure> {
        let relationships = self.relationships("")?;
        let related = relationships.into_values().find(|related| related.kind == "officeDocument");
        let stated = self.document_by_type()?;
        let related =
            related.map(|related| related.target).filter(|name| self.parts.contains_key(&key(name)));
        match (stated, related) {
            // A workbook has the same relationship and another content type.
            (Some(stated), Some(related)) if key(&stated) == key(&related) => Ok(stated),
            (None, Some(related))
                if !key(&related).starts_with("/xl/") && !key(&related).starts_with("/ppt/") =>
            {
                Ok(related)
            }
            (Some(stated), _) => Ok(stated),
            (None, _) => Err(Failure::Other(self.other_form())),
        }
    }

    /// The part that `[Content_Types].xml` says is a document or a template, with macros or without.
    fn document_by_type(&mut self) -> Result<Option<String>, Failure> {
        const NAME: &str = "/[Content_Types].xml";
        let Some(text) = self.part(NAME)? else { return Ok(None) };
        let mut oddities = Oddities::default();
        let mut xml = Xml::new(NAME, &text, &mut oddities);
        let mut found = None;
        if xml.root()?.is_some() {
            while let Some(element) = xml.child()? {
                let content = element.value("ContentType").unwrap_or_default();
                let is_document = content.ends_with("wordprocessingml.document.main+xml")
                    || content.ends_with("wordprocessingml.template.main+xml")
                    || content.starts_with("application/vnd.ms-word.") && content.ends_with(".main+xml");
                if let (true, None, Some(name)) = (is_document, &found, element.value("PartName")) {
                    found = Some(absolute("", &name));
                }
                xml.skip()?;
            }
        }
        Ok(found.filter(|name| self.parts.contains_key(&key(name))))
    }

    fn other_form(&mut self) -> Form {
        let mut mimetype = Vec::new();
        if let Ok(part) = self.archive.by_name("mimetype") {
            let _ = part.take(100).read_to_end(&mut mimetype);
        }
        form::of_archive(self.parts.keys().map(String::as_str), &mimetype)
    }
}

fn key(name: &str) -> String {
    name.to_lowercase()
}

/// The name of a part from a target that may be relative to a folder. What goes beyond the root stays at the root.
fn absolute(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let target = target.split(['#', '?']).next().unwrap_or_default();
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

/// UTF-8, or UTF-16 by its mark (part 2 §8.1.4).
fn decoded(bytes: Vec<u8>) -> Option<String> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match &bytes[..] {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        _ => String::from_utf8(bytes).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_names_in_the_package_and_nothing_else() {
        for (folder, target, name) in [
            ("/word", "styles.xml", "/word/styles.xml"),
            ("/word", "/word/styles.xml", "/word/styles.xml"),
            ("/word", "../docProps/app.xml", "/docProps/app.xml"),
            ("/word", "../../../../etc/passwd", "/etc/passwd"),
            ("", "word\\document.xml", "/word/document.xml"),
            ("/word", "./media//image1.png#top", "/word/media/image1.png"),
        ] {
            assert_eq!(absolute(folder, target), name, "{target}");
        }
    }

    #[test]
    fn parts_may_be_in_utf_16() {
        let wide: Vec<u8> = "<a>ữ</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded([&[0xff, 0xfe], &wide[..]].concat()).unwrap(), "<a>ữ</a>");
        assert_eq!(decoded(b"\xef\xbb\xbf<a/>".to_vec()).unwrap(), "<a/>");
        assert_eq!(decoded(b"\xc3".to_vec()), None);
    }
}
