//! Texts that a letter cites: `Nghị định số 30/2020/NĐ-CP`.

use std::ops::Range;
use std::sync::LazyLock;

use crate::standard::wording;
use crate::vietnamese::date_reading::DateMention;
use crate::vietnamese::words::{Token, TokenKind};

/// A text that is cited by its type and number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Citation {
    /// The tokens of the type.
    pub(in crate::check) kind: Range<usize>,
    /// The name of the type as the decree writes it.
    pub(in crate::check) name: &'static str,
    /// Whether the word *số* stands before the number.
    pub(in crate::check) word: NumberWord,
    /// The tokens of number and symbol.
    pub(in crate::check) code: Range<usize>,
}

impl Citation {
    /// The date right behind the number, with a comma at most between; `dates` are those among the same tokens.
    pub(in crate::check) fn date_behind<'d>(&self, dates: &'d [DateMention]) -> Option<&'d DateMention> {
        let date = dates.get(dates.partition_point(|date| date.tokens.start < self.code.end))?;
        (date.tokens.start < self.code.end + 2).then_some(date)
    }
}

/// The word *số* before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum NumberWord {
    There,
    Missing,
}

/// Types that are cited and that Điều 7 does not name.
const OTHER_TYPES: [&str; 3] = ["Văn bản", "Kết luận", "Thông báo kết luận"];

/// The types by their words in small letters, the longest first: a type may end with the words of another.
static TYPES: LazyLock<Vec<(Vec<String>, &'static str)>> = LazyLock::new(|| {
    let names = wording::DOCUMENT_TYPE_NAMES.into_iter().chain(wording::LEGAL_DOCUMENT_NAMES);
    let names = names.chain(OTHER_TYPES).chain([wording::LETTER_TYPE_NAME]);
    let mut types: Vec<(Vec<String>, &str)> =
        names.map(|name| (name.to_lowercase().split(' ').map(str::to_owned).collect(), name)).collect();
    types.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    types
});

/// The citations among tokens: numbers are rarer than words that might be a type, so each is looked for from its number.
pub(in crate::check) fn citations(tokens: &[Token<'_>]) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    for first in 0..tokens.len() {
        let is_inside = found.last().is_some_and(|before| first < before.code.end);
        if tokens[first].kind == TokenKind::Number && !is_inside {
            found.extend(citation(tokens, first));
        }
    }
    found
}

