//! Taking a folded name apart: the word for the kind, the bare name, and the district that follows or leads.

use super::kind::{Kind, Level};
use super::phrase::Phrase;
use crate::vietnamese::fold::{fold, without_leading_zeros};

/// No name of a unit with all that belongs to it is longer, in bytes, and longer texts would take long to search.
pub(super) const LONGEST: usize = 300;

/// The words of a written name, folded, without what only leads to it: bullets and numbering (`1. Xã Hà Châu`) and
/// the people's committee of the unit (`UBND xã Hà Châu`).
pub(super) fn name_key(text: &str) -> String {
    let key = fold(without_numbering(text));
    let committee = ["ubnd ", "ủy ban nhân dân ", "hđnd ubnd ", "hđnd "]
        .into_iter()
        .find_map(|words| key.strip_prefix(words));
    committee.map(str::to_owned).unwrap_or(key)
}

/// `- Xã A`, `1. Xã A`, `2) Xã A`, `3.1. Xã A`, `a) Xã A` and `IV. Huyện B` without what stands before the name.
/// `X. Phượng Tiến` is a commune, so a Roman numeral is one only before a word for a kind.
fn without_numbering(text: &str) -> &str {
    let text = text.trim().trim_start_matches(|c: char| "-–—−+*•●▪".contains(c) || c.is_whitespace());
    let mut rest = text;
    loop {
        let number = &rest[..rest.bytes().take_while(u8::is_ascii_alphanumeric).count()];
        let after = &rest[number.len()..];
        let Some(after) = after.strip_prefix(['.', ')']).map(str::trim_start) else { return text };
        let is_arabic = (1..=3).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_digit());
        let is_roman = !number.is_empty() && number.chars().all(|c| "IVXivx".contains(c));
        let is_letter = number.len() == 1 && rest[1..].starts_with(')');
        if is_arabic && after.starts_with(|c: char| c.is_ascii_digit()) {
            rest = after;
            continue;
        }
        let is_numbering = (is_arabic && after.starts_with(char::is_alphabetic))
            || ((is_roman || is_letter) && begins_with_kind(after));
        return if is_numbering { after } else { text };
    }
}

fn begins_with_kind(name: &str) -> bool {
    let key = fold(name);
    let words: Vec<&str> = key.split(' ').collect();
    let begins = |level| Kind::at_start_of(&words, level).is_some_and(|(_, taken)| taken < words.len());
    begins(Level::District) || begins(Level::Commune)
}

/// What people write instead of the bare name of a province, and the name, both folded.
pub(super) const SHORT_NAMES: [(&str, &str); 4] = [
    ("hcm", "hồ chí minh"),
    ("tphcm", "hồ chí minh"),
    ("tt huế", "thừa thiên huế"),
    ("br vt", "bà rịa vũng tàu"),
];

/// The folded bare name of a province for what people write instead of it.
pub(super) fn full_name_of(bare: &str) -> &str {
    SHORT_NAMES.iter().find(|(short, _)| *short == bare).map_or(bare, |(_, full)| full)
}

/// One way to understand a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading<'w> {
    /// The kind, if a word for it was written.
    pub(super) kind: Option<Kind>,
    /// The folded bare name.
    pub(super) bare: &'w str,
}

