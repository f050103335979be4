//! Letter to pages: PDF, SVG and PNG, set by Typst.
//!
//! `sheet` writes down what a letter is as texts and lengths, `letter.typ` sets them. No text of a letter is ever
//! read as markup: all of it is data.

mod fonts;
mod sheet;
mod singly;
mod world;

use chrono::{Datelike, NaiveDate};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

pub use fonts::Fonts;
pub use singly::forget_earlier;

use crate::letter::Letter;
use sheet::Sheet;
use world::SheetWorld;

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
        let sheet = serde_json::to_vec(&Sheet::of(letter, fonts.family()))
            .map_err(|error| Defect(error.to_string()))?;
        let world = SheetWorld { fonts, sheet: Bytes::new(sheet) };
        let document = typst::compile(&world).output.map_err(|problems| defect(&problems))?;
        Ok(Self { document })
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

/// The first moment of a day.
fn timestamp(day: NaiveDate) -> Option<Timestamp> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Datetime::from_ymd_hms(day.year(), month, day_of_month, 0, 0, 0).map(Timestamp::new_utc)
}

fn defect(problems: &[SourceDiagnostic]) -> Defect {
    Defect(problems.iter().map(|problem| problem.message.to_string()).collect::<Vec<_>>().join("; "))
}
