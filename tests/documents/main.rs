//! The reader of documents on documents of many makers: each has its facts as text beside it.

#[path = "../common/mod.rs"]
mod common;
mod facts;

use std::fs;
use std::path::{Path, PathBuf};

use common::case_folder::{self, CaseFolder};
use common::{assert_no_differences, cases, differs_from, fixtures};
use congvan::diagnostic::{Language, Report};
use congvan::docx::read::{Document, read};
use congvan::docx::write::write;

/// Every folder of documents, by name.
fn folders() -> Vec<PathBuf> {
    let folders = fs::read_dir(fixtures().join("documents")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    assert!(folders.len() > 3, "the documents are where this test looks for them");
    folders
}

fn read_file(path: &Path) -> (Option<Document>, Report) {
    let mut report = Report::new();
    let document = read(&common::name(path), &fs::read(path).unwrap(), &mut report);
    (document, report)
}

#[test]
fn every_document_has_the_facts_beside_it() {
    let mut differences = Vec::new();
    for folder in folders() {
        let (document, report) = read_file(&folder.join("document.docx"));
        let told = case_folder::findings(&report, Language::Vietnamese);
        let facts = document.map(|document| facts::in_words(&document)).unwrap_or_default();
        differences.extend(differs_from(&folder.join("facts.txt"), &facts));
        let findings = folder.join("findings.vi.txt");
        if !told.is_empty() || findings.is_file() {
            differences.extend(differs_from(&findings, &told));
        }
    }
    assert_no_differences(&differences);
}

/// Our own letters are read like all others, and nothing is told of them.
#[test]
fn our_own_letters_are_read_word_by_word() {
    for case in cases(&fixtures()) {
        let (letter, _) = case_folder::compose(&CaseFolder::new(&case));
        let bytes = write(&letter.unwrap()).unwrap();
        let mut report = Report::new();
        let document = read("letter.docx", &bytes, &mut report).unwrap();
        assert_eq!(case_folder::findings(&report, Language::English), "", "{}", case.display());
        assert!(document.paragraphs().any(|paragraph| paragraph.text() == "Độc lập - Tự do - Hạnh phúc"));
        for run in document.all_paragraphs().flat_map(|paragraph| &paragraph.runs) {
            for (font, character) in run.fonts() {
                assert_eq!(font, "Times New Roman", "{character} of {:?} in {}", run.text, case.display());
            }
        }
    }
}
