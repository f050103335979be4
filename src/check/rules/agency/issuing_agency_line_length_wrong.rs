//! A line below the issuing agency that is too short or too long.
//!
//! # What is wrong
//! The line is shorter than a third or longer than a half of the text above it, by the metrics of Times New Roman.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2 điểm b: a solid line below it, a third to a half as long as the text.
//!
//! # What to do
//! Select the line, Shape Format → Size, and set its width.
//!
//! # Bad
//! ```text
//! (the line is as long as the name)
//! ```
//!
//! # Good
//! ```text
//! (the line is 0,42 times as long as the name)
//! ```

use crate::check::line_length::{Share, WrongLength};
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::spacing;
use crate::vietnamese::case;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-line-length-wrong",
    clause: "ND30-PL1-II-2b-issuer-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// The line does not fit the text above it.
struct Misfit(WrongLength);

impl From<Misfit> for Diagnostic {
    fn from(Misfit(length): Misfit) -> Self {
        length.tell(METADATA.finding())
    }
}

const SHARE: Share =
    Share { least: spacing::ISSUER_RULE.least, most: spacing::ISSUER_RULE.most, tolerance: 0.03 };

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(issuing_agency), Some(line)) = (&components.issuing_agency, &components.issuer_line) else {
        return;
    };
    let right_words = &case::uppercase(letter.seen(issuing_agency.last()).trim());
    let size = letter.paragraph(issuing_agency.last()).first_size();
    if let Some(length) = WrongLength::of(letter, (issuing_agency, line), SHARE, (right_words, size)) {
        findings.push(issuing_agency, Misfit(length));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_of_another_length_is_told() {
        for width in ["6", "27"] {
            let letter = good().with("{line 11.5}", &format!("{{line {width}}}"));
            assert_eq!(letter.finds(), ["issuing-agency-line-length-wrong"], "{width}");
        }
        let small = good().with("SỞ NỘI VỤ", "Sở Nội vụ");
        assert_eq!(small.finds(), ["issuing-agency-misformatted"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
