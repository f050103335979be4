//! A period that ends before it begins.
//!
//! # What is wrong
//! The second date of *từ ngày … đến ngày …* lies before the first.
//!
//! # Why
//! One of the dates is wrong, most often its year.
//!
//! # What to do
//! Correct the date that is wrong.
//!
//! # Bad
//! ```text
//! từ ngày 29/12/2025 đến ngày 04/01/2025
//! ```
//!
//! # Good
//! ```text
//! từ ngày 29/12/2025 đến ngày 04/01/2026
//! ```

use crate::check::periods::periods;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "period-reversed",
    clause: "CONV-dates",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Content,
};

/// A period that runs backwards.
struct Reversed {
    written: String,
}

impl From<Reversed> for Diagnostic {
    fn from(Reversed { written }: Reversed) -> Self {
        METADATA.finding().with("written", written)
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    for passage in &letter.passages {
        for period in periods(passage).into_iter().filter(|period| period.to < period.from) {
            let written = passage.text[period.words.clone()].to_owned();
            findings.push(passage.spot(period.words), Reversed { written });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_period_that_runs_backwards_is_told() {
        let letter = |words: &str| good().with("Nội dung báo cáo theo", words).finds();
        assert_eq!(letter("Nội dung từ ngày 29/12/2025 đến ngày 04/01/2025 theo"), ["period-reversed"]);
        assert_eq!(letter("Nội dung từ ngày 29/12/2025 đến ngày 04/01/2026 theo"), NOTHING);
        assert_eq!(letter("Nội dung từ ngày 29/12 đến ngày 04/01/2026 theo"), NOTHING);
    }
}
