//! The pages that the program sets itself, beside those that LibreOffice makes of the DOCX, and what other readers
//! say of the PDF. Without `CONGVAN_JUDGES` they are skipped.

#![cfg(feature = "preview")]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use common::case_folder::{CaseFolder, compose};
use common::judge::{program, run};
use common::pdf::{self, MM, Page, Word, pages, without_spaces};
use congvan::docx;
use congvan::environment::{Environment, Machine, Memory};
use congvan::letter::{Block, Inline, Letter, PartialDate};
use congvan::preview::{Fonts, Pages, PdfStandard};
use unicode_normalization::is_nfc;

/// How far a word may stand from where LibreOffice sets it.
const TOLERANCE: f64 = 2.0 * MM;

/// The day on which a PDF for the archive is made.
const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

/// A letter twice: as LibreOffice prints its DOCX, and as the program sets it.
struct Pair {
    name: String,
    theirs: Vec<Page>,
    ours: Vec<Page>,
}

fn fonts() -> Fonts {
    Fonts::of(&Machine).expect("Times New Roman, Liberation Serif 2 or Tinos")
}

/// The letters of all cases, changed in the same way.
fn letters(change: impl Fn(&mut Letter)) -> Vec<(String, Letter)> {
    let letter = |case: &PathBuf| {
        let mut letter = compose(&CaseFolder::new(case)).0.unwrap_or_else(|| panic!("{}", case.display()));
        change(&mut letter);
        (common::name(case), letter)
    };
    common::cases(&common::fixtures()).iter().map(letter).collect()
}

fn pairs(letters: &[(String, Letter)], folder: &Path) -> Vec<Pair> {
    let fonts = fonts();
    let document = |(name, letter): &(String, Letter)| {
        let path = folder.join(format!("{name}.docx"));
        Machine.write(&path, &docx::write::write(letter).unwrap()).unwrap();
        path
    };
    let documents: Vec<PathBuf> = letters.iter().map(document).collect();
    let printed = pdf::print(&documents, folder, pdf::AS_READ);
    let pair = |((name, letter), printed): (&(String, Letter), PathBuf)| {
        let ours = folder.join(format!("{name}.ours.pdf"));
        let pdf = Pages::of(letter, &fonts).unwrap().pdf(PdfStandard::Tagged).unwrap();
        Machine.write(&ours, &pdf).unwrap();
        Pair { name: name.clone(), theirs: pages(&printed), ours: pages(&ours) }
    };
    letters.iter().zip(printed).map(pair).collect()
}

fn number(letter: &mut Letter) {
    letter.number = Some("1234".to_owned());
    letter.date = PartialDate { year: Some(2026), month: Some(11), day: Some(22) };
}

/// Number and date are filled in: LibreOffice draws the blanks of content controls wider than their spaces are.
#[test]
fn every_word_of_a_numbered_letter_stands_where_libreoffice_sets_it() {
    if program("python", "LibreOffice and poppler").is_none() {
        return;
    }
    let numbered = letters(number);
    let folder = tempfile::tempdir().unwrap();
    for pair in pairs(&numbered, folder.path()) {
        assert_eq!(pair.ours.len(), pair.theirs.len(), "{}: pages", pair.name);
        for (number, (ours, theirs)) in pair.ours.iter().zip(&pair.theirs).enumerate() {
            let away = words_elsewhere(theirs, ours);
            assert!(away.is_empty(), "{}, page {}: {away:?}", pair.name, number + 1);
        }
    }
}

/// Each word stands at the end of a line for some length of the text before it.
#[test]
fn words_with_hyphens_and_slashes_are_parted_as_libreoffice_parts_them() {
    const WORDS: [&str; 9] = [
        "30/2020/NĐ-CP",
        "12/2020/TT-BTC-KBNN",
        "COVID-19",
        "và/hoặc",
        "27/4-1/5",
        "2021–2025",
        "www.chinhphu.vn",
        "https://abc.gov.vn/dichvucong",
        "https://docs.google.com/forms/d/e/1FAIpQLSdXyZ0123456789abcdefABCDEFghij/viewform",
    ];
    if program("python", "LibreOffice and poppler").is_none() {
        return;
    }
    let paragraph = |word: &str, filled: usize| {
        let text =
            format!("Cơ quan tổ chức tổ chức tổ chức tổ chức tổ chức {} {word} khác.", "i".repeat(filled));
        Block::Paragraph(vec![Inline::Text { text, bold: false, italic: false }])
    };
    let mut letters = letters(|letter| {
        number(letter);
        letter.body = WORDS.iter().flat_map(|word| (1..37).map(|filled| paragraph(word, filled))).collect();
    });
    letters.truncate(1);
    let folder = tempfile::tempdir().unwrap();
    for pair in pairs(&letters, folder.path()) {
        assert_eq!(pieces(&pair.ours), pieces(&pair.theirs));
    }
}

/// How often each piece of text stands on the pages: a word that is parted is two of them.
fn pieces(pages: &[Page]) -> BTreeMap<&str, usize> {
    let mut pieces = BTreeMap::new();
    for word in pages.iter().flat_map(|page| &page.words) {
        *pieces.entry(word.text.as_str()).or_default() += 1;
    }
    pieces
}

