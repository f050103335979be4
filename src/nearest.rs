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

#[cfg(test)]
mod tests {
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
}
