//! Documents made to do harm.

use std::fmt::Write as _;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use congvan::diagnostic::Report;
use congvan::docx::read::{Document, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::measured::in_own_process;

/// In MB: what a document that is refused may take.
const REFUSED: u64 = 120;
/// In MB: what a document may take of which all is read that may be.
const READ: u64 = 1_200;
/// What anything may take, in a build without optimization on a machine that has other things to do.
const SLOWEST: Duration = Duration::from_mins(1);

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A document of a body, and of other parts it is related to by the last word of the type.
fn made_of(body: &str, others: &[(&str, &str, &str)]) -> Vec<u8> {
    let text = format!(
        "<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{RELATIONSHIPS}\"><w:body>{body}</w:body></w:document>"
    );
    package(&text, others)
}

fn package(text: &str, others: &[(&str, &str, &str)]) -> Vec<u8> {
    let root = format!(
        "<Relationships><Relationship Id=\"a\" Type=\"{RELATIONSHIPS}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    );
    let mut related = "<Relationships>".to_owned();
    for (kind, name, _) in others {
        write!(related, "<Relationship Id=\"{kind}\" Type=\"{RELATIONSHIPS}/{kind}\" Target=\"{name}\"/>")
            .unwrap();
    }
    related += "</Relationships>";
    let names: Vec<String> = others.iter().map(|(_, name, _)| format!("word/{name}")).collect();
    let mut parts = vec![
        ("_rels/.rels", root.as_str()),
        ("word/_rels/document.xml.rels", &related),
        ("word/document.xml", text),
    ];
    parts.extend(others.iter().zip(&names).map(|((_, _, content), name)| (name.as_str(), *content)));
    archive(&parts)
}

/// What is told of a document, and the document if it can be read.
fn told_of(bytes: &[u8]) -> (Vec<&'static str>, Option<Document>) {
    let start = Instant::now();
    let mut report = Report::new();
    let document = read("a.docx", bytes, &mut report);
    assert_eq!(document.is_none(), report.has_errors(), "a document or an error");
    assert!(start.elapsed() < SLOWEST, "{:?}", start.elapsed());
    (report.iter().map(|told| told.code).collect(), document)
}

fn refused(bytes: &[u8]) -> &'static str {
    let (told, document) = told_of(bytes);
    assert!(document.is_none() && told.len() == 1, "{told:?}");
    told[0]
}

#[test]
fn a_document_that_unpacks_to_a_gigabyte() {
    in_own_process("documents::a_document_that_unpacks_to_a_gigabyte", 3 * REFUSED, || {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let root = format!(
            "<Relationships><Relationship Id=\"a\" Type=\"{RELATIONSHIPS}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        );
        archive.start_file("_rels/.rels", SimpleFileOptions::default()).unwrap();
        archive.write_all(root.as_bytes()).unwrap();
        archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
        let block = vec![b' '; 1 << 20];
        for _ in 0..1_024 {
            archive.write_all(&block).unwrap();
        }
        assert_eq!(refused(&archive.finish().unwrap().into_inner()), "document-too-large");
    });
}

#[test]
fn more_paragraphs_than_any_document_has() {
    in_own_process("documents::more_paragraphs_than_any_document_has", READ, || {
        let bytes = made_of(&"<w:p/>".repeat(2_500_000), &[]);
        assert_eq!(refused(&bytes), "document-too-many-facts");
    });
}

#[test]
fn a_hundred_thousand_paragraphs() {
    in_own_process("documents::a_hundred_thousand_paragraphs", 2 * REFUSED, || {
        let paragraph = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>Công văn</w:t></w:r></w:p>";
        let time = |count: usize| {
            let bytes = made_of(&paragraph.repeat(count), &[]);
            let start = Instant::now();
            let (told, document) = told_of(&bytes);
            assert_eq!(told, Vec::<&str>::new());
            assert_eq!(document.unwrap().paragraphs().count(), count);
            start.elapsed()
        };
        let (few, many) = (time(10_000), time(100_000));
        assert!(many < few * 40, "{few:?} for a tenth, {many:?} for all");
    });
}

#[test]
fn fields_without_an_end() {
    in_own_process("documents::fields_without_an_end", 2 * REFUSED, || {
        let begin =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>";
        let (told, document) = told_of(&document_of_runs(&begin.repeat(20_000)));
        assert_eq!(told, Vec::<&str>::new());
        assert_eq!(document.unwrap().fields().count(), 20_000);
        let shown = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>a</w:t></w:r>";
        let (_, document) = told_of(&document_of_runs(&shown.repeat(100_000)));
        let document = document.unwrap();
        assert_eq!(document.fields().count(), 100_000);
        // The last ones are within all others, and know only of some.
        let last = document.paragraphs().next().unwrap().runs.last().unwrap();
        let first = document.fields().next().unwrap().id;
        assert!(!document.is_in(last, first) && !document.is_result_of(last, "PAGE"));
    });
}

fn document_of_runs(runs: &str) -> Vec<u8> {
    made_of(&format!("<w:p>{runs}</w:p>"), &[])
}

#[test]
fn elements_within_elements() {
    in_own_process("documents::elements_within_elements", REFUSED, || {
        let nested =
            |open: &str, close: &str, depth: usize| format!("{}{}", open.repeat(depth), close.repeat(depth));
        let table = |depth| nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", depth);
        assert_eq!(refused(&made_of(&table(100_000), &[])), "document-too-deep");
        assert_eq!(
            refused(&made_of(&nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100_000), &[])),
            "document-too-deep"
        );
        assert_eq!(refused(&document_of_runs(&nested("<w:ins>", "</w:ins>", 100_000))), "document-too-deep");
        let choices = nested(
            "<m:AlternateContent xmlns:m=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><m:Fallback>",
            "</m:Fallback></m:AlternateContent>",
            100_000,
        );
        assert_eq!(refused(&made_of(&choices, &[])), "document-too-deep");
        // What nobody reads may be as deep as it likes.
        assert_eq!(told_of(&made_of(&nested("<w:x>", "</w:x>", 100_000), &[])).0, Vec::<&str>::new());
        // As deep as may be, on the stack that a thread has.
        let (told, document) = told_of(&made_of(&table(84), &[]));
        assert_eq!((told, document.unwrap().tables().count()), (Vec::new(), 84));
        let box_within = nested(
            "<w:p><w:r><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>",
            "</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>",
            36,
        );
        assert_eq!(told_of(&made_of(&box_within, &[])).0, Vec::<&str>::new());
    });
}

#[test]
fn entities_in_a_document() {
    in_own_process("documents::entities_in_a_document", REFUSED, || {
        let text = format!(
            "{}<w:document xmlns:w=\"{WORD}\"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>",
            crate::entities()
        );
        assert_eq!(refused(&package(&text, &[])), "document-entities");
        let external = "<!DOCTYPE w:document SYSTEM \"file:///etc/passwd\"><w:document/>";
        assert_eq!(refused(&package(external, &[])), "document-entities");
        assert_eq!(refused(&document_of_runs("<w:r><w:t>&nbsp;</w:t></w:r>")), "document-entities");
    });
}

#[test]
fn styles_in_a_circle() {
    in_own_process("documents::styles_in_a_circle", 2 * REFUSED, || {
        let style = |id: usize, base: usize| {
            format!(
                "<w:style w:type=\"paragraph\" w:styleId=\"s{id}\"><w:name w:val=\"S{id}\"/><w:basedOn w:val=\"s{base}\"/><w:rPr><w:b/></w:rPr></w:style>"
            )
        };
        let body = "<w:p><w:pPr><w:pStyle w:val=\"s1\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
        let circle =
            format!("<w:styles xmlns:w=\"{WORD}\">{}{}{}</w:styles>", style(1, 2), style(2, 1), style(3, 3));
        let (told, document) = told_of(&made_of(body, &[("styles", "styles.xml", &circle)]));
        assert_eq!(told, ["document-style-circle"]);
        assert!(document.unwrap().paragraphs().next().unwrap().runs[0].format.is_bold());
        // A chain as long as there may be styles is no circle.
        let chain: String = (1..20_000).map(|id| style(id, id + 1)).collect();
        let chain = format!("<w:styles xmlns:w=\"{WORD}\">{chain}</w:styles>");
        let (told, document) = told_of(&made_of(body, &[("styles", "styles.xml", &chain)]));
        assert_eq!(told, Vec::<&str>::new());
        assert!(document.unwrap().paragraphs().next().unwrap().runs[0].format.is_bold());
        let more: String = (0..25_000).map(|id| style(id, id + 1)).collect();
        let more = format!("<w:styles xmlns:w=\"{WORD}\">{more}</w:styles>");
        assert_eq!(refused(&made_of(body, &[("styles", "styles.xml", &more)])), "document-too-many-facts");
    });
}

#[test]
fn numbers_out_of_range() {
    in_own_process("documents::numbers_out_of_range", REFUSED, || {
        let body = "<w:p><w:pPr><w:spacing w:before=\"99999999999\" w:line=\"-1\"/><w:ind w:left=\"-2147483648\" w:firstLineChars=\"2147483647\"/></w:pPr>\
             <w:r><w:rPr><w:sz w:val=\"99999999999\"/><w:b w:val=\"maybe\"/><w:w w:val=\"-5\"/></w:rPr><w:t>a</w:t></w:r></w:p>\
             <w:p><w:r><w:rPr><w:sz w:val=\"27.0\"/><w:b w:val=\"on\"/><w:position w:val=\"1e999\"/></w:rPr><w:t>b</w:t></w:r></w:p>\
             <w:tbl><w:tblGrid><w:gridCol w:w=\"NaN\"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>\
             <w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr></w:tc></w:tr></w:tbl>\
             <w:sectPr><w:pgSz w:w=\"-1\" w:h=\"0x10\"/><w:cols w:num=\"0\"/></w:sectPr>";
        let (told, document) = told_of(&made_of(body, &[]));
        assert!(told.len() > 4 && told.iter().all(|code| *code == "document-value-unreadable"), "{told:?}");
        let document = document.unwrap();
        let runs: Vec<_> = document.paragraphs().flat_map(|paragraph| &paragraph.runs).collect();
        assert_eq!(runs.iter().map(|run| run.format.size.to_pt()).collect::<Vec<_>>(), [10.0, 13.5]);
        assert_eq!(runs.iter().map(|run| run.format.is_bold()).collect::<Vec<_>>(), [false, true]);
    });
}

#[test]
fn parts_that_are_missing_or_lead_elsewhere() {
    in_own_process("documents::parts_that_are_missing_or_lead_elsewhere", REFUSED, || {
        let sections = "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"nowhere\"/><w:footerReference r:id=\"header\"/></w:sectPr>";
        let relationships = format!(
            "<Relationships><Relationship Id=\"header\" Type=\"{RELATIONSHIPS}/header\" Target=\"../../../../../etc/passwd\"/>\
             <Relationship Id=\"styles\" Type=\"{RELATIONSHIPS}/styles\" Target=\"/word/none.xml\"/></Relationships>"
        );
        let root = format!(
            "<Relationships><Relationship Id=\"a\" Type=\"{RELATIONSHIPS}/officeDocument\" Target=\"\\word\\..\\..\\word\\document.xml\"/></Relationships>"
        );
        let text = format!(
            "<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{RELATIONSHIPS}\"><w:body>{sections}</w:body></w:document>"
        );
        let bytes = archive(&[
            ("_rels/.rels", &root),
            ("word/document.xml", &text),
            ("word/_rels/document.xml.rels", &relationships),
        ]);
        let (told, _) = told_of(&bytes);
        assert_eq!(told, ["document-part-missing", "document-part-missing", "document-relationship-missing"]);
        assert_eq!(refused(&archive(&[("a.txt", "a")])), "document-is-other");
        assert_eq!(refused(&archive(&[("_rels/.rels", &root)])), "document-is-other");
        assert_eq!(
            refused(&archive(&[("_rels/.rels", &root), ("word/document.xml", "")])),
            "document-damaged"
        );
    });
}

#[test]
fn a_document_cut_anywhere() {
    in_own_process("documents::a_document_cut_anywhere", REFUSED, || {
        let whole = document_of_runs("<w:r><w:t>Công văn</w:t></w:r>");
        for end in 0..whole.len() {
            assert!(matches!(refused(&whole[..end]), "document-damaged" | "document-is-other"), "{end}");
        }
        let text = format!(
            "<w:document xmlns:w=\"{WORD}\"><w:body><w:p><w:r><w:t>Công văn</w:t></w:r></w:p></w:body></w:document>"
        );
        for end in (1..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert_eq!(refused(&package(&text[..end], &[])), "document-damaged", "{end}");
        }
    });
}

#[test]
fn a_document_with_any_byte_changed() {
    in_own_process("documents::a_document_with_any_byte_changed", REFUSED, || {
        let whole = document_of_runs("<w:r><w:t>Công văn</w:t></w:r>");
        for place in 0..whole.len() {
            for change in [0x01, 0x20, 0x80, 0xff] {
                let mut bytes = whole.clone();
                bytes[place] ^= change;
                told_of(&bytes);
            }
        }
    });
}

#[test]
fn a_thousand_namespaces() {
    in_own_process("documents::a_thousand_namespaces", REFUSED, || {
        let declared: String = (0..1_000)
            .map(|number| format!(" xmlns:n{number}=\"urn:{number}\""))
            .collect::<Vec<_>>()
            .concat();
        let text = format!("<w:document xmlns:w=\"{WORD}\"{declared}><w:body/></w:document>");
        assert_eq!(refused(&package(&text, &[])), "document-too-deep");
        let attributes: String =
            (0..100_000).map(|number| format!(" w:a{number}=\"1\"")).collect::<Vec<_>>().concat();
        assert_eq!(told_of(&made_of(&format!("<w:p{attributes}/>"), &[])).0, Vec::<&str>::new());
    });
}
