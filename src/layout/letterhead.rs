//! How the two halves of the letterhead share the width of the page.

use crate::letter::{Letter, printed_line};
use crate::measure::Length;
use crate::standard::typeface::{self, Face};
use crate::standard::{components, page, sizes};

/// What the line of place and date keeps free in its column: LibreOffice draws the blank of a content control wider
/// than its spaces are.
const SLACK: Length = Length::mm(6.0);

/// The widths of the left and of the right half: the right one is wider where the name of the place is long, so
/// that place and date stand on one line.
pub fn letterhead_columns(letter: &Letter) -> (Length, Length) {
    let line = printed_line(&letter.place_and_date_line(), letter);
    let needed = typeface::width(&line, Face::Italic, sizes::PLACE_AND_DATE.chosen) + SLACK;
    let right = needed.max(components::LETTERHEAD_RIGHT).min(components::LETTERHEAD_RIGHT_MOST);
    (page::text_width() - right, right)
}
