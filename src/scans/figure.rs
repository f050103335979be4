//! Whole numbers as people write them.

use crate::vietnamese::fold::fold_without_marks;

/// Why a text is no count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FigureError {
    Missing,
    /// A word or a dash for none.
    WordForNone,
    /// What a spreadsheet shows where a formula has no value.
    Formula,
    Negative,
    Fractional,
    NotANumber,
    TooLarge,
}

impl FigureError {
    /// The code of the diagnostic.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Missing => "figure-missing",
            Self::WordForNone => "figure-word-for-none",
            Self::Formula => "figure-formula-error",
            Self::Negative => "figure-negative",
            Self::Fractional => "figure-fractional",
            Self::NotANumber => "figure-not-number",
            Self::TooLarge => "figure-too-large",
        }
    }
}

/// Reads a count: plain digits, or thousands separated by dots, commas or spaces (`1.234`, `1 234`, `1,234`), with
/// nothing but zeros behind a decimal mark (`5,0`). A separator before exactly three digits separates thousands.
pub(super) fn parse_figure(text: &str) -> Result<u64, FigureError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FigureError::Missing);
    }
    if is_formula_error(text) {
        return Err(FigureError::Formula);
    }
    if is_word_for_none(text) {
        return Err(FigureError::WordForNone);
    }
    if let Some(rest) = text.strip_prefix(['-', '−', '–']) {
        // One sign is taken off: what has more is no number.
        let is_signed = rest.trim_start().starts_with(['-', '−', '–']);
        let is_number =
            !is_signed && !matches!(parse_figure(rest), Err(FigureError::NotANumber | FigureError::Missing));
        return Err(if is_number { FigureError::Negative } else { FigureError::NotANumber });
    }
    let (whole, decimals) = split_decimals(text);
    let digits = join_thousands(whole).ok_or(FigureError::NotANumber)?;
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FigureError::NotANumber);
    }
    if decimals.bytes().any(|byte| byte != b'0') {
        return Err(FigureError::Fractional);
    }
    digits.parse().map_err(|_| FigureError::TooLarge)
}

/// Whether a text is an error value (ECMA-376 Part 1, 18.17.2.7): `#REF!`, `#DIV/0!`, `#N/A`, `#NAME?`.
fn is_formula_error(text: &str) -> bool {
    text.starts_with('#') && (text.ends_with(['!', '?']) || text == "#N/A")
}

/// What people write where they mean 0, or that there is no figure: which of the two, only they know.
fn is_word_for_none(text: &str) -> bool {
    // Most cells are figures and need no folding.
    !text.starts_with(|first: char| first.is_ascii_digit())
        && matches!(fold_without_marks(text).as_str(), "" | "khong" | "khong co" | "ko" | "none" | "nil")
}

/// Parts a number at its decimal mark. The last dot or comma is one unless it stands before exactly three digits
/// and could separate thousands: it does not in `0.500`, nor in `1,234.500`.
fn split_decimals(text: &str) -> (&str, &str) {
    let Some((whole, decimals)) = text.rsplit_once(['.', ',']) else { return (text, "") };
    let mark = &text[whole.len()..=whole.len()];
    let other_mark_before = whole.contains(['.', ',', ' ']) && !whole.contains(mark);
    let groups_of_three = decimals.len() == 3 && whole != "0" && !other_mark_before;
    if groups_of_three || decimals.is_empty() { (text, "") } else { (whole, decimals) }
}

/// The digits of a number without its separators; `None` if it is not one, or separated in odd places.
fn join_thousands(whole: &str) -> Option<String> {
    let is_separator = |c: char| matches!(c, '.' | ',') || c.is_whitespace();
    let separator = whole.chars().find(|c| is_separator(*c));
    let groups: Vec<&str> = match separator {
        Some(separator) => whole.split(separator).collect(),
        None => vec![whole],
    };
    let is_number = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let well_grouped =
        groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    (well_grouped && groups.iter().all(is_number)).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_are_read_in_every_usual_form() {
        for (text, figure) in [
            ("0", 0),
            ("5", 5),
            (" 5 ", 5),
            ("5,0", 5),
            ("5.00", 5),
            ("0,000", 0),
            ("1234", 1_234),
            ("1.234", 1_234),
            ("1,234", 1_234),
            ("1 234", 1_234),
            ("1\u{a0}234", 1_234),
            ("1\u{202f}234\u{202f}567", 1_234_567),
            ("32.824", 32_824),
            ("1.234.567", 1_234_567),
            ("1.234,00", 1_234),
            ("1,234.000", 1_234),
            ("1 234,0", 1_234),
            ("007", 7),
        ] {
            assert_eq!(parse_figure(text), Ok(figure), "{text}");
        }
    }

    #[test]
    fn what_is_no_count_says_why() {
        for (text, error) in [
            ("", FigureError::Missing),
            ("  ", FigureError::Missing),
            ("-5", FigureError::Negative),
            ("−1.234", FigureError::Negative),
            ("5,5", FigureError::Fractional),
            ("0.125", FigureError::Fractional),
            ("1.234,5", FigureError::Fractional),
            ("-", FigureError::WordForNone),
            ("--5", FigureError::NotANumber),
            ("- – 5", FigureError::NotANumber),
            ("–", FigureError::WordForNone),
            ("không", FigureError::WordForNone),
            ("Không có", FigureError::WordForNone),
            ("#REF!", FigureError::Formula),
            ("#N/A", FigureError::Formula),
            ("#DIV/0!", FigureError::Formula),
            ("#5", FigureError::NotANumber),
            ("2021-11-05", FigureError::NotANumber),
            ("năm", FigureError::NotANumber),
            ("5 lượt", FigureError::NotANumber),
            ("1.23.456", FigureError::NotANumber),
            ("1 23", FigureError::NotANumber),
            ("5,", FigureError::NotANumber),
            (",5", FigureError::NotANumber),
            ("1e3", FigureError::NotANumber),
            ("99999999999999999999", FigureError::TooLarge),
        ] {
            assert_eq!(parse_figure(text), Err(error), "{text}");
        }
    }

    #[test]
    fn signs_without_end_are_read_to_their_end() {
        let text = format!("{}5", "-".repeat(1_000_000));
        assert_eq!(parse_figure(&text), Err(FigureError::NotANumber));
    }

    proptest! {
        #[test]
        fn grouped_figures_are_read_back(figure in any::<u64>(), separator in "[., \u{a0}]") {
            let digits = figure.to_string();
            let mut grouped = String::new();
            for (index, digit) in digits.chars().enumerate() {
                if index > 0 && (digits.len() - index) % 3 == 0 {
                    grouped.push_str(&separator);
                }
                grouped.push(digit);
            }
            prop_assert_eq!(parse_figure(&grouped), Ok(figure));
        }

        #[test]
        fn any_text_is_a_figure_or_an_error(text in "\\PC{0,20}|[-0-9., ]{0,12}") {
            let _ = parse_figure(&text);
        }
    }
}
