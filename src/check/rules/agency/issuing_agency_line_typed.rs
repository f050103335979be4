//! A line below the issuing agency that is typed.
//!
//! # What is wrong
//! Below the issuing agency stand underscores or dashes in place of a drawn line.
//!
//! # Why
//! The decree asks for a solid line. The Word file of its own sample form 1.5 types underscores: so a warning, and no error.
//!
//! # What to do
//! Delete the signs and draw a line: Insert → Shapes → Line.
//!
//! # Bad
//! ```text
//! _________
//! ```
//!
//! # Good
//! ```text
//! (a drawn line)
//! ```

use crate::check::components::LineKind;
use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "issuing-agency-line-typed",
    clause: "ND30-PL1-II-2b-issuer-line",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Agency,
};

/// A line of signs.
struct Typed;

impl From<Typed> for Diagnostic {
    fn from(_: Typed) -> Self {
        METADATA.finding()
    }
}

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let line = letter.components.issuer_line.as_ref().filter(|line| line.kind == LineKind::Typed);
    if let Some(line) = line {
        findings.push(&line.part, Typed);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_typed_line_is_told() {
        let letter = |typed: &str| good().with("{line 11.5}", typed);
        assert_eq!(letter("_________").finds(), ["issuing-agency-line-typed"]);
        assert_eq!(letter("---------").finds(), ["issuing-agency-line-typed"]);
        assert_eq!(good().finds(), NOTHING);
    }
}
