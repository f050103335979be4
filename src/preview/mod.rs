//! Letter to pages: PDF, SVG and PNG, set by Typst.
//!
//! `sheet` writes down what a letter is as texts and lengths, `letter.typ` sets them. No text of a letter is ever
//! read as markup: all of it is data.

mod fonts;
mod outlines;
mod sheet;
mod singly;
mod world;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::layout::Point;
use typst::model::Document;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

pub use fonts::Fonts;
pub use singly::forget_earlier;

use crate::letter::Letter;
use sheet::{Margins, Sheet};
use world::{Matter, SheetWorld};

/// The pages of a letter.
#[derive(Debug)]
pub struct Pages {
    document: PagedDocument,
}

/// Which standard a PDF keeps to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PdfStandard {
    /// PDF 1.7, tagged.
    #[default]
    Tagged,
    /// PDF/A-2a, tagged and for the archive (ISO 19005-2), which wants to know the day it was made on.
    Archive(NaiveDate),
}

/// Typst could not set or write the pages: a defect of the program. Holds what Typst says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect(pub String);

impl std::fmt::Display for Defect {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Defect {}

impl Pages {
    /// Sets a letter. The same letter and the same fonts give the same pages.
    ///
    /// # Errors
    /// Only by a defect of the program.
    pub fn of(letter: &Letter, fonts: &Fonts) -> Result<Self, Defect> {
        let sheet = Sheet::of(letter, fonts.family());
        let mut pages = Self { document: set(Matter::Letter, &sheet, fonts)? };
        let margins = Margins::of(letter, pages.numbers(), fonts.family());
        if !margins.are_blank() {
            pages.add(&set(Matter::Margins, &margins, fonts)?)?;
        }
        Ok(pages)
    }

    /// The number that each page shows: counted in its section, from the second page on (ND30-PL1-I-7-pagenum-first,
    /// ND30-PL1-III-1dd-app-pages).
    fn numbers(&self) -> Vec<Option<usize>> {
        let beginnings = self.beginnings();
        let number = |page: usize| {
            let beginning = beginnings.iter().rev().find(|beginning| **beginning <= page)?;
            (page > *beginning).then_some(page - beginning + 1)
        };
        (0..self.count()).map(number).collect()
    }

    /// Adds what stands in the margins of each page.
    fn add(&mut self, margins: &PagedDocument) -> Result<(), Defect> {
        if margins.pages().len() != self.count() {
            return Err(Defect(format!("{} margins for {} pages", margins.pages().len(), self.count())));
        }
        let mut pages = self.document.pages().to_vec();
        for (page, margin) in pages.iter_mut().zip(margins.pages()) {
            page.frame.push_frame(Point::zero(), margin.frame.clone());
        }
        self.document = PagedDocument::new(pages.into(), self.document.info().clone());
        Ok(())
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The pages as a PDF: tagged, its language Vietnamese, its fonts subsets.
    ///
    /// # Errors
    /// Only by a defect of the program.
    pub fn pdf(&self, standard: PdfStandard) -> Result<Vec<u8>, Defect> {
        let creator = Smart::Custom(Some("congvan".to_owned()));
        let mut options = PdfOptions { creator, ..PdfOptions::default() };
        if let PdfStandard::Archive(day) = standard {
            options.standards = PdfStandards::new(&[typst_pdf::PdfStandard::A_2a])
                .map_err(|error| Defect(error.message().to_string()))?;
            options.timestamp = timestamp(day);
        }
        typst_pdf::pdf(&self.document, &options).map_err(|problems| defect(&problems))
    }

    /// Each page as an SVG.
    pub fn svg(&self) -> impl Iterator<Item = String> {
        self.document.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default()))
    }

    /// Each page as a PNG of so many dots per inch.
    ///
    /// # Errors
    /// Only by a defect of the program.
    pub fn png(&self, dots_per_inch: f64) -> impl Iterator<Item = Result<Vec<u8>, Defect>> {
        const POINTS_PER_INCH: f64 = 72.0;
        let options = RenderOptions {
            pixel_per_pt: (dots_per_inch / POINTS_PER_INCH).into(),
            ..RenderOptions::default()
        };
        self.document.pages().iter().map(move |page| {
            typst_render::render(page, &options).encode_png().map_err(|error| Defect(error.to_string()))
        })
    }
}

/// Sets one of the files that end in `.typ` with its sheet.
fn set(matter: Matter, sheet: &impl Serialize, fonts: &Fonts) -> Result<PagedDocument, Defect> {
    let sheet = serde_json::to_vec(sheet).map_err(|error| Defect(error.to_string()))?;
    let world = SheetWorld { fonts, matter, sheet: Bytes::new(sheet) };
    typst::compile(&world).output.map_err(|problems| defect(&problems))
}

/// The first moment of a day.
fn timestamp(day: NaiveDate) -> Option<Timestamp> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Datetime::from_ymd_hms(day.year(), month, day_of_month, 0, 0, 0).map(Timestamp::new_utc)
}

fn defect(problems: &[SourceDiagnostic]) -> Defect {
    Defect(problems.iter().map(|problem| problem.message.to_string()).collect::<Vec<_>>().join("; "))
}
