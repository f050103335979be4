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

use crate::check::components::{Found, LineKind};
use crate::check::numbers;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::measure::Length;
use crate::standard::spacing;
use crate::standard::typeface::{self, Face};
use crate::vietnamese::case;

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-line-length-wrong",
    clause: "ND30-PL1-II-2b-issuer-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// The line and the text above it.
struct WrongLength {
    line: Length,
    text: Length,
}

impl From<WrongLength> for Diagnostic {
    fn from(WrongLength { line, text }: WrongLength) -> Self {
        let (least, most) = SHARES;
        METADATA
            .finding()
            .with("line", numbers::mm(line))
            .with("text", numbers::mm(text))
            .with("least", numbers::mm(text.scale(least + TOLERANCE)))
            .with("most", numbers::mm(text.scale(most - TOLERANCE)))
    }
}

/// How far the share may be off.
const TOLERANCE: f64 = 0.03;

/// The least and the most of the text that the line may be.
const SHARES: (f64, f64) = (spacing::ISSUER_RULE.least - TOLERANCE, spacing::ISSUER_RULE.most + TOLERANCE);

/// How wide the name is in capitals and bold: another rule sees to them.
fn as_it_should_be(letter: &Examined<'_>, name: &Found) -> Length {
    let words = case::uppercase(letter.seen(name.last()).trim());
    typeface::width(&words, Face::Bold, letter.paragraph(name.last()).first_size())
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let components = &letter.components;
    let (Some(issuing_agency), Some(line)) = (&components.issuing_agency, &components.issuer_line) else {
        return;
    };
    let (LineKind::Shape(_) | LineKind::Border, Some(length)) = (line.kind, line.length) else { return };
    // Where the name takes several lines the last one counts: the decree does not say.
    let text = letter.last_line(issuing_agency.last());
    let (least, most) = SHARES;
    let fits = |text: Length| text.scale(least) <= length && length <= text.scale(most);
    if !fits(text) && !fits(as_it_should_be(letter, issuing_agency)) {
        findings.push(issuing_agency, WrongLength { line: length, text });
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
        assert_eq!(good().finds(), NOTHING);
    }
}
