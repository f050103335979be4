//! Indents, gaps and lines: Phụ lục I, Phần I, Mục II.

use super::Bounds;
use crate::measure::Length;

/// Gap between the number and the subject below it (ND30-PL1-II-5b-vv-gap).
pub const BEFORE_SUBJECT: Length = Length::pt(6.0);

/// First-line indent of the body: 1 cm or 1.27 cm, nothing between (ND30-PL1-II-6e-indent).
pub const FIRST_LINE_INDENTS: [Length; 2] = [Length::mm(10.0), Length::mm(12.7)];

/// The first-line indent this program takes.
pub const FIRST_LINE_INDENT: Length = FIRST_LINE_INDENTS[1];

/// Least gap between paragraphs of the body (ND30-PL1-II-6e-para-gap).
pub const BETWEEN_PARAGRAPHS: Length = Length::pt(6.0);

/// Line spacing of the body in lines, single to one and a half (ND30-PL1-II-6e-line).
pub const LINES: Bounds<f64> = Bounds { least: 1.0, most: 1.5, chosen: 1.0 };

/// Line spacing of the letterhead in lines (ND30-PL1-II-1c-single, ND30-PL1-II-2b-single).
pub const LETTERHEAD_LINES: f64 = 1.0;

/// Share of the last line of the issuing agency's name that the rule below it takes
/// (ND30-PL1-II-2b-issuer-line).
pub const ISSUER_RULE: Bounds<f64> = Bounds { least: 1.0 / 3.0, most: 1.0 / 2.0, chosen: 0.42 };

/// Share of the motto that the rule below it takes: as long as the text (ND30-PL1-II-1b-tn-line).
pub const MOTTO_RULE: f64 = 1.0;

/// The rule below the line `(Kèm theo …)` of an appendix, as the sample forms draw it (FORM-2.1-line).
pub const ENCLOSED_WITH_RULE: Length = Length::mm(40.0);

/// Thickness of the rules; the decree says a solid line and no more.
pub const RULE_THICKNESS: Length = Length::pt(0.75);

/// Where `Kính gửi:` begins, from the left edge of the text, before a list (form 1.5 of Phụ lục III).
pub const ADDRESSEES_INDENT: Length = Length::mm(35.0);

/// Room between title and name for the signature and the seal (CONV-sign-space: the decree gives no number,
/// offices leave 3 to 4 cm).
pub const SIGNATURE_ROOM: Length = Length::mm(30.0);

/// Size of the frame of the urgency mark: height (ND30-PL1-III-2b-urgent-size).
pub const URGENCY_HEIGHT: Length = Length::mm(8.0);

/// Gap between a text and the rule below it; the decree gives no number.
pub const BEFORE_RULE: Length = Length::pt(2.0);

/// Height of the paragraph that carries a rule: the gap, the rule and what follows it.
pub const RULE_ROOM: Length = Length::pt(7.0);
