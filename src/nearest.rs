//! The name a person probably meant.

use strsim::damerau_levenshtein;

/// The known name that is nearest to a written one, if one is near enough to be worth offering: at most one
/// letter in three differs, capitals aside. Of names equally near, the first.
pub fn nearest<'name>(written: &str, known: impl IntoIterator<Item = &'name str>) -> Option<&'name str> {
    let written = written.to_lowercase();
    known
        .into_iter()
        .filter_map(|name| {
            let lowercase = name.to_lowercase();
            let distance = damerau_levenshtein(&written, &lowercase);
            let length = written.chars().count().max(lowercase.chars().count());
            (distance * 3 <= length).then_some((distance, name))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many letters must be changed, put in or left out to make one name of another.
pub fn distance(left: &str, right: &str) -> usize {
    strsim::levenshtein(left, right)
}

/// A text whose distance to many others is asked for. Texts of up to 64 letters are measured by the bits of one
/// word (Myers, 1999, in the form of Hyyrö, 2003), a tenth of the work of a matrix.
#[derive(Debug)]
pub struct Measured<'t> {
    text: &'t str,
    length: usize,
    /// Where each letter stands in the text.
    places: Vec<(char, u64)>,
}

impl<'t> Measured<'t> {
    /// Prepares a text.
    pub fn new(text: &'t str) -> Self {
        let mut places: Vec<(char, u64)> = Vec::new();
        for (at, letter) in text.chars().enumerate().take(64) {
            let bit = 1 << at;
            match places.iter_mut().find(|(known, _)| *known == letter) {
                Some((_, bits)) => *bits |= bit,
                None => places.push((letter, bit)),
            }
        }
        Self { text, length: text.chars().count(), places }
    }

    /// How many letters the text has.
    pub const fn length(&self) -> usize {
        self.length
    }

    /// The same as [`distance`] of the two.
    pub fn distance(&self, other: &str) -> usize {
        if self.length == 0 || self.length > 64 {
            return distance(self.text, other);
        }
        let end = 1 << (self.length - 1);
        let (mut more, mut less) = (u64::MAX, 0);
        let mut distance = self.length;
        for letter in other.chars() {
            let equal = self.places.iter().find(|(known, _)| *known == letter).map_or(0, |(_, bits)| *bits);
            let diagonal = ((equal & more).wrapping_add(more) ^ more) | equal | less;
            let mut gained = less | !(diagonal | more);
            let mut lost = more & diagonal;
            if gained & end != 0 {
                distance += 1;
            }
            if lost & end != 0 {
                distance -= 1;
            }
            gained = gained << 1 | 1;
            lost <<= 1;
            more = lost | !(diagonal | gained);
            less = gained & diagonal;
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_the_name_and_a_different_word_does_not() {
        let known = ["name", "title", "addressees"];
        let examples = [
            ("nmae", Some("name")),
            ("Title", Some("title")),
            ("adressees", Some("addressees")),
            ("recipients", None),
            ("", None),
        ];
        for (written, expected) in examples {
            assert_eq!(nearest(written, known), expected, "{written}");
        }
    }
    proptest! {
        #[test]
        fn bits_measure_as_the_matrix_does(left in "[abcđ ]{0,70}", right in "[abcđ ]{0,70}") {
            prop_assert_eq!(Measured::new(&left).distance(&right), distance(&left, &right));
        }
    }
}
