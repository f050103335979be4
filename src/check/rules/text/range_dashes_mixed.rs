//! Periods of years with different dashes.
//!
//! # What is wrong
//! One period of years has a hyphen, another one a longer dash.
//!
//! # Why
//! Custom: one sign for one use in one document.
//!
//! # What to do
//! Write all periods with the same sign.
//!
//! # Bad
//! ```text
//! giai đoạn 2021-2025 và giai đoạn 2026–2030
//! ```
//!
//! # Good
//! ```text
//! giai đoạn 2021-2025 và giai đoạn 2026-2030
//! ```

use std::ops::Range;

use crate::check::prose::Passage;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::vietnamese::words::Token;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "range-dashes-mixed",
    clause: "CONV-one-dash",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Text,
};

/// Periods with another dash than the rest.
struct Mixed {
    written: String,
    other: String,
}

impl From<Mixed> for Diagnostic {
    fn from(Mixed { written, other }: Mixed) -> Self {
        METADATA.finding().with("written", written).with("other", other)
    }
}

/// Whether the dash of a period is a hyphen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dash {
    Hyphen,
    Longer,
}

fn periods(passage: &Passage) -> Vec<(Range<usize>, Dash)> {
    let is_year = |token: &Token<'_>| {
        token.text.len() == 4 && token.number().is_some_and(|year| (1900..2200).contains(&year))
    };
    let tokens = passage.tokens();
    let periods = tokens.windows(3).filter(|tokens| is_year(&tokens[0]) && is_year(&tokens[2]));
    let dash = |tokens: &[Token<'_>]| match tokens[1].text {
        "-" | "\u{2011}" => Some(Dash::Hyphen),
        "–" | "—" => Some(Dash::Longer),
        _ => None,
    };
    periods.filter_map(|tokens| Some((tokens[0].start..tokens[2].end(), dash(tokens)?))).collect()
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let periods = letter
        .letter_text()
        .flat_map(|passage| periods(passage).into_iter().map(move |(words, dash)| (passage, words, dash)));
    let periods: Vec<(&Passage, Range<usize>, Dash)> = periods.collect();
    let first = |dash: Dash| periods.iter().find(|(_, _, other)| *other == dash);
    let (Some(hyphen), Some((passage, words, _))) = (first(Dash::Hyphen), first(Dash::Longer)) else {
        return;
    };
    let written = |passage: &Passage, words: &Range<usize>| passage.text[words.clone()].to_owned();
    let finding = Mixed { written: written(passage, words), other: written(hyphen.0, &hyphen.1) };
    findings.push(passage.spot(words.clone()), finding);
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn another_dash_between_years_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung giai đoạn 2021-2025 và 2026–2030 theo"), ["range-dashes-mixed"]);
        for fine in [
            "Nội dung 2021-2025 và 2026 - 2030 theo",
            "Nội dung 2021–2025 theo",
            "Nội dung 0912-3456–7890 theo",
        ] {
            assert_eq!(letter(fine), NOTHING, "{fine}");
        }
    }
}
