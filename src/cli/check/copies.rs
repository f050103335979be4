//! Where the copies with comments go (`--annotate`, `--annotate-into`).

use std::collections::{HashMap, HashSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::Args;

use super::documents::Listed;
use crate::diagnostic::{Diagnostic, DocumentRegion, Explanation, Place, Position, Report};
use crate::docx::annotate::{Remark, has_comments_by};
use crate::environment::Environment;

/// Who says what the comments say.
pub(super) const AUTHOR: &str = "congvan";

/// The arguments about copies.
#[derive(Args, Debug)]
pub(super) struct CopyArguments {
    #[arg(long)]
    annotate: Option<PathBuf>,
    #[arg(long)]
    annotate_into: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

impl CopyArguments {
    pub(super) fn wish(&self) -> Wish<'_> {
        let others = if self.force { Others::Replaced } else { Others::Kept };
        Wish { file: self.annotate.as_deref(), folder: self.annotate_into.as_deref(), others }
    }
}

/// What the command says of copies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish<'a> {
    /// The copy of the one document.
    pub(super) file: Option<&'a Path>,
    /// The folder for copies of all.
    pub(super) folder: Option<&'a Path>,
    /// What becomes of other documents that stand where a copy should.
    pub(super) others: Others,
}

/// What becomes of documents that stand where a copy should and are no copies themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// They stay: the run ends.
    Kept,
    /// They are replaced, as the user has said.
    Replaced,
}

impl Wish<'_> {
    /// The copy of each document, by its position in the list. A copy never takes the place of a document that is checked, nor of
    /// another copy, nor unasked of any document that is no copy of an earlier run: that is told before anything is written.
    pub(super) fn copies(
        self,
        documents: &[Listed],
        environment: &dyn Environment,
        report: &mut Report,
    ) -> Vec<Option<PathBuf>> {
        let copies: Vec<PathBuf> = match (self.file, self.folder) {
            (None, None) => return documents.iter().map(|_| None).collect(),
            (Some(_), Some(_)) => {
                report.push(Diagnostic::error("annotate-both"));
                return Vec::new();
            }
            (Some(file), None) if documents.len() != 1 => {
                let problem = Diagnostic::error("annotate-several").with("documents", documents.len());
                report.push(problem.with("file", file.display()));
                return Vec::new();
            }
            (Some(file), None) => vec![file.to_owned()],
            (None, Some(folder)) => documents.iter().map(|listed| folder.join(&listed.below)).collect(),
        };
        let inputs: HashSet<PathBuf> =
            documents.iter().map(|listed| environment.canonical(&listed.path)).collect();
        let mut taken: HashMap<PathBuf, &Path> = HashMap::new();
        for (listed, copy) in documents.iter().zip(&copies) {
            let canonical = environment.canonical(copy);
            let problem = if inputs.contains(&canonical) {
                Diagnostic::error("annotate-over-document")
            } else if let Some(other) = taken.insert(canonical, &listed.path) {
                Diagnostic::error("annotate-name-twice").with("other", other.display())
            } else if copy.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("docx")) {
                Diagnostic::error("annotate-not-docx")
            } else if self.others == Others::Kept && is_other_document(copy, &listed.path, environment) {
                Diagnostic::error("annotate-over-other")
            } else {
                continue;
            };
            report.push(problem.with("file", copy.display()).with("document", listed.path.display()));
        }
        copies.into_iter().map(Some).collect()
    }
}

/// Whether a file stands at the place of a copy and is none: neither with our comments nor the document as it is, which the copy
/// of a document without findings is.
fn is_other_document(copy: &Path, document: &Path, environment: &dyn Environment) -> bool {
    match environment.read(copy) {
        Ok(there) => {
            let is_same = || environment.read(document).is_ok_and(|document| document == there);
            !has_comments_by(&there, AUTHOR) && !is_same()
        }
        Err(error) => error.kind() != ErrorKind::NotFound,
    }
}

