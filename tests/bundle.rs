//! The print bundle of the letters of all cases. Its pages are judged by LibreOffice and poppler; without
//! `CONGVAN_JUDGES` that is skipped. The schema and the other judges read it in `judges.rs`.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::case_folder::{bundle, documents};
use common::judge::program;
use common::pdf::{AS_PRINTED, Page, pages, print, without_spaces};
use common::{package, xml};
use congvan::letter::Letter;
use congvan::standard::wording;

/// The letters of all cases, one of them with a contact line of its own.
fn letters(folder: &Path) -> Vec<Letter> {
    let mut letters: Vec<Letter> = documents(folder).into_iter().map(|(letter, _)| letter).collect();
    letters[1].contact_line = Some("Điện thoại: 028 & 0208; Thư điện tử: <a@b.vn>".to_owned());
    letters
}

#[test]
fn a_bundle_says_what_its_letters_say() {
    let folder = tempfile::tempdir().unwrap();
    let letters = letters(folder.path());
    let bundle = fs::read(bundle(folder.path(), &letters)).unwrap();
    let texts = |docx: &[u8]| xml::texts(&package::part(docx, "word/document.xml"), "w:t");
    let alone = letters.iter().flat_map(|letter| texts(&congvan::docx::write::write(letter).unwrap()));
    assert_eq!(texts(&bundle), alone.collect::<Vec<_>>());
    let lines: BTreeSet<&String> = letters.iter().filter_map(|letter| letter.contact_line.as_ref()).collect();
    let parts = package::parts(&bundle);
    let contacts = parts.iter().filter(|(name, _)| name.starts_with("word/contact"));
    let contacts: Vec<String> = contacts.map(|(_, part)| xml::texts(part, "w:t").concat()).collect();
    assert_eq!((contacts.len(), contacts.iter().collect()), (lines.len(), lines));
    assert_eq!(parts[0].0, "[Content_Types].xml");
}

#[test]
fn the_same_letters_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let letters = letters(folder.path());
    let bytes = || fs::read(bundle(folder.path(), &letters)).unwrap();
    assert!(bytes() == bytes());
}

#[test]
fn the_pages_of_a_bundle_are_those_of_its_letters_each_on_sheets_of_its_own() {
    if program("python", "LibreOffice and poppler").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let letters = letters(folder.path());
    let mut files: Vec<_> = letters
        .iter()
        .zip(1..)
        .map(|(letter, number)| {
            let path = folder.path().join(format!("{number}.docx"));
            fs::write(&path, congvan::docx::write::write(letter).unwrap()).unwrap();
            path
        })
        .collect();
    files.push(bundle(folder.path(), &letters));
    let mut printed: Vec<Vec<Page>> =
        print(&files, folder.path(), AS_PRINTED).iter().map(|pdf| pages(pdf)).collect();
    let bundle = printed.pop().unwrap();
    let mut rest = bundle.iter().enumerate();
    let mut lengths = BTreeSet::new();
    for (letter, alone) in letters.iter().zip(&printed) {
        let name = &letter.subject;
        lengths.insert(alone.len() % 2);
        for page in alone {
            let (number, here) = rest.next().unwrap_or_else(|| panic!("{name}: the bundle ends"));
            same_words(here, page, &format!("{name}, page {}", number + 1));
            let begins = here.painted.contains(&without_spaces(wording::NATIONAL_TITLE));
            assert!(!begins || number % 2 == 0, "{name}: begins on page {}", number + 1);
        }
        let back = (alone.len() % 2 == 1).then(|| rest.next()).flatten();
        assert!(back.is_none_or(|(_, page)| page.words.is_empty()), "{name}: a sheet with another letter");
    }
    assert_eq!(rest.next().map(|(number, _)| number), None, "more pages than its letters have");
    assert_eq!(lengths.len(), 2, "letters of odd and of even length");
}

/// The same words in the same places, page numbers and contact lines with them.
fn same_words(here: &Page, alone: &Page, name: &str) {
    let words = |page: &Page| page.words.iter().map(|word| word.text.clone()).collect::<Vec<_>>();
    assert_eq!(words(here), words(alone), "{name}");
    for (word, other) in here.words.iter().zip(&alone.words) {
        let apart = (word.left - other.left).abs().max((word.top - other.top).abs());
        assert!(apart < 0.5, "{name}: “{}” has moved by {apart} points", word.text);
    }
}
