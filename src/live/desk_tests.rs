//! The letter while it is written, on files in memory.

use chrono::NaiveDate;

use super::*;
use crate::diagnostic::Place;
use crate::environment::{FontFace, Machine, Memory};

const LETTER: &str = include_str!("../../fixtures/batches/thai-nguyen-by-district/letter.toml");
const COUNTS: &str = include_str!("../../fixtures/batches/thai-nguyen-by-district/scans-by-commune.csv");
const LOCATIONS: &str = include_str!("../../fixtures/batches/thai-nguyen-by-district/qr-locations.csv");
const TEMPLATE: [(&str, &str); 2] = [
    ("template.toml", include_str!("../../templates/qr-scan-reminder/template.toml")),
    ("body.md", include_str!("../../templates/qr-scan-reminder/body.md")),
];

/// Files in memory, set in the fonts of the machine.
struct Folder(Memory);

impl Folder {
    fn new() -> Self {
        let today = NaiveDate::from_ymd_opt(2021, 11, 1).unwrap();
        let letter = LETTER.replace("\"qr-scan-reminder\"", "\"./mau\"");
        let files = Memory::new(today)
            .with("thư/letter.toml", letter)
            .with("thư/scans-by-commune.csv", COUNTS)
            .with("thư/qr-locations.csv", LOCATIONS);
        Self(
            TEMPLATE.iter().fold(files, |files, (name, text)| files.with(format!("thư/./mau/{name}"), *text)),
        )
    }

    fn replace(&self, file: &str, written: &str, by: &str) {
        let path = Path::new(file);
        let text = String::from_utf8(self.0.read(path).unwrap()).unwrap();
        assert!(text.contains(written), "{file} says {written}");
        self.0.write(path, text.replacen(written, by, 1).as_bytes()).unwrap();
    }
}

impl Environment for Folder {
    fn today(&self) -> NaiveDate {
        self.0.today()
    }
    fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        self.0.read(path)
    }
    fn write(&self, path: &Path, content: &[u8]) -> std::io::Result<()> {
        self.0.write(path, content)
    }
    fn create_folder(&self, path: &Path) -> std::io::Result<()> {
        self.0.create_folder(path)
    }
    fn faces(&self, family: &str) -> Vec<FontFace> {
        Machine.faces(family)
    }
}

fn by_district() -> Order {
    Order {
        letter: "thư/letter.toml".into(),
        template: None,
        encoding: None,
        by: Some(By::District),
        particulars: None,
    }
}

/// Whether the machine has a font to set pages in; without one there are no pages to test.
fn has_font() -> bool {
    let has = Fonts::of(&Machine).is_some();
    if !has {
        let skipped = "skipped: the live letter; no font for the pages\n";
        std::io::Write::write_all(&mut std::io::stderr(), skipped.as_bytes()).unwrap();
    }
    has
}

fn codes(edition: &Edition) -> Vec<&'static str> {
    edition.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn an_edited_file_makes_new_pages_and_only_those_that_changed() {
    if !has_font() {
        return;
    }
    let folder = Folder::new();
    let mut desk = Desk::open(by_district(), &folder);
    let before = desk.edition(Some("171"));
    assert_eq!((before.state, before.number), (State::Current, 1), "{:?}", codes(&before));
    assert!(!desk.read_again(), "nothing has changed");
    folder.replace("thư/letter.toml", "Phạm Quang Hiếu", "Phạm Quang Hà");
    assert!(desk.read_again());
    let after = desk.edition(Some("171"));
    let (before, after) = (before.pages.as_ref().unwrap(), after.pages.as_ref().unwrap());
    assert_ne!(before.keys[0], after.keys[0]);
    assert_eq!(before.keys[1..], after.keys[1..]);
    assert!(after.svg(&after.keys[0]).unwrap().starts_with("<svg"));
    assert_eq!(after.svg(&before.keys[0]), None);
    assert!(after.sections.len() > 1, "a letter and its appendices: {:?}", after.sections);
}

