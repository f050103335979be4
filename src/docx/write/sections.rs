//! Sections: the letter is one, every appendix another, each with its own page numbers in Arabic digits from 1
//! (ND30-PL1-I-7-pagenum-arabic, ND30-PL1-III-1dd-app-pages), none on its first page
//! (ND30-PL1-I-7-pagenum-first, ND30-PL1-III-1dd-app-first). All stand upright (ND30-PL1-I-2-orient), and all are
//! in one file, which is signed once (ND30-PL1-II-8b-attach-same, ND30-PL1-III-1d-app-sign).

use docx_rs::{
    FooterReference, HeaderReference, PageMargin, PageNumType, PageSize, ParagraphProperty, SectionProperty,
    SectionType,
};

use super::markup::Markup;
use super::parts::relation;
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

/// Ends a section that another follows: its properties stand in a last paragraph, which is a hair high.
pub(super) fn add_end(markup: &mut Markup, kind: SectionKind, letter: &Letter) {
    let mut paragraph = docx_rs::Paragraph::new();
    paragraph.property = ParagraphProperty::new().style(style::TAIL).section_property(property(kind, letter));
    markup.add(&paragraph);
}

/// Ends the last section: its properties stand at the end of the body.
pub(super) fn add_last_end(markup: &mut Markup, kind: SectionKind, letter: &Letter) {
    markup.add(&super::markup::styled(style::TAIL));
    markup.add(&property(kind, letter));
}

/// The first page shows no number; the others show it in the header. The contact line stands on page 1 of the
/// letter only, so the appendices have an empty first footer of their own, else they would inherit it.
fn property(kind: SectionKind, letter: &Letter) -> SectionProperty {
    let margin = PageMargin::new()
        .top(twips(page::MARGIN_TOP.chosen))
        .bottom(twips(page::MARGIN_BOTTOM.chosen))
        .left(twips(page::MARGIN_LEFT.chosen))
        .right(twips(page::MARGIN_RIGHT.chosen))
        .header(twips(page::HEADER_DISTANCE))
        .footer(twips(page::FOOTER_DISTANCE))
        .gutter(0);
    let first_footer = match kind {
        SectionKind::Letter => relation::CONTACT_FOOTER,
        SectionKind::Appendix => relation::EMPTY_FOOTER,
    };
    SectionProperty {
        title_pg: true,
        space: 0,
        header_reference: Some(HeaderReference::new("default", relation::PAGE_NUMBER_HEADER)),
        first_footer_reference: letter
            .contact_line
            .as_ref()
            .map(|_| FooterReference::new("first", first_footer)),
        section_type: Some(SectionType::NextPage),
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
