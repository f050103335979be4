//! Columns of the blocks that stand side by side: Phụ lục I, Phần I, Mục IV.
//!
//! The decree draws only order and sides; the widths here are chosen so that the national title stands on one
//! line at its size (it needs 95.7 mm at 13 pt).

use super::page;
use crate::measure::Length;

/// Width of the right half of the letterhead: national title, motto, place and date.
pub const LETTERHEAD_RIGHT: Length = Length::mm(98.0);

/// Width of the right half of the signature block.
pub const SIGNATURE_RIGHT: Length = Length::mm(92.0);

/// Width of the left half of the letterhead: agency, number and symbol, subject.
pub fn letterhead_left() -> Length {
    page::text_width() - LETTERHEAD_RIGHT
}

/// Width of the left half of the signature block: recipients.
pub fn signature_left() -> Length {
    page::text_width() - SIGNATURE_RIGHT
}
