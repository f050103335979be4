//! Any text in any field survives into the DOCX and never breaks its XML; and no input, however broken, makes the
//! program panic.

mod common;

use std::io;
use std::path::Path;

use chrono::NaiveDate;
use common::case_folder::{CaseFolder, OtherFile, compose};
use common::{fixtures, package, xml};
use congvan::diagnostic::Report;
use congvan::docx;
use congvan::environment::Environment;
use congvan::letter::{
    Alignment, Appendix, Archive, Block, Column, ColumnWidth, Group, Heading, Inline, Letter, Letterhead,
    PartialDate, Recipient, Signature, Table, plain_text,
};
use congvan::template::{Context, Engine, TemplateSource, load};
use congvan::vietnamese::case::uppercase;
use proptest::prelude::*;
use proptest::string::string_regex;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_in_any_field_survives_into_the_docx(texts in prop::collection::vec(text(), FIELDS)) {
        let (letter, expected) = letter(&texts);
        let docx = docx::write::write(&letter).unwrap();
        for (name, part) in package::parts(&docx) {
            xml::indented(&part);
            prop_assert!(part.chars().all(is_allowed), "{}: a character that XML forbids", name);
        }
        let document = xml::texts(&package::part(&docx, "word/document.xml"), "w:t").concat();
        let mut rest = document.as_str();
        for text in expected {
            let found = rest.find(&text);
            prop_assert!(found.is_some(), "{:?} is not in {:?}", text, rest);
            rest = &rest[found.unwrap_or_default() + text.len()..];
        }
        let footer = xml::texts(&package::part(&docx, "word/footer1.xml"), "w:t").concat();
        prop_assert_eq!(Some(footer), letter.contact_line.as_deref().map(in_a_run));
        let symbol = xml::texts(&package::part(&docx, "customXml/item1.xml"), "symbol").concat();
        prop_assert_eq!(symbol, in_a_run(&letter.symbol));
    }

    #[test]
    fn any_value_in_a_template_is_its_text_and_nothing_else(value in text()) {
        let mut report = Report::new();
        let template = load(&TemplateSource::Folder("own".into()), None, &OwnTemplate, &mut report).unwrap();
        let engine = Engine::new(&template, &mut report).unwrap();
        let mut context = Context::new();
        context.insert("value", &value);
        let blocks = engine.body(&context, &mut report).unwrap();
        let value = as_template_text(&value);
        let expected = [
            format!("Mở {value} đóng"),
            value.clone(),
            format!("{value} sau"),
            format!("1. {value}"),
            format!("a) {value}"),
            format!("({value}) cuối"),
        ];
        let shapes: Vec<&str> = blocks.iter().map(shape).collect();
        prop_assert_eq!(shapes, ["paragraph", "dashes", "numbered", "numbered", "paragraph"]);
        prop_assert_eq!(blocks.iter().flat_map(lines).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_broken_file_is_told_and_never_a_panic(
        file in prop::sample::select(vec!["letter.toml", "scans.csv"]),
        at in any::<prop::sample::Index>(),
        removed in 0_usize..40,
        inserted in prop::collection::vec(any::<u8>(), 0..12),
    ) {
        let folder = CaseFolder::new(&fixtures().join("thai-nguyen-2026-10"));
        let mut bytes = folder.read(Path::new(file)).unwrap();
        let start = at.index(bytes.len());
        let end = (start + removed).min(bytes.len());
        bytes.splice(start..end, inserted);
        let (letter, report) = compose(&OtherFile { folder, file, bytes });
        prop_assert_eq!(letter.is_none(), report.has_errors());
    }
}

/// Text as people and machines make it: whatever Unicode has, marks of Markdown, of Tera and of XML, controls,
/// long words, letters from right to left and marks that combine.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        string_regex("[A-Za-zÀ-ỹ ]{0,12}").unwrap(),
        prop::sample::select(vec![
            "&",
            "<",
            ">",
            "\"",
            "'",
            "]]>",
            "&amp;",
            "<w:t>",
            "{{ x }}",
            "{% for %}",
            "{#",
            "*",
            "**",
            "_",
            "__",
            "#",
            "- ",
            "1. ",
            "> ",
            "`",
            "\\",
            "|",
            "[a](b)",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\u{0}",
            "\u{1b}",
            "\u{7f}",
            "\u{85}",
            "\u{2028}",
            "\u{fdd0}",
            "\u{fdd1}",
            "\u{fffe}",
            "\u{ffff}",
            "\u{10ffff}",
            "😀",
            "👩‍👩‍👧",
            "عربي",
            "\u{202e}",
            "e\u{323}\u{302}",
            "\u{301}",
            " ",
            "  ",
            "\u{a0}",
        ])
        .prop_map(str::to_owned),
        (1_usize..300).prop_map(|length| "dài".repeat(length)),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// How many texts a letter takes.
const FIELDS: usize = 35;

/// A letter with a text in every field, and what must stand in its document, in order.
fn letter(texts: &[String]) -> (Letter, Vec<String>) {
    let mut texts = texts.iter().cloned();
    let mut expected = Vec::new();
    let mut next = |written: fn(&str) -> String| {
        let text = texts.next().expect("FIELDS is enough");
        expected.push(written(&in_a_run(&text)));
        text
    };
    let as_is: fn(&str) -> String = str::to_owned;
    let capitals: fn(&str) -> String = uppercase;
    let (parent, issuer) = (next(capitals), next(capitals));
    let (number, symbol, subject, place) = (next(as_is), next(as_is), next(as_is), next(as_is));
    let addressees = vec![next(as_is), next(as_is)];
    let body = vec![
        Block::Basis(vec![Inline::plain(next(as_is))]),
        Block::Paragraph(vec![
            Inline::plain(next(as_is)),
            Inline::Text { text: next(as_is), bold: true, italic: true },
        ]),
        Block::Heading(Heading::Chapter { label: next(as_is), title: next(capitals) }),
        Block::Heading(Heading::Section { number: next(as_is), title: next(capitals) }),
        Block::Heading(Heading::Article { label: next(as_is), title: next(as_is) }),
        Block::Numbered { marker: next(as_is), text: vec![Inline::plain(next(as_is))] },
        Block::Dashes(vec![vec![Inline::plain(next(as_is)), Inline::LineBreak, Inline::plain(next(as_is))]]),
    ];
    let recipients = vec![Recipient { name: next(as_is), purpose: Some(next(as_is)) }];
    let archive = Archive { office: next(as_is), unit: Some(next(as_is)), copies: Some(next(as_is)) };
    let signature = Signature { authority: vec![next(capitals)], title: next(capitals), name: next(as_is) };
    let title = next(capitals);
    let columns = [ColumnWidth::Fixed(congvan::measure::Length::mm(30.0)), ColumnWidth::Rest]
        .map(|width| Column { header: next(as_is), width, alignment: Alignment::Left });
    let group = Group { label: next(as_is), rows: vec![vec![String::new(), next(as_is)]] };
    let table = Table { columns: columns.into(), group_column: Some(0), groups: vec![group] };
    let contact_line = Some(texts.next().expect("FIELDS is enough"));
    let letter = Letter {
        letterhead: Letterhead { parent: Some(parent), issuer, place },
        number: Some(number),
        symbol,
        date: PartialDate::BLANK,
        subject,
        urgency: None,
        addressees,
        body,
        signature,
        recipients,
        archive,
        contact_line,
        appendices: vec![Appendix { title, table }],
    };
    (letter, expected)
}

/// XML 1.0, production 2.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// A text as a run of the document holds it: a line break is a space there.
fn in_a_run(text: &str) -> String {
    allowed(&text.replace("\r\n", " ").replace(['\n', '\r'], " "))
}

fn allowed(text: &str) -> String {
    text.chars().filter(|character| is_allowed(*character)).collect()
}

/// A value as a template takes it: lines end with a newline, and the characters the program marks texts with are
/// gone as those are that XML forbids.
fn as_template_text(value: &str) -> String {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    allowed(&value).replace(['\u{fdd0}', '\u{fdd1}'], "")
}

const fn shape(block: &Block) -> &'static str {
    match block {
        Block::Paragraph(_) => "paragraph",
        Block::Basis(_) => "basis",
        Block::Dashes(_) => "dashes",
        Block::Numbered { .. } => "numbered",
        Block::Heading(_) => "heading",
    }
}

fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(text) | Block::Basis(text) => vec![plain_text(text)],
        Block::Dashes(items) => items.iter().map(|item| plain_text(item)).collect(),
        Block::Numbered { marker, text } => vec![format!("{marker} {}", plain_text(text))],
        Block::Heading(_) => Vec::new(),
    }
}

/// A template with a value in every kind of block.
struct OwnTemplate;

impl Environment for OwnTemplate {
    fn today(&self) -> NaiveDate {
        NaiveDate::MIN
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let text = if path.ends_with("template.toml") {
            "title = \"Mẫu\"\ndescription = \"Mẫu.\"\n"
        } else {
            "Mở {{ value }} đóng\n\n- {{ value }}\n- **{{ value }}** sau\n\n1. {{ value }}\n\n   1. {{ value }}\n\n\
             (*{{ value }}*) cuối\n"
        };
        Ok(text.into())
    }

    fn write(&self, path: &Path, _content: &[u8]) -> io::Result<()> {
        panic!("a template wrote {}", path.display())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        panic!("a template made {}", path.display())
    }
}
