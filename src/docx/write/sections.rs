//! Sections: the letter is one, every appendix another, each with its own page numbers in Arabic digits from 1
//! (ND30-PL1-I-7-pagenum-arabic, ND30-PL1-III-1dd-app-pages), none on its first page
//! (ND30-PL1-I-7-pagenum-first, ND30-PL1-III-1dd-app-first). All stand upright (ND30-PL1-I-2-orient), and all are
//! in one file, which is signed once (ND30-PL1-II-8b-attach-same, ND30-PL1-III-1d-app-sign).

use docx_rs::{
    FooterReference, HeaderReference, PageMargin, PageNumType, PageSize, Paragraph, ParagraphProperty,
    SectionProperty, SectionType,
};

use super::markup::{Markup, markup_of, styled};
use super::parts::relation;
use super::stencil::{self, Kept, Stencil};
use super::style_sheet as style;
use crate::letter::Letter;
use crate::measure::Length;
use crate::standard::page;

/// Which section of the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SectionKind {
    Letter,
    Appendix,
}

thread_local! {
    static FOLLOWED_ENDS: Kept<Option<&'static str>> = Kept::new();
    static LAST_ENDS: Kept<Option<&'static str>> = Kept::new();
}

/// Ends a section that another follows.
pub(super) fn add_end(markup: &mut Markup, kind: SectionKind, letter: &Letter) {
    let footer = first_footer(kind, letter);
    let make = || Stencil::of_markup(&followed_end(SectionType::NextPage, footer));
    FOLLOWED_ENDS.with(|ends| markup.fill(&ends.get(footer, make), ""));
}

/// Ends the last section.
pub(super) fn add_last_end(markup: &mut Markup, kind: SectionKind, letter: &Letter) {
    let footer = first_footer(kind, letter);
    let make = || Stencil::of_markup(&last_end(SectionType::NextPage, footer));
    LAST_ENDS.with(|ends| markup.fill(&ends.get(footer, make), ""));
}

/// The ends of the sections of a bundle, for the relation of the footer of their first page. A section without a
/// first footer inherits that of the section before it (ECMA-376 part 1 §17.10.2), so each names its own.
pub(super) struct BundleEnds {
    pub(super) followed: Stencil,
    pub(super) last: Stencil,
}

impl BundleEnds {
    pub(super) fn new() -> Self {
        let footer = Some(stencil::TEXT);
        let stencil = |end: String| Stencil::of_markup(&end.replace(ODD_PAGE, ODD_PAGE_IN_WORD));
        Self {
            followed: stencil(followed_end(SectionType::OddPage, footer)),
            last: stencil(last_end(SectionType::OddPage, footer)),
        }
    }
}

/// As docx-rs writes it (ECMA-376 part 1 §17.6.22).
const ODD_PAGE: &str = "<w:type w:val=\"oddPage\" />";

/// Every section of a bundle begins on an odd page, the appendices too: Word goes by the page numbers ([MS-OI29500]
/// §2.1.293), and these begin anew in every section. If an appendix of two pages followed a letter of one, its last
/// number would be even while it stands on a front, and the next letter would begin on its back.
///
/// Where a section is of this type, LibreOffice shows the header and the footer of the first page on the second one
/// again (7.4, and newer by its source), and it needs no type: a page with an odd number is always a front there.
/// So only who knows the namespace of Word 2013 reads it (ECMA-376 part 3, `AlternateContent`).
const ODD_PAGE_IN_WORD: &str = "<mc:AlternateContent><mc:Choice Requires=\"w15\"><w:type w:val=\"oddPage\"/>\
    </mc:Choice><mc:Fallback><w:type w:val=\"nextPage\"/></mc:Fallback></mc:AlternateContent>";

/// The namespaces that a document with [`BundleEnds`] has besides those of a letter.
pub(super) const BUNDLE_NAMESPACES: &str = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

/// The contact line stands on page 1 of the letter only, so the appendices have an empty first footer of their own,
/// else they would inherit it.
fn first_footer(kind: SectionKind, letter: &Letter) -> Option<&'static str> {
    let relation = match kind {
        SectionKind::Letter => relation::CONTACT_FOOTER,
        SectionKind::Appendix => relation::EMPTY_FOOTER,
    };
    letter.contact_line.as_ref().map(|_| relation)
}

/// The end of a section that another follows: its properties stand in a last paragraph, which is a hair high.
fn followed_end(start: SectionType, first_footer: Option<&str>) -> String {
    let mut paragraph = Paragraph::new();
    let section = property(start, first_footer);
    paragraph.property = ParagraphProperty::new().style(style::TAIL).section_property(section);
    markup_of(&paragraph)
}

/// The end of the last section: its properties stand at the end of the body.
fn last_end(start: SectionType, first_footer: Option<&str>) -> String {
    markup_of(&styled(style::TAIL)) + &markup_of(&property(start, first_footer))
}

/// The first page shows no number; the others show it in the header.
fn property(start: SectionType, first_footer: Option<&str>) -> SectionProperty {
    let margin = PageMargin::new()
        .top(twips(page::MARGIN_TOP.chosen))
        .bottom(twips(page::MARGIN_BOTTOM.chosen))
        .left(twips(page::MARGIN_LEFT.chosen))
        .right(twips(page::MARGIN_RIGHT.chosen))
        .header(twips(page::HEADER_DISTANCE))
        .footer(twips(page::FOOTER_DISTANCE))
        .gutter(0);
    SectionProperty {
        title_pg: true,
        space: 0,
        header_reference: Some(HeaderReference::new("default", relation::PAGE_NUMBER_HEADER)),
        first_footer_reference: first_footer.map(|relation| FooterReference::new("first", relation)),
        section_type: Some(start),
        page_num_type: Some(PageNumType::new().start(1)),
        ..SectionProperty::new()
    }
    .page_size(
        PageSize::new().size(page::WIDTH.to_twips().unsigned_abs(), page::HEIGHT.to_twips().unsigned_abs()),
    )
    .page_margin(margin)
}

fn twips(length: Length) -> i32 {
    length.to_twips()
}