/// A finding as a remark: what it says, without its place, at which the comment stands.
pub(super) fn remark(finding: &Diagnostic, told: &Explanation) -> Remark {
    let position = match &finding.place {
        Some(Place { position: Some(Position::Document(position)), .. }) => Some((**position).clone()),
        _ => None,
    };
    let mut lines = vec![format!("{}: {} [{}]", told.severity_word, told.message, told.code)];
    // A comment stands at its paragraph; what is said of anything else says of what.
    let words = match &position {
        Some(position) if position.region == DocumentRegion::Body && position.paragraph.is_some() => {
            Some(position.words.as_str()).filter(|words| !words.is_empty()).map(|words| format!("“{words}”"))
        }
        _ => place_in_file(finding, told),
    };
    lines.extend(words);
    lines.extend(told.details.iter().map(|(label, sentence)| format!("{label} {sentence}")));
    Remark { position, lines }
}

/// The place without the name of the file; None where it is the whole file.
fn place_in_file(finding: &Diagnostic, told: &Explanation) -> Option<String> {
    let place = told.place.as_deref()?.strip_prefix(finding.place.as_ref()?.file.as_str())?;
    place.strip_prefix(", ").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use super::*;
    use crate::diagnostic::{Catalogue, DocumentPosition, Language};
    use crate::environment::Memory;

    #[test]
    fn a_comment_says_where_if_it_stands_elsewhere() {
        let catalogue = Catalogue::new(Language::English);
        let line = |region, paragraph, words: &str| {
            let words = words.to_owned();
            let position = DocumentPosition { region, table: None, cell: None, paragraph, words };
            let place =
                Place { file: "a.docx".to_owned(), position: Some(Position::Document(Box::new(position))) };
            let finding = Diagnostic::error("number-missing").under("ND30-PL1-II-3b-symbol-cv").at(place);
            remark(&finding, &Explanation::of(&finding, &catalogue)).lines.swap_remove(1)
        };
        assert_eq!(line(DocumentRegion::Body, Some(3), "V/v"), "“V/v”");
        assert_eq!(line(DocumentRegion::Section(2), None, ""), "section 2");
        assert_eq!(line(DocumentRegion::Header, Some(1), "2"), "header, paragraph 1: “2”");
    }

    /// What is left of a copy of an earlier run.
    fn annotated() -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("word/comments.xml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(br#"<w:comments xmlns:w="w"><w:comment w:id="0" w:author="congvan"/></w:comments>"#)
            .unwrap();
        zip.finish().unwrap().into_inner()
    }

    fn problems(wish: Wish<'_>, documents: &[(&str, &str)]) -> Vec<&'static str> {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let documents: Vec<Listed> =
            documents.iter().map(|(path, below)| Listed { path: path.into(), below: below.into() }).collect();
        let mut report = Report::new();
        let ours = annotated();
        let files = Memory::new(today).with("a/1.docx", "văn bản").with("ours.docx", ours);
        let files = files.with("same.docx", "văn bản").with("other.docx", "văn bản khác");
        wish.copies(&documents, &files, &mut report);
        report.iter().map(|each| each.code).collect()
    }

    #[test]
    fn no_copy_takes_the_place_of_a_document_or_of_another() {
        let file =
            |file: &'static str| Wish { file: Some(Path::new(file)), folder: None, others: Others::Kept };
        let folder =
            |folder: &'static str| Wish { file: None, folder: Some(Path::new(folder)), others: Others::Kept };
        let one = [("a/1.docx", "1.docx")];
        let two = [("a/1.docx", "1.docx"), ("b/1.docx", "1.docx")];
        assert_eq!(problems(file("out.docx"), &one), [""; 0]);
        assert_eq!(problems(file("a/1.docx"), &one), ["annotate-over-document"]);
        assert_eq!(problems(file("out.doc"), &one), ["annotate-not-docx"]);
        assert_eq!(problems(file("out.docx"), &two), ["annotate-several"]);
        assert_eq!(problems(folder("out"), &two), ["annotate-name-twice"]);
        assert_eq!(problems(folder("b"), &one), [""; 0]);
        assert_eq!(problems(folder("b"), &two), ["annotate-over-document"; 2]);
        let both = Wish { folder: Some(Path::new("y")), ..file("x.docx") };
        assert_eq!(problems(both, &one), ["annotate-both"]);
        assert_eq!(problems(file("other.docx"), &one), ["annotate-over-other"]);
        assert_eq!(problems(Wish { others: Others::Replaced, ..file("other.docx") }, &one), [""; 0]);
        for earlier in ["ours.docx", "same.docx"] {
            assert_eq!(problems(file(earlier), &one), [""; 0], "{earlier}");
        }
    }
}
