//! The typeface of the decree and its metrics (ND30-PL1-I-4-font).
//!
//! Rules are as long as a text, rows as high as their lines: both need the widths of letters, on machines that
//! may not have the font. Advance widths are facts of the design of Times New Roman; they are taken from
//! Liberation Serif 2.1.5, which is made to the same widths.

mod times_new_roman;

use std::sync::LazyLock;

use crate::measure::{FontSize, Length};
use times_new_roman::{ADVANCES, UNITS_PER_EM};
use unicode_normalization::char::decompose_canonical;

/// The mark that makes a letter of its own: ơ, ư.
const HORN: char = '\u{31b}';

/// The name of the typeface.
pub const NAME: &str = "Times New Roman";

/// Typefaces whose letters are as wide as those of [`NAME`], for machines without it.
pub const AS_WIDE: [&str; 2] = ["Liberation Serif", "Tinos"];

/// What a single line takes above its base line, in ems: ascent and line gap of the face.
pub const ABOVE_BASE_LINE: f64 = (1825.0 + 87.0) / UNITS_PER_EM;

/// What it takes below, in ems: the descent.
pub const BELOW_BASE_LINE: f64 = 443.0 / UNITS_PER_EM;

/// Height of a single line, in ems.
const LINE_HEIGHT: f64 = ABOVE_BASE_LINE + BELOW_BASE_LINE;

/// A letter that the table does not know counts as wide as this, in units of the em.
const UNKNOWN_ADVANCE: u16 = 2048;

/// Weight and slant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Upright.
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Bold and italic.
    BoldItalic,
}

/// The faces, in the order of the table of advances.
const FACES: [Face; 4] = [Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic];

/// How wide a text is in one line.
pub fn width(text: &str, face: Face, size: FontSize) -> Length {
    let common = &*COMMON_ADVANCES;
    let units: u64 = text.chars().map(|character| u64::from(common.of(character, face))).sum();
    #[expect(clippy::cast_precision_loss, reason = "a text is far shorter than 2^53 units")]
    size.em().scale(units as f64 / UNITS_PER_EM)
}

/// How high one line is at single spacing.
pub fn line_height(size: FontSize) -> Length {
    size.em().scale(LINE_HEIGHT)
}

/// The advances of the letters of European languages and of Vietnamese, in every face: they are looked up without
/// searching.
struct CommonAdvances {
    /// From U+0000 on.
    european: Vec<[u16; 4]>,
    /// From [`FIRST_VIETNAMESE`] on.
    vietnamese: Vec<[u16; 4]>,
}

/// Where the block begins that holds the letters of Vietnamese with two marks.
const FIRST_VIETNAMESE: u32 = 0x1E00;

static COMMON_ADVANCES: LazyLock<CommonAdvances> = LazyLock::new(|| {
    let advances = |codes: std::ops::Range<u32>| {
        let letters = codes.filter_map(char::from_u32);
        letters.map(|letter| FACES.map(|face| searched_advance(letter, face))).collect()
    };
    CommonAdvances {
        european: advances(0..0x250),
        vietnamese: advances(FIRST_VIETNAMESE..FIRST_VIETNAMESE + 0x100),
    }
});

impl CommonAdvances {
    fn of(&self, character: char, face: Face) -> u16 {
        let code = u32::from(character);
        let listed = match code.checked_sub(FIRST_VIETNAMESE) {
            None => self.european.get(code as usize),
            Some(offset) => self.vietnamese.get(offset as usize),
        };
        listed.map_or_else(|| searched_advance(character, face), |faces| faces[face as usize])
    }
}

fn searched_advance(character: char, face: Face) -> u16 {
    if let Some(advance) = listed(character, face) {
        return advance;
    }
    // A marked letter is as wide as its base, but for the horn, which makes a wider one.
    let (mut base, mut horned, mut parts) = (None, false, 0);
    decompose_canonical(character, |part| {
        parts += 1;
        horned |= part == HORN;
        base = base.or(Some(part));
    });
    match base {
        Some(base) if parts > 1 => {
            let base = if horned { horned_letter(base) } else { base };
            listed(base, face).unwrap_or(UNKNOWN_ADVANCE)
        }
        _ if unicode_normalization::char::is_combining_mark(character) => 0,
        _ => UNKNOWN_ADVANCE,
    }
}

fn horned_letter(base: char) -> char {
    match base {
        'o' => 'ơ',
        'O' => 'Ơ',
        'u' => 'ư',
        'U' => 'Ư',
        other => other,
    }
}

fn listed(character: char, face: Face) -> Option<u16> {
    let index = ADVANCES.binary_search_by_key(&character, |(listed, _)| *listed).ok()?;
    Some(ADVANCES[index].1[face as usize])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standard::{components, sizes, wording};

    #[test]
    fn widths_are_those_measured_on_paper() {
        let motto = width(wording::MOTTO, Face::Bold, FontSize::pt(14)).to_mm();
        assert!((motto - 60.46).abs() < 0.01, "{motto}");
        let title = width(wording::NATIONAL_TITLE, Face::Bold, FontSize::pt(13)).to_mm();
        assert!((title - 95.67).abs() < 0.01, "{title}");
    }

    #[test]
    fn the_national_title_stands_on_one_line_of_its_column() {
        let title = width(wording::NATIONAL_TITLE, Face::Bold, sizes::NATIONAL_TITLE.chosen);
        assert!(title < components::LETTERHEAD_RIGHT);
    }

    #[test]
    fn composed_and_decomposed_letters_are_equally_wide() {
        for (composed, decomposed) in [("ệ", "e\u{323}\u{302}"), ("ớ", "ơ\u{301}"), ("Ữ", "Ư\u{303}")]
        {
            for face in [Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic] {
                let size = FontSize::pt(14);
                assert_eq!(width(composed, face, size), width(decomposed, face, size), "{composed}");
            }
        }
    }

    #[test]
    fn the_table_is_in_order_so_that_it_can_be_searched() {
        assert!(ADVANCES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
