//! Written names: an official name finds itself in every spelling, one changed letter never finds another commune, and
//! any text gets the same answer every time, in its province as in the country.
//!
//! The first bytes choose the list, the commune and what is done to its name; the rest is text.

#![no_main]

use std::sync::LazyLock;

use congvan::gazetteer::{Commune, Country, District, ListId, Resolution, Resolver, Written};
use congvan::vietnamese::fold::fold;
use libfuzzer_sys::fuzz_target;
use unicode_normalization::UnicodeNormalization;

static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| ListId::ALL.iter().map(|id| Country::new(id.list())).collect());
static RESOLVERS: LazyLock<Vec<Vec<Resolver>>> = LazyLock::new(|| {
    ListId::ALL.iter().map(|id| id.list().provinces().iter().map(Resolver::new).collect()).collect()
});

fuzz_target!(|data: &[u8]| {
    let [list, high, low, way, at, rest @ ..] = data else { return };
    let place = usize::from(list % 2);
    let (list, country) = (ListId::ALL[place].list(), &COUNTRIES[place]);
    let commune = &list.communes()[usize::from(u16::from_be_bytes([*high, *low])) % list.communes().len()];
    let province = list.provinces().iter().position(|province| province == commune.province()).unwrap();
    let resolver = &RESOLVERS[place][province];
    let text = String::from_utf8_lossy(rest);
    match way % 4 {
        0 => official(commune, *at, (resolver, country)),
        1 => one_letter(commune, (*at, &text), resolver),
        2 => any_text(&text, None, (resolver, country)),
        _ => {
            let (name, district) = text.split_once('\n').unwrap_or((&text, ""));
            any_text(name, Some(district), (resolver, country));
            any_text(name, commune.district().map(District::name), (resolver, country));
        }
    }
});

/// The spellings that the bits of a number choose, all at once.
fn spelled(name: &str, ways: u8) -> String {
    let mut name = name.to_owned();
    let mut change = |bit: u8, changed: fn(&str) -> String| {
        if ways >> bit & 1 == 1 {
            name = changed(&name);
        }
    };
    change(0, str::to_uppercase);
    change(1, |name| name.replace('\'', "’ "));
    change(2, |name| name.replace(" - ", ","));
    change(3, |name| name.replace(' ', "  "));
    change(4, |name| name.replace('Đ', "Ð").replace('đ', "ð"));
    change(5, |name| name.replace("Xã ", "X.").replace("Huyện ", "H.").replace("Thị trấn ", "TT "));
    change(6, |name| format!(" - UBND {name}"));
    change(7, |name| name.nfd().collect());
    name
}

fn official(commune: &'static Commune, ways: u8, (resolver, country): (&Resolver, &Country)) {
    let district = commune.district().map(District::name);
    let full = commune.name_with_district();
    for (name, column) in [(full.as_str(), None), (commune.name(), district)] {
        let exact = Written { commune: name, district: column };
        assert_eq!(resolver.resolve(exact), Resolution::Exact(commune), "{name}");
        let spelled = spelled(name, ways);
        let written = Written { commune: &spelled, district: column };
        finds(commune, &spelled, &resolver.resolve(written));
        finds(commune, &spelled, &country.resolve(written, None));
        finds(commune, &spelled, &country.resolve(written, Some(commune.province().name())));
    }
}

/// Itself, or a doubt that has it.
fn finds(commune: &'static Commune, written: &str, found: &Resolution) {
    match found {
        Resolution::Ambiguous(doubt) => assert!(doubt.candidates.contains(&commune), "{written}: {found:?}"),
        found => assert_eq!(found.commune(), Some(commune), "{written}: {found:?}"),
    }
}

/// One letter changed gives the commune, a doubt, or the namesake that it has made.
fn one_letter(commune: &'static Commune, (at, text): (u8, &str), resolver: &Resolver) {
    let Some(letter) = text.chars().next() else { return };
    let mut letters: Vec<char> = commune.bare().to_lowercase().chars().collect();
    let at = usize::from(at) % letters.len();
    letters[at] = letter;
    let bare: String = letters.into_iter().collect();
    // What is written may say something else altogether: a name with its district, or of another kind.
    if !letter.is_alphabetic() || fold(&bare).split(' ').count() != fold(commune.bare()).split(' ').count() {
        return;
    }
    let written = format!("{} {bare}", commune.kind());
    let found =
        resolver.resolve(Written { commune: &written, district: commune.district().map(District::name) });
    let mut neighbours =
        resolver.province().communes().iter().filter(|other| other.district() == commune.district());
    let namesake =
        neighbours.find(|other| other.kind() == commune.kind() && fold(other.bare()) == fold(&bare));
    match (&found, namesake) {
        (Resolution::Exact(found) | Resolution::Folded(found), Some(namesake)) => {
            assert_eq!(*found, namesake)
        }
        (Resolution::Corrected(found), None) => assert_eq!(*found, commune, "{written}"),
        (Resolution::Ambiguous(_) | Resolution::Unknown(_), None) => {}
        _ => panic!("{written}: {found:?}, not {namesake:?}"),
    }
}

fn any_text(name: &str, district: Option<&str>, (resolver, country): (&Resolver, &Country)) {
    let written = Written { commune: name, district };
    let found = resolver.resolve(written);
    assert_eq!(found, resolver.resolve(written), "the same every time");
    let there = |commune: &&'static Commune| commune.province() == resolver.province();
    let candidates = match &found {
        Resolution::Ambiguous(doubt) | Resolution::Unknown(doubt) => doubt.candidates.clone(),
        found => found.commune().into_iter().collect(),
    };
    assert!(candidates.iter().all(there), "{written:?}: {found:?}");
    if name.len() <= 300 {
        assert_eq!(country.resolve(written, Some(resolver.province().name())), found, "{written:?}");
    }
    let anywhere = country.resolve(written, None);
    assert_eq!(anywhere, country.resolve(written, None), "the same every time");
    if let Resolution::Exact(commune) = anywhere {
        assert!(name.trim().starts_with(commune.name()), "{written:?}: {commune:?}");
    }
}
