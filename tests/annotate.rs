//! Copies with comments: everything else stays as it was, whoever wrote the document.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use common::judge::{program, run, skipped};
use common::{fixtures, name, pdf};
use congvan::check::{Mode, check, examine};
use congvan::diagnostic::{Place, Position, Report};
use congvan::docx::annotate::{Remark, annotate, has_comments_by};
use congvan::docx::read::{Document, read};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const COMMENTS: &str = "word/comments.xml";
const TYPES: &str = "[Content_Types].xml";

/// Every document of the fixtures.
fn documents() -> Vec<PathBuf> {
    let folders = ["check", "documents"].map(|folder| fs::read_dir(fixtures().join(folder)).unwrap());
    let files = folders.into_iter().flatten().map(|entry| entry.unwrap().path().join("document.docx"));
    let mut files: Vec<PathBuf> = files.filter(|file| file.is_file()).collect();
    files.sort();
    assert!(files.len() > 10);
    files
}

/// The findings of a document, and a remark at every paragraph besides, those of headers, notes and text boxes too.
fn remarks(document: &Document) -> Vec<Remark> {
    let position = |place: Option<Place>| match place?.position {
        Some(Position::Document(position)) => Some(*position),
        _ => None,
    };
    let found = check(&examine(document, Mode::Final));
    let findings = found.iter().map(|finding| (position(finding.place.clone()), finding.code.to_owned()));
    let paragraphs = document.all_paragraphs().map(|paragraph| {
        let position = position(Some(document.at(paragraph)));
        (position, format!("<{}> & “{}”", paragraph.place.number, paragraph.seen()))
    });
    let remark =
        |(position, text): (_, String)| Remark { position, lines: vec![text, "dòng hai".to_owned()] };
    findings.chain(paragraphs).map(remark).collect()
}

fn facts(bytes: &[u8]) -> Document {
    read("document.docx", bytes, &mut Report::new()).unwrap()
}

/// The parts of a package as bytes, with the bytes that they are packed as.
fn parts(docx: &[u8]) -> BTreeMap<String, (Vec<u8>, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    (0..archive.len())
        .map(|index| {
            let (mut unpacked, mut packed) = (Vec::new(), Vec::new());
            archive.by_index(index).unwrap().read_to_end(&mut unpacked).unwrap();
            let mut raw = archive.by_index_raw(index).unwrap();
            raw.read_to_end(&mut packed).unwrap();
            (raw.name().unwrap().into_owned(), (unpacked, packed))
        })
        .collect()
}

fn text(parts: &BTreeMap<String, (Vec<u8>, Vec<u8>)>, part: &str) -> String {
    parts.get(part).map(|(text, _)| String::from_utf8(text.clone()).unwrap()).unwrap_or_default()
}