/// As it is before signing, blanks and all.
#[test]
fn a_letter_with_blanks_has_the_pages_of_libreoffice_and_nearly_all_its_lines() {
    if program("python", "LibreOffice and poppler").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut words, mut elsewhere) = (0, 0);
    for pair in pairs(&letters(|_| ()), folder.path()) {
        assert_eq!(pair.ours.len(), pair.theirs.len(), "{}: pages", pair.name);
        for (ours, theirs) in pair.ours.iter().zip(&pair.theirs) {
            assert_eq!(sorted(ours), sorted(theirs), "{}", pair.name);
            words += theirs.words.len();
            elsewhere += words_elsewhere(theirs, ours).len();
        }
    }
    assert!(elsewhere * 100 < words * 2, "{elsewhere} of {words} words stand elsewhere");
}

fn sorted(page: &Page) -> Vec<char> {
    let mut letters: Vec<char> = page.words.iter().flat_map(|word| word.text.chars()).collect();
    letters.retain(|letter| !letter.is_whitespace());
    letters.sort_unstable();
    letters
}

/// The words of a page that the other page does not have at the same place, with how far the nearest is.
fn words_elsewhere<'a>(theirs: &'a Page, ours: &Page) -> Vec<(&'a str, Option<f64>)> {
    let mut left: Vec<&Word> = ours.words.iter().collect();
    let mut elsewhere = Vec::new();
    for word in &theirs.words {
        let same = left.iter().enumerate().filter(|(_, other)| other.text == word.text);
        let nearest = same.map(|(index, other)| (index, distance(word, other)));
        match nearest.min_by(|one, other| one.1.total_cmp(&other.1)) {
            Some((index, distance)) => {
                left.swap_remove(index);
                if distance > TOLERANCE {
                    elsewhere.push((&*word.text, Some(distance / MM)));
                }
            }
            None => elsewhere.push((&word.text, None)),
        }
    }
    elsewhere
}

/// By the feet of the words: what poppler takes for their heads depends on how a font is described.
fn distance(one: &Word, other: &Word) -> f64 {
    (one.left - other.left).abs().max((one.bottom - other.bottom).abs())
}

#[test]
fn the_pdf_is_tagged_speaks_vietnamese_and_gives_its_text_back() {
    let Some(python) = program("python", "pikepdf") else { return };
    let folder = tempfile::tempdir().unwrap();
    let fonts = fonts();
    for (name, letter) in letters(|_| ()) {
        let pages = Pages::of(&letter, &fonts).unwrap();
        for (standard, ending) in [(PdfStandard::Tagged, "tagged"), (PdfStandard::Archive(DAY), "archive")] {
            let path = folder.path().join(format!("{name}-{ending}.pdf"));
            let content = pages.pdf(standard).unwrap();
            assert_eq!(
                content,
                Pages::of(&letter, &fonts).unwrap().pdf(standard).unwrap(),
                "{name}: the same bytes"
            );
            Machine.write(&path, &content).unwrap();
            let judge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/read_pdf.py");
            let read = run(&python, [judge.as_os_str(), path.as_os_str()]);
            let read: serde_json::Value = serde_json::from_str(&read).unwrap();
            assert_eq!(read["problems"], serde_json::json!([]), "{name}");
            assert_eq!((&read["language"], &read["tagged"]), (&"vi-VN".into(), &true.into()), "{name}");
            assert!(read["title"].as_str().unwrap().contains(&letter.symbol), "{name}: {}", read["title"]);
            let archive = (standard != PdfStandard::Tagged).then_some("2A");
            assert_eq!(read["pdf_a"].as_str(), archive, "{name}");
            assert!(
                read["fonts"].as_array().unwrap().iter().all(|font| font.as_str().unwrap().contains('+'))
            );
            assert_eq!(read["pages"], pages.count(), "{name}");
            let text = run("pdftotext", ["-raw".as_ref(), path.as_os_str(), "-".as_ref()]);
            assert!(is_nfc(&text), "{name}");
            assert!(without_spaces(&text).contains(&without_spaces(&letter.signature.name)), "{name}");
        }
    }
}

/// Nothing in a text is markup, and no text ends the program.
#[test]
fn texts_are_printed_as_they_stand() {
    if program("python", "poppler").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    let (_, mut letter) = letters(|_| ()).swap_remove(0);
    let odd =
        r#"#panic("x") *a* _b_ $c$ `d` <e> @f \u{1} // g /* h #let i = 1; [j] = k - l ~ m -- n "o" 'p' ..."#;
    letter.body = vec![congvan::letter::Block::Paragraph(vec![Inline::plain(odd)])];
    letter.subject = "#".repeat(30);
    let pages = Pages::of(&letter, &fonts()).unwrap();
    Machine.write(&path, &pages.pdf(PdfStandard::Tagged).unwrap()).unwrap();
    let text = run("pdftotext", ["-raw".as_ref(), path.as_os_str(), "-".as_ref()]);
    assert!(without_spaces(&text).contains(&without_spaces(odd)), "{text}");
    for odd in ["", "\u{0}\u{fffe}\u{200b}", &"x".repeat(3_000), "a\nb\rc\u{2028}d", "😀 ẳ́́́"] {
        letter.subject = odd.to_owned();
        letter.letterhead.issuer = odd.to_owned();
        letter.signature.name = odd.to_owned();
        letter.body = vec![congvan::letter::Block::Paragraph(vec![Inline::plain(odd)])];
        let pages = Pages::of(&letter, &fonts()).unwrap();
        pages.pdf(PdfStandard::Tagged).unwrap();
        assert!(pages.svg().all(|page| page.starts_with("<svg")));
        assert!(pages.png(20.0).all(|page| page.unwrap().starts_with(b"\x89PNG")));
    }
}

#[test]
fn a_machine_without_the_typeface_is_told_apart() {
    assert!(Fonts::of(&Memory::new(DAY)).is_none());
}