#[test]
fn an_error_leaves_the_last_pages_and_goes_when_it_is_mended() {
    if !has_font() {
        return;
    }
    let folder = Folder::new();
    let mut desk = Desk::open(by_district(), &folder);
    let before = desk.edition(Some("171"));
    folder.replace("thư/./mau/body.md", "{{", "{{ no_such_name }} {{");
    assert!(desk.read_again());
    let broken = desk.edition(Some("171"));
    assert_eq!(broken.state, State::Failed);
    assert_eq!(broken.findings[0].severity, crate::diagnostic::Severity::Error);
    assert_eq!(broken.pages.as_ref().unwrap().keys, before.pages.as_ref().unwrap().keys);
    assert!(broken.docx().is_none() && broken.pdf().is_none(), "a letter with an error is not given away");
    let excerpt = desk.excerpt(Some("171"), 0).unwrap();
    let meant = excerpt.lines.iter().find(|line| line.is_meant).unwrap();
    assert!(meant.text.contains("no_such_name"), "{excerpt:?}");
    folder.replace("thư/./mau/body.md", "{{ no_such_name }} {{", "{{");
    assert!(desk.read_again());
    let mended = desk.edition(Some("171"));
    assert_eq!((mended.state, mended.number), (State::Current, 3));
    assert!(mended.docx().is_some() && mended.pdf().is_some());
}

#[test]
fn a_letter_that_never_was_has_no_pages_and_says_why() {
    let folder = Folder::new();
    folder.replace("thư/letter.toml", "[agency]", "[agency");
    let mut desk = Desk::open(by_district(), &folder);
    let edition = desk.edition(None);
    assert_eq!(edition.state, State::Failed);
    assert!(edition.pages.is_none() && !edition.findings.is_empty());
    assert_eq!(desk.list(), []);
}

#[test]
fn groups_are_listed_and_found_by_code_and_by_name() {
    if !has_font() {
        return;
    }
    let folder = Folder::new();
    let mut desk = Desk::open(by_district(), &folder);
    let list = desk.list();
    assert_eq!(list.len(), 9);
    let silent = list.iter().find(|listed| !listed.has_letter).unwrap();
    assert_eq!(desk.edition(Some(&silent.code)).state, State::NothingToSay);
    let by_name = desk.edition(Some("huyện đại từ"));
    assert_eq!(by_name.group, Some(("171".to_owned(), "Huyện Đại Từ".to_owned())));
    assert_eq!(by_name.file_stem, "171-huyen-dai-tu");
    assert!(desk.unknown_group("171").is_none());
    let unknown = desk.edition(Some("999"));
    assert_eq!(unknown.state, State::Failed);
    assert!(codes(&unknown).contains(&"preview-group-unknown"));
    // Without a wish the first letter that is made.
    let first = list.iter().find(|listed| listed.has_letter).unwrap();
    assert_eq!(desk.edition(None).group.as_ref().unwrap().0, first.code);
}

#[test]
fn a_single_letter_is_named_after_its_subject_and_lies_in_folders_that_are_watched() {
    if !has_font() {
        return;
    }
    let folder = Folder::new();
    folder.replace("thư/letter.toml", "{{ group.name }}", "các huyện");
    let mut desk = Desk::open(Order { by: None, ..by_district() }, &folder);
    let edition = desk.edition(Some("171"));
    assert_eq!(edition.state, State::Current, "{:?}", codes(&edition));
    assert_eq!(edition.group, None, "there are no groups to choose from");
    assert_eq!(edition.file_stem, "cong-van-thuc-hien-dang-ky-quan-ly-su-dung-khai-bao-ma-qr");
    let folders: Vec<PathBuf> = desk.folders().into_iter().collect();
    assert_eq!(folders, [PathBuf::from("thư"), PathBuf::from("thư/mau")]);
    assert!(desk.concerns(&Change::Content(vec!["thư/scans-by-commune.csv".into()])));
    assert!(!desk.concerns(&Change::Content(vec!["thư/letter.docx".into()])));
    assert!(desk.concerns(&Change::Names), "a file that is new may be one of the letter");
}

#[test]
fn only_files_of_the_letter_are_shown() {
    let folder = Folder::new();
    let elsewhere = Place::line("thư/secret.txt", 1, 1);
    folder.0.write(Path::new("thư/secret.txt"), b"secret").unwrap();
    let mut desk = Desk::open(by_district(), &folder);
    let edition = desk.edition(Some("171"));
    let told = Diagnostic::note("commune-corrected").at(elsewhere);
    let findings: Vec<Diagnostic> = edition.findings.iter().cloned().chain([told]).collect();
    let last = findings.len() - 1;
    desk.editions
        .insert("171".to_owned(), Arc::new(Edition { findings: findings.into(), ..(*edition).clone() }));
    assert_eq!(desk.excerpt(Some("171"), last), None);
    assert_eq!(desk.excerpt(Some("171"), last + 1), None);
}
