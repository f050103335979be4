//! No line below the issuing agency.
//!
//! # What is wrong
//! Below the issuing agency stands no line, or an underline of the words. One that is typed is told by another rule.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 2 điểm b: a solid line below it, a third to a half as long as the text.
//!
//! # What to do
//! Insert → Shapes → Line, and draw it with Shift held down.
//!
//! # Bad
//! ```text
//! SỞ NỘI VỤ
//! ```
//!
//! # Good
//! ```text
//! SỞ NỘI VỤ
//! (a line drawn below)
//! ```

use crate::check::components::LineKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-line-missing",
    clause: "ND30-PL1-II-2b-issuer-line",
    severity: Severity::Error,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// The issuing agency without a line that is drawn.
struct LineMissing {
    instead: Option<LineKind>,
}

impl From<LineMissing> for Diagnostic {
    fn from(LineMissing { instead }: LineMissing) -> Self {
        METADATA.finding().with("instead", LineKind::instead(instead))
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(issuing_agency) = &letter.components.issuing_agency else { return };
    let kind = letter.components.issuer_line.as_ref().map(|line| line.kind);
    // A typed line is told by a rule of its own.
    if !kind.is_some_and(|kind| kind.is_drawn() || kind == LineKind::Typed) {
        findings.push(issuing_agency, LineMissing { instead: kind });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_line_that_is_not_drawn_is_told() {
        assert_eq!(good().with("{line 11.5}", "").finds(), ["issuing-agency-line-missing"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
