//! The forms in which a letter is written out.

#[cfg(feature = "preview")]
use std::cell::OnceCell;

use crate::diagnostic::Diagnostic;
use crate::docx;
use crate::environment::Environment;
use crate::letter::{Letter, text_form};
#[cfg(feature = "preview")]
use crate::preview::{Fonts, Pages, PdfStandard, forget_earlier};

/// A form in which a letter is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The letter for signature.
    Docx,
    /// The pages, in one file.
    Pdf,
    /// The pages, each a picture.
    Png,
    /// The pages, each a drawing.
    Svg,
    /// The words alone.
    Txt,
}

impl Form {
    /// All there are.
    pub const ALL: [Self; 5] = [Self::Docx, Self::Pdf, Self::Png, Self::Svg, Self::Txt];

    /// The ending of its files, without a dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Txt => "txt",
        }
    }

    /// The form whose files have this ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Whether it shows pages, for which Typst and a font are needed.
    const fn has_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Png | Self::Svg)
    }

    /// The name of the first file of a letter, whose name without an ending is given.
    pub fn first_file(self, stem: &str) -> String {
        let page = matches!(self, Self::Png | Self::Svg).then_some(1);
        self.file(stem, page)
    }

    /// The name of a file of a letter: `stem.pdf`, or `stem-2.png` for its second page.
    pub fn file(self, stem: &str, page: Option<usize>) -> String {
        let page = page.map(|page| format!("-{page}")).unwrap_or_default();
        format!("{stem}{page}.{}", self.ending())
    }
}

/// What a PDF is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PdfPurpose {
    /// To be read: PDF 1.7.
    Reading,
    /// To be kept: PDF/A-2a.
    Archive,
}

/// A file of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormFile {
    /// Which page it shows, counted from 1; None if it holds the whole letter.
    pub page: Option<usize>,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl FormFile {
    fn whole(content: Vec<u8>) -> Vec<Self> {
        vec![Self { page: None, content }]
    }
}

/// Writes letters out, on any thread.
#[derive(Debug)]
pub struct Press {
    #[cfg(feature = "preview")]
    fonts: Option<Fonts>,
    #[cfg(feature = "preview")]
    standard: PdfStandard,
}

impl Press {
    /// A press for some forms: with the fonts of the machine, if a form has pages.
    #[cfg(feature = "preview")]
    pub fn new(forms: &[Form], purpose: PdfPurpose, environment: &dyn Environment) -> Self {
        let has_pages = forms.iter().any(|form| form.has_pages());
        let fonts = if has_pages { Fonts::of(environment) } else { None };
        let standard = match purpose {
            PdfPurpose::Reading => PdfStandard::Tagged,
            PdfPurpose::Archive => PdfStandard::Archive(environment.today()),
        };
        Self { fonts, standard }
    }

    /// A press for some forms.
    #[cfg(not(feature = "preview"))]
    pub fn new(_forms: &[Form], _purpose: PdfPurpose, _environment: &dyn Environment) -> Self {
        Self {}
    }

    /// Why a form cannot be made, on this machine or with this build.
    pub fn refusal(&self, form: Form) -> Option<Diagnostic> {
        if !form.has_pages() {
            return None;
        }
        #[cfg(feature = "preview")]
        return self.fonts.is_none().then(|| Diagnostic::error("pages-without-font"));
        #[cfg(not(feature = "preview"))]
        Some(Diagnostic::error("pages-not-built"))
    }

    /// What the files of a letter depend on besides the letter, the program and the day: the same words, the same files.
    pub fn mark(&self, forms: &[Form]) -> String {
        if forms == [Form::Docx] {
            return String::new();
        }
        let endings: Vec<&str> = forms.iter().map(|form| form.ending()).collect();
        endings.join(" ") + &self.mark_of_pages()
    }

    #[cfg(not(feature = "preview"))]
    #[expect(clippy::unused_self, reason = "as the build with pages has it")]
    fn mark_of_pages(&self) -> String {
        String::new()
    }

    #[cfg(feature = "preview")]
    fn mark_of_pages(&self) -> String {
        let Some(fonts) = &self.fonts else { return String::new() };
        let purpose = if self.standard == PdfStandard::Tagged { "" } else { " archive" };
        format!(" {}{purpose}", fonts.digest())
    }

    /// Begins to write a letter out; its pages are set once, for all forms.
    pub fn begin<'a>(&'a self, letter: &'a Letter) -> Sheets<'a> {
        Sheets {
            letter,
            #[cfg(feature = "preview")]
            press: self,
            #[cfg(feature = "preview")]
            pages: OnceCell::new(),
        }
    }
}

/// A letter that is being written out.
#[derive(Debug)]
pub struct Sheets<'a> {
    letter: &'a Letter,
    #[cfg(feature = "preview")]
    press: &'a Press,
    #[cfg(feature = "preview")]
    pages: OnceCell<Result<Pages, Diagnostic>>,
}

impl Sheets<'_> {
    /// The files of the letter in one form.
    ///
    /// # Errors
    /// By a [`refusal`](Press::refusal), or a defect of the program.
    pub fn files(&self, form: Form) -> Result<Vec<FormFile>, Diagnostic> {
        match form {
            Form::Txt => Ok(FormFile::whole(text_form(self.letter).into_bytes())),
            Form::Docx => docx::write::write(self.letter)
                .map(FormFile::whole)
                .map_err(|reason| Diagnostic::error("docx-failed").with("reason", reason)),
            #[cfg(feature = "preview")]
            Form::Pdf | Form::Png | Form::Svg => self.pages_as(form),
            #[cfg(not(feature = "preview"))]
            Form::Pdf | Form::Png | Form::Svg => Err(Diagnostic::error("pages-not-built")),
        }
    }

    #[cfg(feature = "preview")]
    fn pages_as(&self, form: Form) -> Result<Vec<FormFile>, Diagnostic> {
        let pages = self.pages.get_or_init(|| self.set()).as_ref().map_err(Diagnostic::clone)?;
        let numbered = |(index, content): (usize, Vec<u8>)| FormFile { page: Some(index + 1), content };
        let files = match form {
            Form::Pdf => pages.pdf(self.press.standard).map(FormFile::whole),
            Form::Svg => Ok(pages.svg().map(String::into_bytes).enumerate().map(numbered).collect()),
            _ => pages
                .png(RESOLUTION)
                .collect::<Result<Vec<_>, _>>()
                .map(|files| files.into_iter().enumerate().map(numbered).collect()),
        };
        files.map_err(|defect| Diagnostic::error("pages-failed").with("reason", defect))
    }

    #[cfg(feature = "preview")]
    fn set(&self) -> Result<Pages, Diagnostic> {
        let Some(fonts) = &self.press.fonts else { return Err(Diagnostic::error("pages-without-font")) };
        let pages = Pages::of(self.letter, fonts);
        forget_earlier(REMEMBERED);
        pages.map_err(|defect| Diagnostic::error("pages-failed").with("reason", defect))
    }
}

/// Of how many letters before Typst remembers what it has set: letters of a batch are alike.
#[cfg(feature = "preview")]
const REMEMBERED: usize = 8;

/// Dots per inch of a page as a PNG: sharp on a screen, and small.
#[cfg(feature = "preview")]
const RESOLUTION: f64 = 144.0;