/// The ways to understand the words of a name, the most literal first: one or two. `P Rao` is a township of that name
/// or a ward Rao: which, only the list can tell.
pub(super) fn readings(name: Phrase<'_>, level: Level) -> impl Iterator<Item = Reading<'_>> {
    let literal = Reading { kind: None, bare: name.text() };
    std::iter::once(literal).chain(reading_with_kind(name, level))
}

/// The way to understand a name with the word for its kind, if it has one, otherwise as it stands.
pub(super) fn likeliest_reading(name: Phrase<'_>, level: Level) -> Reading<'_> {
    reading_with_kind(name, level).unwrap_or(Reading { kind: None, bare: name.text() })
}

fn reading_with_kind(name: Phrase<'_>, level: Level) -> Option<Reading<'_>> {
    match Kind::at_start_of(name.words(), level) {
        Some((kind, taken)) if taken < name.words().len() => {
            Some(Reading { kind: Some(kind), bare: name.split_at(taken).1.text() })
        }
        _ => {
            let [word] = name.words() else { return None };
            numbered(word, level).map(|(kind, number)| Reading { kind: Some(kind), bare: number })
        }
    }
}

/// `P5`, `F5` and `Q1`, with no space between.
fn numbered(word: &str, level: Level) -> Option<(Kind, &str)> {
    let (kind, number) = match (word.split_at_checked(1)?, level) {
        (("p" | "f", number), Level::Commune) => (Kind::Ward, number),
        (("q", number), Level::District) => (Kind::UrbanDistrict, number),
        _ => return None,
    };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| (kind, without_leading_zeros(number)))
}

/// A commune and its district, as parts of one text.
pub(super) type Split<'w> = (Phrase<'w>, Phrase<'w>);

/// The ways to part `xã X - huyện Y` or `huyện Y, xã X`, where the district has a word for its kind. The last
/// such word comes first: a commune may itself be called Văn Miếu - Quốc Tử Giám.
pub(super) fn splits(name: Phrase<'_>) -> Vec<Split<'_>> {
    let words = name.words();
    let begins = |at: usize, level| {
        let is_numbered = || at + 1 == words.len() && numbered(words[at], level).is_some();
        Kind::at_start_of(&words[at..], level).is_some_and(|(_, taken)| at + taken < words.len())
            || is_numbered()
    };
    let mut splits: Vec<Split<'_>> = (1..words.len())
        .rev()
        .filter(|&at| begins(at, Level::District))
        .map(|at| name.split_at(at))
        .collect();
    let first = words.first().and_then(|word| numbered(word, Level::District)).map(|(kind, _)| (kind, 0));
    if let Some((_, taken)) = Kind::at_start_of(words, Level::District).or(first) {
        let communes = (taken + 1..words.len()).rev().filter(|&at| begins(at, Level::Commune));
        splits.extend(communes.map(|at| {
            let (district, commune) = name.split_at(at);
            (commune, district)
        }));
    }
    splits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_first(text: &str) -> Option<(String, String)> {
        let words: Vec<&str> = text.split(' ').collect();
        let splits = splits(Phrase::new(text, &words));
        splits.first().map(|(commune, district)| (commune.text().to_owned(), district.text().to_owned()))
    }

    #[test]
    fn numbering_bullets_and_the_committee_are_no_part_of_a_name() {
        for (text, key) in [
            ("1. Xã Hà Châu", "xã hà châu"),
            ("12) Hà Châu", "hà châu"),
            ("- Xã Hà Châu", "xã hà châu"),
            ("• Xã Hà Châu", "xã hà châu"),
            ("IV. Huyện Phú Bình", "huyện phú bình"),
            ("UBND xã Hà Châu", "xã hà châu"),
            ("2. Uỷ ban nhân dân xã Hà Châu", "xã hà châu"),
            ("HĐND-UBND xã Hà Châu", "xã hà châu"),
            ("3.1. Xã Hà Châu", "xã hà châu"),
            ("a) Xã Hà Châu", "xã hà châu"),
            ("a) Hà Châu", "a hà châu"),
            ("1.5. ", "1 5"),
            ("X. Phượng Tiến", "x phượng tiến"),
            ("P.5", "p 5"),
            ("1.5", "1 5"),
            ("1.", "1"),
            ("N.T Phong Hải", "nt phong hải"),
        ] {
            assert_eq!(name_key(text), key, "{text}");
        }
    }

    #[test]
    fn the_district_follows_or_leads() {
        for (text, commune, district) in [
            ("xã phượng tiến huyện định hóa", "xã phượng tiến", "huyện định hóa"),
            ("huyện định hóa xã phượng tiến", "xã phượng tiến", "huyện định hóa"),
            ("thị xã phổ yên xã hồng tiến", "xã hồng tiến", "thị xã phổ yên"),
            ("phường văn miếu quốc tử giám quận đống đa", "phường văn miếu quốc tử giám", "quận đống đa"),
            ("p5 q10", "p5", "q10"),
            ("q10 p5", "p5", "q10"),
            ("q10 p 5", "p 5", "q10"),
            ("xã tứ quận huyện yên sơn", "xã tứ quận", "huyện yên sơn"),
        ] {
            assert_eq!(split_first(text), Some((commune.to_owned(), district.to_owned())), "{text}");
        }
        assert_eq!(split_first("xã tứ quận"), None);
        assert_eq!(split_first("xã tứ xã"), None);
        assert_eq!(split_first(""), None);
    }

    #[test]
    fn a_name_may_be_read_in_two_ways() {
        let read = |text: &str| {
            let words: Vec<&str> = text.split(' ').collect();
            let readings = readings(Phrase::new(text, &words), Level::Commune);
            readings.map(|reading| (reading.kind, reading.bare.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(read("p rao"), [(None, "p rao".to_owned()), (Some(Kind::Ward), "rao".to_owned())]);
        assert_eq!(read("p5"), [(None, "p5".to_owned()), (Some(Kind::Ward), "5".to_owned())]);
        assert_eq!(read("xã"), [(None, "xã".to_owned())]);
    }
}
