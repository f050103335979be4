//! Which of its four fonts a character is set in (ECMA-376 part 1 §17.3.2.26).

use super::{FontHint, Fonts};

impl Fonts {
    /// The font of a character.
    pub fn of(&self, character: char) -> &str {
        match slot(character, self.hint) {
            Slot::Ascii => &self.ascii,
            Slot::HighAnsi => &self.high_ansi,
            Slot::EastAsian => &self.east_asian,
            Slot::Complex => &self.complex,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Ascii,
    HighAnsi,
    EastAsian,
    Complex,
}

/// Characters of Latin-1 that go to East Asian letters where the hint says so.
const SHARED: &[char] = &[
    '\u{a1}', '\u{a4}', '\u{a7}', '\u{a8}', '\u{aa}', '\u{ad}', '\u{af}', '\u{b0}', '\u{b1}', '\u{b2}',
    '\u{b3}', '\u{b4}', '\u{b6}', '\u{b7}', '\u{b8}', '\u{b9}', '\u{ba}', '\u{bc}', '\u{bd}', '\u{be}',
    '\u{bf}', '\u{d7}', '\u{f7}',
];
/// Letters of Latin-1 that Pinyin has.
const PINYIN: &[char] = &['à', 'á', 'è', 'é', 'ê', 'ì', 'í', 'ò', 'ó', 'ù', 'ú', 'ü'];

fn slot(character: char, hint: FontHint) -> Slot {
    let is_east_asian = matches!(hint, FontHint::EastAsian | FontHint::Chinese);
    let shared = if is_east_asian { Slot::EastAsian } else { Slot::HighAnsi };
    let chinese = if hint == FontHint::Chinese { Slot::EastAsian } else { Slot::HighAnsi };
    if hint == FontHint::Complex {
        return Slot::Complex;
    }
    match character {
        '\0'..='\u{7f}' | '\u{590}'..='\u{7bf}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
            Slot::Ascii
        }
        '\u{80}'..='\u{ff}' if SHARED.contains(&character) => shared,
        '\u{80}'..='\u{ff}' if PINYIN.contains(&character) => chinese,
        '\u{100}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => chinese,
        '\u{2b0}'..='\u{4ff}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fb00}'..='\u{fb1c}' => shared,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{10000}'.. => Slot::EastAsian,
        _ => Slot::HighAnsi,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_letters_are_high_ansi() {
        for letter in "ăâđêôơưẠữỳ\u{301}–“”".chars() {
            assert_eq!(slot(letter, FontHint::Latin), Slot::HighAnsi, "{letter}");
        }
        assert_eq!(slot('a', FontHint::Latin), Slot::Ascii);
        assert_eq!(slot('中', FontHint::Latin), Slot::EastAsian);
    }

    #[test]
    fn a_hint_moves_what_two_classes_share() {
        assert_eq!(slot('“', FontHint::EastAsian), Slot::EastAsian);
        assert_eq!(slot('ữ', FontHint::EastAsian), Slot::HighAnsi);
        assert_eq!(slot('ữ', FontHint::Chinese), Slot::EastAsian);
        assert_eq!(slot('é', FontHint::Chinese), Slot::EastAsian);
        assert_eq!(slot('a', FontHint::Chinese), Slot::Ascii);
        assert_eq!(slot('a', FontHint::Complex), Slot::Complex);
    }
}
