//! The pages of a PDF, as poppler reads them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::judge::run;

/// One page.
pub(crate) struct Page {
    /// Its width and height, in points.
    pub(crate) size: (f64, f64),
    /// Its words, in the order poppler reads them.
    pub(crate) words: Vec<Word>,
    /// Its text without any space, in the order it was painted: cell after cell.
    pub(crate) painted: String,
}

/// A word and the box it stands in, in points from the upper left corner.
#[derive(Default)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

/// A millimetre in points.
pub(crate) const MM: f64 = 72.0 / 25.4;

impl Page {
    /// What stands in the top margin: the page number.
    pub(crate) fn header(&self) -> String {
        self.words.iter().filter(|word| word.is_in_header()).map(|word| &*word.text).collect()
    }

    /// The words below the top margin.
    pub(crate) fn body(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| !word.is_in_header())
    }

    /// The painted text without the page number, which is painted first.
    pub(crate) fn painted_body(&self) -> &str {
        self.painted.strip_prefix(&self.header()).unwrap_or(&self.painted)
    }
}

impl Word {
    fn is_in_header(&self) -> bool {
        self.bottom < 20.0 * MM
    }
}

/// The pages that hold something.
pub(crate) const AS_READ: &str = "pdf";

/// All pages, those too that are left empty so that the next one is odd.
pub(crate) const AS_PRINTED: &str =
    r#"pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}"#;

/// Has LibreOffice print documents into a folder, and gives the PDFs. One call for all, with a profile of its own
/// so that no other LibreOffice is in the way.
pub(crate) fn print(documents: &[PathBuf], folder: &Path, filter: &str) -> Vec<PathBuf> {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let options = [&*profile, "--headless", "--convert-to", filter, "--outdir"].map(OsStr::new);
    let files = [folder].into_iter().chain(documents.iter().map(|document| &**document));
    run("soffice", options.into_iter().chain(files.map(Path::as_os_str)));
    let pdf = |document: &PathBuf| folder.join(document.file_name().unwrap()).with_extension("pdf");
    documents.iter().map(pdf).collect()
}

/// The pages of a file.
pub(crate) fn pages(pdf: &Path) -> Vec<Page> {
    let painted = run("pdftotext", ["-raw".as_ref(), pdf.as_os_str(), "-".as_ref()]);
    let boxes = run("pdftotext", ["-bbox".as_ref(), pdf.as_os_str(), "-".as_ref()]);
    let mut pages = boxes_of_pages(&boxes);
    for (page, painted) in pages.iter_mut().zip(painted.split('\u{c}')) {
        page.painted = without_spaces(painted);
    }
    pages
}

/// A text without white space, no-break spaces included.
pub(crate) fn without_spaces(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

fn boxes_of_pages(xhtml: &str) -> Vec<Page> {
    let mut reader = Reader::from_str(xhtml);
    let mut pages = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return pages,
            Event::Start(start) if start.name().as_ref() == "page" => pages.push(Page {
                size: (attribute(&start, "width"), attribute(&start, "height")),
                words: Vec::new(),
                painted: String::new(),
            }),
            Event::Start(start) if start.name().as_ref() == "word" => {
                let text = reader.read_text(start.name()).unwrap();
                let text = quick_xml::escape::unescape(&text).unwrap().into_owned();
                pages.last_mut().expect("a word is on a page").words.push(Word {
                    text,
                    left: attribute(&start, "xMin"),
                    right: attribute(&start, "xMax"),
                    top: attribute(&start, "yMin"),
                    bottom: attribute(&start, "yMax"),
                });
            }
            _ => {}
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> f64 {
    let attribute = element.try_get_attribute(name).unwrap().expect("poppler writes it");
    attribute.value.parse().unwrap()
}
