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
//!
//! A bundle has them too, with the data of all its letters in `item1.xml`, and in place of `footer1.xml` a part
//! `contact1.xml`, `contact2.xml`, ... for each contact line.

use std::fmt::Write as _;
use std::io::{self, Seek, Write};
use std::sync::LazyLock;

use docx_rs::{PageNum, Paragraph};

use super::elements::without_forbidden;
use super::markup::{Markup, markup_of, styled};
use super::slots::{self, Store};
use super::style_sheet;
use crate::docx::package::{Part, Skeleton, Stream};
use crate::letter::Letter;
use crate::standard::wording;

/// Names of the relations from the document to its parts.
pub(super) mod relation {
    pub(in super::super) const PAGE_NUMBER_HEADER: &str = "rId4";
    pub(in super::super) const CONTACT_FOOTER: &str = "rId6";
    pub(in super::super) const EMPTY_FOOTER: &str = "rId7";

    /// That of a contact line of a bundle, counted from 0.
    pub(in super::super) fn contact(index: usize) -> String {
        format!("contact{}", index + 1)
    }
}

/// What a package holds, as far as it changes the parts that are the same in every such package.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    /// With two footers.
    LetterWithContact,
    Bundle,
}

static LETTER: LazyLock<io::Result<Skeleton>> = LazyLock::new(|| skeleton(Kind::Letter));
static LETTER_WITH_CONTACT: LazyLock<io::Result<Skeleton>> =
    LazyLock::new(|| skeleton(Kind::LetterWithContact));
static BUNDLE: LazyLock<io::Result<Skeleton>> = LazyLock::new(|| skeleton(Kind::Bundle));

/// Packs the document of a letter with its other parts.
pub(super) fn pack(letter: &Letter, document: &str) -> io::Result<Vec<u8>> {
    let core = core_properties(&letter.subject);
    let data = slots::data_part(letter);
    let footer = letter.contact_line.as_deref().map(contact_footer);
    let skeleton = kept(if footer.is_some() { &LETTER_WITH_CONTACT } else { &LETTER })?;
    let mut parts: Vec<Part<'_>> = vec![
        ("docProps/core.xml", core.as_bytes()),
        ("customXml/item1.xml", data.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ];
    parts.extend(footer.as_ref().map(|footer| ("word/footer1.xml", footer.as_bytes())));
    skeleton.with_parts(&parts)
}

/// Begins the package of a bundle, up to its document, whose text follows.
pub(super) fn begin_bundle<W: Write + Seek>(out: W) -> io::Result<Stream<W>> {
    let mut package = Stream::new(out, kept(&BUNDLE)?)?;
    package.begin("word/document.xml")?;
    Ok(package)
}

/// Ends the package of a bundle: the data of its letters, and its contact lines in the order of their relations.
pub(super) fn finish_bundle<W: Write + Seek>(
    mut package: Stream<W>,
    data: &str,
    contact_lines: &[String],
) -> io::Result<W> {
    let mut relations = known_relations(Kind::Bundle);
    package.add(&[("customXml/item1.xml", data.as_bytes())])?;
    for (index, line) in contact_lines.iter().enumerate() {
        let target = format!("contact{}.xml", index + 1);
        package.add(&[(&format!("word/{target}"), contact_footer(line).as_bytes())])?;
        add_relation(&mut relations, &relation::contact(index), "footer", &target);
    }
    package.add(&[(RELATIONS, relations_part(&relations).as_bytes())])?;
    package.finish()
}

