//! Paper, margins and page numbers: Phụ lục I, Phần I, Mục I.

use super::Bounds;
use crate::measure::Length;

/// Width of A4 (ND30-PL1-I-1-paper).
pub const WIDTH: Length = Length::mm(210.0);

/// Height of A4 (ND30-PL1-I-1-paper).
pub const HEIGHT: Length = Length::mm(297.0);

/// Top margin (ND30-PL1-I-3-margin-top).
pub const MARGIN_TOP: Bounds<Length> = margin(20.0, 25.0);

/// Bottom margin (ND30-PL1-I-3-margin-bottom).
pub const MARGIN_BOTTOM: Bounds<Length> = margin(20.0, 25.0);

/// Left margin (ND30-PL1-I-3-margin-left). The least is taken, so that the national title stands on one line.
pub const MARGIN_LEFT: Bounds<Length> = margin(30.0, 35.0);

/// Right margin (ND30-PL1-I-3-margin-right).
pub const MARGIN_RIGHT: Bounds<Length> = margin(15.0, 20.0);

/// From the top edge to the page number, which stands inside the top margin (ND30-PL1-I-7-pagenum-pos; the
/// decree's own files take 10 mm).
pub const HEADER_DISTANCE: Length = Length::mm(10.0);

/// From the bottom edge to the contact line, which stands inside the bottom margin.
pub const FOOTER_DISTANCE: Length = Length::mm(10.0);

/// What the margins leave for text in a line.
pub fn text_width() -> Length {
    WIDTH - MARGIN_LEFT.chosen - MARGIN_RIGHT.chosen
}

/// What the margins leave for text on a page.
pub fn text_height() -> Length {
    HEIGHT - MARGIN_TOP.chosen - MARGIN_BOTTOM.chosen
}

const fn margin(least: f64, most: f64) -> Bounds<Length> {
    Bounds { least: Length::mm(least), most: Length::mm(most), chosen: Length::mm(least) }
}
