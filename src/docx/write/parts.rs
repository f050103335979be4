//! The parts of a letter's package:
//!
//! ```text
//! [Content_Types].xml              what each part is
//! _rels/.rels                      the document and its properties
//! docProps/app.xml, core.xml       program; title and language
//! customXml/item1.xml              number, symbol, day, month, year
//! word/document.xml                the letter
//! word/styles.xml                  a style for each component
//! word/settings.xml, fontTable.xml
//! word/header1.xml                 page number
//! word/footer1.xml, footer2.xml    contact line of page 1; nothing, for the appendices
//! ```

use std::fmt::Write;
use std::io;
use std::sync::LazyLock;

use docx_rs::{PageNum, Paragraph};

use super::elements::{text_run, without_forbidden};
use super::markup::{append, styled};
use super::{slots, style_sheet};
use crate::docx::package::{Part, Skeleton};
use crate::letter::Letter;

/// Names of the relations from the document to its parts.
pub(super) mod relation {
    pub(in super::super) const PAGE_NUMBER_HEADER: &str = "rId4";
    pub(in super::super) const CONTACT_FOOTER: &str = "rId6";
    pub(in super::super) const EMPTY_FOOTER: &str = "rId7";
}

/// Whether a letter has a contact line, and so two footers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Footers {
    None,
    Two,
}

static WITHOUT_FOOTERS: LazyLock<io::Result<Skeleton>> = LazyLock::new(|| skeleton(Footers::None));
static WITH_FOOTERS: LazyLock<io::Result<Skeleton>> = LazyLock::new(|| skeleton(Footers::Two));

/// Packs the document of a letter with its other parts.
pub(super) fn pack(letter: &Letter, document: &str) -> io::Result<Vec<u8>> {
    let core = core_properties(letter);
    let data = slots::data_part(letter);
    let footer = letter.contact_line.as_ref().map(|line| story("ftr", &contact_line(line)));
    let skeleton = if footer.is_some() { &WITH_FOOTERS } else { &WITHOUT_FOOTERS };
    let skeleton = skeleton.as_ref().map_err(|error| io::Error::new(error.kind(), error.to_string()))?;
    let mut parts: Vec<Part<'_>> = vec![
        ("docProps/core.xml", core.as_bytes()),
        ("customXml/item1.xml", data.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ];
    parts.extend(footer.as_ref().map(|footer| ("word/footer1.xml", footer.as_bytes())));
    skeleton.with_parts(&parts)
}

fn skeleton(footers: Footers) -> io::Result<Skeleton> {
    let (types, relations) = (content_types(footers), document_relations(footers));
    let styles = style_sheet::part();
    let header = story("hdr", &styled(style_sheet::PAGE_NUMBER).add_page_num(PageNum::new()));
    let properties = custom_xml_properties();
    let empty_footer = story("ftr", &Paragraph::new());
    let mut parts: Vec<Part<'_>> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", include_bytes!("parts/package.rels")),
        ("docProps/app.xml", include_bytes!("parts/app.xml")),
        ("customXml/_rels/item1.xml.rels", include_bytes!("parts/item1.xml.rels")),
        ("customXml/itemProps1.xml", properties.as_bytes()),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/settings.xml", include_bytes!("parts/settings.xml")),
        ("word/fontTable.xml", include_bytes!("parts/fontTable.xml")),
        ("word/header1.xml", header.as_bytes()),
    ];
    if footers == Footers::Two {
        parts.push(("word/footer2.xml", empty_footer.as_bytes()));
    }
    Skeleton::new(&parts)
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

fn content_types(footers: Footers) -> String {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut overrides = vec![
        ("/word/document.xml", format!("{WORD}.document.main+xml")),
        ("/word/styles.xml", format!("{WORD}.styles+xml")),
        ("/word/settings.xml", format!("{WORD}.settings+xml")),
        ("/word/fontTable.xml", format!("{WORD}.fontTable+xml")),
        ("/word/header1.xml", format!("{WORD}.header+xml")),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".into()),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml".into()),
        (
            "/customXml/itemProps1.xml",
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml".into(),
        ),
    ];
    if footers == Footers::Two {
        overrides.push(("/word/footer1.xml", format!("{WORD}.footer+xml")));
        overrides.push(("/word/footer2.xml", format!("{WORD}.footer+xml")));
    }
    let mut elements = String::new();
    for (part, kind) in overrides {
        let _ = write!(elements, "<Override PartName=\"{part}\" ContentType=\"{kind}\"/>");
    }
    format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{elements}</Types>"
    )
}

fn document_relations(footers: Footers) -> String {
    let mut relations = vec![
        ("rId1", "styles", "styles.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "fontTable", "fontTable.xml"),
        (relation::PAGE_NUMBER_HEADER, "header", "header1.xml"),
        ("rId5", "customXml", "../customXml/item1.xml"),
    ];
    if footers == Footers::Two {
        relations.push((relation::CONTACT_FOOTER, "footer", "footer1.xml"));
        relations.push((relation::EMPTY_FOOTER, "footer", "footer2.xml"));
    }
    let mut elements = String::new();
    for (id, kind, target) in relations {
        let _ = write!(
            elements,
            "<Relationship Id=\"{id}\" \
             Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" \
             Target=\"{target}\"/>"
        );
    }
    format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         {elements}</Relationships>"
    )
}

fn custom_xml_properties() -> String {
    format!(
        "{DECLARATION}<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" \
         ds:itemID=\"{}\"><ds:schemaRefs/></ds:datastoreItem>",
        slots::STORE_ITEM
    )
}

/// Title and language. No author and no time: the letter has its own, and the same letter gives the same bytes.
fn core_properties(letter: &Letter) -> String {
    let title = without_forbidden(&letter.subject);
    let title = quick_xml::escape::escape(&title);
    format!(
        "{DECLARATION}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{title}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"
    )
}

fn contact_line(line: &str) -> Paragraph {
    styled(style_sheet::CONTACT_LINE).add_run(text_run(line))
}

/// A header or footer (`hdr`, `ftr`) of one paragraph.
fn story(element: &str, paragraph: &Paragraph) -> String {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let mut part = format!("{DECLARATION}<w:{element} xmlns:w=\"{namespace}\">");
    append(paragraph, &mut part);
    part.push_str("</w:");
    part.push_str(element);
    part.push('>');
    part
}