/// The citation whose number begins there.
fn citation(tokens: &[Token<'_>], first: usize) -> Option<Citation> {
    let code = code(tokens, first)?;
    let is_number_word = |end: usize| end > 0 && tokens[end - 1].is_word("số");
    // `số: 12/...` is written too.
    let is_after_colon = first > 1 && tokens[first - 1].text == ":" && is_number_word(first - 1);
    let end = if is_after_colon { first - 1 } else { first };
    let (after, word) =
        if is_number_word(end) { (end - 1, NumberWord::There) } else { (end, NumberWord::Missing) };
    let (words, name) = TYPES.iter().find(|(words, _)| ends_with(&tokens[..after], words))?;
    Some(Citation { kind: after - words.len()..after, name, word, code })
}

/// The type of document whose name stands there: how many tokens, and the name.
pub(in crate::check) fn document_type(tokens: &[Token<'_>], at: usize) -> Option<(usize, &'static str)> {
    let stands =
        |words: &[String]| tokens.get(at..at + words.len()).is_some_and(|here| ends_with(here, words));
    TYPES.iter().find(|(words, _)| stands(words)).map(|(words, name)| (words.len(), *name))
}

fn ends_with(tokens: &[Token<'_>], words: &[String]) -> bool {
    let start = tokens.len().checked_sub(words.len());
    start.is_some_and(|start| tokens[start..].iter().zip(words).all(|(token, word)| token.is_word(word)))
}

/// A number with a symbol, `30/2020/NĐ-CP`, `57-NQ/TW`, with the spaces around a slash or a dash that should not be there.
fn code(tokens: &[Token<'_>], first: usize) -> Option<Range<usize>> {
    tokens.get(first).filter(|token| token.kind == TokenKind::Number)?;
    let mut end = spaced_number(tokens, first).unwrap_or(first + 1);
    while let Some(token) = tokens.get(end) {
        let is_tight = tokens[end - 1].touches(token);
        let goes_on = match token.kind {
            TokenKind::Sign => {
                is_tight && is_code_sign(token) || is_dash(token) && is_spaced_dash(tokens, end)
            }
            TokenKind::Word => {
                is_tight
                    || is_dash(&tokens[end - 1]) && is_spaced_dash(tokens, end - 1)
                    || tokens[end - 1].text == "/" && spaced_number(tokens, first) == Some(end)
            }
            TokenKind::Number => is_tight,
        };
        if !goes_on {
            break;
        }
        end += 1;
    }
    while tokens[end - 1].kind == TokenKind::Sign {
        end -= 1;
    }
    let code = &tokens[first..end];
    let has_symbol = code.iter().any(|token| token.kind == TokenKind::Word && token.is_capitalised());
    let is_parted = code.iter().any(|token| token.text == "/" || is_dash(token));
    (has_symbol && is_parted).then_some(first..end)
}

/// The end of `12 / 2021 /`, `12/ ` before a symbol: a number, perhaps a year, and slashes of which at least one has spaces. The
/// symbol is two groups of capitals or more, so that “12 / UBND tỉnh” is none.
fn spaced_number(tokens: &[Token<'_>], first: usize) -> Option<usize> {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.text == text);
    let is_year =
        tokens.get(first + 2).is_some_and(|token| token.kind == TokenKind::Number && token.text.len() == 4);
    let slash = if is(first + 1, "/") && is_year && is(first + 3, "/") { first + 3 } else { first + 1 };
    let is_spaced = |at: usize| !tokens[at - 1].touches(&tokens[at]);
    let is_symbol = is(slash, "/")
        && tokens
            .get(slash + 1..slash + 4)
            .is_some_and(|symbol| is_capitals(&symbol[0]) && is_dash(&symbol[1]) && is_capitals(&symbol[2]));
    (is_symbol && (first + 1..=slash + 1).any(is_spaced)).then_some(slash + 1)
}

fn is_capitals(token: &Token<'_>) -> bool {
    token.kind == TokenKind::Word && token.text.chars().all(char::is_uppercase)
}

fn is_code_sign(token: &Token<'_>) -> bool {
    matches!(token.text, "/" | "&" | ".") || is_dash(token)
}

/// Whether a token is a hyphen or a longer dash.
pub(in crate::check) fn is_dash(token: &Token<'_>) -> bool {
    matches!(token.text, "-" | "–" | "—" | "\u{2011}")
}

/// `NĐ - CP`: a dash with spaces between two groups of capitals, and nothing that is a sentence of its own.
fn is_spaced_dash(tokens: &[Token<'_>], at: usize) -> bool {
    let is_group = |token: Option<&Token<'_>>| token.is_some_and(is_capitals);
    let is_after_slash = at.checked_sub(2).is_some_and(|before| tokens[before].text == "/");
    at > 0 && is_after_slash && is_group(tokens.get(at - 1)) && is_group(tokens.get(at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vietnamese::words::tokens;

    fn read(text: &str) -> Vec<(&'static str, String, NumberWord)> {
        let tokens = tokens(text);
        let code = |code: Range<usize>| text[tokens[code.start].start..tokens[code.end - 1].end()].to_owned();
        citations(&tokens).into_iter().map(|found| (found.name, code(found.code), found.word)).collect()
    }

    #[test]
    fn texts_are_found_with_their_numbers() {
        for (text, name, code, word) in [
            ("theo Nghị định số 30/2020/NĐ-CP ngày", "Nghị định", "30/2020/NĐ-CP", NumberWord::There),
            ("Nghị quyết 57-NQ/TW.", "Nghị quyết", "57-NQ/TW", NumberWord::Missing),
            (
                "THÔNG TƯ LIÊN TỊCH số 01/2020/TTLT-BNV-BTC",
                "Thông tư liên tịch",
                "01/2020/TTLT-BNV-BTC",
                NumberWord::There,
            ),
            ("Công văn số: 12/UBND – VX về", "Công văn", "12/UBND – VX", NumberWord::There),
            ("quyết định số 1234/QĐ-UBND, ", "Quyết định", "1234/QĐ-UBND", NumberWord::There),
            ("Nghị định số 12 / 2021 / NĐ-CP ngày", "Nghị định", "12 / 2021 / NĐ-CP", NumberWord::There),
            ("Nghị định số 12/2021/ NĐ - CP", "Nghị định", "12/2021/ NĐ - CP", NumberWord::There),
            ("Công văn số 12 /UBND-VX về", "Công văn", "12 /UBND-VX", NumberWord::There),
        ] {
            assert_eq!(read(text), [(name, code.to_owned(), word)], "{text}");
        }
    }

    #[test]
    fn what_has_no_symbol_is_no_citation() {
        for text in [
            "kế hoạch 2026",
            "báo cáo 12/2025",
            "Quyết định số 12",
            "báo cáo số lượng",
            "thông báo 05 - HÀ NỘI",
            "báo cáo số 12 / UBND tỉnh",
            "kế hoạch số 5 / 2026 của",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