/// A text without the marks of the comments from an identity on, however they are called.
fn without_marks(text: &str, new: &[i64]) -> String {
    let mut text = text.to_owned();
    for id in new {
        for mark in [
            format!(r#"<w:commentRangeStart w:id="{id}"/>"#),
            format!(r#"<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>"#),
        ] {
            assert_eq!(text.matches(&mark).count(), 1, "{mark}");
            text = text.replacen(&mark, "", 1);
        }
    }
    text
}

fn identities(comments: &str) -> Vec<i64> {
    let starts = comments.split("<w:comment ").skip(1);
    let id = |start: &str| start.split("w:id=\"").nth(1)?.split('"').next()?.parse().ok();
    starts.filter_map(id).collect()
}

#[test]
fn nothing_but_comments_is_put_into_any_document() {
    for path in documents() {
        let case = name(path.parent().unwrap());
        let bytes = fs::read(&path).unwrap();
        let document = facts(&bytes);
        let remarks = remarks(&document);
        let copy = annotate(&bytes, &document, &remarks, "congvan").unwrap();
        assert!(has_comments_by(&copy.bytes, "congvan") && !has_comments_by(&bytes, "congvan"));
        assert_eq!(copy.left_out, 0, "{case}");
        let (before, after) = (parts(&bytes), parts(&copy.bytes));
        let main = document.stories().next().unwrap().part.trim_start_matches('/');
        let relationships = main.replace("word/", "word/_rels/") + ".rels";
        for (part, content) in &before {
            let may_differ = [main, COMMENTS, &relationships, TYPES].contains(&part.as_str());
            assert!(may_differ || after.get(part) == Some(content), "{case}: {part}");
        }
        let more: Vec<&String> = after.keys().filter(|part| !before.contains_key(*part)).collect();
        assert!(more.is_empty() || more == [COMMENTS], "{case}: {more:?}");
        let (old, all) = (identities(&text(&before, COMMENTS)), identities(&text(&after, COMMENTS)));
        assert_eq!(&all[..old.len()], old, "{case}: the comments that were there come first, as they were");
        let new = &all[old.len()..];
        assert_eq!(new.len(), remarks.len(), "{case}");
        assert!(new.iter().all(|id| !old.contains(id)), "{case}: an identity is used again");
        let stripped = without_marks(&text(&after, main), new);
        // An element without content was opened.
        let opened = text(&before, main);
        let closed = |text: &str| {
            let mut text = text.to_owned();
            while let Some(end) = text.find("></w:p>") {
                let start = text[..end].rfind('<').unwrap();
                let is_paragraph = text[start..].starts_with("<w:p>") || text[start..].starts_with("<w:p ");
                text.replace_range(end..end + 7, if is_paragraph { "/>" } else { ">\u{0}</w:p>" });
            }
            text.replace('\u{0}', "")
        };
        assert!(
            stripped == opened || closed(&stripped) == closed(&opened),
            "{case}: {main} has other content"
        );
        if before.contains_key(COMMENTS) {
            for part in [&relationships, TYPES] {
                assert!(after.get(part) == before.get(part), "{case}: {part}");
            }
        }
        // What the reader makes of it is the same, but for the comments.
        let again = facts(&copy.bytes);
        let texts = |document: &Document| -> Vec<String> {
            document.all_paragraphs().map(congvan::docx::read::Paragraph::text).collect()
        };
        assert_eq!(texts(&again), texts(&document), "{case}");
        let found = |document: &Document| format!("{:?}", check(&examine(document, Mode::Final)));
        assert_eq!(found(&again), found(&document), "{case}");
        let twice = annotate(&bytes, &document, &remarks, "congvan").unwrap();
        assert!(twice == copy, "{case}: not the same bytes twice");
        // A copy of a copy keeps the comments of the first.
        let more = annotate(&copy.bytes, &again, &remarks, "congvan").unwrap();
        let mut all = identities(&text(&parts(&more.bytes), COMMENTS));
        assert_eq!(all.len(), old.len() + 2 * remarks.len(), "{case}");
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), old.len() + 2 * remarks.len(), "{case}: an identity is used again");
    }
}

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// A package of these parts.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const PACKAGE_TYPES: &[u8] = br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const PACKAGE_RELATIONSHIPS: &[u8] = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// However the parts are written: no prefix or another one, no relationships, UTF-16, a paragraph without content, strict.
#[test]
fn a_document_may_be_written_otherwise() {
    let utf_16 = |text: &str| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    let plain = format!("<document xmlns=\"{NAMESPACE}\"><body><p/><p><r><t>ữ</t></r></p></body></document>");
    let strict = plain.replace(NAMESPACE, STRICT);
    let other =
        format!("<x:document xmlns:x=\"{NAMESPACE}\"><x:body><x:p><x:pPr/></x:p></x:body></x:document>");
    for main in [plain.clone().into_bytes(), utf_16(&plain), strict.into_bytes(), other.into_bytes()] {
        let bytes = package(&[
            (TYPES, PACKAGE_TYPES),
            ("_rels/.rels", PACKAGE_RELATIONSHIPS),
            ("word/document.xml", &main),
        ]);
        let document = facts(&bytes);
        let remarks = remarks(&document);
        let copy = annotate(&bytes, &document, &remarks, "congvan").unwrap();
        let again = facts(&copy.bytes);
        assert_eq!(again.changes.comments, remarks.len());
        let text = |document: &Document| -> Vec<String> {
            document.paragraphs().map(congvan::docx::read::Paragraph::text).collect()
        };
        assert_eq!(text(&again), text(&document));
        let wide = main.starts_with(&[0xff, 0xfe]);
        assert_eq!(parts(&copy.bytes)["word/document.xml"].0.starts_with(&[0xff, 0xfe]), wide);
    }
}

