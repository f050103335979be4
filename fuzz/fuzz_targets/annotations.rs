//! Copies with comments of whatever the reader reads: the same document again, with the same findings, and no part changed but
//! those that a comment needs.
//!
//! The first byte says in which part the bytes stand, as in `documents.rs`; what the copy is made of is what the check finds, and a remark at
//! every paragraph besides.

#![no_main]

use std::io::{Cursor, Read, Write};

use congvan::check::{Mode, check, examine};
use congvan::diagnostic::{Place, Position, Report};
use congvan::docx::annotate::{Annotated, Remark, annotate};
use congvan::docx::read::{Document, Paragraph, read};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BODY: &str = "<w:p/><w:p><w:r><w:t>Kính gửi Sở  Nội vụ</w:t></w:r></w:p>";
/// The parts that a comment may change: the document, its relationships, the content types and the comments.
const MOST_CHANGED: usize = 4;

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let docx = package(first % 6, bytes);
    let Some(document) = facts(&docx) else { return };
    let found = check(&examine(&document, Mode::Final));
    let position = |place: Option<Place>| match place?.position {
        Some(Position::Document(position)) => Some(*position),
        _ => None,
    };
    let findings = found.iter().map(|finding| position(finding.place.clone()));
    let paragraphs = document.all_paragraphs().map(|paragraph| position(Some(document.at(paragraph))));
    let remark = |position| Remark { position, lines: vec!["<&> “một”".to_owned(), "hai".to_owned()] };
    let remarks: Vec<Remark> = findings.chain(paragraphs).map(remark).collect();
    let Ok(copy) = annotate(&docx, &document, &remarks, "congvan") else { return };
    assert_eq!(
        annotate(&docx, &document, &remarks, "congvan").as_ref(),
        Ok(&copy),
        "not the same bytes twice"
    );
    let Annotated { bytes: copy, left_out } = copy;
    let again = facts(&copy).expect("the copy is read");
    let texts = |document: &Document| document.all_paragraphs().map(Paragraph::text).collect::<Vec<_>>();
    assert_eq!(texts(&again), texts(&document));
    assert_eq!(check(&examine(&again, Mode::Final)), found);
    assert_eq!(again.changes.comments, document.changes.comments + remarks.len() - left_out);
    let (before, after) = (parts(&docx), parts(&copy));
    let changed = before.iter().zip(&after).filter(|(old, new)| old != new);
    for ((old, _), (new, _)) in changed.clone() {
        assert_eq!(old, new, "a part has another name");
        assert!(!old.contains("styles"), "{old}");
    }
    let added = after.len() - before.len();
    assert!(added <= 3 && changed.count() + added <= MOST_CHANGED);
});

fn facts(docx: &[u8]) -> Option<Document> {
    read("a.docx", docx, &mut Report::new())
}

/// The names of the parts and the bytes that they are packed as, in their order.
fn parts(docx: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let count = archive.len();
    let part = |index| {
        let mut packed = Vec::new();
        let mut entry = archive.by_index_raw(index).unwrap();
        entry.read_to_end(&mut packed).unwrap();
        (entry.name().unwrap().into_owned(), packed)
    };
    (0..count).map(part).collect()
}

/// A document with the bytes in one of its parts.
fn package(part: u8, bytes: &[u8]) -> Vec<u8> {
    if part == 5 {
        return bytes.to_vec();
    }
    let instead =
        |number: u8, usual: String| if part == number { bytes.to_vec() } else { usual.into_bytes() };
    let body = instead(0, BODY.to_owned());
    let document =
        [format!("<w:document {WORD}><w:body>").as_bytes(), &body, b"</w:body></w:document>"].concat();
    let related = [("styles", "styles.xml"), ("comments", "comments.xml")].map(|(kind, target)| {
        format!("<Relationship Id=\"{kind}\" Type=\"{TYPE}/{kind}\" Target=\"{target}\"/>")
    });
    let main =
        format!("<Relationship Id=\"a\" Type=\"{TYPE}/officeDocument\" Target=\"word/document.xml\"/>");
    let parts = [
        ("[Content_Types].xml", instead(1, "<Types/>".to_owned())),
        ("_rels/.rels", format!("<Relationships>{main}</Relationships>").into_bytes()),
        (
            "word/_rels/document.xml.rels",
            instead(2, format!("<Relationships>{}</Relationships>", related.concat())),
        ),
        ("word/styles.xml", format!("<w:styles {WORD}/>").into_bytes()),
        // Without this part the relationship points to nothing, and the comments come into being.
        (
            "word/comments.xml",
            if part == 0 { Vec::new() } else { instead(3, format!("<w:comments {WORD}/>")) },
        ),
        ("word/document.xml", if part == 4 { bytes.to_vec() } else { document }),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts.into_iter().filter(|(_, content)| !content.is_empty()) {
        archive.start_file(name, options).unwrap();
        archive.write_all(&content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
