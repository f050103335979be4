//! Columns of the blocks that stand side by side: Phụ lục I, Phần I, Mục IV.
//!
//! The decree draws only order and sides; the widths here are chosen so that the national title stands on one
//! line at its size (CONV-qh-one-line; it needs 95.7 mm at 13 pt), and place and date too where the name of the place is long.

use super::page;
use crate::measure::Length;

/// Least width of the right half of the letterhead: national title, motto, place and date.
pub const LETTERHEAD_RIGHT: Length = Length::mm(98.0);

/// Most of it, so that the number and the symbol keep their line in the left half.
pub const LETTERHEAD_RIGHT_MOST: Length = Length::mm(114.0);

/// Width of the right half of the signature block.
pub const SIGNATURE_RIGHT: Length = Length::mm(92.0);

/// Width of the left half of the signature block: recipients.
pub fn signature_left() -> Length {
    page::text_width() - SIGNATURE_RIGHT
}
