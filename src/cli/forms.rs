//! The forms in which a letter is written out.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::diagnostic::{Diagnostic, Report};
use crate::docx;
use crate::environment::Environment;
use crate::letter::{Letter, text_form};
#[cfg(feature = "preview")]
use crate::preview::{Fonts, Pages, PdfStandard};

/// A form in which a letter is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum OutputFormat {
    Docx,
    Pdf,
    Png,
    Svg,
    Txt,
}

impl OutputFormat {
    /// The ending of its files.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Txt => "txt",
        }
    }

    /// The form whose files have this ending.
    pub(super) fn of_extension(extension: &str) -> Option<Self> {
        Self::value_variants().iter().copied().find(|format| format.extension() == extension)
    }
}

/// What a PDF is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PdfPurpose {
    Reading,
    Archive,
}

/// A file of a letter.
pub(super) struct Made {
    /// Which page it shows, counted from 1; None if it holds the whole letter.
    pub(super) page: Option<usize>,
    pub(super) content: Vec<u8>,
}

impl Made {
    fn whole(content: Vec<u8>) -> Vec<Self> {
        vec![Self { page: None, content }]
    }
}

/// The path of one page: `letter.png` becomes `letter-1.png`.
pub(super) fn path_of_page(path: &Path, page: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{page}.{extension}"))
}

/// Makes a letter in every form that is asked for; its pages are set once.
pub(super) struct Maker<'a> {
    letter: &'a Letter,
    #[cfg(feature = "preview")]
    environment: &'a dyn Environment,
    #[cfg(feature = "preview")]
    standard: PdfStandard,
    #[cfg(feature = "preview")]
    pages: Option<Pages>,
}

impl<'a> Maker<'a> {
    /// A maker for one letter.
    #[cfg(feature = "preview")]
    pub(super) fn new(letter: &'a Letter, purpose: PdfPurpose, environment: &'a dyn Environment) -> Self {
        let standard = match purpose {
            PdfPurpose::Reading => PdfStandard::Tagged,
            PdfPurpose::Archive => PdfStandard::Archive(environment.today()),
        };
        Self { letter, environment, standard, pages: None }
    }

    /// A maker for one letter.
    #[cfg(not(feature = "preview"))]
    pub(super) fn new(letter: &'a Letter, _purpose: PdfPurpose, _environment: &'a dyn Environment) -> Self {
        Self { letter }
    }

    /// The files of the letter in one form; None if that was not possible, which is then reported.
    pub(super) fn make(&mut self, format: OutputFormat, report: &mut Report) -> Option<Vec<Made>> {
        match format {
            OutputFormat::Txt => Some(Made::whole(text_form(self.letter).into_bytes())),
            OutputFormat::Docx => match docx::write::write(self.letter) {
                Ok(content) => Some(Made::whole(content)),
                Err(reason) => {
                    report.push(Diagnostic::error("docx-failed").with("reason", reason));
                    None
                }
            },
            OutputFormat::Pdf | OutputFormat::Png | OutputFormat::Svg => self.make_pages(format, report),
        }
    }

    #[cfg(not(feature = "preview"))]
    fn make_pages(&mut self, _format: OutputFormat, report: &mut Report) -> Option<Vec<Made>> {
        report.push(Diagnostic::error("pages-not-built"));
        None
    }

    #[cfg(feature = "preview")]
    fn make_pages(&mut self, format: OutputFormat, report: &mut Report) -> Option<Vec<Made>> {
        let standard = self.standard;
        let pages = self.pages(report)?;
        let numbered = |(index, content): (usize, Vec<u8>)| Made { page: Some(index + 1), content };
        let made = match format {
            OutputFormat::Pdf => pages.pdf(standard).map(Made::whole),
            OutputFormat::Svg => Ok(pages.svg().map(String::into_bytes).enumerate().map(numbered).collect()),
            _ => pages
                .png(RESOLUTION)
                .collect::<Result<Vec<_>, _>>()
                .map(|files| files.into_iter().enumerate().map(numbered).collect()),
        };
        made.map_err(|defect| report.push(Diagnostic::error("pages-failed").with("reason", defect))).ok()
    }

    #[cfg(feature = "preview")]
    fn pages(&mut self, report: &mut Report) -> Option<&Pages> {
        if self.pages.is_none() {
            let Some(fonts) = Fonts::of(self.environment) else {
                report.push(Diagnostic::error("pages-without-font"));
                return None;
            };
            match Pages::of(self.letter, &fonts) {
                Ok(pages) => self.pages = Some(pages),
                Err(defect) => report.push(Diagnostic::error("pages-failed").with("reason", defect)),
            }
        }
        self.pages.as_ref()
    }
}

/// Dots per inch of a page as a PNG: sharp on a screen, and small.
#[cfg(feature = "preview")]
const RESOLUTION: f64 = 144.0;
