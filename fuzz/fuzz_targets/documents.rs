//! Documents from parts: facts that hang together or an error, the same ones every time, and no panic.
//!
//! The first byte says in which part the bytes stand; a whole document of bytes is hardly ever one.

#![no_main]

use std::io::{Cursor, Write};

use congvan::diagnostic::Report;
use congvan::docx::read::{Block, Container, Document, read};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" \
    xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:v=\"urn:schemas-microsoft-com:vml\"";
/// Text that asks for all that the other parts have.
const TEXT: &str = "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
    <w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr><w:t>ữ</w:t></w:r></w:p>\
    <w:tbl><w:tblPr><w:tblStyle w:val=\"C\"/><w:tblLook w:val=\"01E0\"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>\
    <w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>";

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let part = |number: u8| if first % 8 == number { bytes } else { b"" };
    let text = if first % 8 == 0 { bytes } else { TEXT.as_bytes() };
    let document = match first % 8 {
        7 => bytes.to_vec(),
        _ => package(&[
            ("document", "document", &wrapped("document", &wrapped("body", text))),
            ("styles", "styles", &wrapped("styles", part(1))),
            ("numbering", "numbering", &wrapped("numbering", part(2))),
            ("theme", "theme", part(3)),
            ("settings", "settings", &wrapped("settings", part(4))),
            ("header", "header", &wrapped("hdr", part(5))),
            ("footnotes", "footnotes", &wrapped("footnotes", part(6))),
        ]),
    };
    let told = || {
        let mut report = Report::new();
        let document = read("a.docx", &document, &mut report);
        assert_eq!(document.is_none(), report.has_errors(), "a document or an error");
        document
    };
    let document = told();
    if let Some(document) = &document {
        check(document);
    }
    assert_eq!(document, told());
});

/// Every fact is where it says it is, and can be walked to.
fn check(document: &Document) {
    assert!(!document.sections.is_empty());
    for paragraph in document.all_paragraphs() {
        let place = &paragraph.place;
        assert_eq!(document.blocks(place.container)[place.position], Block::Paragraph(paragraph.id));
        document.outermost_cell(place);
        document.gap(paragraph);
        assert!(document.at(paragraph).to_string().starts_with("a.docx:"));
        for shape in &paragraph.shapes {
            assert_eq!(document.shape(*shape).paragraph, paragraph.id);
            assert!(document.shape(*shape).before_run <= paragraph.runs.len());
        }
        for run in &paragraph.runs {
            document.is_placeholder(run);
            run.fonts();
        }
    }
    for table in document.tables() {
        assert_eq!(document.blocks(table.place.container)[table.place.position], Block::Table(table.id));
    }
    for field in document.fields() {
        document.result(field.id).count();
    }
    let stories = document.stories().map(|story| document.blocks(Container::Story(story.id)).len());
    stories.for_each(drop);
}

fn wrapped(name: &str, content: &[u8]) -> Vec<u8> {
    [format!("<w:{name} {SPACES}>").as_bytes(), content, format!("</w:{name}>").as_bytes()].concat()
}

fn package(parts: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let relationship = |(kind, name, _): &(&str, &str, &[u8])| {
        let kind = if *kind == "document" { "officeDocument" } else { kind };
        format!("<Relationship Id=\"{kind}\" Type=\"{OFFICE}/{kind}\" Target=\"/{name}.xml\"/>")
    };
    let related: String = parts.iter().map(relationship).collect();
    let related = format!("<Relationships>{related}</Relationships>");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut add = |name: &str, content: &[u8]| {
        archive.start_file(name, options).unwrap();
        archive.write_all(content).unwrap();
    };
    add("_rels/.rels", related.as_bytes());
    add("_rels/document.xml.rels", related.as_bytes());
    for (_, name, content) in parts {
        add(&format!("{name}.xml"), content);
    }
    archive.finish().unwrap().into_inner()
}
