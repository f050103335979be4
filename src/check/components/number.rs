//! Box 3: `Số: 05/BNV-VP`.

use super::Found;
use crate::docx::read::Document;
use crate::vietnamese::fold::fold_without_marks;
use crate::vietnamese::forms;

/// The line of number and symbol, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberLine {
    /// The line.
    pub found: Found,
    /// What stands before the number, as `Số:`, as it is seen, with the spaces after it.
    pub label: String,
    /// What stands between the label and the slash, without spaces around it; empty where the number is blank.
    pub number: String,
    /// What stands after the slash, as it is seen.
    pub symbol: String,
}

impl NumberLine {
    pub(super) fn of(document: &Document, found: Found) -> Self {
        let seen = forms::to_nfc(&found.seen(document)).into_owned();
        let (label, rest) = seen.split_at(label_length(&seen));
        let (number, symbol) = rest.split_once('/').unwrap_or_else(|| without_slash(rest));
        let is_blank = number.chars().all(is_blank_sign);
        Self {
            label: label.to_owned(),
            number: if is_blank { String::new() } else { number.trim().to_owned() },
            symbol: symbol.to_owned(),
            found,
        }
    }

    /// The groups of the symbol: what its hyphens part, without spaces.
    pub fn groups(&self) -> Vec<&str> {
        self.symbol
            .split(['-', '–', '—', '\u{2011}'])
            .map(str::trim)
            .filter(|group| !group.is_empty())
            .collect()
    }
}

/// `Số: 12-UBND` has no slash: the number ends where the digits do.
fn without_slash(rest: &str) -> (&str, &str) {
    let end = rest.find(|sign: char| !sign.is_ascii_digit() && !is_blank_sign(sign)).unwrap_or(rest.len());
    rest.split_at(end)
}

/// White space, and what offices type where a number will stand.
fn is_blank_sign(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '.' | '…' | '_' | '-' | '\u{2011}')
}

/// The length of `Số:` and the spaces after it, in bytes.
fn label_length(seen: &str) -> usize {
    let after_word = seen.trim_start_matches(char::is_alphabetic);
    if after_word.len() == seen.len() || after_word.starts_with('/') {
        return 0;
    }
    let after_sign = after_word.trim_start().strip_prefix([':', '.', ';']).unwrap_or(after_word);
    seen.len() - after_sign.trim_start().len()
}

/// Whether a line is that of the number: it begins with `Số`, and then a number, a blank or the end comes.
pub(super) fn begins_number_line(text: &str) -> bool {
    let Some(end) = text.char_indices().nth(2).map(|(at, _)| at).or(Some(text.len())) else { return false };
    let (word, rest) = text.split_at(end);
    if fold_without_marks(word) != "so" {
        return false;
    }
    let rest = rest.trim_start_matches([':', '.', ' ', '\u{a0}', ';']);
    rest.is_empty()
        || rest.starts_with(|sign: char| sign.is_ascii_digit() || sign == '/' || is_blank_sign(sign))
}

/// Whether a line is a number and a symbol without `Số`: `123/UBND-VX`.
pub(super) fn is_bare_number(text: &str) -> bool {
    let Some((number, symbol)) = text.split_once('/') else { return false };
    let is_number = !number.trim().is_empty() && number.trim().chars().all(|sign| sign.is_ascii_digit());
    let symbol = symbol.trim();
    let is_symbol = symbol.contains('-') && !symbol.contains(' ') && symbol.chars().any(char::is_uppercase);
    is_number && is_symbol
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_line_is_known_with_its_slips() {
        for text in
            ["Số: 05/BNV-VP", "Số:", "số 12/UBND-VX", "SỐ:   /STC", "So: 1/A-B", "Số: …./SYT-VP", "Số.12/A-B"]
        {
            assert!(begins_number_line(text), "{text}");
        }
        for text in ["Sở Tài chính", "SỞ Y TẾ", "Số lượng: 12", "Số liệu", "Căn cứ"] {
            assert!(!begins_number_line(text), "{text}");
        }
        assert!(is_bare_number("123/UBND-VX") && !is_bare_number("05/01/2020") && !is_bare_number("V/v"));
    }

    #[test]
    fn the_label_ends_before_the_number() {
        for (seen, expected) in [
            ("Số: 05/BNV", "Số: "),
            ("Số:/BNV", "Số:"),
            ("123/UBND-VX", ""),
            ("Số 12/A", "Số "),
            ("Số: ..../A", "Số: "),
            ("Số : 1/A", "Số : "),
        ] {
            assert_eq!(&seen[..label_length(seen)], expected);
        }
    }
}
