//! Font sizes: Phụ lục I, Phần I, Mục II, III and the table of Mục V.
//!
//! Sizes go up and down together in one document (ND30-PL1-V-fn-tier); this program takes the larger tier,
//! 13 for the national title, 14 for the motto, 14 for the place.

use super::Bounds;
use crate::measure::FontSize;

/// National title (ND30-PL1-II-1a-qh-style).
pub const NATIONAL_TITLE: Bounds<FontSize> = between(12, 13, 13);

/// Motto (ND30-PL1-II-1b-tn-style).
pub const MOTTO: Bounds<FontSize> = between(13, 14, 14);

/// Parent agency (ND30-PL1-II-2b-parent-style).
pub const PARENT_AGENCY: Bounds<FontSize> = between(12, 13, 13);

/// Issuing agency (ND30-PL1-II-2b-issuer-style).
pub const ISSUING_AGENCY: Bounds<FontSize> = between(12, 13, 13);

/// Number and symbol (ND30-PL1-II-3c-num-style).
pub const NUMBER: Bounds<FontSize> = Bounds::exactly(FontSize::pt(13));

/// Place and date (ND30-PL1-II-4c-place-style).
pub const PLACE_AND_DATE: Bounds<FontSize> = between(13, 14, 14);

/// Subject of a công văn (ND30-PL1-II-5b-vv-style). The smaller size keeps it short in its narrow column.
pub const SUBJECT: Bounds<FontSize> = between(12, 13, 12);

/// Body, legal bases and addressees (ND30-PL1-II-6e-body-style, ND30-PL1-II-6a-basis-style,
/// ND30-PL1-II-9d-kg-style).
pub const BODY: Bounds<FontSize> = between(13, 14, 14);

/// Authority, title and name of the signer (ND30-PL1-II-7dd-title-style, ND30-PL1-II-7dd-name-style).
pub const SIGNER: Bounds<FontSize> = between(13, 14, 14);

/// The words `Nơi nhận:` (ND30-PL1-II-9d-nn-label).
pub const RECIPIENTS_LABEL: Bounds<FontSize> = Bounds::exactly(FontSize::pt(12));

/// The recipients (ND30-PL1-II-9d-nn-items).
pub const RECIPIENTS: Bounds<FontSize> = Bounds::exactly(FontSize::pt(11));

/// The words `Phụ lục` and their number (ND30-PL1-III-1b-app-label).
pub const APPENDIX_LABEL: Bounds<FontSize> = Bounds::exactly(FontSize::pt(14));

/// Title of an appendix (ND30-PL1-III-1b-app-title).
pub const APPENDIX_TITLE: Bounds<FontSize> = between(13, 14, 14);

/// The line `(Kèm theo …)` (ND30-PL1-III-1c-kem-theo).
pub const ENCLOSED_WITH: Bounds<FontSize> = between(13, 14, 14);

/// Cells of the tables of an appendix: text of the content, so 13 to 14 (ND30-PL1-II-6e-body-style).
pub const TABLE: Bounds<FontSize> = between(13, 14, 13);

/// Page number (ND30-PL1-I-7-pagenum-size).
pub const PAGE_NUMBER: Bounds<FontSize> = between(13, 14, 13);

/// Urgency mark (ND30-PL1-III-2b-urgent-size).
pub const URGENCY: Bounds<FontSize> = between(13, 14, 13);

/// Mark of circulation (ND30-PL1-III-2c-circulation).
pub const CIRCULATION: Bounds<FontSize> = between(13, 14, 13);

/// Initials of the drafter and number of copies (ND30-PL1-III-3-drafter).
pub const DRAFTER: Bounds<FontSize> = Bounds::exactly(FontSize::pt(11));

/// Contact line (ND30-PL1-III-4-contact).
pub const CONTACT_LINE: Bounds<FontSize> = between(11, 12, 11);

const fn between(least: u16, most: u16, chosen: u16) -> Bounds<FontSize> {
    Bounds { least: FontSize::pt(least), most: FontSize::pt(most), chosen: FontSize::pt(chosen) }
}
