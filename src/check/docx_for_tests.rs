//! The letters of the tests as a DOCX: sections, tables, headers and the package around them.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::notation_for_tests::{paragraph_of, section_of, twips};

const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape""#;
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES: &str = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"#;

/// The parts of a DOCX in the making: see `letters_for_tests.rs` for the notation.
#[derive(Default)]
pub(super) struct Package {
    body: String,
    /// Headers and footers: name and content.
    stories: Vec<(String, String)>,
    /// The properties of the section in the making.
    section: String,
    references: String,
}

impl Package {
    pub(super) fn of(notation: &str) -> Self {
        let mut package = Self::default();
        let mut story: Option<usize> = None;
        let (mut open_cell, mut open_row, mut columns) = (false, false, Vec::new());
        for line in notation.lines().filter(|line| !line.trim().is_empty()) {
            let (directive, rest) = line.split_once(' ').unwrap_or((line, ""));
            let close_cell = |open: &mut bool| if std::mem::take(open) { "</w:tc>" } else { "" };
            match directive {
                "@page" => {
                    if !package.section.is_empty() {
                        let section = package.section_properties();
                        let _ = write!(package.body, "<w:p><w:pPr>{section}</w:pPr></w:p>");
                    }
                    package.section = section_of(rest);
                }
                "@header" | "@footer" => {
                    let kind = &directive[1..];
                    package.stories.push((format!("{kind}{}", package.stories.len() + 1), String::new()));
                    story = Some(package.stories.len() - 1);
                    let id = package.stories.len();
                    let _ =
                        write!(package.references, r#"<w:{kind}Reference w:type="{rest}" r:id="rId{id}"/>"#);
                }
                "@body" => story = None,
                "@table" => {
                    let (border, widths) = match rest.strip_prefix("lines ") {
                        Some(widths) => ("single", widths),
                        None => ("nil", rest),
                    };
                    columns = widths.split(' ').map(|width| twips(width, 56.693)).collect();
                    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
                        .map(|side| format!(r#"<w:{side} w:val="{border}" w:sz="4"/>"#));
                    let grid: Vec<String> =
                        columns.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)).collect();
                    let grid = grid.concat();
                    let sides = sides.concat();
                    let _ = write!(
                        package.body,
                        "<w:tbl><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
                    );
                }
                "@row" => {
                    package.body += close_cell(&mut open_cell);
                    package.body +=
                        if std::mem::replace(&mut open_row, true) { "</w:tr><w:tr>" } else { "<w:tr>" };
                }
                "@cell" => {
                    package.body += close_cell(&mut open_cell);
                    package.body += "<w:tc>";
                    open_cell = true;
                }
                "@end" => {
                    package.body += close_cell(&mut open_cell);
                    package.body +=
                        if std::mem::take(&mut open_row) { "</w:tr></w:tbl>" } else { "</w:tbl>" };
                }
                _ => {
                    let paragraph = paragraph_of(line);
                    match story {
                        Some(story) => package.stories[story].1 += &paragraph,
                        None => package.body += &paragraph,
                    }
                }
            }
        }
        assert!(!open_row && !columns.contains(&0), "a table is not closed");
        let section = package.section_properties();
        package.body += &section;
        package
    }

    /// The properties of the section; the next one has the same headers.
    fn section_properties(&self) -> String {
        format!("<w:sectPr>{}{}</w:sectPr>", self.references, self.section)
    }

    pub(super) fn zip(self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, content: &str| {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        };
        let overrides: Vec<String> = self
            .stories
            .iter()
            .map(|(name, _)| {
                let kind = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
                format!(r#"<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>"#)
            })
            .collect();
        let overrides = overrides.concat();
        add(
            "[Content_Types].xml",
            &format!(
                r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>{overrides}</Types>"#
            ),
        );
        add(
            "_rels/.rels",
            &format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>"#
            ),
        );
        let relations: Vec<String> = self
            .stories
            .iter()
            .enumerate()
            .map(|(index, (name, _))| {
                let kind = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
                format!(
                    r#"<Relationship Id="rId{}" Type="{RELATIONSHIPS}/{kind}" Target="{name}.xml"/>"#,
                    index + 1
                )
            })
            .collect();
        let relations = relations.concat();
        add(
            "word/_rels/document.xml.rels",
            &format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId99" Type="{RELATIONSHIPS}/styles" Target="styles.xml"/>{relations}</Relationships>"#
            ),
        );
        add("word/styles.xml", &format!("<w:styles {NAMESPACES}>{STYLES}</w:styles>"));
        for (name, content) in &self.stories {
            let tag = if name.starts_with("header") { "hdr" } else { "ftr" };
            add(&format!("word/{name}.xml"), &format!("<w:{tag} {NAMESPACES}>{content}</w:{tag}>"));
        }
        add(
            "word/document.xml",
            &format!("<w:document {NAMESPACES}><w:body>{}</w:body></w:document>", self.body),
        );
        zip.finish().unwrap().into_inner()
    }
}