/// Identities of comments that are gone, or are only referred to, are not used again.
#[test]
fn identities_of_comments_are_not_used_again() {
    let main = format!(
        "<w:document xmlns:w=\"{NAMESPACE}\"><w:body><w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>"
    );
    let related = br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>"#;
    let comments = format!("<w:comments xmlns:w=\"{NAMESPACE}\"/>");
    let bytes = package(&[
        (TYPES, PACKAGE_TYPES),
        ("_rels/.rels", PACKAGE_RELATIONSHIPS),
        ("word/document.xml", main.as_bytes()),
        ("word/_rels/document.xml.rels", related),
        (COMMENTS, comments.as_bytes()),
    ]);
    let remark = Remark { position: None, lines: vec!["x".to_owned()] };
    let copy = annotate(&bytes, &facts(&bytes), &vec![remark; 3], "congvan").unwrap();
    assert_eq!(identities(&text(&parts(&copy.bytes), COMMENTS)), [0, 2, 3]);
}

#[test]
fn without_remarks_the_copy_is_the_same_bytes() {
    let bytes = fs::read(fixtures().join("check/common-slips/document.docx")).unwrap();
    let copy = annotate(&bytes, &facts(&bytes), &[], "congvan").unwrap();
    assert_eq!(copy.bytes, bytes);
}

#[test]
fn word_opens_no_document_with_more_comments_than_it_can_count() {
    let bytes = fs::read(fixtures().join("check/common-slips/document.docx")).unwrap();
    let remark = Remark { position: None, lines: vec!["x".to_owned()] };
    let copy = annotate(&bytes, &facts(&bytes), &vec![remark; 40_000], "congvan").unwrap();
    assert_eq!(copy.left_out, 8_000);
    assert_eq!(identities(&text(&parts(&copy.bytes), COMMENTS)).len(), 32_000);
}

/// Copies of all documents in a folder.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let copy = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        let document = facts(&bytes);
        let copy = annotate(&bytes, &document, &remarks(&document), "congvan").unwrap();
        let target = folder.join(format!("{}.docx", name(path.parent().unwrap())));
        fs::write(&target, copy.bytes).unwrap();
        target
    };
    documents().into_iter().map(copy).collect()
}

#[test]
fn every_copy_follows_the_schema_where_the_document_did() {
    let validator = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/judges/validate_docx.py");
    let Some(python) = program("python", "the schema of ECMA-376") else { return };
    if !validator.is_file() {
        return skipped("the schema of ECMA-376; it is not beside the project");
    }
    let folder = tempfile::tempdir().unwrap();
    let judged = |file: &Path| {
        let arguments = [validator.as_path(), file];
        let (_, printed, _) = common::judge::verdict(&python, arguments);
        // A line for each error, `file: part:line: message`; of a document of others only what is new counts.
        let message = |line: &str| line.splitn(3, ": ").nth(2).map(str::to_owned);
        printed.lines().filter_map(message).collect::<Vec<String>>()
    };
    for (document, copy) in documents().iter().zip(copies(folder.path())) {
        let known = judged(document);
        let new: Vec<String> = judged(&copy).into_iter().filter(|error| !known.contains(error)).collect();
        assert_eq!(new, Vec::<String>::new(), "{}", copy.display());
    }
}

#[test]
fn others_open_every_copy() {
    let Some(python) = program("python", "python-docx and LibreOffice") else { return };
    let folder = tempfile::tempdir().unwrap();
    let copies = copies(folder.path());
    let script = "import sys, docx\n\
                  for path in sys.argv[1:]: print(len(list(docx.Document(path).comments)))";
    // python-docx reads transitional documents only.
    let (strict, others): (Vec<&PathBuf>, Vec<&PathBuf>) =
        copies.iter().partition(|copy| copy.to_string_lossy().contains("strict"));
    assert!(!strict.is_empty());
    let arguments = ["-c", script].map(PathBuf::from);
    let printed = run(python, arguments.iter().chain(others.iter().copied()));
    assert!(printed.lines().all(|count| count.parse::<usize>().unwrap() > 0), "{printed}");
    assert_eq!(printed.lines().count(), others.len());
    let pages = tempfile::tempdir().unwrap();
    for printed in pdf::print(&copies, pages.path(), pdf::AS_READ) {
        assert!(printed.is_file(), "{}", printed.display());
    }
}
