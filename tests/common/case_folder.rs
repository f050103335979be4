//! A case as the program sees it: its folder is where the program works, so that every place in a finding is the
//! same on every machine.

use std::io::{self, Cursor};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use congvan::diagnostic::{Catalogue, Format, Language, Report, render};
use congvan::docx::{
    self,
    write::{Bundle, Leaf},
};
use congvan::environment::{Environment, Machine};
use congvan::letter::Letter;
use congvan::letter::compose::compose_file;

/// The folder of a case, on a day.
pub(crate) struct CaseFolder {
    folder: PathBuf,
    today: NaiveDate,
}

impl CaseFolder {
    /// The folder on the day the cases were made for.
    pub(crate) fn new(folder: &Path) -> Self {
        Self::on(folder, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap())
    }

    /// The folder on another day.
    pub(crate) fn on(folder: &Path, today: NaiveDate) -> Self {
        Self { folder: folder.to_owned(), today }
    }
}

impl Environment for CaseFolder {
    fn today(&self) -> NaiveDate {
        self.today
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        Machine.read(&self.folder.join(path))
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        Machine.names(&self.folder.join(folder))
    }

    fn write(&self, path: &Path, _content: &[u8]) -> io::Result<()> {
        panic!("composing wrote {}", path.display())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        panic!("composing made {}", path.display())
    }
}

/// A case of which one file has other bytes.
pub(crate) struct OtherFile {
    pub(crate) folder: CaseFolder,
    pub(crate) file: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Environment for OtherFile {
    fn today(&self) -> NaiveDate {
        self.folder.today()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == Path::new(self.file) { Ok(self.bytes.clone()) } else { self.folder.read(path) }
    }

    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        self.folder.write(path, content)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.folder.create_folder(path)
    }
}

/// Composes the letter of `letter.toml`, and gives what there was to tell.
pub(crate) fn compose(environment: &dyn Environment) -> (Option<Letter>, Report) {
    let mut report = Report::new();
    let letter = compose_file(Path::new("letter.toml"), None, environment, &mut report);
    (letter, report)
}

/// The letter with its date as the office gives it: a blank day is the 2nd, a blank month November.
pub(crate) fn dated(mut letter: Letter) -> Letter {
    letter.date.day.get_or_insert(2);
    letter.date.month.get_or_insert(11);
    letter
}

/// A report as a person reads it.
pub(crate) fn findings(report: &Report, language: Language) -> String {
    render(report, Format::Text, &Catalogue::new(language))
}

/// Writes the DOCX of every case into a folder, each by the name of its case.
pub(crate) fn documents(folder: &Path) -> Vec<(Letter, PathBuf)> {
    let document = |case: &PathBuf| {
        let letter = compose(&CaseFolder::new(case)).0.unwrap_or_else(|| panic!("{}", case.display()));
        let path = folder.join(format!("{}.docx", super::name(case)));
        Machine.write(&path, &docx::write::write(&letter).unwrap()).unwrap();
        (letter, path)
    };
    super::cases(&super::fixtures()).iter().map(document).collect()
}

/// Writes the print bundle of letters into a folder, their positions with gaps as after letters that failed.
pub(crate) fn bundle<'a>(folder: &Path, letters: impl IntoIterator<Item = &'a Letter>) -> PathBuf {
    let mut bundle = Bundle::new(Cursor::new(Vec::new())).unwrap();
    for (letter, position) in letters.into_iter().zip((1..).step_by(3)) {
        bundle.add(&Leaf::of(letter, position)).unwrap();
    }
    let path = folder.join("bundle.docx");
    Machine.write(&path, &bundle.finish().unwrap().into_inner()).unwrap();
    path
}