fn kept(skeleton: &'static LazyLock<io::Result<Skeleton>>) -> io::Result<&'static Skeleton> {
    skeleton.as_ref().map_err(|error| io::Error::new(error.kind(), error.to_string()))
}

const RELATIONS: &str = "word/_rels/document.xml.rels";

fn skeleton(kind: Kind) -> io::Result<Skeleton> {
    let types = content_types(kind);
    let relations = relations_part(&known_relations(kind));
    let styles = style_sheet::part();
    let header = story("hdr", &markup_of(&styled(style_sheet::PAGE_NUMBER).add_page_num(PageNum::new())));
    let properties =
        custom_xml_properties(if kind == Kind::Bundle { &slots::BUNDLE } else { &slots::LETTER });
    let empty_footer = story("ftr", &markup_of(&Paragraph::new()));
    let core = core_properties(wording::BUNDLE_TITLE);
    let mut parts: Vec<Part<'_>> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", include_bytes!("parts/package.rels")),
        ("docProps/app.xml", include_bytes!("parts/app.xml")),
        ("customXml/_rels/item1.xml.rels", include_bytes!("parts/item1.xml.rels")),
        ("customXml/itemProps1.xml", properties.as_bytes()),
        (RELATIONS, relations.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/settings.xml", include_bytes!("parts/settings.xml")),
        ("word/fontTable.xml", include_bytes!("parts/fontTable.xml")),
        ("word/header1.xml", header.as_bytes()),
    ];
    if kind != Kind::Letter {
        parts.push(("word/footer2.xml", empty_footer.as_bytes()));
    }
    if kind == Kind::Bundle {
        // Its contact lines are known at its end only.
        parts.retain(|(name, _)| *name != RELATIONS);
        parts.push(("docProps/core.xml", core.as_bytes()));
    }
    Skeleton::new(&parts)
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// How many contact lines a bundle has is known at its end only, and the content types come first, where programs
/// look that tell a DOCX by its beginning: so in a bundle every XML part that is not named here is a footer.
fn content_types(kind: Kind) -> String {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    const XML: &str = "application/xml";
    let footer = format!("{WORD}.footer+xml");
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
    let mut default = XML;
    match kind {
        Kind::Letter => {}
        Kind::LetterWithContact => {
            overrides.push(("/word/footer1.xml", footer.clone()));
            overrides.push(("/word/footer2.xml", footer));
        }
        Kind::Bundle => {
            overrides.push(("/customXml/item1.xml", XML.into()));
            default = &footer;
        }
    }
    let mut elements = String::new();
    for (part, kind) in overrides {
        let _ = write!(elements, "<Override PartName=\"{part}\" ContentType=\"{kind}\"/>");
    }
    format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"{default}\"/>{elements}</Types>"
    )
}

/// The relations from the document to the parts that are known beforehand.
fn known_relations(kind: Kind) -> String {
    let mut relations = vec![
        ("rId1", "styles", "styles.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "fontTable", "fontTable.xml"),
        (relation::PAGE_NUMBER_HEADER, "header", "header1.xml"),
        ("rId5", "customXml", "../customXml/item1.xml"),
    ];
    if kind == Kind::LetterWithContact {
        relations.push((relation::CONTACT_FOOTER, "footer", "footer1.xml"));
    }
    if kind != Kind::Letter {
        relations.push((relation::EMPTY_FOOTER, "footer", "footer2.xml"));
    }
    let mut elements = String::new();
    for (id, kind, target) in relations {
        add_relation(&mut elements, id, kind, target);
    }
    elements
}

fn add_relation(elements: &mut String, id: &str, kind: &str, target: &str) {
    let _ = write!(
        elements,
        "<Relationship Id=\"{id}\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" \
         Target=\"{target}\"/>"
    );
}

fn relations_part(elements: &str) -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         {elements}</Relationships>"
    )
}

fn custom_xml_properties(store: &Store) -> String {
    format!(
        "{DECLARATION}<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" \
         ds:itemID=\"{}\"><ds:schemaRefs/></ds:datastoreItem>",
        store.item
    )
}

/// Title and language. No author and no time: the letter has its own, and the same letter gives the same bytes.
fn core_properties(title: &str) -> String {
    let title = without_forbidden(title);
    let title = quick_xml::escape::escape(&title);
    format!(
        "{DECLARATION}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{title}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"
    )
}

fn contact_footer(line: &str) -> String {
    let mut paragraph = Markup::default();
    paragraph.add_plain(style_sheet::CONTACT_LINE, line);
    story("ftr", &paragraph.into_text())
}

/// A header or footer (`hdr`, `ftr`) of one paragraph.
fn story(element: &str, paragraph: &str) -> String {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    format!("{DECLARATION}<w:{element} xmlns:w=\"{namespace}\">{paragraph}</w:{element}>")
}
