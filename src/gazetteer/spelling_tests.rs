//! Every name of the lists in every spelling that people use, and every pair of names that a slip could confuse.

use unicode_normalization::UnicodeNormalization;

use super::{Commune, District, ListId, Resolution, Resolver, Written};

/// A name otherwise than the list has it, and whether it still says which commune is meant.
type Spelling = (&'static str, fn(&str) -> String);

const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// Spellings of a name with its district that mean the same: each must find the commune or be ambiguous.
const SAME: &[Spelling] = &[
    ("in capitals", str::to_uppercase),
    ("in small letters", str::to_lowercase),
    ("decomposed", |name| name.nfd().collect()),
    ("tones apart", tones_apart),
    ("tone on the other vowel", tones_moved),
    ("i for y and y for i", i_and_y),
    ("numbers with a zero", |name| numbers(name, |number| format!("0{number}"))),
    ("numbers without zeros", |name| numbers(name, |number| number.trim_start_matches('0').to_owned())),
    ("other apostrophes", |name| name.replace('\'', "’ ")),
    ("other hyphens", |name| name.replace('-', "–")),
    ("no hyphens", |name| name.replace(" - ", " ").replace('-', " ")),
    ("double and hard spaces", |name| name.replace(" - ", "-").replace(' ', " \u{a0}")),
    ("soft hyphens", |name| name.replace('ư', "ư\u{ad}")),
    ("Icelandic Ð", |name| name.replace('Đ', "Ð").replace('đ', "ð")),
    ("African Ɖ", |name| name.replace('Đ', "Ɖ")),
    ("kinds as letters", |name| kinds(name, &["TP ", "TX ", "TT ", "P ", "X ", "H ", "Q "])),
    ("kinds with dots", |name| kinds(name, &["TP.", "TX.", "TT.", "P.", "X.", "H.", "Q."])),
    ("kinds with more dots", |name| kinds(name, &["T.P ", "T.X ", "T.T ", "P. ", "X. ", "H. ", "Q. "])),
    ("district in brackets", |name| {
        with_district(name, |commune, district| format!("{commune} ({district})"))
    }),
    ("district after a comma", |name| {
        with_district(name, |commune, district| format!("{commune},{district}"))
    }),
    ("district first", |name| with_district(name, |commune, district| format!("{district}, {commune}"))),
    ("of the committee", |name| format!("UBND {name}")),
    ("numbered", |name| format!("12. {name}")),
];

/// Spellings that lose something: none may find another commune.
const LOSSY: &[Spelling] = &[
    ("d for đ", |name| name.replace('Đ', "D").replace('đ', "d")),
    ("no marks", without_marks),
    ("no marks, in capitals", |name| without_marks(name).to_uppercase()),
    ("no tones", |name| name.nfd().filter(|letter| !TONES.contains(letter)).nfc().collect()),
    ("no kinds", |name| kinds(name, &["", "", "", "", "", "", ""])),
    ("no spaces after kinds", |name| kinds(name, &["TP", "TX", "TT", "P", "X", "H", "Q"])),
];

pub(super) fn without_marks(name: &str) -> String {
    let plain = name.replace('Đ', "D").replace('đ', "d");
    plain.nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect()
}

/// Letters with their hats, tones after them: the form of Windows-1258.
fn tones_apart(name: &str) -> String {
    let mut apart = String::new();
    for letter in name.chars() {
        let (tones, base): (Vec<char>, Vec<char>) = letter.nfd().partition(|mark| TONES.contains(mark));
        apart.extend(base.into_iter().nfc());
        apart.extend(tones);
    }
    apart
}

fn words(name: &str, change: impl Fn(&str) -> String) -> String {
    name.split(' ').map(change).collect::<Vec<_>>().join(" ")
}

/// Hoà for Hòa and the other way round, in final oa, oe and uy.
fn tones_moved(name: &str) -> String {
    const PAIRS: [(&str, &str); 15] = [
        ("òa", "oà"),
        ("óa", "oá"),
        ("ỏa", "oả"),
        ("õa", "oã"),
        ("ọa", "oạ"),
        ("òe", "oè"),
        ("óe", "oé"),
        ("ỏe", "oẻ"),
        ("õe", "oẽ"),
        ("ọe", "oẹ"),
        ("ùy", "uỳ"),
        ("úy", "uý"),
        ("ủy", "uỷ"),
        ("ũy", "uỹ"),
        ("ụy", "uỵ"),
    ];
    words(name, |word| {
        let after_q = word.to_lowercase().starts_with("qu");
        let swapped = PAIRS.iter().find_map(|(old, new)| {
            let to_new = word.strip_suffix(old).map(|rest| format!("{rest}{new}"));
            to_new.or_else(|| word.strip_suffix(new).map(|rest| format!("{rest}{old}")))
        });
        swapped.filter(|_| !after_q).unwrap_or_else(|| word.to_owned())
    })
}

/// Mĩ for Mỹ, Quý for Quí, where the vowel is the whole rhyme and has a tone.
fn i_and_y(name: &str) -> String {
    const PAIRS: [(char, char); 10] = [
        ('ý', 'í'),
        ('ỳ', 'ì'),
        ('ỷ', 'ỉ'),
        ('ỹ', 'ĩ'),
        ('ỵ', 'ị'),
        ('í', 'ý'),
        ('ì', 'ỳ'),
        ('ỉ', 'ỷ'),
        ('ĩ', 'ỹ'),
        ('ị', 'ỵ'),
    ];
    words(name, |word| {
        let mut letters: Vec<char> = word.chars().collect();
        let onset: String = letters[..letters.len().saturating_sub(1)].iter().collect();
        let interchangeable =
            ["h", "k", "l", "m", "s", "t", "v", "qu"].contains(&onset.to_lowercase().as_str());
        if let Some(last) = letters.last_mut().filter(|_| interchangeable)
            && let Some((_, other)) = PAIRS.iter().find(|(letter, _)| letter == last)
        {
            *last = *other;
        }
        letters.into_iter().collect()
    })
}

fn numbers(name: &str, change: impl Fn(&str) -> String) -> String {
    words(
        name,
        |word| {
            if word.bytes().all(|byte| byte.is_ascii_digit()) { change(word) } else { word.to_owned() }
        },
    )
}

fn kinds(name: &str, short: &[&str; 7]) -> String {
    const FULL: [&str; 7] = ["Thành phố ", "Thị xã ", "Thị trấn ", "Phường ", "Xã ", "Huyện ", "Quận "];
    let shortened = |part: &str| {
        let both = FULL.iter().zip(short);
        let found = both
            .into_iter()
            .find_map(|(full, short)| part.strip_prefix(full).map(|rest| format!("{short}{rest}")));
        found.unwrap_or_else(|| part.to_owned())
    };
    with_district(name, |commune, district| format!("{} - {}", shortened(commune), shortened(district)))
}

/// A name of the list of 2021 put together otherwise; the list of 2025 has no districts.
fn with_district(name: &str, join: impl Fn(&str, &str) -> String) -> String {
    let at = name.match_indices(" - ").map(|(at, _)| at).filter(|at| {
        ["Thành phố ", "Thị xã ", "Huyện ", "Quận "].iter().any(|kind| name[at + 3..].starts_with(kind))
    });
    match at.last() {
        Some(at) => join(&name[..at], &name[at + 3..]),
        None => name.to_owned(),
    }
}

fn for_every_commune(id: ListId, check: impl Fn(&Resolver, &'static Commune)) {
    for province in id.list().provinces() {
        let resolver = Resolver::new(province);
        for commune in province.communes() {
            check(&resolver, commune);
        }
    }
}

fn every_spelling_finds_its_commune(id: ListId) {
    for_every_commune(id, |resolver, commune| {
        let name = commune.name_with_district();
        let spelled = |spellings: &'static [Spelling]| {
            let written = spellings.iter().map(|(what, spell)| (*what, spell(&name)));
            written.filter(|(_, written)| *written != name).collect::<Vec<_>>()
        };
        for (what, written) in spelled(SAME) {
            match resolver.resolve(Written { commune: &written, district: None }) {
                Resolution::Ambiguous(doubt) => {
                    assert!(doubt.candidates.contains(&commune), "{what}: {written}");
                }
                found => assert_eq!(found.commune(), Some(commune), "{what}: {written}: {found:?}"),
            }
        }
        for (what, written) in spelled(LOSSY) {
            let found = resolver.resolve(Written { commune: &written, district: None });
            let is_other = found.commune().is_some_and(|other| other != commune);
            assert!(!is_other || is_its_name(&written, &found), "{what}: {written}: {found:?}");
        }
        let written = without_marks(&name);
        let found = resolver.resolve(Written { commune: &written, district: None });
        assert!(is_told(&found, commune), "{written}: {found:?}");
    });
}

/// Whether a commune was found, or is among those that may be meant.
pub(super) fn is_told(found: &Resolution, commune: &'static Commune) -> bool {
    found.commune() == Some(commune) || found.candidates().contains(&commune)
}

/// Whether the text is the very name of what was found: what is left of Sa Pả without its tone is Sa Pa.
fn is_its_name(written: &str, found: &Resolution) -> bool {
    matches!(found, Resolution::Exact(_) | Resolution::Folded(_))
        && found
            .commune()
            .is_some_and(|commune| written.to_lowercase().contains(&commune.bare().to_lowercase()))
}

#[test]
fn every_spelling_of_a_name_of_2021_finds_its_commune() {
    every_spelling_finds_its_commune(ListId::October2021);
}

#[test]
fn every_spelling_of_a_name_of_2025_finds_its_commune() {
    every_spelling_finds_its_commune(ListId::July2025);
}

/// Communes of one district, or of one province where there are no districts.
fn neighbours(id: ListId) -> Vec<(Resolver, Vec<&'static Commune>)> {
    let mut groups = Vec::new();
    for province in id.list().provinces() {
        let districts: Vec<Option<&District>> = if province.districts().is_empty() {
            vec![None]
        } else {
            province.districts().iter().map(Some).collect()
        };
        for district in districts {
            let communes = province.communes().iter().filter(|commune| commune.district() == district);
            groups.push((Resolver::new(province), communes.collect()));
        }
    }
    groups
}

/// Where two names of one length differ.
fn differences(left: &[char], right: &[char]) -> Vec<usize> {
    let pairs = left.iter().zip(right).enumerate();
    pairs.filter(|(_, (left, right))| left != right).map(|(at, _)| at).collect()
}

#[test]
fn a_letter_that_makes_another_commune_of_the_district_is_never_corrected() {
    let (mut one_apart, mut two_apart) = (0, 0);
    for (resolver, communes) in ListId::ALL.into_iter().flat_map(neighbours) {
        let resolve = |kind: &Commune, bare: &str| {
            let written = format!("{} {bare}", kind.kind());
            resolver.resolve(Written { commune: &written, district: kind.district().map(District::name) })
        };
        let letters: Vec<Vec<char>> =
            communes.iter().map(|commune| commune.bare().to_lowercase().chars().collect()).collect();
        for (place, meant) in communes.iter().enumerate() {
            for (other_place, other) in communes.iter().enumerate() {
                let (left, right) = (&letters[place], &letters[other_place]);
                if place == other_place || left.len() != right.len() {
                    continue;
                }
                let apart = differences(left, right);
                if apart.len() == 1 {
                    one_apart += 1;
                    // The other name with the kind of the one that was meant.
                    let found = resolve(meant, other.bare());
                    assert_ne!(found.commune(), Some(*meant), "{}: {found:?}", other.bare());
                }
                if apart.len() == 2 {
                    two_apart += 1;
                    // Half way between the two, one letter from either.
                    let mut between = left.clone();
                    between[apart[0]] = right[apart[0]];
                    let bare: String = between.iter().collect();
                    let found = resolve(meant, &bare);
                    let is_corrected = matches!(found, Resolution::Corrected(_));
                    assert!(!is_corrected || is_stroke(left, right, &apart), "{bare}: {found:?}");
                }
            }
        }
    }
    assert!(one_apart > 400 && two_apart > 1_000, "{one_apart}, {two_apart}");
}

/// Whether one of the differences is D for Đ, which is a slip before all others, or a letter that counts.
fn is_stroke(left: &[char], right: &[char], apart: &[usize]) -> bool {
    apart.iter().any(|at| matches!((left[*at], right[*at]), ('d', 'đ') | ('đ', 'd')))
        || left.len() < 4
        || apart.iter().any(|at| [left, right].iter().any(|name| counts(name, *at)))
}

/// Whether the word at a place is a number, a Roman numeral or a single letter, of which none is a slip of another.
fn counts(name: &[char], at: usize) -> bool {
    let start = name[..at].iter().rposition(|letter| *letter == ' ').map_or(0, |space| space + 1);
    let end = name[at..].iter().position(|letter| *letter == ' ').map_or(name.len(), |space| at + space);
    let word = &name[start..end];
    word.len() <= 1 || word.iter().all(|letter| letter.is_ascii_digit() || "ivx".contains(*letter))
}
